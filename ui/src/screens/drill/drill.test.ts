// Numbers in words, against a door made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import type { WordsAnswer } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { DrillState, type Door } from "./drill.svelte.ts";

const figures = [14, 1000].map((figure) => ({ figure, grouped: String(figure) }));
const words: Record<number, string> = { 14: "on dörd", 1000: "min" };

const door = {
  beginDrill: vi.fn<Door["beginDrill"]>(),
  checkWords: vi.fn<Door["checkWords"]>(),
  finishDrill: vi.fn<Door["finishDrill"]>(),
};

async function begin(): Promise<DrillState> {
  const drill = new DrillState(2, door);
  await drill.begin();
  return drill;
}

async function write(drill: DrillState, text: string) {
  drill.text = text;
  await drill.check("az");
}

/** Both figures, one after the other. */
async function through(drill: DrillState, ...texts: string[]) {
  for (const text of texts) {
    await write(drill, text);
    await drill.next("az");
  }
}

beforeEach(() => {
  door.beginDrill.mockReset().mockResolvedValue({ level: 2, figures });
  door.checkWords.mockReset().mockImplementation((figure, text, language) => {
    const written = `${words[figure] ?? ""}${language === "az" ? "" : ` (${language})`}`;
    const answer: WordsAnswer = { right: text === words[figure], written, hints: ["hint"] };
    return Promise.resolve(answer);
  });
  door.finishDrill.mockReset().mockResolvedValue(null);
});

test("a blank field is no try", async () => {
  const drill = await begin();
  await write(drill, "  ");
  expect(door.checkWords).not.toHaveBeenCalled();
  expect(drill.answer).toBeNull();
});

test("the next figure comes only after an answer", async () => {
  const drill = await begin();
  await drill.next("az");
  expect(drill.place).toBe(0);
  await through(drill, "on dörd");
  expect(drill.place).toBe(1);
  expect(drill.text).toBe("");
  expect(drill.answer).toBeNull();
});

test("a figure is checked once, however often it is pressed", async () => {
  const drill = await begin();
  drill.text = "on";
  await Promise.all([drill.check("az"), drill.check("az")]);
  expect(door.checkWords).toHaveBeenCalledOnce();
  expect(drill.missed).toHaveLength(1);
});

test("in the end the score and the missed figures are kept", async () => {
  const drill = await begin();
  await through(drill, "on beş", "min");
  expect(drill.done).toBe(true);
  expect(drill.right).toBe(1);
  expect(drill.missed).toEqual([{ figure: 14, grouped: "14", words: "on dörd" }]);
  expect(door.finishDrill).toHaveBeenCalledExactlyOnceWith(2, 1, 2, [14], "az");
});

test("a drill that cannot be kept says why and is kept at the next press", async () => {
  const drill = await begin();
  door.finishDrill.mockImplementationOnce(() => refused());
  await through(drill, "on dörd", "min");
  expect(drill.done).toBe(false);
  expect(drill.failure?.kind).toBe("disk-full");
  await drill.next("az");
  expect(drill.done).toBe(true);
});

test("once more begins with new figures and nothing missed", async () => {
  const drill = await begin();
  await through(drill, "x", "x");
  await drill.begin();
  expect(door.beginDrill).toHaveBeenLastCalledWith(2);
  expect([drill.place, drill.done, drill.missed]).toEqual([0, false, []]);
});

test("another language shows the right words in it and does not judge again", async () => {
  const drill = await begin();
  await through(drill, "x");
  await write(drill, "min");
  await drill.translate("ru");
  expect(drill.answer).toEqual({ right: true, written: "min (ru)", hints: [] });
  expect(drill.missed.map((missed) => missed.words)).toEqual(["on dörd (ru)"]);
});
