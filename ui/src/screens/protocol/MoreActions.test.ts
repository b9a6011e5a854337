// The buttons behind "More", by keyboard.
// @vitest-environment happy-dom
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { click, find, leave, press, show } from "../../test/page.ts";
import MoreActions from "./MoreActions.svelte";

const act = vi.fn<(name: string) => void>();
const action = (test: string) => ({ label: test, why: "", act: () => act(test), test });

const isOpen = () => find("more").getAttribute("aria-expanded") === "true";

beforeEach(async () => {
  act.mockReset();
  await show(MoreActions, { actions: [action("history"), action("export")] });
  find("more").focus();
  await click("more");
});

afterEach(leave);

test("opened it stands on the first button", () => {
  expect(isOpen()).toBe(true);
  expect(document.activeElement).toBe(find("history"));
});

test("the arrows go around", async () => {
  await press("ArrowDown");
  expect(document.activeElement).toBe(find("export"));
  await press("ArrowDown");
  expect(document.activeElement).toBe(find("history"));
  await press("ArrowUp");
  expect(document.activeElement).toBe(find("export"));
});

test("Escape closes it and gives the focus back", async () => {
  await press("Escape");
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(find("more"));
  expect(act).not.toHaveBeenCalled();
});

test("what is chosen begins with the focus on the button it came from", () => {
  act.mockImplementation(() => expect(document.activeElement).toBe(find("more")));
  find("export").click();
  flushSync();
  expect(act).toHaveBeenCalledExactlyOnceWith("export");
  expect(isOpen()).toBe(false);
});

test("a press elsewhere closes it", () => {
  document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  flushSync();
  expect(isOpen()).toBe(false);
});
