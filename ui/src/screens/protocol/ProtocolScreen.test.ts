// The protocol screen on a page, with a store made up for the test behind the door.
// @vitest-environment happy-dom
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProtocolView } from "../../ipc/types.ts";
import { arrive, click, find, leave, show, write } from "../../test/page.ts";
import { diskFull } from "../../test/refusing.ts";
import { message, view, withFigure } from "../../test/views.ts";
import { words } from "../../words/words.svelte.ts";
import ProtocolScreen from "./ProtocolScreen.svelte";

const { invoke } = vi.hoisted(() => ({
  invoke: vi.fn<(name: string, args: Record<string, never>) => Promise<ProtocolView>>(),
}));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

let stored: ProtocolView;
const props = { id: 7, openList: vi.fn(), openProtocol: vi.fn(), askBeforeLeaving: vi.fn() };

async function open(change: Partial<ProtocolView> = {}, place = {}) {
  stored = view(change);
  await show(ProtocolScreen, { ...props, place });
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
  await leave();
  vi.useRealTimers();
});

test("another language keeps what is typed and where one stands", async () => {
  await open();
  write("figure-found", "51");
  words.language = "ru";
  await arrive();
  expect(invoke).toHaveBeenLastCalledWith("open_protocol", { id: 7, language: "ru" });
  expect(find("undo").textContent).toContain("Отменить");
  expect(find<HTMLInputElement>("figure-found").value).toBe("51");
  expect(document.activeElement).toBe(find("figure-found"));
});

test("saved is shown with the time of the store, never before its answer", async () => {
  await open();
  expect(find("saved").textContent).toBe("Saved 21:42:07");
  write("figure-found", "51");
  expect(find("saved").textContent).toBe("Saving…");
  await vi.runAllTimersAsync();
  flushSync();
  expect(find("saved").textContent).toBe("Saved 21:42:07");
});

test("a failed write is shown with the way to try again", async () => {
  await open();
  invoke.mockRejectedValueOnce(diskFull);
  write("figure-found", "51");
  await vi.runAllTimersAsync();
  flushSync();
  expect(find("saved").textContent).toBe("Not saved");
  expect(document.querySelector('[role="alert"]')?.textContent).toContain("The disk is full.");
  expect(find<HTMLInputElement>("figure-found").value).toBe("51");
  await click("try-again");
  expect(find("saved").textContent).toBe("Saved 21:42:07");
});

test("the words stay away until they belong to the figure", async () => {
  await open();
  expect(find("words-received").textContent).toBe("min on iki");
  write("figure-received", "1020");
  expect(find("words-received").textContent).toBe("");
});

test("a message leads to its figure", async () => {
  const error = message("sums", { goTo: [{ cell: "found", no: "2" }] });
  await open({ report: { ...view().report, errors: 1, messages: [error] } });
  expect(find("message-sums").textContent).toContain("To fix: sums fails");
  await click("go-to-found");
  expect(document.activeElement).toBe(find("figure-found"));
});

test("a message leads to a figure of the folded acts", async () => {
  const error = message("sums", { goTo: [{ cell: "corners", no: "" }] });
  await open({ report: { ...view().report, messages: [error] } });
  expect(find("figure-corners")).toBeNull();
  await click("go-to-corners");
  expect(document.activeElement).toBe(find("figure-corners"));
});

test("whoever comes for a line stands in its first cell", async () => {
  const lines = view().lines.map((line) => (line.entry ? { ...line, line: "candidate" } : line));
  await open({ lines }, { line: "candidate" });
  expect(document.activeElement).toBe(find("figure-candidate-1"));
});

test("a line of the folded acts is unfolded for whoever comes for it", async () => {
  await open({}, { line: "corners" });
  expect(document.activeElement).toBe(find("figure-corners"));
});

test("a form without the line is opened all the same", async () => {
  await open({}, { line: "no-such-line" });
  expect(find("figure-received")).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test("before they are confirmed the lines of the boxes say why they take nothing", async () => {
  const lines = view().lines.map((line) => ({ ...line, locked: line.stage === "after-opening" }));
  await open({ unlocked: false, canConfirm: false, lines });
  expect(find("confirm-before-opening").getAttribute("aria-disabled")).toBe("true");
  find("figure-found").focus();
  flushSync();
  expect(document.getElementById("figure-found-message")?.textContent).toContain("First confirm");
});

test("a finished protocol is only read", async () => {
  const lines = view().lines.map((line) => ({ ...line, locked: true }));
  await open({ state: "finished", finishedAt: "01.11.2026", lines });
  expect(find<HTMLInputElement>("header-precinct").readOnly).toBe(true);
  expect(find("undo")).toBeNull();
  expect(find("take-copy")).not.toBeNull();
});

test("what is missing leads to its place", async () => {
  const missing = [{ kind: "completed" as const, text: "Write the time", cell: null }];
  await open({ completed: { date: "2026-11-01", time: "" }, finish: { ready: false, missing } });
  write("header-date", "01.11.2026");
  invoke.mockResolvedValue(view({ ...stored, header: { ...stored.header, date: "2026-11-01" } }));
  await click("finish");
  await click("missing-completed");
  expect(document.activeElement).toBe(find("completed-time"));
});
