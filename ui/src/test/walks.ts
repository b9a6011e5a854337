// A made-up walkthrough of four steps with two decisions, for tests.
import type {
  AnswerView,
  ReviewCard,
  ReviewView,
  StepView,
  WalkSummary,
  WalksView,
  WalkView,
} from "../ipc/types.ts";

export const answer = (id: string, change: Partial<AnswerView> = {}): AnswerView => ({
  id,
  text: `Do ${id}`,
  chosen: false,
  right: null,
  why: "",
  line: null,
  page: null,
  ...change,
});

const nowhere = { actors: [], things: [] };

export const step = (id: string, no: number, change: Partial<StepView> = {}): StepView => ({
  id,
  no,
  time: null,
  who: "Chairperson",
  actors: ["C"],
  role: "chairperson",
  text: `Text of ${id}`,
  say: "",
  standing: "Law",
  standingId: "law",
  law: ["EC 104.5"],
  check: "",
  page: null,
  line: null,
  scene: { actors: [{ id: "C", place: "chair-table" }], things: [] },
  seen: nowhere,
  question: "",
  answers: [],
  met: "",
  right: null,
  ...change,
});

/** The first answer is wrong, the second right. */
export const decision = (id: string, no: number, change: Partial<StepView> = {}): StepView =>
  step(id, no, { question: `What about ${id}?`, answers: [answer("lock"), answer("show")], ...change });

export const walk = (change: Partial<WalkView> = {}): WalkView => ({
  id: "opening",
  title: "Opening",
  summary: "The first hour.",
  chapter: "opening",
  minutes: 12,
  pages: [{ kind: "page", id: "opening.boxes", title: "The boxes" }],
  way: "study",
  players: [],
  at: "arrive",
  steps: [
    step("arrive", 1, { say: "Good morning." }),
    decision("boxes", 2),
    step("list", 3, { who: "Secretary", actors: ["S1"], role: "secretary", say: "The list is here." }),
    decision("lock", 4, { who: "Secretary", role: "secretary", actors: ["S1"] }),
  ],
  score: null,
  ...change,
});

const known = (given: AnswerView): AnswerView => ({
  ...given,
  chosen: true,
  right: given.id === "show",
  why: given.id === "show" ? "Everybody saw it." : "Nobody saw it empty.",
});

/** The view with one answer given, as the shell would answer: told at once, except in an exam. */
export function answered(from: WalkView, at: string, chosen: string): WalkView {
  const steps = from.steps.map((shown) => {
    if (shown.id !== at) return shown;
    const tell = from.way !== "exam";
    const answers = shown.answers.map((given) => {
      if (given.id !== chosen) return tell ? given : { ...given, chosen: false };
      return tell ? known(given) : { ...given, chosen: true };
    });
    return { ...shown, answers, right: tell ? (shown.right ?? chosen === "show") : null };
  });
  return { ...from, steps };
}

/** The exam handed in: everything is told. */
export function handedIn(from: WalkView): WalkView {
  const steps = from.steps.map((shown) => ({
    ...shown,
    right: shown.answers.length > 0 ? shown.answers.some(({ id, chosen }) => chosen && id === "show") : null,
    answers: shown.answers.map((given) => ({ ...known(given), chosen: given.chosen })),
  }));
  const right = steps.filter((shown) => shown.right).length;
  return { ...from, steps, score: { right, whole: 2, at: "22.11.2026 10:00" } };
}

export const summary = (id: string, change: Partial<WalkSummary> = {}): WalkSummary => ({
  id,
  title: `About ${id}`,
  summary: `What ${id} is about.`,
  chapter: "voting",
  minutes: 12,
  steps: 8,
  decisions: 3,
  roles: [],
  at: 0,
  walked: false,
  right: 0,
  exam: null,
  ...change,
});

export const walks = (change: Partial<WalksView> = {}): WalksView => ({
  walks: [
    summary("receive-ballots", { chapter: "preparing" }),
    summary("opening", { chapter: "opening" }),
    summary("one-voter"),
    summary("abroad", { chapter: "background" }),
  ],
  due: 0,
  stopped: null,
  ...change,
});

export const card = (id: string, change: Partial<ReviewCard> = {}): ReviewCard => ({
  walkthrough: "opening",
  title: "Opening",
  step: decision(id, 2),
  missed: 1,
  ...change,
});

export const review = (change: Partial<ReviewView> = {}): ReviewView => ({
  cards: [card("boxes"), card("lock")],
  due: 2,
  later: 1,
  next: "tomorrow",
  electionDay: "",
  days: null,
  ...change,
});
