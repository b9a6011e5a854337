// The list of candidates while it is edited.
import { expect, test, vi } from "vitest";
import type { EntryChange } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { CandidatesState, longestName, most } from "./candidates.svelte.ts";

const write = vi.fn<(candidates: EntryChange[]) => Promise<void>>(() => Promise.resolve());

const begin = (names: string[]) => {
  write.mockClear().mockImplementation(() => Promise.resolve());
  return new CandidatesState(names, write);
};

test("each name goes with its former place", async () => {
  const list = begin(["Alma", "Badam", "Çinar"]);
  list.remove(list.rows[0]?.key ?? 0);
  list.add();
  const added = list.rows.at(-1);
  if (added) added.name = "  Əncir\u00a0 Dördüncü\n";
  expect(await list.save()).toBe(true);
  expect(write).toHaveBeenCalledExactlyOnceWith([
    { name: "Badam", from: 2 },
    { name: "Çinar", from: 3 },
    { name: "Əncir Dördüncü", from: null },
  ]);
});

test("the thirty-first candidate is refused", () => {
  const list = begin(Array.from({ length: most }, (_, place) => `Ad ${String(place)}`));
  expect(list.add()).toBeNull();
  expect(list.refused).toBe("most");
  expect(list.rows).toHaveLength(most);
});

test("two candidates are the fewest", () => {
  const list = begin(["Alma", "Badam"]);
  list.remove(list.rows[0]?.key ?? 0);
  expect(list.refused).toBe("fewest");
  expect(list.rows).toHaveLength(2);
});

test("an empty list begins with two rows", () => {
  expect(begin([]).rows).toHaveLength(2);
});

test.each([
  ["ə".repeat(longestName), null],
  ["ə".repeat(longestName + 1), "long"],
  ["   ", "empty"],
] as const)("a name is judged when it is to be kept", async (name, problem) => {
  const list = begin(["Alma", name]);
  const row = list.rows[1];
  expect(row && list.problem(row)).toBeNull();
  expect(await list.save()).toBe(problem === null);
  expect(row && list.problem(row)).toBe(problem);
});

test("what the store refuses stays in the dialog with its reason", async () => {
  const list = begin(["Alma", "Badam"]);
  write.mockImplementation(() => refused());
  expect(await list.save()).toBe(false);
  expect(list.failure?.kind).toBe("disk-full");
  expect(list.rows.map((row) => row.name)).toEqual(["Alma", "Badam"]);
});
