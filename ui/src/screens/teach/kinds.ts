// The kinds of blocks, in the order in which they are offered, each with its drawing.
import type { BlockKind } from "../../ipc/types.ts";
import type { IconName } from "../../parts/Icon.svelte";

export const icons: Record<BlockKind, IconName> = {
  walkthrough: "rehearse",
  page: "guide",
  question: "question",
  exercise: "pencil",
  break: "cup",
};
