// Find the mistake on a page, by keyboard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { arrive, click, find, leave, press, show } from "../../test/page.ts";
import { planted, plantedAnswer } from "../../test/views.ts";
import { words } from "../../words/words.svelte.ts";
import MistakeScreen from "./MistakeScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

const props = { code: "P1-0417", form: null, openExercises: vi.fn() };

beforeEach(async () => {
  words.language = "en";
  invoke.mockReset().mockImplementation((name) => {
    if (name === "answer_mistake") return Promise.resolve(plantedAnswer({ lineRight: false }));
    return Promise.resolve(planted({ code: name === "plant_mistake" ? "P1-0002" : "P1-0417" }));
  });
  await show(MistakeScreen, props);
});

afterEach(leave);

const radioOf = (line: string) => find(`line-${line}`).querySelector("input") as HTMLInputElement;

test("the code stands there to be told to others", () => {
  expect(find("find-code-shown").textContent).toBe("P1-0417");
});

test("line, number key and Enter give the answer, and the verdict has the focus", async () => {
  expect(find("find-answer").getAttribute("aria-disabled")).toBe("true");
  radioOf("received").click();
  await arrive();
  radioOf("received").focus();
  await press("3", "Digit3");
  expect(document.activeElement).toBe(find("find-answer"));
  await click("find-answer");
  expect(invoke).toHaveBeenCalledWith("answer_mistake", {
    code: "P1-0417",
    cell: "received",
    recount: 2,
    language: "en",
  });
  expect(document.activeElement?.id).toBe("verdict");
  expect(find("verdict-line").textContent).toContain("item 2");
  expect(find("verdict-recount").textContent).toContain("The recount is right.");
});

test("Enter on a chosen line answers as well", async () => {
  find("recount-1").querySelector("input")?.click();
  radioOf("found").click();
  await arrive();
  radioOf("found").focus();
  await press("Enter");
  expect(find("verdict")).not.toBeNull();
});

test("the same level brings another protocol", async () => {
  radioOf("found").click();
  await press("1", "Digit1");
  await click("find-answer");
  await click("find-same");
  expect(find("find-code-shown").textContent).toBe("P1-0002");
  expect(find("verdict")).toBeNull();
  expect(radioOf("found").checked).toBe(false);
});
