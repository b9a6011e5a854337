// What follows from a page of the guide: its parts in order, its headings, who acts in it, where it leads.
import type {
  BlockText,
  BlockView,
  GuidePage,
  GuideView,
  LinkView,
  NoteView,
  PageLink,
  SpanView,
} from "../../ipc/types.ts";

/** Steps that follow each other are one list, and so are links; every other block stands alone. */
export interface Part {
  kind: "steps" | "links" | "single";
  blocks: BlockView[];
}

const kindOf = (block: BlockView): Part["kind"] =>
  block.kind === "step" ? "steps" : block.kind === "link" ? "links" : "single";

export function partsOf(blocks: BlockView[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = parts.at(-1);
    if (kind !== "single" && last?.kind === kind) last.blocks.push(block);
    else parts.push({ kind, blocks: [block] });
  }
  return parts;
}

export const plain = (spans: SpanView[]): string => spans.map((span) => span.text).join("");

/** The words of a block that has only one paragraph: a heading, a caption, a link. */
export const wordsOf = (text: BlockText): string => text.paragraphs.map(plain).join(" ");

export interface Heading {
  block: string;
  title: string;
}

export const headingsOf = (blocks: BlockView[]): Heading[] =>
  blocks
    .filter((block) => block.kind === "heading")
    .map((block) => ({ block: block.id, title: wordsOf(block.words) }));

/** The heading under which a block stands. */
export function headingAbove(blocks: BlockView[], block: string | null): string | null {
  const place = blocks.findIndex((known) => known.id === block);
  const above = blocks.slice(0, place + 1).filter((known) => known.kind === "heading");
  return above.at(-1)?.id ?? null;
}

/** Each of those who act on the page, in the order in which they come. */
export const actorsOf = (blocks: BlockView[]): string[] => [
  ...new Set(blocks.map((block) => block.who).filter((who) => who !== "")),
];

/** Where the page leads, by what it leads to; each place once. */
export function leadsTo(blocks: BlockView[], kind: LinkView["kind"]): LinkView[] {
  const links = blocks.flatMap((block) => (block.to?.kind === kind ? [block.to] : []));
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** The next block, or the one before; at the ends the last, or the first. */
export function neighbour(blocks: BlockView[], block: string | null, step: 1 | -1): string | null {
  const place = blocks.findIndex((known) => known.id === block);
  const wanted = place < 0 ? 0 : Math.min(Math.max(place + step, 0), blocks.length - 1);
  return blocks[wanted]?.id ?? null;
}

/** A page as the contents show it now. */
export const linkIn = (view: GuideView | null, page: string): PageLink | undefined =>
  view?.chapters.flatMap((chapter) => chapter.pages).find((link) => link.id === page);

/** The page and the chapter of a place that only names a page. */
export const chapterOf = (view: GuideView | null, page: string) =>
  view?.chapters.find((chapter) => chapter.pages.some((link) => link.id === page));

/** The width and height of a drawing, so that its room is kept before it is drawn. */
export function sizeOf(svg: string): { width: number; height: number } | null {
  const [, width, height] = /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** The page with the highlights and the notes of another answer about it. */
export function withMarks(page: GuidePage, answer: GuidePage): GuidePage {
  const left = new Map(answer.blocks.map((block) => [block.id, block]));
  const blocks = page.blocks.map((block) => {
    const { highlighted, note } = left.get(block.id) ?? block;
    return { ...block, highlighted, note };
  });
  return { ...page, blocks };
}

/** What is stored beside a block. */
export const noteOf = (page: GuidePage, block: string): string =>
  page.blocks.find((known) => known.id === block)?.note ?? "";

/** The notes of one page. */
export interface NotedPage {
  page: string;
  title: string;
  notes: NoteView[];
}

/** The notes by page, in the order in which they come. */
export function byPage(notes: NoteView[]): NotedPage[] {
  const pages = new Map<string, NotedPage>();
  for (const note of notes) {
    const known = pages.get(note.page) ?? { page: note.page, title: note.title, notes: [] };
    known.notes.push(note);
    pages.set(note.page, known);
  }
  return [...pages.values()];
}
