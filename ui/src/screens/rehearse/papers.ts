// What of a walkthrough can be printed.
import type { Document } from "../../ipc/types.ts";

export const paperNames = ["checklists", "cards", "handout"] as const;
export type PaperName = (typeof paperNames)[number];

export const documentOf = (paper: PaperName, walkthrough: string): Document => ({
  kind: `walk-${paper}`,
  walkthrough,
});
