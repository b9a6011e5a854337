// A made-up page of the guide with its contents, for tests.
import type {
  BlockText,
  BlockView,
  GuidePage,
  GuideView,
  HitView,
  NoteView,
  PageLink,
  SpanView,
} from "../ipc/types.ts";

export const span = (text: string, change: Partial<SpanView> = {}): SpanView => ({
  text,
  strong: false,
  term: null,
  ...change,
});

export const words = (...paragraphs: string[]): BlockText => ({
  paragraphs: paragraphs.map((text) => [span(text)]),
  rows: [],
});

export const block = (id: string, change: Partial<BlockView> = {}): BlockView => ({
  id,
  kind: "text",
  no: null,
  who: "",
  standing: "",
  standingId: null,
  law: [],
  check: "",
  words: words(`${id} says`),
  beside: null,
  picture: null,
  to: null,
  changed: false,
  highlighted: false,
  note: "",
  ...change,
});

export const step = (id: string, no: number, who: string): BlockView =>
  block(id, { kind: "step", no, who, standing: "Law", standingId: "law", law: ["Article 106"] });

export const link = (id: string, change: Partial<PageLink> = {}): PageLink => ({
  id,
  no: "5.1",
  title: `Page ${id}`,
  summary: `About ${id}`,
  read: false,
  changed: false,
  bookmarked: false,
  ...change,
});

export const page = (change: Partial<GuidePage> = {}): GuidePage => ({
  link: link("boxes"),
  chapter: "counting",
  chapterTitle: "Counting",
  minutes: "3 min",
  law: ["Article 106"],
  blocks: [
    block("why", { words: { paragraphs: [[span("Open the "), span("box", { term: "box" })]], rows: [] } }),
    block("head", { kind: "heading", words: words("The steps") }),
    step("show", 1, "Chairperson"),
    step("count", 2, "Members"),
    block("trouble", {
      kind: "see-do",
      standing: "Our advice",
      standingId: "advice",
      check: "Check with your Con.EC",
      words: { paragraphs: [], rows: [[[span("A seal is torn")], [span("Do not open the box")]]] },
    }),
    block("line", {
      kind: "link",
      words: words("The item of the protocol."),
      to: { kind: "line", id: "box-mobile", title: "In the mobile boxes" },
    }),
  ],
  see: [link("seals", { no: "2.3" })],
  previous: null,
  next: link("count", { no: "5.2" }),
  besideTitle: "",
  terms: [{ key: "box", word: "ballot box", meaning: "What ballots are put in.", others: ["qutu"] }],
  ...change,
});

export const contents = (change: Partial<GuideView> = {}): GuideView => ({
  chapters: [
    { id: "opening", no: 2, title: "Opening", pages: [link("seals", { no: "2.3" })] },
    {
      id: "counting",
      no: 5,
      title: "Counting",
      pages: [link("boxes"), link("count", { no: "5.2", read: true })],
    },
  ],
  stopped: null,
  read: 1,
  pages: 3,
  edition: "1 November 2026",
  ...change,
});

export const note = (page: string, block: string, text = ""): NoteView => ({
  page,
  title: `Page ${page}`,
  block,
  quote: `${block} says`,
  text,
  at: "01.11.2026 21:42",
});

export const hit = (id: string, change: Partial<HitView> = {}): HitView => ({
  to: { kind: "page", id, title: `Page ${id}` },
  block: "why",
  above: "Counting",
  passage: ["Open the ", "box", " first"],
  ...change,
});
