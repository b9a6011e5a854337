// Numbers in words on a page, by keyboard.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WordsAnswer } from "../../ipc/types.ts";
import InShell from "../../test/InShell.svelte";
import { settle } from "../../test/refusing.ts";
import { words } from "../../words/words.svelte.ts";
import DrillScreen from "./DrillScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

let screen: ReturnType<typeof mount>;
const props = { level: 1, openExercises: vi.fn() };
const figures = [14, 100].map((figure) => ({ figure, grouped: String(figure) }));

const find = (name: string) => document.querySelector(`[data-test="${name}"]`) as HTMLElement;

async function arrive() {
  flushSync();
  await settle();
  flushSync();
}

/** What a keyboard does: Enter in the field, and Enter on a button, which presses it. */
async function enter() {
  const here = document.activeElement;
  if (here instanceof HTMLButtonElement) here.click();
  else here?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await arrive();
}

async function write(text: string) {
  const field = find("drill-words") as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  await enter();
}

beforeEach(async () => {
  words.language = "en";
  invoke.mockReset().mockImplementation((name, args) => {
    if (name === "begin_drill") return Promise.resolve({ level: 1, figures });
    if (name !== "check_words") return Promise.resolve(null);
    const { text } = args as { text: string };
    const hints = text === "fourten" ? ["Write “fourteen”, not “fourten”."] : [];
    const answer: WordsAnswer = { right: text !== "forty", written: "fourteen", hints };
    return Promise.resolve(answer);
  });
  screen = mount(InShell, { target: document.body, props: { screen: DrillScreen, props } });
  await arrive();
});

afterEach(() => unmount(screen));

test("Enter checks, Enter goes on, and the next figure waits in the field", async () => {
  expect(document.activeElement).toBe(find("drill-words"));
  await write("fourteen");
  expect(find("drill-answer").textContent).toContain("Correct.");
  expect(find("drill-written")).toBeNull();
  expect(document.activeElement).toBe(find("drill-next"));
  await enter();
  expect(find("drill-figure").textContent).toBe("100");
  expect(document.activeElement).toBe(find("drill-words"));
});

test("a wrong ending is corrected gently and counts as right", async () => {
  await write("fourten");
  expect(find("drill-answer").textContent).toContain("Correct. Look at the spelling:");
  expect(find("drill-written").textContent).toBe("fourteen");
});

test("wrong words show the right ones, and the figure comes back in the end", async () => {
  await write("forty");
  expect(find("drill-answer").textContent).toContain("Not correct.");
  await enter();
  await write("hundred");
  await enter();
  expect(document.activeElement).toBe(find("drill-score"));
  expect(find("drill-score").textContent).toContain("1 of 2 numbers are right");
  expect(find("drill-missed").textContent).toContain("14");
  expect(invoke).toHaveBeenCalledWith("finish_drill", expect.objectContaining({ right: 1, missed: [14] }));
});
