// The figure field on a page.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { words } from "../words/words.svelte.ts";
import FigureField from "./FigureField.svelte";

let field: ReturnType<typeof mount>;
const heard = { ontype: vi.fn(), onleave: vi.fn(), onmove: vi.fn() };

function show(change: Record<string, unknown> = {}): HTMLInputElement {
  field = mount(FigureField, {
    target: document.body,
    props: { id: "f", value: "1012", shown: "1\u00a0012", labelledby: "l", ...heard, ...change },
  });
  flushSync();
  return document.querySelector("input") as HTMLInputElement;
}

function type(input: HTMLInputElement, data: string): boolean {
  const event = new InputEvent("beforeinput", {
    inputType: "insertText",
    data,
    bubbles: true,
    cancelable: true,
  });
  input.dispatchEvent(event);
  flushSync();
  return event.defaultPrevented;
}

function paste(input: HTMLInputElement, text: string) {
  const clipboardData = { getData: () => text };
  input.dispatchEvent(Object.assign(new Event("paste", { cancelable: true }), { clipboardData }));
  flushSync();
}

const message = (): string => document.getElementById("f-message")?.textContent ?? "";

beforeEach(() => {
  words.language = "en";
  vi.clearAllMocks();
});

afterEach(() => unmount(field));

test("grouping is shown until one writes", () => {
  const input = show();
  expect(input.value).toBe("1\u00a0012");
  input.focus();
  flushSync();
  expect(input.value).toBe("1012");
});

test("a letter is refused with its reason and the digits stay", () => {
  const input = show();
  input.focus();
  flushSync();
  expect(type(input, "x")).toBe(true);
  expect(input.value).toBe("1012");
  expect(message()).toContain("digits only");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(heard.ontype).not.toHaveBeenCalled();
});

test("the reason stays while one types on and goes when one deletes", () => {
  const input = show();
  input.focus();
  flushSync();
  type(input, "-");
  input.setSelectionRange(4, 4);
  type(input, "5");
  expect(heard.ontype).toHaveBeenCalledExactlyOnceWith("10125");
  expect(message()).toContain("never below zero");
  input.value = "1012";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  expect(message()).toBe("");
});

test("a pasted figure loses its spaces", () => {
  const input = show();
  input.focus();
  flushSync();
  input.select();
  paste(input, " 1\u2009020 ");
  expect(heard.ontype).toHaveBeenCalledExactlyOnceWith("1020");
});

test("a paste with letters is refused and changes nothing", () => {
  const input = show();
  input.focus();
  flushSync();
  input.select();
  paste(input, "512 ballots");
  expect(input.value).toBe("1012");
  expect(message()).toContain("Not pasted");
  expect(heard.ontype).not.toHaveBeenCalled();
});

test("what comes past the keyboard is looked over too", () => {
  const input = show();
  input.focus();
  flushSync();
  input.value = "10l2";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  expect(input.value).toBe("1012");
  expect(message()).toContain("digits only");
});

test("it is a field of text, which no wheel turns", () => {
  expect(show().type).toBe("text");
});

test.each([
  ["Enter", {}, 1],
  ["ArrowDown", {}, 1],
  ["Enter", { shiftKey: true }, -1],
  ["ArrowUp", {}, -1],
])("%s with %o goes %i figure", (key, held, step) => {
  const input = show();
  input.dispatchEvent(new KeyboardEvent("keydown", { key, ...held, bubbles: true, cancelable: true }));
  expect(heard.onmove).toHaveBeenCalledExactlyOnceWith(step);
});

test("a locked field takes nothing and says why", () => {
  const input = show({ locked: "Confirm first." });
  input.focus();
  flushSync();
  type(input, "5");
  expect(input.readOnly).toBe(true);
  expect(message()).toBe("Confirm first.");
  expect(heard.ontype).not.toHaveBeenCalled();
});
