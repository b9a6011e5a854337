// The guide on a page, with answers made up for the test behind the door.
// @vitest-environment happy-dom
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GuidePage, GuideView } from "../../ipc/types.ts";
import { block, contents, link, page, words as text } from "../../test/guide.ts";
import { letterKeys } from "../../parts/letterkeys.svelte.ts";
import { arrive, click, find, leave, press, show, write } from "../../test/page.ts";
import { diskFull } from "../../test/refusing.ts";
import { words } from "../../words/words.svelte.ts";
import { GuideState } from "./guide.svelte.ts";
import GuideScreen from "./GuideScreen.svelte";

interface Args {
  beside?: string | null;
  block?: string;
  read?: boolean;
  text?: string;
}

const { invoke } = vi.hoisted(() => ({
  invoke: vi.fn<(name: string, args: Args) => Promise<unknown>>(),
}));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

let view: GuideView;
let open: GuidePage;
const openPage = vi.fn();
const openStart = vi.fn();
const follow = vi.fn();
let mayLeave: (() => Promise<boolean>) | null;

async function read(place: { page?: string; block?: string } = { page: "boxes" }) {
  const props = {
    guide: new GuideState(() => words.language),
    place,
    openPage,
    openStart,
    follow,
    askBeforeLeaving: (ask: typeof mayLeave) => (mayLeave = ask),
  };
  await show(GuideScreen, props);
}

const answers: Record<string, (args: Args) => unknown> = {
  guide: () => view,
  guide_page: ({ beside }) =>
    beside
      ? { ...open, blocks: open.blocks.map((known) => ({ ...known, beside: text(`${beside} ${known.id}`) })) }
      : open,
  stop_at: () => null,
  mark_read: ({ read }) => {
    view = contents({ chapters: [{ ...counting(), pages: [link("boxes", { read: read ?? false })] }] });
    return view;
  },
  write_note: ({ block: id, text: note = "" }) => {
    open = { ...open, blocks: open.blocks.map((known) => (known.id === id ? { ...known, note } : known)) };
    return open;
  },
};

const counting = () => ({ id: "counting", no: 5, title: "Counting" });

beforeEach(() => {
  vi.useFakeTimers();
  words.language = "en";
  view = contents();
  open = page();
  invoke.mockReset().mockImplementation((name, args) => Promise.resolve(answers[name]?.(args)));
  openPage.mockReset();
  follow.mockReset();
});

afterEach(async () => {
  await leave();
  letterKeys.on = true;
  vi.useRealTimers();
});

test("without a page the guide offers to go on where one stopped", async () => {
  view = contents({ stopped: { page: "boxes", title: "Page boxes", block: "count" } });
  await read({});
  await click("go-on-reading");
  expect(openPage).toHaveBeenCalledExactlyOnceWith("boxes", "count");
});

test("steps that follow each other are one list with who acts", async () => {
  await read();
  const items = [...(document.querySelector("article ol")?.children ?? [])];
  expect(items.map((item) => item.textContent?.replace(/\s+/g, " ").trim())).toEqual([
    "1Chairperson show says Law Article 106",
    "2Members count says Law Article 106",
  ]);
});

test("what one sees and what one does are a table with heads", async () => {
  await read();
  const table = find("block-trouble").querySelector("table");
  expect([...(table?.querySelectorAll("thead th") ?? [])].map((head) => head.textContent)).toEqual([
    "What you see",
    "What to do",
  ]);
  expect(table?.querySelector("tbody th")?.textContent).toBe("A seal is torn");
  expect(find("standing-trouble").textContent).toContain("Our advice");
  expect(find("standing-trouble").textContent).toContain("Check with your Con.EC");
});

test("a drawing is an image with its caption as its name, never markup", async () => {
  const picture = '<svg viewBox="0 0 64 32"><script>alert(1)</script></svg>';
  open = page({ blocks: [block("boxes", { kind: "picture", picture, words: text("Empty boxes") })] });
  await read();
  const image = find("block-boxes").querySelector("img");
  expect(image?.alt).toBe("Empty boxes");
  expect(image?.src.startsWith("data:image/svg+xml,%3Csvg")).toBe(true);
  expect(find("block-boxes").querySelector("script, svg[viewBox='0 0 64 32']")).toBeNull();
});

test("a term opens its explanation in place, and Escape closes it", async () => {
  await read();
  await click("term-box");
  expect(find("term-meaning").textContent).toContain("What ballots are put in.");
  expect(find("term-meaning").textContent).toContain("qutu");
  expect(find("guide-said").textContent).toContain("ballot box");
  find("term-box").focus();
  await press("Escape");
  expect(find("term-meaning")).toBeNull();
});

test("S puts the language beside, block by block, and takes it away", async () => {
  await read();
  await press("s", "KeyS");
  const beside = find("block-why").querySelector<HTMLElement>(".beside");
  expect(beside?.lang).toBe("az");
  expect(beside?.textContent).toContain("az why");
  await press("s", "KeyS");
  expect(find("block-why").querySelector(".beside")).toBeNull();
});

test("another language keeps the note that is being typed", async () => {
  await read();
  await click("write-note-count");
  expect(document.activeElement).toBe(find("note-count"));
  write("note-count", "Ask");
  words.language = "ru";
  await arrive();
  expect(invoke).toHaveBeenCalledWith("guide_page", { page: "boxes", beside: null, language: "ru" });
  expect(find<HTMLTextAreaElement>("note-count").value).toBe("Ask");
});

test("a note is called saved after the store has it, and leaving waits for it", async () => {
  await read();
  await press("j", "KeyJ");
  await press("n", "KeyN");
  const id = document.activeElement?.id.replace("note-", "") ?? "";
  write(`note-${id}`, "Ask");
  expect(find(`note-saved-${id}`).textContent).toBe("Saving…");
  expect(await mayLeave?.()).toBe(true);
  flushSync();
  expect(find(`note-saved-${id}`).textContent).toBe("Saved");
  expect(find(`around-note-${id}`).textContent).toBe("Ask");
});

test("a note that cannot be saved says so and holds one back", async () => {
  await read();
  await click("write-note-why");
  const denied = vi.fn<() => Promise<unknown>>().mockRejectedValue(diskFull);
  invoke.mockImplementation((name, args) =>
    name === "write_note" ? denied() : Promise.resolve(answers[name]?.(args)),
  );
  write("note-why", "Ask");
  await vi.runAllTimersAsync();
  flushSync();
  expect(find("note-saved-why").textContent).toBe("Not saved");
  expect(document.querySelector('[role="alert"]')?.textContent).toContain("The disk is full.");
  void mayLeave?.();
  await arrive();
  expect(find("leave")).not.toBeNull();
});

test("the reader says that the page is read, and can take it back", async () => {
  await read();
  await click("mark-read");
  expect(find("page-read")).not.toBeNull();
  expect(document.activeElement).toBe(find("next-page"));
  await click("mark-unread");
  expect(find("page-read")).toBeNull();
});

test("what changed is said in a word, at the block and above the page", async () => {
  open = page({ blocks: [block("why"), block("new", { changed: true })] });
  await read();
  expect(find("block-new").textContent).toContain("changed");
  await click("show-changed");
  expect(document.activeElement).toBe(find("block-new"));
});

test("a place leads to its block", async () => {
  await read({ page: "boxes", block: "count" });
  expect(document.activeElement).toBe(find("block-count"));
  expect(find("block-count").classList.contains("found")).toBe(true);
});

test("the first words of a page are read below its title", async () => {
  const scroll = vi.spyOn(HTMLElement.prototype, "scrollTop", "set");
  await read({ page: "boxes", block: "count" });
  const before = scroll.mock.calls.length;
  await leave();
  await read({ page: "boxes", block: "why" });
  expect(document.activeElement).toBe(find("block-why"));
  expect(scroll.mock.calls.slice(before)).toContainEqual([0]);
  scroll.mockRestore();
});

test("letters that are switched off do nothing and are not named, arrows turn the page", async () => {
  letterKeys.on = false;
  await read();
  await press("s", "KeyS");
  expect(find("block-why").querySelector(".beside")).toBeNull();
  expect(find("highlight-why").title).not.toContain("(H)");
  await press("ArrowRight");
  expect(openPage).toHaveBeenLastCalledWith("count");
});

test("the guide says of which day its texts are", async () => {
  await read({});
  expect(find("guide-edition").textContent).toContain("1 November 2026");
});

test("links lead out of the guide, pages stay in it", async () => {
  await read();
  await click("link-line-box-mobile");
  expect(follow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: "line", id: "box-mobile" }));
  await click("see-seals");
  expect(openPage).toHaveBeenLastCalledWith("seals");
  await press("ArrowRight");
  expect(openPage).toHaveBeenLastCalledWith("count");
});
