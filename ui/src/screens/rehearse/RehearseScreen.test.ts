// The list of walkthroughs on a page.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewView, WalksView } from "../../ipc/types.ts";
import { click, find, leave, show, textOf } from "../../test/page.ts";
import { review, summary, walk, walks } from "../../test/walks.ts";
import { words } from "../../words/words.svelte.ts";
import RehearseScreen from "./RehearseScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

const props = { openWalk: vi.fn(), openReview: vi.fn() };

async function open(list: Partial<WalksView> = {}, due: Partial<ReviewView> = {}) {
  invoke.mockReset().mockImplementation((name) => {
    if (name === "preview_sheet") return Promise.resolve({ title: "", pages: [] });
    if (name === "begin_walk") return Promise.resolve(walk());
    return Promise.resolve(name === "walks" ? walks(list) : review(due));
  });
  await show(RehearseScreen, props);
}

beforeEach(() => {
  words.language = "en";
  for (const spy of Object.values(props)) spy.mockReset();
});

afterEach(leave);

test("at first it is said where to start", async () => {
  await open({}, { cards: [], due: 0, later: 0, next: "" });
  expect(document.body.textContent).toContain("Start here");
  find("go-on").click();
  expect(props.openWalk).toHaveBeenCalledExactlyOnceWith("receive-ballots", "study");
  expect(find("pocket-card")).toBeNull();
});

test("one goes on where one stopped, in the same way", async () => {
  await open({ stopped: { walkthrough: "opening", title: "Opening", way: "exam", no: 3, steps: 8 } });
  find("go-on").click();
  expect(props.openWalk).toHaveBeenCalledExactlyOnceWith("opening", "exam");
});

test("what comes back today leads into the review", async () => {
  await open();
  expect(textOf("review-due")).toBe("2 questions come back today.");
  find("open-review").click();
  expect(props.openReview).toHaveBeenCalledOnce();
});

test.each(["study", "exam", "roles"] as const)("a row leads into %s", async (way) => {
  await open();
  find(`${way}-one-voter`).click();
  expect(props.openWalk).toHaveBeenCalledExactlyOnceWith("one-voter", way);
});

test("how far each is stands beside it", async () => {
  const exam = { right: 2, whole: 3, at: "" };
  await open({ walks: [summary("one", { at: 4, right: 1, exam }), summary("two", { at: 8, walked: true })] });
  expect(textOf("walk-one")).toContain("Step 4 of 8");
  expect(textOf("walk-one")).toContain("Correct at the first try: 1 of 3");
  expect(textOf("walk-one")).toContain("Exam: 2 of 3");
  expect(textOf("standing-two")).toBe("done");
});

test("before one that was walked is studied again it is asked", async () => {
  await open({ walks: [summary("one", { at: 8, walked: true })] });
  await click("study-one");
  expect(invoke).not.toHaveBeenCalledWith("begin_walk", expect.anything());
  await click("afresh-yes");
  expect(props.openWalk).toHaveBeenCalledExactlyOnceWith("one", "study");
});

test("the papers of a walkthrough are shown before they are printed", async () => {
  await open();
  await click("print-opening");
  await click("document-handout");
  expect(invoke).toHaveBeenLastCalledWith("preview_sheet", {
    document: { kind: "walk-handout", walkthrough: "opening" },
    language: "en",
  });
});
