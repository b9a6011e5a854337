// The protocol screen on a page, with a store made up for the test behind the door.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProtocolView } from "../../ipc/types.ts";
import { diskFull, settle } from "../../test/refusing.ts";
import { message, view, withFigure } from "../../test/views.ts";
import { words } from "../../words/words.svelte.ts";
import InShell from "../../test/InShell.svelte";
import ProtocolScreen from "./ProtocolScreen.svelte";

const { invoke } = vi.hoisted(() => ({
  invoke: vi.fn<(name: string, args: Record<string, never>) => Promise<ProtocolView>>(),
}));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

let screen: ReturnType<typeof mount>;
let stored: ProtocolView;
const props = { id: 7, openList: vi.fn(), openProtocol: vi.fn(), askBeforeLeaving: vi.fn() };

const find = <Found extends HTMLElement = HTMLElement>(name: string): Found =>
  document.querySelector(`[data-test="${name}"]`) as Found;

async function show(change: Partial<ProtocolView> = {}, place = {}) {
  stored = view(change);
  const shown = { screen: ProtocolScreen, props: { ...props, place } };
  screen = mount(InShell, { target: document.body, props: shown });
  await arrive();
}

async function arrive() {
  flushSync();
  await settle();
  flushSync();
}

function type(name: string, text: string) {
  const input = find<HTMLInputElement>(name);
  input.focus();
  flushSync();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers();
  words.language = "en";
  invoke.mockReset().mockImplementation((name, args: { changes?: { field: string; value: string }[] }) => {
    for (const change of (name === "write_fields" && args.changes) || []) {
      stored = withFigure(stored, change.field.replace("figure/", ""), change.value);
    }
    return Promise.resolve(stored);
  });
});

afterEach(async () => {
  await unmount(screen);
  vi.useRealTimers();
});

test("another language keeps what is typed and where one stands", async () => {
  await show();
  type("figure-found", "51");
  words.language = "ru";
  await arrive();
  expect(invoke).toHaveBeenLastCalledWith("open_protocol", { id: 7, language: "ru" });
  expect(find("undo").textContent).toContain("Отменить");
  expect(find<HTMLInputElement>("figure-found").value).toBe("51");
  expect(document.activeElement).toBe(find("figure-found"));
});

test("saved is shown with the time of the store, never before its answer", async () => {
  await show();
  expect(find("saved").textContent).toBe("Saved 21:42:07");
  type("figure-found", "51");
  expect(find("saved").textContent).toBe("Saving…");
  await vi.runAllTimersAsync();
  flushSync();
  expect(find("saved").textContent).toBe("Saved 21:42:07");
});

test("a failed write is shown with the way to try again", async () => {
  await show();
  invoke.mockRejectedValueOnce(diskFull);
  type("figure-found", "51");
  await vi.runAllTimersAsync();
  flushSync();
  expect(find("saved").textContent).toBe("Not saved");
  expect(document.querySelector('[role="alert"]')?.textContent).toContain("The disk is full.");
  expect(find<HTMLInputElement>("figure-found").value).toBe("51");
  find("try-again").click();
  await arrive();
  expect(find("saved").textContent).toBe("Saved 21:42:07");
});

test("the words stay away until they belong to the figure", async () => {
  await show();
  expect(find("words-received").textContent).toBe("min on iki");
  type("figure-received", "1020");
  expect(find("words-received").textContent).toBe("");
});

test("a message leads to its figure", async () => {
  const error = message("sums", { goTo: [{ cell: "found", no: "2" }] });
  await show({ report: { ...view().report, errors: 1, messages: [error] } });
  expect(find("message-sums").textContent).toContain("To fix: sums fails");
  find("go-to-found").click();
  await arrive();
  expect(document.activeElement).toBe(find("figure-found"));
});

test("a message leads to a figure of the folded acts", async () => {
  const error = message("sums", { goTo: [{ cell: "corners", no: "" }] });
  await show({ report: { ...view().report, messages: [error] } });
  expect(find("figure-corners")).toBeNull();
  find("go-to-corners").click();
  await arrive();
  await arrive();
  expect(document.activeElement).toBe(find("figure-corners"));
});

test("whoever comes for a line stands in its first cell", async () => {
  const lines = view().lines.map((line) => (line.entry ? { ...line, line: "candidate" } : line));
  await show({ lines }, { line: "candidate" });
  await arrive();
  expect(document.activeElement).toBe(find("figure-candidate-1"));
});

test("a line of the folded acts is unfolded for whoever comes for it", async () => {
  await show({}, { line: "corners" });
  await arrive();
  expect(document.activeElement).toBe(find("figure-corners"));
});

test("a form without the line is opened all the same", async () => {
  await show({}, { line: "no-such-line" });
  await arrive();
  expect(find("figure-received")).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test("before they are confirmed the lines of the boxes say why they take nothing", async () => {
  const lines = view().lines.map((line) => ({ ...line, locked: line.stage === "after-opening" }));
  await show({ unlocked: false, canConfirm: false, lines });
  expect(find("confirm-before-opening").getAttribute("aria-disabled")).toBe("true");
  find("figure-found").focus();
  flushSync();
  expect(document.getElementById("figure-found-message")?.textContent).toContain("First confirm");
});

test("a finished protocol is only read", async () => {
  const lines = view().lines.map((line) => ({ ...line, locked: true }));
  await show({ state: "finished", finishedAt: "01.11.2026", lines });
  expect(find<HTMLInputElement>("header-precinct").readOnly).toBe(true);
  expect(find("undo")).toBeNull();
  expect(find("take-copy")).not.toBeNull();
});

test("what is missing leads to its place", async () => {
  const missing = [{ kind: "completed" as const, text: "Write the time", cell: null }];
  await show({ completed: { date: "2026-11-01", time: "" }, finish: { ready: false, missing } });
  type("header-date", "01.11.2026");
  invoke.mockResolvedValue(view({ ...stored, header: { ...stored.header, date: "2026-11-01" } }));
  find("finish").click();
  await arrive();
  find("missing-completed").click();
  await arrive();
  await arrive();
  expect(document.activeElement).toBe(find("completed-time"));
});
