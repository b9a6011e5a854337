// The buttons behind "More", by keyboard.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settle } from "../../test/refusing.ts";
import MoreActions from "./MoreActions.svelte";

let more: ReturnType<typeof mount>;
const act = vi.fn<(name: string) => void>();
const action = (test: string) => ({ label: test, why: "", act: () => act(test), test });

const find = (name: string) => document.querySelector<HTMLElement>(`[data-test="${name}"]`) as HTMLElement;
const isOpen = () => find("more").getAttribute("aria-expanded") === "true";

async function press(key: string) {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
  flushSync();
  await settle();
}

beforeEach(async () => {
  act.mockReset();
  const props = { actions: [action("history"), action("export")] };
  more = mount(MoreActions, { target: document.body, props });
  find("more").focus();
  find("more").click();
  flushSync();
  await settle();
});

afterEach(() => unmount(more));

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
