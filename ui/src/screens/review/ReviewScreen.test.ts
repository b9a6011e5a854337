// The review on a page, by keyboard.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewView } from "../../ipc/types.ts";
import InShell from "../../test/InShell.svelte";
import { settle } from "../../test/refusing.ts";
import { answer, decision, review as made } from "../../test/walks.ts";
import { words } from "../../words/words.svelte.ts";
import ReviewScreen from "./ReviewScreen.svelte";

interface Args {
  step: string;
  answer: string;
  day: string;
}

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: Args) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

let screen: ReturnType<typeof mount> | undefined;
let view: ReviewView;
const props = { openList: vi.fn(), follow: vi.fn() };

const find = (name: string) => document.querySelector(`[data-test="${name}"]`) as HTMLElement;
const text = (name: string) => find(name)?.textContent.replace(/\s+/g, " ").trim();

async function arrive() {
  flushSync();
  await settle();
  flushSync();
  await settle();
}

async function show(change: Partial<ReviewView> = {}) {
  view = made(change);
  screen = mount(InShell, { target: document.body, props: { screen: ReviewScreen, props } });
  await arrive();
}

async function press(key: string, code = key) {
  const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await arrive();
}

beforeEach(() => {
  words.language = "en";
  invoke.mockReset().mockImplementation((name, args) => {
    if (name === "answer_review") {
      const right = args.answer === "show";
      const answers = ["lock", "show"].map((id) =>
        answer(id, id === args.answer ? { chosen: true, right, why: "The law says so." } : {}),
      );
      return Promise.resolve({ step: decision(args.step, 2, { answers }), right, next: "tomorrow" });
    }
    if (name === "set_election_day") view = { ...view, electionDay: args.day, days: 1 };
    return Promise.resolve(view);
  });
});

afterEach(() => {
  if (screen) void unmount(screen);
});

test("decisions come one by one, answered and gone through by keyboard, to an honest end", async () => {
  await show();
  expect(text("review-place")).toBe("Question 1 of 2");
  await press("1", "Digit1");
  expect(text("why")).toBe("Not correct. The law says so. Comes back: tomorrow");
  expect(document.activeElement?.id).toBe("review-next");
  await press("2", "Digit2");
  expect(text("answer-2")).toBe("2 Do show");
  view = made({ cards: [], due: 0 });
  await press("ArrowRight");
  await press("2", "Digit2");
  await press("PageDown");
  expect(text("review-end")).toContain("Today’s review is done Correct: 1 of 2");
  expect(text("review-when")).toBe("The next question comes back: tomorrow.");
});

test("where nothing is due it is said when the next comes", async () => {
  await show({ cards: [], due: 0 });
  expect(text("review-end")).toContain("Nothing comes back today.");
  expect(text("review-when")).toContain("tomorrow");
});

test("where nothing was ever missed it is said what to do first", async () => {
  await show({ cards: [], due: 0, later: 0, next: "" });
  expect(text("review-list")).toBe("First do a walkthrough");
  expect(find("pocket-card")).toBeNull();
});

test("the day of the election is written when one leaves the field, with the days left", async () => {
  await show();
  const field = find("election-day") as HTMLInputElement;
  field.value = "23.11.2026";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await arrive();
  expect(invoke).not.toHaveBeenCalledWith("set_election_day", expect.anything());
  field.dispatchEvent(new FocusEvent("blur"));
  await arrive();
  expect(invoke).toHaveBeenCalledWith("set_election_day", { day: "23.11.2026", language: "en" });
  expect(text("days-left")).toBe("1 day left");
});

test("a day that cannot be read is not written", async () => {
  await show();
  const field = find("election-day") as HTMLInputElement;
  field.value = "31.02.2027";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new FocusEvent("blur"));
  await arrive();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(invoke).not.toHaveBeenCalledWith("set_election_day", expect.anything());
});
