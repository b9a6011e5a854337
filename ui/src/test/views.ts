// A made-up protocol of three lines and two candidates, for tests.
import type {
  ExercisesView,
  ExerciseSummary,
  ExerciseView,
  GradeLine,
  GradeView,
  LineView,
  MessageView,
  PlantedAnswer,
  PlantedView,
  ProtocolSummary,
  ProtocolView,
} from "../ipc/types.ts";

export const line = (id: string, change: Partial<LineView> = {}): LineView => ({
  id,
  no: "",
  line: id,
  name: null,
  entry: null,
  of: null,
  stage: "before-opening",
  figure: "",
  grouped: "",
  words: "",
  locked: false,
  mark: null,
  source: "",
  law: [],
  evidence: "",
  label: id,
  official: "",
  counts: "",
  ...change,
});

export const message = (rule: string, change: Partial<MessageView> = {}): MessageView => ({
  rule,
  entry: null,
  control: "C00",
  severity: "error",
  title: `${rule} fails`,
  sum: "1 ≠ 2",
  difference: "1",
  why: "",
  step: "",
  basis: "",
  assumption: null,
  law: [],
  lines: [],
  goTo: [],
  explainPrompt: null,
  explanation: "",
  folded: [],
  ...change,
});

export const view = (change: Partial<ProtocolView> = {}): ProtocolView => ({
  id: 7,
  form: "presidential",
  formVersion: "test",
  state: "draft",
  savedAt: "21:42:07",
  canUndo: true,
  canRedo: true,
  copiedFrom: null,
  finishedAt: null,
  unlocked: true,
  canConfirm: true,
  header: { constituency: "", precinct: "14", address: "", date: "", series: "", number: "" },
  completed: { date: "", time: "" },
  lines: [
    line("received", { no: "1", figure: "1012", grouped: "1\u00a0012", words: "min on iki" }),
    line("found", { no: "2", stage: "after-opening" }),
    line("candidate-1", { no: "3.1", stage: "after-opening", name: "Alma Birinci", entry: 1 }),
    line("corners", { stage: "acts" }),
    line("members", { stage: "signing" }),
  ],
  group: { id: "candidate", named: true, least: 2, most: 30, names: ["Alma Birinci", "Badam İkinci"] },
  report: {
    agreeing: 0,
    errors: 0,
    toExplain: 0,
    explained: 0,
    notes: 0,
    waiting: 1,
    traces: [],
    blank: [],
    messages: [],
  },
  bars: [],
  difference: { label: "", figure: "", note: "", known: false },
  finish: { ready: false, missing: [] },
  exercise: null,
  mobileBox: null,
  ...change,
});

/** The view with one figure changed, as the store would answer. */
export function withFigure(from: ProtocolView, cell: string, figure: string): ProtocolView {
  const lines = from.lines.map((known) =>
    known.id === cell ? { ...known, figure, grouped: figure } : known,
  );
  return { ...from, lines };
}

export const summary = (id: number, change: Partial<ProtocolSummary> = {}): ProtocolSummary => ({
  id,
  form: "presidential",
  title: `Protocol ${String(id)}`,
  precinct: "14",
  constituency: "27",
  state: "draft",
  changed: "",
  written: 3,
  cells: 10,
  errors: 0,
  toExplain: 0,
  copiedFrom: null,
  exercise: null,
  ...change,
});

export const evening = (id: string, change: Partial<ExerciseSummary> = {}): ExerciseSummary => ({
  id,
  form: "presidential",
  level: 1,
  title: id,
  minutes: "",
  state: "new",
  last: null,
  protocol: null,
  ...change,
});

export const exercises = (change: Partial<ExercisesView> = {}): ExercisesView => ({
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, title: `Level ${String(level)}`, about: "" })),
  exercises: [
    evening("first-evening"),
    evening("parliament", { form: "milli-majlis" }),
    evening("bundles", { level: 3 }),
  ],
  looks: [],
  drills: [],
  ...change,
});

export const exercise = (change: Partial<ExerciseView> = {}): ExerciseView => ({
  id: "first-evening",
  title: "The first evening",
  level: 1,
  levelTitle: "Copy and add",
  story: "It was a quiet day.",
  documents: [
    { id: "act-of-receipt", title: "Act of receipt", note: null, rows: [["Ballots received", "1\u00a0012"]] },
  ],
  grade: null,
  ...change,
});

const gradeLine = (cell: string, change: Partial<GradeLine> = {}): GradeLine => ({
  cell,
  no: "",
  label: cell,
  right: "5",
  written: "5",
  kind: "right",
  said: "",
  from: "",
  law: [],
  ...change,
});

export const grade = (change: Partial<GradeView> = {}): GradeView => ({
  right: 1,
  whole: 2,
  summary: "1 of 2 items are right.",
  kinds: [{ id: "blank", label: "Left blank", about: "Blank is not zero.", count: 1 }],
  lines: [
    gradeLine("received"),
    gradeLine("found", { no: "2", written: "", kind: "blank", said: "Nothing is written." }),
  ],
  key: "Add the piles.",
  ...change,
});

export const planted = (change: Partial<PlantedView> = {}): PlantedView => ({
  code: "P1-0417",
  form: "presidential",
  level: 1,
  lines: ["received", "found"].map((cell) => ({
    cell,
    no: cell === "found" ? "2" : "1",
    label: cell,
    of: null,
    figure: "12",
    words: "twelve",
  })),
  messages: [],
  about: "",
  recounts: ["Count again", "Add again", "Compare"],
  ...change,
});

export const plantedAnswer = (change: Partial<PlantedAnswer> = {}): PlantedAnswer => ({
  lineRight: true,
  recountRight: true,
  title: "Two lines were swapped",
  why: "",
  recount: "Compare",
  lines: ["found"],
  rightRecount: 2,
  law: [],
  ...change,
});
