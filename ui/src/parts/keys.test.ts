// Which keys are commands, and when.
// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { isCommand, named, working, type KeyHint } from "./keys.ts";
import { letterKeys } from "./letterkeys.svelte.ts";

function press(key: string, code: string, held: KeyboardEventInit = {}, on: HTMLElement = document.body) {
  const event = new KeyboardEvent("keydown", { key, code, bubbles: true, ...held });
  on.dispatchEvent(event);
  return event;
}

const hint = (keys: string): KeyHint => ({ keys, what: keys });

afterEach(() => {
  letterKeys.on = true;
  document.body.replaceChildren();
});

test("a key by itself is a command, with Ctrl, Alt or Meta it is not", () => {
  expect(isCommand(press("s", "KeyS"))).toBe(true);
  expect(isCommand(press("?", "Slash", { shiftKey: true }))).toBe(true);
  for (const held of ["ctrlKey", "altKey", "metaKey"]) {
    expect(isCommand(press("s", "KeyS", { [held]: true }))).toBe(false);
  }
});

test("a letter that is written, or pressed over an open dialog, is no command", () => {
  const field = document.body.appendChild(document.createElement("textarea"));
  expect(isCommand(press("s", "KeyS", {}, field))).toBe(false);
  document.body.appendChild(document.createElement("dialog")).setAttribute("open", "");
  expect(isCommand(press("s", "KeyS"))).toBe(false);
});

test("letters, digits and signs can be switched off, the other keys stay", () => {
  letterKeys.on = false;
  const characters: [string, string][] = [
    ["s", "KeyS"],
    ["ы", "KeyS"],
    ["Dead", "KeyN"],
    ["3", "Digit3"],
    ["4", "Numpad4"],
    ["?", "Slash"],
  ];
  for (const [key, code] of characters) expect(isCommand(press(key, code)), key).toBe(false);
  for (const key of ["ArrowLeft", "PageDown", "Enter", "Escape", "F5", "B2"]) {
    expect(isCommand(press(key, key)), key).toBe(true);
  }
  expect(isCommand(press(" ", "Space"))).toBe(true);
});

test("what is switched off is not listed and not named", () => {
  const hints = ["S", "J K", "1 2 3 4", "1–9", "?", "← →", "Ctrl K", "Enter", "F5"].map(hint);
  expect(working(hints)).toEqual(hints);
  expect(named("Note", "N")).toBe("Note (N)");
  letterKeys.on = false;
  expect(working(hints).map(({ keys }) => keys)).toEqual(["← →", "Ctrl K", "Enter", "F5"]);
  expect(named("Note", "N")).toBe("Note");
});
