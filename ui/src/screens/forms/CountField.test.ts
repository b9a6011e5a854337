// A small number with its limits, on a page.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import CountField from "./CountField.svelte";

let field: ReturnType<typeof mount>;
const onchange = vi.fn();

const find = <Found extends HTMLElement>(name: string) =>
  document.querySelector(`[data-test="${name}"]`) as Found;

function show(value: number): HTMLInputElement {
  const props = { id: "c", label: "Lines", value, least: 2, most: 30, onchange, test: "count" };
  field = mount(CountField, { target: document.body, props });
  flushSync();
  return find<HTMLInputElement>("count");
}

function type(input: HTMLInputElement, text: string) {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

beforeEach(() => onchange.mockReset());
afterEach(() => unmount(field));

test.each([
  ["12", 12],
  ["1 2", 12],
  ["2x", 2],
])("typed %o counts as %i", (text, expected) => {
  type(show(4), text);
  expect(onchange).toHaveBeenCalledExactlyOnceWith(expected);
});

test.each([
  ["1", 2],
  ["31", 30],
])("typed %o becomes %i when the field is left", (text, expected) => {
  const input = show(4);
  type(input, text);
  expect(onchange).not.toHaveBeenCalled();
  input.blur();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(expected);
});

test("an emptied field shows the number again", () => {
  const input = show(4);
  type(input, "");
  input.blur();
  flushSync();
  expect(onchange).not.toHaveBeenCalled();
  expect(input.value).toBe("4");
});

test.each([
  ["ArrowUp", 30],
  ["ArrowDown", 29],
])("at the limit %s gives %i", (key, expected) => {
  const input = show(30);
  input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  expect(onchange).toHaveBeenCalledExactlyOnceWith(expected);
});
