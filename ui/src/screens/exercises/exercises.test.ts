// Everything there is to practise, against a store made up for the test.
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ExerciseSummary } from "../../ipc/types.ts";
import { nextExercise } from "../../parts/practice.ts";
import { refused } from "../../test/refusing.ts";
import { evening, exercises, planted, view } from "../../test/views.ts";
import { ExercisesState, type Door } from "./exercises.svelte.ts";

const door = {
  listExercises: vi.fn<Door["listExercises"]>(),
  beginExercise: vi.fn<Door["beginExercise"]>(),
  plantMistake: vi.fn<Door["plantMistake"]>(),
  openMistake: vi.fn<Door["openMistake"]>(),
};

async function open(): Promise<ExercisesState> {
  const list = new ExercisesState(door);
  await list.load("az");
  return list;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.listExercises.mockResolvedValue(exercises());
});

test("levels without an exercise are left out", async () => {
  const list = await open();
  expect(list.levels.map((level) => level.level)).toEqual([1, 3]);
});

test("a kind of election shows its own exercises only", async () => {
  const list = await open();
  list.kind = "milli-majlis";
  expect(list.levels.map((level) => level.exercises.map((shown) => shown.id))).toEqual([["parliament"]]);
});

test("until something is begun the list is untouched", async () => {
  expect((await open()).untouched).toBe(true);
  door.listExercises.mockResolvedValue(exercises({ exercises: [evening("a", { state: "begun" })] }));
  expect((await open()).untouched).toBe(false);
});

describe("the next exercise", () => {
  const states = (...all: ExerciseSummary["state"][]) =>
    nextExercise(all.map((state, place) => evening(String(place), { state })))?.id;

  test.each([
    [["new", "new"], "0"],
    [["right", "new", "begun"], "2"],
    [["mistakes", "right", "new"], "2"],
    [["right", "mistakes"], "1"],
    [["right", "right"], undefined],
  ] as const)("of %j is number %s", (all, expected) => {
    expect(states(...all)).toBe(expected);
  });
});

test("an exercise is opened by the id of its protocol", async () => {
  door.beginExercise.mockResolvedValue(view({ id: 21 }));
  expect(await (await open()).begin("bundles", "ru")).toBe(21);
});

test("a planted mistake is asked for by kind and level and opened by its code", async () => {
  door.plantMistake.mockResolvedValue(planted({ code: "B3-0007" }));
  expect(await (await open()).plant("municipal", 3, "az")).toBe("B3-0007");
  expect(door.plantMistake).toHaveBeenCalledExactlyOnceWith("municipal", 3, "az");
});

test("a mistyped code says why beside its field, and the list stays as it is", async () => {
  const list = await open();
  door.openMistake.mockImplementation(() =>
    refused({ kind: "unknown-code", what: "There is no such code", kept: "", todo: "" }),
  );
  expect(await list.openCode("P2 04", "az")).toBeNull();
  expect(list.codeFailure?.kind).toBe("unknown-code");
  expect(list.failure).toBeNull();
});

test("a code is opened as the app writes it", async () => {
  const list = await open();
  door.openMistake.mockResolvedValue(planted({ code: "P2-0417" }));
  expect(await list.openCode("p2 0417", "az")).toBe("P2-0417");
});

test("a list that does not come says why and keeps the one before", async () => {
  const list = await open();
  door.listExercises.mockImplementation(() => refused());
  await list.load("ru");
  expect(list.failure?.kind).toBe("disk-full");
  expect(list.view?.exercises).toHaveLength(3);
});
