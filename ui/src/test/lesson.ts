// A made-up plan, its blocks and what a trainer sees of it, for tests.
import type {
  BlockChoice,
  ConsoleView,
  OverviewBlock,
  PlanBlock,
  PlanSummary,
  PlanView,
  QuestionView,
  WallView,
} from "../ipc/types.ts";
import { line, slide, wall } from "./wall.ts";

export const planBlock = (target: string, change: Partial<PlanBlock> = {}): PlanBlock => ({
  kind: "walkthrough",
  target,
  title: `About ${target}`,
  minutes: 30,
  day: 1,
  begins: "09:00",
  ...change,
});

export const plan = (change: Partial<PlanView> = {}): PlanView => ({
  id: "7",
  own: true,
  title: "One day",
  group: "Group 3",
  people: 36,
  begins: "09:00",
  blocks: [planBlock("opening"), planBlock("ink"), planBlock("closing", { day: 2 })],
  dayMinutes: [60, 30],
  parked: [],
  votes: [],
  begun: false,
  ...change,
});

export const choice = (target: string, change: Partial<BlockChoice> = {}): BlockChoice => ({
  kind: "walkthrough",
  target,
  title: `About ${target}`,
  minutes: 25,
  chapter: "opening",
  ...change,
});

export const planSummary = (id: string, change: Partial<PlanSummary> = {}): PlanSummary => ({
  id,
  title: `Plan ${id}`,
  days: 1,
  minutes: 390,
  blocks: 12,
  about: "",
  begun: false,
  ...change,
});

export const wallView = (change: Partial<WallView> = {}): WallView =>
  wall({
    title: "Opening",
    chapter: "opening",
    slide: slide({
      heading: "Show the empty boxes",
      lines: [line("Open the box", { mark: "1" })],
      article: "",
      scene: null,
      actors: [],
    }),
    ...change,
  });

export const questionView = (change: Partial<QuestionView> = {}): QuestionView => ({
  id: "opening/declare-open",
  letters: ["A", "B", "C", "D"],
  right: "B",
  first: [],
  second: [],
  ...change,
});

export const consoleView = (change: Partial<ConsoleView> = {}): ConsoleView => ({
  title: "One day",
  group: "Group 3",
  plan: "7",
  wall: wallView(),
  here: wallView(),
  next: wallView({ no: 4 }),
  frozen: false,
  open: true,
  fullScreen: true,
  oneDisplay: false,
  note: "Say: the boxes are empty. Ask: who must see them?",
  noteLanguage: "en",
  lots: [{ actor: "C", role: "Chairperson", name: "" }],
  question: null,
  parked: [],
  block: 0,
  slide: 1,
  clock: { blockUsed: 60, blockPlanned: 120, used: 60, planned: 600, behind: 0 },
  ...change,
});

/** The blocks of what `consoleView` shows. */
export const blocks: OverviewBlock[] = [
  { title: "Opening", minutes: 30, slides: ["Title", "Show the empty boxes"] },
  { title: "Ink", minutes: 20, slides: ["Title"] },
];
