// The review on a page, by keyboard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewView } from "../../ipc/types.ts";
import { arrive, find, leave, press, show, textOf, write } from "../../test/page.ts";
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

let view: ReviewView;
const props = { openList: vi.fn(), follow: vi.fn() };

async function open(change: Partial<ReviewView> = {}) {
  view = made(change);
  await show(ReviewScreen, props);
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

afterEach(leave);

test("decisions come one by one, answered and gone through by keyboard, to an honest end", async () => {
  await open();
  expect(textOf("review-place")).toBe("Question 1 of 2");
  await press("1", "Digit1");
  expect(textOf("why")).toBe("Not correct. The law says so. Comes back: tomorrow");
  expect(document.activeElement?.id).toBe("review-next");
  await press("2", "Digit2");
  expect(textOf("answer-2")).toBe("2 Do show");
  view = made({ cards: [], due: 0 });
  await press("ArrowRight");
  await press("2", "Digit2");
  await press("PageDown");
  expect(textOf("review-end")).toContain("Today’s review is done Correct: 1 of 2");
  expect(textOf("review-when")).toBe("The next question comes back: tomorrow.");
});

test("where nothing is due it is said when the next comes", async () => {
  await open({ cards: [], due: 0 });
  expect(textOf("review-end")).toContain("Nothing comes back today.");
  expect(textOf("review-when")).toContain("tomorrow");
});

test("where nothing was ever missed it is said what to do first", async () => {
  await open({ cards: [], due: 0, later: 0, next: "" });
  expect(textOf("review-list")).toBe("First do a walkthrough");
  expect(find("pocket-card")).toBeNull();
});

test("the day of the election is written when one leaves the field, with the days left", async () => {
  await open();
  write("election-day", "23.11.2026");
  await arrive();
  expect(invoke).not.toHaveBeenCalledWith("set_election_day", expect.anything());
  find("election-day").blur();
  await arrive();
  expect(invoke).toHaveBeenCalledWith("set_election_day", { day: "23.11.2026", language: "en" });
  expect(textOf("days-left")).toBe("1 day left");
});

test("a day that cannot be read is not written", async () => {
  await open();
  write("election-day", "31.02.2027");
  find("election-day").blur();
  await arrive();
  expect(find("election-day").getAttribute("aria-invalid")).toBe("true");
  expect(invoke).not.toHaveBeenCalledWith("set_election_day", expect.anything());
});
