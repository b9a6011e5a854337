// Find the mistake, against a door made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { planted, plantedAnswer } from "../../test/views.ts";
import { MistakeState, type Door } from "./mistake.svelte.ts";

const door = {
  plantMistake: vi.fn<Door["plantMistake"]>(),
  openMistake: vi.fn<Door["openMistake"]>(),
  answerMistake: vi.fn<Door["answerMistake"]>(),
};

async function open(form: string | null = null): Promise<MistakeState> {
  const mistake = new MistakeState("P1-0417", form, door);
  await mistake.load("az");
  return mistake;
}

async function answered(): Promise<MistakeState> {
  const mistake = await open();
  mistake.cell = "found";
  mistake.chooseRecount(2);
  await mistake.give("az");
  return mistake;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.openMistake.mockResolvedValue(planted());
  door.answerMistake.mockResolvedValue(plantedAnswer());
});

test.each([
  [null, null, "both"],
  ["found", null, "recount"],
  [null, 1, "line"],
  ["found", 1, null],
] as const)("with line %s and recount %s what is missing is: %s", async (cell, recount, missing) => {
  const mistake = await open();
  mistake.cell = cell;
  if (recount !== null) mistake.chooseRecount(recount);
  expect(mistake.missing).toBe(missing);
  expect(mistake.ready).toBe(missing === null);
});

test("a key without a recount chooses nothing", async () => {
  const mistake = await open();
  mistake.chooseRecount(3);
  expect(mistake.recount).toBeNull();
});

test("half an answer is not given", async () => {
  const mistake = await open();
  mistake.cell = "found";
  await mistake.give("az");
  expect(door.answerMistake).not.toHaveBeenCalled();
});

test("an answer is given once, however often it is pressed", async () => {
  const mistake = await open();
  mistake.cell = "found";
  mistake.chooseRecount(2);
  await Promise.all([mistake.give("az"), mistake.give("az")]);
  expect(door.answerMistake).toHaveBeenCalledExactlyOnceWith("P1-0417", "found", 2, "az");
  expect(mistake.answer?.lineRight).toBe(true);
});

test("after the answer nothing else can be chosen", async () => {
  const mistake = await answered();
  mistake.chooseRecount(0);
  expect(mistake.recount).toBe(2);
});

test("another language keeps what is chosen", async () => {
  const mistake = await open();
  mistake.cell = "found";
  mistake.chooseRecount(1);
  await mistake.load("ru");
  expect(door.openMistake).toHaveBeenLastCalledWith("P1-0417", "ru");
  expect([mistake.cell, mistake.recount]).toEqual(["found", 1]);
});

test("another language tells the verdict anew", async () => {
  const mistake = await answered();
  door.answerMistake.mockResolvedValue(plantedAnswer({ title: "по-русски" }));
  await mistake.load("ru");
  expect(mistake.answer?.title).toBe("по-русски");
});

test("the same level brings a protocol of the kind asked for, with nothing chosen", async () => {
  const mistake = await open("municipal");
  mistake.cell = "found";
  mistake.chooseRecount(0);
  await mistake.give("az");
  door.plantMistake.mockResolvedValue(planted({ code: "B1-0002" }));
  await mistake.again("az");
  expect(door.plantMistake).toHaveBeenCalledExactlyOnceWith("municipal", 1, "az");
  expect([mistake.cell, mistake.recount, mistake.answer]).toEqual([null, null, null]);
  expect(mistake.planted?.code).toBe("B1-0002");
});

test("an answer that cannot be kept says why and can be given again", async () => {
  door.answerMistake.mockImplementationOnce(() => refused());
  const mistake = await answered();
  expect(mistake.failure?.kind).toBe("disk-full");
  expect(mistake.answer).toBeNull();
  await mistake.give("az");
  expect(mistake.answer).not.toBeNull();
});
