// Looking for what a block can be made of.
import { expect, test } from "vitest";
import { choice } from "../../test/lesson.ts";
import { found } from "./choices.ts";

const all = [
  choice("opening", { title: "Məntəqənin açılışı: İki qutu" }),
  choice("ink", { title: "Işıq və mürəkkəb", kind: "page" }),
  choice("deliver", { title: "Ещё один путь (протокол)", kind: "question" }),
];

test.each([
  ["", ["opening", "ink", "deliver"]],
  ["menteqe", ["opening"]],
  ["MƏNTƏQƏ", ["opening"]],
  ["iki acilis", ["opening"]],
  ["isiq", ["ink"]],
  ["еще", ["deliver"]],
  ["(протокол", ["deliver"]],
  ["qutu murekkeb", []],
])("“%s” finds %j", (query, targets) => {
  expect(found(all, null, query).map(({ target }) => target)).toEqual(targets);
});

test("a kind narrows what is found", () => {
  expect(found(all, "page", "").map(({ target }) => target)).toEqual(["ink"]);
});
