// A walkthrough on a page, by keyboard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Player, Way, WalkView } from "../../ipc/types.ts";
import { arrive, click, find, leave, press, show, textOf, write } from "../../test/page.ts";
import { diskFull } from "../../test/refusing.ts";
import { answered, handedIn, walk as view, walks } from "../../test/walks.ts";
import { words } from "../../words/words.svelte.ts";
import WalkScreen from "./WalkScreen.svelte";

interface Args {
  way: Way;
  step: string;
  answer: string;
  players: Player[];
}

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: Args) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

let stored: WalkView;
const props = {
  openList: vi.fn(),
  openWalk: vi.fn(),
  openReview: vi.fn(),
  follow: vi.fn(),
  project: vi.fn(),
};

async function open(way: Way = "study", change: Partial<WalkView> = {}) {
  stored = view({ way, ...change });
  await show(WalkScreen, { walkthrough: "opening", way, ...props });
}

beforeEach(() => {
  words.language = "en";
  for (const spy of Object.values(props)) spy.mockReset();
  invoke.mockReset().mockImplementation((name, { way, step, answer, players }) => {
    if (name === "answer_walk") stored = answered(stored, step, answer);
    if (name === "finish_exam") stored = handedIn(stored);
    if (name === "begin_walk") stored = view({ way, players });
    if (name === "stand_at") return Promise.resolve(null);
    return Promise.resolve(name === "walks" ? walks() : stored);
  });
});

afterEach(leave);

test("the arrows and a clicker's keys step, and the new heading has the focus", async () => {
  await open();
  expect(textOf("step-no")).toBe("Step 1 of 4");
  await press("ArrowRight");
  expect(textOf("step-no")).toBe("Step 2 of 4");
  expect(document.activeElement?.id).toBe("step-title");
  await press("PageDown");
  await press("PageUp");
  expect(textOf("step-no")).toBe("Step 2 of 4");
  await press("End");
  expect(textOf("step-no")).toBe("Step 4 of 4");
  await press("Home");
  expect(textOf("step-no")).toBe("Step 1 of 4");
});

test("a number chooses, and at once one reads why, with a mark and a word", async () => {
  await open("study", { at: "boxes" });
  await press("1", "Digit1");
  expect(textOf("why")).toContain("Not correct. Nobody saw it empty.");
  expect(textOf("answer-1")).toContain("not correct");
  expect(textOf("why")).toContain("The first answer counts.");
  await press("2", "Digit2");
  expect(textOf("why")).toContain("Correct. Everybody saw it.");
  expect(find("bar-2").className).toContain("missed");
});

test("a number without an answer chooses nothing, and so does the number pad as arrows", async () => {
  await open("study", { at: "boxes" });
  await press("3", "Digit3");
  await press("End", "Numpad1");
  expect(invoke).not.toHaveBeenCalledWith("answer_walk", expect.anything());
});

test("an answer that could not be kept stays chosen, says why and is sent again", async () => {
  await open("study", { at: "boxes" });
  invoke.mockRejectedValueOnce(diskFull);
  await press("1", "Digit1");
  expect(find("answer-1").getAttribute("aria-pressed")).toBe("true");
  expect(textOf("saved")).toBe("Not saved");
  expect(find("why")).toBeNull();
  await click("try-again");
  expect(textOf("saved")).toBe("Saved");
  expect(find("why")).not.toBeNull();
});

test("saved is said only after the commit", async () => {
  await open();
  let commit = () => {};
  invoke.mockImplementationOnce(() => new Promise((done) => (commit = () => done(null))));
  await press("ArrowRight");
  expect(textOf("saved")).toBe("Saving…");
  commit();
  await arrive();
  expect(textOf("saved")).toBe("Saved");
});

test("what is met by whoever decided wrongly stands above the step", async () => {
  const steps = view().steps.map((step) => ({ ...step, met: step.id === "list" ? "The pile is gone." : "" }));
  await open("study", { steps, at: "list" });
  expect(textOf("met")).toContain("The pile is gone.");
  await press("ArrowLeft");
  expect(find("met")).toBeNull();
});

test("F projects from this step, in study only", async () => {
  await open("study", { at: "list" });
  await press("f", "KeyF");
  expect(props.project).toHaveBeenCalledExactlyOnceWith("opening", "list");
});

test("an exam shows nothing right before its end and waits for an answer", async () => {
  await open("exam", { at: "boxes" });
  expect(find("next").getAttribute("aria-disabled")).toBe("true");
  await press("ArrowRight");
  expect(textOf("step-no")).toBe("Step 2 of 4");
  await press("1", "Digit1");
  expect(find("why")).toBeNull();
  expect(textOf("answer-1")).toBe("1 Do lock");
  expect(find("answer-1").getAttribute("aria-pressed")).toBe("true");
  expect(find("next").getAttribute("aria-disabled")).toBeNull();
  await press("f", "KeyF");
  expect(props.project).not.toHaveBeenCalled();
});

test("an exam by keyboard ends with what was missed, the right answer and why", async () => {
  await open("exam");
  for (const key of ["ArrowRight", "1", "ArrowRight", "ArrowRight", "2"]) {
    await press(key, /\d/.test(key) ? `Digit${key}` : key);
  }
  await click("hand-in");
  expect(textOf("exam-score")).toBe("Correct: 1 of 2");
  expect(document.activeElement?.id).toBe("step-title");
  expect(textOf("missed-boxes")).toContain("Do lock Nobody saw it empty.");
  expect(textOf("missed-boxes")).toContain("Do show Everybody saw it.");
  expect(find("missed-lock")).toBeNull();
  await click("look-boxes");
  expect(textOf("answer-2")).toContain("correct");
});

test("behind the curtain there is nothing of the step", async () => {
  await open("roles", { players: [{ role: "secretary", name: "Rəna" }], at: "list" });
  await click("roles-go-on");
  expect(textOf("curtain")).toContain("Secretary – Rəna");
  expect(document.body.textContent).not.toContain("Text of list");
  expect(find("stage")).toBeNull();
  await press("ArrowRight");
  expect(find("curtain")).not.toBeNull();
  await click("take-laptop");
  expect(document.body.textContent).toContain("Text of list");
  expect(textOf("heard")).toContain("Chairperson: Good morning.");
});

test("who plays what is asked first, and every role is sent", async () => {
  await open("roles");
  write("player-secretary", " Rəna ");
  await click("roles-begin");
  expect(invoke).toHaveBeenCalledWith("begin_walk", {
    walkthrough: "opening",
    way: "roles",
    players: [
      { role: "chairperson", name: "" },
      { role: "secretary", name: "Rəna" },
    ],
    language: "en",
  });
  expect(textOf("curtain")).toContain("Chairperson");
});

test("the end tells how the first answers were, what comes back and what comes next", async () => {
  await open("study", { at: "boxes" });
  await press("1", "Digit1");
  await press("End");
  await click("next");
  expect(textOf("end-score")).toBe("Correct at the first try: 0 of 2");
  expect(textOf("end-missed")).toContain("What about boxes?");
  await click("end-next");
  expect(props.openWalk).toHaveBeenCalledExactlyOnceWith("one-voter", "study");
});

test("before a walk is started afresh it is asked", async () => {
  await open("study", { at: "lock" });
  await press("ArrowRight");
  await click("afresh");
  expect(invoke).not.toHaveBeenCalledWith("begin_walk", expect.anything());
  await click("afresh-yes");
  expect(textOf("step-no")).toBe("Step 1 of 4");
});

test("what a voter says stands under the voter, not as words to say", async () => {
  const steps = view().steps.map((step) => ({ ...step, say: "My name is not here.", who: "Voter" }));
  await open("study", { steps: steps.map((step) => ({ ...step, actors: ["V1"] })) });
  expect(textOf("aloud")).toBe("Voter My name is not here.");
});

test("what the commission says is to be said aloud", async () => {
  const steps = view().steps.map((step) => ({ ...step, say: "The list is here.", actors: ["S1"] }));
  await open("study", { steps });
  expect(textOf("aloud")).toBe("Say aloud The list is here.");
});
