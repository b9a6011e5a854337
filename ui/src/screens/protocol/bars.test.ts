// Which texts fit into the parts of a bar.
import { expect, test } from "vitest";
import type { BarPart } from "../../ipc/types.ts";
import { draw, namedBeside } from "./bars.ts";

const part = (line: string, label: string, amount: number, tone = line): BarPart => ({
  line,
  label,
  figure: String(amount),
  amount,
  tone,
});

const drawn = (parts: BarPart[], widthRem: number) =>
  draw({ id: "b", label: "", whole: "", parts, table: [] }, widthRem);

const received = [
  part("ballots-cancelled-unused", "unused", 505),
  part("voters-received", "issued", 512),
  part("ballots-spoilt", "spoilt", 3),
];

test("a part carries its name and figure, its figure alone, or nothing", () => {
  expect(drawn(received, 24).map((known) => known.inside)).toEqual(["unused 505", "issued 512", ""]);
  expect(drawn(received, 6).map((known) => known.inside)).toEqual(["505", "512", ""]);
});

test("a part without its name is named beside the bar", () => {
  expect(namedBeside(drawn(received, 24)).map((known) => known.label)).toEqual(["spoilt"]);
});

test("a pile whose figure is shown needs no name beside the bar", () => {
  const piles = [260, 150, 5].map((votes, place) =>
    part("candidate", "Uzun Uydurma Ad Oğlu", votes, `candidate-${String(place + 1)}`),
  );
  expect(namedBeside(drawn(piles, 24)).map((known) => known.figure)).toEqual(["5"]);
});

test("of many piles only the table tells", () => {
  const piles = Array.from({ length: 30 }, (_, place) =>
    part("candidate", "Ad", 1, `candidate-${String(place + 1)}`),
  );
  expect(namedBeside(drawn(piles, 24))).toEqual([]);
});

test("parts of nothing are not drawn", () => {
  expect(drawn([part("box-mobile", "mobile", 0), part("box-stationary", "stationary", 5)], 24)).toHaveLength(
    1,
  );
});

test("neighbouring piles differ in colour", () => {
  const piles = [1, 2, 3, 4, 5].map((place) => part("candidate", "Ad", 5, `candidate-${String(place)}`));
  const colours = drawn(piles, 24).map((known) => known.colour);
  expect(colours).toEqual(["pile-1", "pile-2", "pile-3", "pile-4", "pile-1"]);
});
