// What of the guide can be printed.
import type { Document } from "../../ipc/types.ts";

export type Paper = "page" | "chapter" | "book" | "notes";

export interface OpenPage {
  page: string;
  chapter: string;
}

/** A page and a chapter can only be printed where one is open. */
export const papersOf = (open: OpenPage | null): Paper[] =>
  open ? ["page", "chapter", "book", "notes"] : ["book", "notes"];

export function documentOf(paper: Paper, open: OpenPage | null): Document {
  if (paper === "notes") return { kind: "notes" };
  if (open && paper === "page") return { kind: "guide-page", page: open.page };
  if (open && paper === "chapter") return { kind: "guide-chapter", chapter: open.chapter };
  return { kind: "guide-book" };
}
