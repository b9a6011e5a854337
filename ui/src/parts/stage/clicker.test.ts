// Which keys turn the wall, and which belong to the page.
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { keysOfWall } from "./clicker.ts";

afterEach(() => {
  document.body.replaceChildren();
});

/** Sends a key to an element and answers what it asks for, and whether the window still gets it. */
function press(init: KeyboardEventInit, element: Element = document.body) {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  let kind: string | undefined;
  const listen = (heard: Event) => (kind = keysOfWall(heard as KeyboardEvent)?.kind);
  window.addEventListener("keydown", listen, { once: true });
  element.dispatchEvent(event);
  return { kind, kept: event.defaultPrevented };
}

const add = (tag: string, attributes: Record<string, string> = {}): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

test.each([
  ["PageDown", "", "next"],
  ["ArrowRight", "", "next"],
  ["ArrowDown", "", "next"],
  [" ", "Space", "next"],
  ["Enter", "Enter", "next"],
  ["PageUp", "", "back"],
  ["ArrowLeft", "", "back"],
  ["ArrowUp", "", "back"],
  ["Backspace", "", "back"],
  ["b", "KeyB", "black"],
  ["B", "KeyB", "black"],
  [".", "Period", "black"],
  ["f", "KeyF", "full-screen"],
  ["F5", "F5", "full-screen"],
  ["Escape", "", "leave"],
  ["End", "", "reveal"],
  ["r", "KeyR", "reveal"],
])("%s turns the wall", (key, code, kind) => {
  expect(press({ key, code })).toEqual({ kind, kept: true });
});

test("a letter is known by its place on a Russian keyboard", () => {
  expect(press({ key: "и", code: "KeyB" }).kind).toBe("black");
});

test.each([
  ["another letter", { key: "x", code: "KeyX" }],
  ["Tab", { key: "Tab" }],
  ["the search", { key: "k", code: "KeyK", ctrlKey: true }],
  ["a key of the system", { key: "F5", altKey: true }],
])("%s is left to the page", (_, init) => {
  expect(press(init)).toEqual({ kind: undefined, kept: false });
});

test("Shift and F5, which some clickers send, is F5", () => {
  expect(press({ key: "F5", shiftKey: true }).kind).toBe("full-screen");
});

describe("while somebody writes", () => {
  test.each([
    [{ key: "b", code: "KeyB" }, undefined],
    [{ key: " ", code: "Space" }, undefined],
    [{ key: ".", code: "Period" }, undefined],
    [{ key: "ArrowLeft" }, undefined],
    [{ key: "Escape" }, undefined],
    [{ key: "PageDown" }, "next"],
    [{ key: "PageUp" }, "back"],
    [{ key: "F5" }, "full-screen"],
  ] as const)("%j", (init, kind) => {
    expect(press(init, add("textarea")).kind).toBe(kind);
  });
});

test.each([
  ["the space bar", " "],
  ["Enter", "Enter"],
  ["an arrow", "ArrowDown"],
])("%s presses the button that has the focus", (_, key) => {
  expect(press({ key }, add("button")).kind).toBeUndefined();
});

test("a letter turns the wall also from a button", () => {
  expect(press({ key: "b", code: "KeyB" }, add("button")).kind).toBe("black");
});

test("a dialog keeps its keys, but a clicker goes on", () => {
  add("dialog", { open: "" });
  expect(press({ key: "Escape" }).kind).toBeUndefined();
  expect(press({ key: "PageDown" }).kind).toBe("next");
});

test("a key held down turns pages and does not flicker", () => {
  expect(press({ key: "PageDown", repeat: true })).toEqual({ kind: "next", kept: true });
  expect(press({ key: "b", code: "KeyB", repeat: true })).toEqual({ kind: undefined, kept: true });
});
