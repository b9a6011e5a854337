// The time between two answers.
import { expect, test } from "vitest";
import { later, minutesOff, timeOf } from "./clock.ts";

const clock = { blockUsed: 100, blockPlanned: 120, used: 400, planned: 3600, behind: -60 };

test.each([
  [0, -60],
  [20, -60],
  [80, 0],
  [200, 120],
])("after %i seconds one is %i behind", (seconds, behind) => {
  const now = later(clock, seconds);
  expect(now).toEqual({ ...clock, blockUsed: 100 + seconds, used: 400 + seconds, behind });
});

test.each([
  [0, "00:00:00"],
  [1450, "00:24:10"],
  [36_610, "10:10:10"],
  [-5, "00:00:00"],
])("%i seconds are shown as %s", (seconds, shown) => expect(timeOf(seconds)).toBe(shown));

test("less than a minute is on time", () => {
  expect([59, 60, -59, -125].map((behind) => minutesOff(behind) + 0)).toEqual([0, 1, 0, -2]);
});
