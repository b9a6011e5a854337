// A made-up protocol of three lines and two candidates, for tests.
import type { LineView, MessageView, ProtocolSummary, ProtocolView } from "../ipc/types.ts";

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
  ...change,
});
