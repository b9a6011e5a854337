// How typed dates and times are read.
import { expect, test } from "vitest";
import { readDate, readTime, showDate } from "./date.ts";

test.each([
  ["07.02.2024", "2024-02-07"],
  ["7.2.2024", "2024-02-07"],
  ["7/2/2024", "2024-02-07"],
  ["2024-02-07", "2024-02-07"],
  [" 29.02.2024 ", "2024-02-29"],
  ["", ""],
  ["29.02.2023", null],
  ["31.04.2024", null],
  ["07.13.2024", null],
  ["07.02.24", null],
  ["7 fevral", null],
])("the date %o is kept as %o", (typed, kept) => {
  expect(readDate(typed)).toBe(kept);
});

test.each([
  ["18:40", "18:40"],
  ["8:05", "08:05"],
  ["18.40", "18:40"],
  ["1840", "18:40"],
  ["", ""],
  ["24:00", null],
  ["18:60", null],
  ["840", null],
  ["18:4", null],
])("the time %o is kept as %o", (typed, kept) => {
  expect(readTime(typed)).toBe(kept);
});

test("a kept date is shown as it is written by hand", () => {
  expect(showDate("2024-02-07")).toBe("07.02.2024");
  expect(showDate("")).toBe("");
});
