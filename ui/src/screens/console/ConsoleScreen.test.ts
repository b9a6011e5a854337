// The console on a page: keys and clicker, the counts of the room, notes, the overview.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConsoleView, Turn } from "../../ipc/types.ts";
import { letterKeys } from "../../parts/letterkeys.svelte.ts";
import InShell from "../../test/InShell.svelte";
import { blocks, consoleView, questionView, wallView } from "../../test/lesson.ts";
import { settle } from "../../test/refusing.ts";
import { words } from "../../words/words.svelte.ts";
import ConsoleScreen from "./ConsoleScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

let screen: ReturnType<typeof mount> | null = null;
let view: ConsoleView | null;
const props = { what: null, leave: vi.fn() };

const find = (name: string) => document.querySelector<HTMLElement>(`[data-test="${name}"]`);
const turns = (): Turn[] =>
  invoke.mock.calls.filter(([name]) => name === "turn").map(([, args]) => (args as { turn: Turn }).turn);
const sent = (name: string) =>
  invoke.mock.calls.filter(([called]) => called === name).map(([, args]) => args);

async function arrive() {
  flushSync();
  await settle();
  flushSync();
}

async function show(change: Partial<ConsoleView> | null) {
  view = change && consoleView(change);
  screen = mount(InShell, { target: document.body, props: { screen: ConsoleScreen, props } });
  await arrive();
}

async function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}) {
  const code = /^[a-z]$/.test(key) ? `Key${"BF"["bf".indexOf(key)] ?? ""}` : "";
  const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  await arrive();
  return event;
}

function type(name: string, text: string) {
  const field = find(name) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

beforeEach(() => {
  words.language = "en";
  letterKeys.on = true;
  props.leave.mockReset();
  invoke.mockReset().mockImplementation((name, args) => {
    if (name === "console") return Promise.resolve(view);
    if (name === "displays") return Promise.resolve([]);
    if (name === "overview") return Promise.resolve(blocks);
    if (["park", "draw_lots"].includes(name)) return Promise.resolve(view);
    if (name !== "vote") return Promise.resolve(null);
    const { counts } = args as { counts: number[] };
    const { first } = view?.question ?? questionView();
    const question = first.length === 0 ? { first: counts } : { first, second: counts };
    view = consoleView({ question: questionView(question) });
    return Promise.resolve(view);
  });
});

afterEach(() => {
  if (screen) void unmount(screen);
  screen = null;
});

test.each([
  ["PageDown", { kind: "next" }],
  ["PageUp", { kind: "back" }],
  ["ArrowRight", { kind: "next" }],
  ["ArrowLeft", { kind: "back" }],
  ["b", { kind: "black" }],
  ["f", { kind: "full-screen" }],
  ["F5", { kind: "full-screen" }],
  ["Escape", { kind: "leave" }],
])("%s turns the wall: %j", async (key, turn) => {
  await show({});
  const event = await press(key);
  expect(turns()).toEqual([turn]);
  expect(event.defaultPrevented).toBe(true);
});

test("a clicker steps while a field has the focus, and letters are written", async () => {
  await show({ question: questionView() });
  for (const name of ["park", "count-A"]) {
    const field = find(name);
    field?.focus();
    for (const key of ["b", "f", " ", "ArrowLeft", "Enter"]) await press(key, field as Element);
    expect(turns()).toEqual([]);
  }
  await press("PageDown", find("park") as Element);
  await press("PageUp", find("count-A") as Element);
  expect(turns()).toEqual([{ kind: "next" }, { kind: "back" }]);
});

test("a clicker steps while a dialog is open, and its letters do nothing", async () => {
  await show({});
  find("console-overview")?.click();
  await arrive();
  const here = find("jump-0-1") as Element;
  expect(here.getAttribute("aria-current")).toBe("step");
  await press("b", here);
  expect(turns()).toEqual([]);
  await press("PageDown", here);
  expect(turns()).toEqual([{ kind: "next" }]);
});

test("single letters can be switched off; the clicker goes on", async () => {
  letterKeys.on = false;
  await show({});
  await press("b");
  await press("PageDown");
  expect(turns()).toEqual([{ kind: "next" }]);
  expect(find("console-black")?.textContent).not.toContain("B ");
});

test("the space bar presses the button that has the focus, and nothing else", async () => {
  await show({});
  const button = find("console-freeze");
  button?.focus();
  await press(" ", button as Element);
  expect(turns()).toEqual([]);
});

test("a key that is held blackens the wall once", async () => {
  await show({});
  await press("b");
  await press("b", document.body, { repeat: true, code: "KeyB" });
  await press("PageDown", document.body, { repeat: true });
  expect(turns()).toEqual([{ kind: "black" }, { kind: "next" }]);
});

test("counts go as numbers, every letter must have one, and Enter leads through", async () => {
  await show({ question: questionView() });
  type("count-A", "4");
  await press("Enter", find("count-A") as Element);
  expect(document.activeElement).toBe(find("count-B"));
  type("count-B", "12");
  type("count-C", "0");
  find("ask-keep")?.click();
  await arrive();
  expect(sent("vote")).toEqual([]);
  expect(find("ask")?.textContent).toContain("If there is nobody, write 0.");
  expect(document.activeElement).toBe(find("count-D"));
  type("count-D", "3");
  await press("Enter", find("count-D") as Element);
  expect(sent("vote")).toEqual([{ counts: [4, 12, 0, 3], language: "en" }]);
});

test("what the room answered stands side by side only after the second time", async () => {
  await show({ question: questionView() });
  expect(find("answers")).toBeNull();
  for (const letter of "ABCD") type(`count-${letter}`, "5");
  find("ask-keep")?.click();
  await arrive();
  expect(find("answers")).toBeNull();
  expect((find("count-A") as HTMLInputElement).value).toBe("");
  for (const letter of "ABCD") type(`count-${letter}`, letter === "B" ? "14" : "2");
  find("ask-keep")?.click();
  await arrive();
  expect(find("answers")?.querySelectorAll("tbody tr")).toHaveLength(4);
  expect(find("answers")?.querySelector(".best")?.textContent?.replace(/\s+/g, " ")).toContain("B 5 14");
});

test("a question for the end is kept with Enter", async () => {
  await show({});
  type("park", " Who signs? ");
  find("park")?.closest("form")?.requestSubmit();
  await arrive();
  expect(sent("park")).toEqual([{ text: "Who signs?", language: "en" }]);
  expect((find("park") as HTMLInputElement).value).toBe("");
});

test("names are asked for once, then the lots are drawn from them", async () => {
  await show({ group: "Group 9" });
  find("draw")?.click();
  flushSync();
  const text = find("names-text") as HTMLTextAreaElement;
  text.value = "Leyla\n\n Rauf ";
  text.dispatchEvent(new Event("input", { bubbles: true }));
  find("names-keep")?.click();
  await arrive();
  find("draw")?.click();
  await arrive();
  expect(sent("draw_lots")).toEqual(Array(2).fill({ names: ["Leyla", "Rauf"], language: "en" }));
});

test.each([
  [{ wall: wallView({ black: true }) }, "black screen"],
  [{ frozen: true }, "frozen"],
  [{ open: false }, "closed"],
])("why the room sees something else is said in words", async (change, said) => {
  await show(change);
  expect(find("wall-state")?.textContent).toContain(said);
});

test("the notes have a language of their own", async () => {
  await show({ noteLanguage: "ru", note: "Скажите: ящики пусты." });
  expect(find("note")?.lang).toBe("ru");
  find("note-language-az")?.click();
  await arrive();
  expect(turns()).toEqual([{ kind: "note-language", code: "az" }]);
});

test("the end of the projection leads back", async () => {
  await show({});
  find("console-end")?.click();
  await arrive();
  expect(sent("end_projection")).toHaveLength(1);
  expect(props.leave).toHaveBeenCalledTimes(1);
});

test("where nothing is projected there is a way back", async () => {
  await show(null);
  expect(document.querySelector("h1")?.textContent).toBe("Nothing is being projected now.");
  find("console-leave")?.click();
  expect(props.leave).toHaveBeenCalledTimes(1);
});
