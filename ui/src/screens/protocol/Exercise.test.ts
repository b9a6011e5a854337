// An exercise on the protocol screen: documents beside the form, handing in, the grade.
// @vitest-environment happy-dom
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProtocolView } from "../../ipc/types.ts";
import { click, find, leave, press, show, write } from "../../test/page.ts";
import { exercise, grade, message, view } from "../../test/views.ts";
import { words } from "../../words/words.svelte.ts";
import ProtocolScreen from "./ProtocolScreen.svelte";

const { invoke } = vi.hoisted(() => ({
  invoke: vi.fn<(name: string, args: unknown) => Promise<ProtocolView>>(),
}));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

let stored: ProtocolView;
const props = {
  id: 7,
  openList: vi.fn(),
  openProtocol: vi.fn(),
  openExercises: vi.fn(),
  askBeforeLeaving: vi.fn(),
};

const panel = (name: string): HTMLElement => document.getElementById(`beside-${name}-panel`) as HTMLElement;
const isSeen = (name: string): boolean => !panel(name).classList.contains("away");

async function open(change: Partial<ProtocolView> = {}) {
  stored = view({ exercise: exercise(), ...change });
  await show(ProtocolScreen, props);
}

async function fill(text: string) {
  write("figure-found", text);
  await vi.runAllTimersAsync();
  flushSync();
}

const reportWith = (...rules: string[]) => ({
  ...view().report,
  blank: ["found"],
  messages: rules.map((rule) => message(rule)),
});

beforeEach(() => {
  vi.useFakeTimers();
  words.language = "en";
  invoke.mockReset().mockImplementation((name) => {
    if (name === "hand_in") stored = { ...stored, state: "finished", exercise: exercise({ grade: grade() }) };
    if (name === "write_fields") stored = { ...stored, report: reportWith("sums") };
    return Promise.resolve(name === "begin_exercise" ? view({ id: 12 }) : stored);
  });
});

afterEach(async () => {
  await leave();
  vi.useRealTimers();
});

test("the documents are seen first, with their figures", async () => {
  await open();
  expect(isSeen("documents")).toBe(true);
  expect(isSeen("findings")).toBe(false);
  expect(find("evening-story").textContent).toBe("It was a quiet day.");
  expect(find("document-act-of-receipt").textContent).toContain("1\u00a0012");
});

test("a new finding is counted on its tab and leaves the focus in the form", async () => {
  await open();
  await fill("5");
  expect(find("findings-new").textContent).toContain("1 new");
  expect(isSeen("documents")).toBe(true);
  expect(document.activeElement).toBe(find("figure-found"));
});

test("a finding that was looked at is no news, one that comes back is", async () => {
  await open();
  await fill("5");
  await press("d", "KeyD", { ctrlKey: true });
  await press("d", "KeyD", { ctrlKey: true });
  expect(find("findings-new")).toBeNull();
  expect(find("findings-count").textContent).toBe("1");
  invoke.mockImplementation(() => Promise.resolve((stored = { ...stored, report: reportWith() })));
  await fill("6");
  invoke.mockImplementation(() => Promise.resolve((stored = { ...stored, report: reportWith("sums") })));
  await fill("7");
  expect(find("findings-new")).not.toBeNull();
});

test("a key turns from the documents to the findings while one stays in the form", async () => {
  await open();
  find("figure-found").focus();
  await press("d", "KeyD", { ctrlKey: true });
  expect(isSeen("findings")).toBe(true);
  expect(document.activeElement).toBe(find("figure-found"));
});

test("arrows go from tab to tab", async () => {
  await open();
  find("tab-documents").focus();
  await press("ArrowRight");
  expect(document.activeElement).toBe(find("tab-findings"));
  expect(find("tab-findings").getAttribute("aria-selected")).toBe("true");
});

test("before it is handed in the dialog says what is blank and leads there", async () => {
  await open({ report: reportWith() });
  expect(find("finish")).toBeNull();
  await click("hand-in");
  expect(find("hand-in-blank").textContent).toContain("1 item is blank");
  await click("blank-found");
  expect(document.activeElement).toBe(find("figure-found"));
  expect(invoke).not.toHaveBeenCalledWith("hand_in", expect.anything());
});

test("the right figures are seen only after handing in", async () => {
  await open({ report: reportWith() });
  expect(find("grade")).toBeNull();
  await click("hand-in");
  await click("hand-in-confirm");
  expect(document.activeElement).toBe(find("grade-summary"));
  expect(find("grade-blank").textContent).toContain("Left blank");
  expect(find("graded-found").textContent).toContain("Nothing is written.");
  expect(find("graded-received")).toBeNull();
  find("graded-all").click();
  flushSync();
  expect(find("graded-received")).not.toBeNull();
});

test("afterwards one fills it once more or goes back to the exercises", async () => {
  await open({ state: "finished", exercise: exercise({ grade: grade() }) });
  expect(find("take-copy")).toBeNull();
  await click("exercise-again");
  expect(props.openProtocol).toHaveBeenCalledExactlyOnceWith(12);
  find("exercises-back").click();
  expect(props.openExercises).toHaveBeenCalledOnce();
});
