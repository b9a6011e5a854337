// Numbers in words on a page, by keyboard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WordsAnswer } from "../../ipc/types.ts";
import { click, find, leave, press, show, write } from "../../test/page.ts";
import { words } from "../../words/words.svelte.ts";
import DrillScreen from "./DrillScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

const props = { level: 1, openExercises: vi.fn() };
const figures = [14, 100].map((figure) => ({ figure, grouped: String(figure) }));

/** What a keyboard does: Enter in the field, and Enter on a button, which presses it. */
async function enter() {
  const here = document.activeElement;
  if (here instanceof HTMLButtonElement) await click(here.dataset.test ?? "");
  else await press("Enter");
}

async function answer(text: string) {
  write("drill-words", text);
  await enter();
}

beforeEach(async () => {
  words.language = "en";
  invoke.mockReset().mockImplementation((name, args) => {
    if (name === "begin_drill") return Promise.resolve({ level: 1, figures });
    if (name !== "check_words") return Promise.resolve(null);
    const { text } = args as { text: string };
    const hints = text === "fourten" ? ["Write “fourteen”, not “fourten”."] : [];
    const checked: WordsAnswer = { right: text !== "forty", written: "fourteen", hints };
    return Promise.resolve(checked);
  });
  await show(DrillScreen, props);
});

afterEach(leave);

test("Enter checks, Enter goes on, and the next figure waits in the field", async () => {
  expect(document.activeElement).toBe(find("drill-words"));
  await answer("fourteen");
  expect(find("drill-answer").textContent).toContain("Correct.");
  expect(find("drill-written")).toBeNull();
  expect(document.activeElement).toBe(find("drill-next"));
  await enter();
  expect(find("drill-figure").textContent).toBe("100");
  expect(document.activeElement).toBe(find("drill-words"));
});

test("a wrong ending is corrected gently and counts as right", async () => {
  await answer("fourten");
  expect(find("drill-answer").textContent).toContain("Correct. Look at the spelling:");
  expect(find("drill-written").textContent).toBe("fourteen");
});

test("wrong words show the right ones, and the figure comes back in the end", async () => {
  await answer("forty");
  expect(find("drill-answer").textContent).toContain("Not correct.");
  await enter();
  await answer("hundred");
  await enter();
  expect(document.activeElement).toBe(find("drill-score"));
  expect(find("drill-score").textContent).toContain("1 of 2 numbers are right");
  expect(find("drill-missed").textContent).toContain("14");
  expect(invoke).toHaveBeenCalledWith("finish_drill", expect.objectContaining({ right: 1, missed: [14] }));
});
