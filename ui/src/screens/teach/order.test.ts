// How blocks change places and days.
import { expect, test } from "vitest";
import { dayAfterMove, inserted, moved, without } from "./order.ts";

/** "ab c" is a and b on the first day, c on the second. */
const rows = (text: string) =>
  text
    .split(" ")
    .flatMap((day, place) => [...day].map((key) => ({ key: key.charCodeAt(0), day: place + 1 })));

const told = (list: { key: number; day: number }[]): string => {
  const days = [...new Set(list.map(({ day }) => day))];
  const names = (day: number) =>
    list
      .filter((row) => row.day === day)
      .map(({ key }) => String.fromCharCode(key))
      .join("");
  return days.map(names).join(" ");
};

test.each([
  ["ab c", "b", -1, "ba c"],
  ["ab c", "a", 1, "ba c"],
  ["ab c", "a", -1, "ab c"],
  ["ab c", "b", 1, "a bc"],
  ["ab c", "c", -1, "abc"],
  ["ab c", "c", 1, "ab c"],
  ["ab cd", "d", 1, "ab c d"],
  ["a b c", "b", 1, "a bc"],
  ["abcdefghij", "j", 1, "abcdefghi j"],
  ["a b c d e f g h i jk", "k", 1, "a b c d e f g h i jk"],
] as const)("in %s, %s moved by %i gives %s", (before, key, step, after) => {
  expect(told(moved(rows(before), key.charCodeAt(0), step))).toBe(after);
});

test("a row knows into which day it would go", () => {
  expect(dayAfterMove(rows("ab c"), "a".charCodeAt(0), 1)).toBe(1);
  expect(dayAfterMove(rows("ab c"), "b".charCodeAt(0), 1)).toBe(2);
});

test.each([
  ["ab c", 1, "abx c"],
  ["ab c", 2, "ab cx"],
  ["ab c", 3, "ab c x"],
  ["", 1, "x"],
])("in %s, a block added to day %i gives %s", (before, day, after) => {
  const list = before === "" ? [] : rows(before);
  expect(told(inserted(list, { key: "x".charCodeAt(0), day }))).toBe(after);
});

test("a day goes with its last block", () => {
  const left = without(rows("a b c"), "b".charCodeAt(0));
  expect(left.map(({ day }) => day)).toEqual([1, 2]);
});
