// The search on a page.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HitView } from "../../ipc/types.ts";
import { hit } from "../../test/guide.ts";
import { arrive, click, find, leave, press, show, write } from "../../test/page.ts";
import { words } from "../../words/words.svelte.ts";
import SearchDialog from "./SearchDialog.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<() => Promise<{ hits: HitView[] }>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const open = vi.fn();

async function type(query: string) {
  write("search-query", query);
  await vi.runAllTimersAsync();
  await arrive();
}

beforeEach(async () => {
  vi.useFakeTimers();
  words.language = "en";
  open.mockReset();
  invoke.mockReset().mockResolvedValue({ hits: [hit("boxes"), hit("count")] });
  await show(SearchDialog, { open, onclose: vi.fn() });
});

afterEach(async () => {
  await leave();
  vi.useRealTimers();
});

test("the field has the focus, and the hits stand below it with the hit marked", async () => {
  expect(document.activeElement).toBe(find("search-query"));
  await type("box");
  expect(find("hit-page-boxes").querySelector("mark")?.textContent).toBe("box");
  expect(find("search-status").textContent).toBe("2 found");
  expect(find("search-query").getAttribute("aria-activedescendant")).toBe(find("hit-page-boxes").id);
});

test("the arrows choose and Enter opens", async () => {
  await type("box");
  await press("ArrowDown");
  expect(find("hit-page-count").getAttribute("aria-selected")).toBe("true");
  await press("Enter");
  expect(open).toHaveBeenCalledExactlyOnceWith(hit("count"));
});

test("nothing found says what to do", async () => {
  invoke.mockResolvedValue({ hits: [] });
  await type("xyz");
  expect(find("search-status").textContent).toBe("Nothing found");
  expect(find("search-none").textContent).toContain("Try another word.");
});

test("a word of the field is explained at once, and its pages are one step away", async () => {
  const term = hit("box", {
    to: { kind: "term", id: "box", title: "ballot box" },
    passage: ["What ballots are put in."],
  });
  invoke.mockResolvedValue({ hits: [term] });
  await type("box");
  await press("Enter");
  expect(open).not.toHaveBeenCalled();
  expect(find("search-term").textContent).toContain("What ballots are put in.");
  await click("search-pages");
  expect(find<HTMLInputElement>("search-query").value).toBe("ballot box");
  expect(find("search-term")).toBeNull();
});
