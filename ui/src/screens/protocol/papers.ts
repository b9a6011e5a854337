// The papers of a protocol that can be printed.
import type { Document } from "../../ipc/types.ts";

export const papers = ["protocol", "blank", "findings"] as const;
export type Paper = (typeof papers)[number];

/** What is to be printed; only the protocol itself comes in several copies. */
export function documentOf(id: number, paper: Paper, copies: 1 | 3): Document {
  if (paper === "findings") return { kind: "findings", id };
  const blank = paper === "blank";
  return { kind: "protocol", id, blank, copies: blank ? 1 : copies };
}
