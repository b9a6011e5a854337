// The steps of the commission's way with the mobile box.
import { expect, test } from "vitest";
import type { MobileBoxView } from "../../ipc/types.ts";
import { doneSteps, steps } from "./mobile.ts";

const nothing: MobileBoxView = {
  decision: "",
  time: "",
  members: "",
  written: false,
  votesMoved: false,
  invalidCell: "invalid-other",
};
const act = { decision: "3", time: "20:15", members: "Alma, Badam", written: true };

test.each([
  ["nothing is written", nothing, 1, []],
  ["the decision has no time", { ...nothing, decision: "3" }, 1, ["count"]],
  ["the decision is written", { ...nothing, decision: "3", time: "20:15" }, 1, ["count", "decide"]],
  ["only the votes are moved", { ...nothing, votesMoved: true }, 0, ["move"]],
  ["the act is written", { ...nothing, ...act }, 0, ["count", "decide", "act"]],
  ["another check fails", { ...nothing, ...act, votesMoved: true }, 1, ["count", "decide", "act", "move"]],
  ["everything agrees", { ...nothing, ...act, votesMoved: true }, 0, [...steps]],
])("when %s the right steps are done", (_, way, errors, expected) => {
  const done = doneSteps(way, errors);
  expect(steps.filter((step) => done[step])).toEqual(expected);
});
