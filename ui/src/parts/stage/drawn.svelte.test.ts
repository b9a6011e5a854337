// The plan on a page.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { words } from "../../words/words.svelte.ts";
import Stage from "./Stage.svelte";
import type { Scene } from "./scene.ts";

let shown: ReturnType<typeof mount>;

const box = (state: string) => ({ id: "box-stationary", place: "box-place", state });
const people = (chair: string) => [
  { id: "C", place: chair },
  { id: "M2", place: "box-place" },
  { id: "V1", place: "away" },
];
const before: Scene = { actors: people("chair-table"), things: [box("open")] };
const scene: Scene = { actors: people("box-place"), things: [box("shown-empty")] };
const props = $state<{ scene: Scene; before: Scene | null; acting: string[]; say: string }>({
  scene,
  before,
  acting: ["C"],
  say: "Look: the stationary box is empty.",
});

const drawn = (name: string): string[] =>
  [...document.querySelectorAll(`[data-${name}]`)].map((found) => found.getAttribute(`data-${name}`) ?? "");

beforeEach(() => {
  words.language = "en";
  shown = mount(Stage, { target: document.body, props });
  flushSync();
});

afterEach(() => unmount(shown));

test("everybody in sight and everything stands on it", () => {
  expect(drawn("actor").sort()).toEqual(["C:box-place", "M2:box-place"]);
  expect(drawn("thing")).toEqual(["box-stationary:shown-empty"]);
});

test("who acts has a ring, came along a way and says it in a bubble", () => {
  expect(document.querySelectorAll(".ring").length).toBe(1);
  expect(document.querySelectorAll(".way").length).toBe(1);
  expect(document.querySelector(".bubble")?.textContent?.replace(/\s+/g, " ").trim()).toContain("Look:");
});

test("the words beside it say who acts, what changed and what is where", () => {
  const said = [...document.querySelectorAll("[data-test=stage-words] p, [data-test=stage-words] li")].map(
    (found) => found.textContent?.replace(/\s+/g, " ").trim(),
  );
  expect(said).toEqual([
    "Who acts: C – chairperson.",
    "“Look: the stationary box is empty.”",
    "Changed since the step before",
    "C – chairperson. Before: Chairperson’s table. Now: Place of the stationary box.",
    "Stationary box: shown empty. Before: open. Place: Place of the stationary box.",
    "Places",
    "Place of the stationary box: C – chairperson; M2 – second member; Stationary box: shown empty",
    "Not on the plan: V1 – first voter",
  ]);
});

test("an actor who moves stays the same element, so that it glides, and back again is as it was", () => {
  const drawing = () => document.querySelector("svg[role=img]")?.innerHTML;
  const first = drawing();
  const token = document.querySelector("[data-actor^='C:']");
  props.scene = before;
  props.before = null;
  flushSync();
  expect(token?.getAttribute("data-actor")).toBe("C:chair-table");
  expect(document.querySelector(".way")).toBeNull();
  props.scene = scene;
  props.before = before;
  flushSync();
  expect(drawing()).toBe(first);
});
