// The second reading on the screen, against a store made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import type { ReadBackLine, ReadBackView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { ReadBackState, type Door } from "./readback.svelte.ts";

const line = (cell: string, change: Partial<ReadBackLine> = {}): ReadBackLine => ({
  cell,
  no: "",
  label: cell,
  of: null,
  second: "",
  first: "",
  differs: false,
  looked: false,
  ...change,
});

let stored: ReadBackView;
const answer = () => Promise.resolve(stored);
const write = (cell: string, second: string) => {
  const lines = stored.lines.map((known) => (known.cell === cell ? { ...known, second } : known));
  stored = { ...stored, lines };
  return answer();
};

const door = {
  openReadBack: vi.fn<Door["openReadBack"]>(),
  writeReadBack: vi.fn<Door["writeReadBack"]>(),
  compareReadBack: vi.fn<Door["compareReadBack"]>(),
  lookReadBack: vi.fn<Door["lookReadBack"]>(),
  clearReadBack: vi.fn<Door["clearReadBack"]>(),
};

async function open(lines: ReadBackLine[], change: Partial<ReadBackView> = {}): Promise<ReadBackState> {
  stored = { id: 7, title: "", lines, compared: false, agreeing: 0, ...change };
  const reading = new ReadBackState(7, () => "az", door);
  await reading.load();
  return reading;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset().mockImplementation(answer);
  door.writeReadBack.mockImplementation((_id, cell, value) => write(cell, value));
});

test("a figure is written when its field is left", async () => {
  const reading = await open([line("received"), line("found")]);
  reading.writing.type("received", "1012");
  await reading.writing.leave("received");
  expect(door.writeReadBack).toHaveBeenCalledExactlyOnceWith(7, "received", "1012", "az");
  expect(reading.writing.text("received")).toBe("1012");
});

test("what is typed counts as written, an empty field as blank", async () => {
  const reading = await open([line("received", { second: "1012" }), line("found"), line("valid")]);
  reading.writing.type("found", "0");
  expect(reading.blank).toBe(1);
});

test("everything typed is written before it is compared", async () => {
  const reading = await open([line("received")]);
  reading.writing.type("received", "5");
  await reading.compare();
  const [[written], [compared]] = [
    door.writeReadBack.mock.invocationCallOrder,
    door.compareReadBack.mock.invocationCallOrder,
  ];
  expect(written).toBeLessThan(compared ?? 0);
});

test("nothing is compared while a figure cannot be written", async () => {
  const reading = await open([line("received")]);
  door.writeReadBack.mockImplementation(() => refused());
  reading.writing.type("received", "5");
  expect(await reading.compare()).toBe(false);
  expect(door.compareReadBack).not.toHaveBeenCalled();
  expect(reading.writing.text("received")).toBe("5");
  expect(reading.writing.failure).toMatchObject({ kind: "disk-full" });
});

test("after comparing every line agrees, differs or is blank in both", async () => {
  const lines = [
    line("same", { second: "1" }),
    line("other", { differs: true }),
    line("nobody"),
    line("mended", { second: "9", looked: true }),
  ];
  const reading = await open(lines, { compared: true, agreeing: 2 });
  expect([reading.differing.length, reading.blankInBoth]).toEqual([1, 1]);
  expect(reading.toLookAt.map((known) => known.cell)).toEqual(["other", "mended"]);
});

test("begun anew the fields are empty although they had been typed", async () => {
  const reading = await open([line("received")]);
  reading.writing.type("received", "5");
  await reading.writing.flush();
  door.clearReadBack.mockImplementation(() => write("received", ""));
  await reading.clear();
  expect(reading.writing.text("received")).toBe("");
});

test.each([
  ["received", 1, "found"],
  ["found", -1, "received"],
  ["found", 1, undefined],
  ["received", -1, undefined],
] as const)("from %s the step %i leads to %s", async (cell, step, expected) => {
  const reading = await open([line("received"), line("found")]);
  expect(reading.neighbour(cell, step)?.cell).toBe(expected);
});

test("a refused look keeps what is shown and says why", async () => {
  const reading = await open([line("received", { differs: true })], { compared: true });
  door.lookReadBack.mockImplementation(() => refused());
  expect(await reading.look("received")).toBe(false);
  expect(reading.failure?.kind).toBe("disk-full");
  expect(reading.differing).toHaveLength(1);
});
