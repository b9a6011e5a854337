// What follows from a page of the guide.
import { describe, expect, test } from "vitest";
import { block, contents, note, page, step, words } from "../../test/guide.ts";
import {
  actorsOf,
  byPage,
  chapterOf,
  headingAbove,
  headingsOf,
  leadsTo,
  linkIn,
  neighbour,
  partsOf,
  sizeOf,
  withMarks,
} from "./reading.ts";
import { addressOf } from "../../parts/drawing.ts";

const { blocks } = page();

test("steps that follow each other are one list, and a new heading begins another", () => {
  const parts = partsOf([
    step("a", 1, ""),
    step("b", 2, ""),
    block("h", { kind: "heading" }),
    step("c", 1, ""),
    block("t"),
    block("u"),
  ]);
  expect(parts.map((part) => [part.kind, part.blocks.length])).toEqual([
    ["steps", 2],
    ["single", 1],
    ["steps", 1],
    ["single", 1],
    ["single", 1],
  ]);
});

test("the headings lead to their blocks", () => {
  expect(headingsOf(blocks)).toEqual([{ block: "head", title: "The steps" }]);
});

test.each([
  ["why", null],
  ["head", "head"],
  ["count", "head"],
  [null, null],
])("above %o stands the heading %o", (from, heading) => {
  expect(headingAbove(blocks, from)).toBe(heading);
});

test("each of those who act is named once", () => {
  const steps = [step("a", 1, "Chairperson"), step("b", 2, "Members"), step("c", 3, "Chairperson")];
  expect(actorsOf([...steps, block("t")])).toEqual(["Chairperson", "Members"]);
});

test("a line that two links name is listed once", () => {
  const to = { kind: "line" as const, id: "found", title: "Found" };
  const links = [block("a", { kind: "link", to }), block("b", { kind: "link", to })];
  expect(leadsTo(links, "line")).toEqual([to]);
  expect(leadsTo(links, "form")).toEqual([]);
});

test.each([
  ["why", 1, "head"],
  ["why", -1, "why"],
  ["line", 1, "line"],
  ["count", -1, "show"],
  [null, 1, "why"],
] as const)("from %o one goes by %i to %o", (from, by, to) => {
  expect(neighbour(blocks, from, by)).toBe(to);
});

test("a page is found in the contents with its chapter", () => {
  expect(linkIn(contents(), "count")?.read).toBe(true);
  expect(chapterOf(contents(), "count")?.no).toBe(5);
  expect(linkIn(contents(), "gone")).toBeUndefined();
});

describe("a drawing", () => {
  test("has the room of its view box", () => {
    expect(sizeOf('<svg viewBox="0 0 640 320">')).toEqual({ width: 640, height: 320 });
    expect(sizeOf("<svg>")).toBeNull();
  });

  test("is an address that holds it whole", () => {
    expect(decodeURIComponent(addressOf('<svg fill="#fff"/>'))).toBe('data:image/svg+xml,<svg fill="#fff"/>');
    expect(addressOf('<svg fill="#fff"/>')).not.toMatch(/[<>#"]/);
  });
});

test("the marks of an answer are taken, its words are not", () => {
  const shown = page({
    blocks: [block("why", { words: words("Açın"), beside: words("Open") }), block("new")],
  });
  const answer = page({ blocks: [block("why", { note: "Ask", highlighted: true })] });
  const [first, second] = withMarks(shown, answer).blocks;
  expect(first).toEqual({ ...shown.blocks[0], note: "Ask", highlighted: true });
  expect(second).toEqual(shown.blocks[1]);
});

test("the notes stand by page, in their order", () => {
  const pages = byPage([note("a", "1"), note("b", "2"), note("a", "3")]);
  expect(pages.map((noted) => [noted.page, noted.notes.map(({ block }) => block)])).toEqual([
    ["a", ["1", "3"]],
    ["b", ["2"]],
  ]);
});
