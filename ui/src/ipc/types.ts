// The types of the door, written from src-tauri/src/view.rs by its test: do not edit.

export type Language = "az" | "en" | "ru";

export type Settings = { 
/**
 * `az`, `en` or `ru`.
 */
language: Language, 
/**
 * Size of the text in percent, 100 to 200.
 */
textSize: number, 
/**
 * Stronger contrast.
 */
contrast: boolean, 
/**
 * Whether things may move.
 */
motion: boolean, };

export type Start = { 
/**
 * What the person chose before.
 */
settings: Settings, 
/**
 * Why the kept protocols cannot be opened.
 */
trouble: Trouble | null, 
/**
 * The version of the app.
 */
version: string, 
/**
 * Which approved form the protocols follow.
 */
formVersion: string, 
/**
 * The kinds of election there are forms for, in the order of the law.
 */
forms: Array<string>, };

export type Trouble = { 
/**
 * The id of the failure.
 */
kind: string, 
/**
 * What happened.
 */
what: string, 
/**
 * What was kept.
 */
kept: string, 
/**
 * What to do.
 */
todo: string, 
/**
 * The file it is about.
 */
place: string | null, 
/**
 * Whether the file can be put aside, kept, and a new one begun.
 */
canSetAside: boolean, };

export type Failure = { 
/**
 * The id of the failure.
 */
kind: string, 
/**
 * What happened.
 */
what: string, 
/**
 * What was kept.
 */
kept: string, 
/**
 * What to do.
 */
todo: string, };

export type ProtocolSummary = { 
/**
 * Its number in the store.
 */
id: number, 
/**
 * The kind of election.
 */
form: string, 
/**
 * Its name in the list.
 */
title: string, 
/**
 * The precinct as written.
 */
precinct: string, 
/**
 * The constituency as written.
 */
constituency: string, 
/**
 * Draft or finished.
 */
state: State, 
/**
 * When it was last changed.
 */
changed: string, 
/**
 * How many cells of the form are written.
 */
written: number, 
/**
 * How many cells the form has.
 */
cells: number, 
/**
 * How many messages must be mended.
 */
errors: number, 
/**
 * How many explanations are missing.
 */
toExplain: number, 
/**
 * The protocol it was copied from.
 */
copiedFrom: number | null, };

export type State = "draft" | "finished";

export type ProtocolView = { 
/**
 * Its number in the store.
 */
id: number, 
/**
 * The kind of election.
 */
form: string, 
/**
 * Which approved form it follows.
 */
formVersion: string, 
/**
 * Draft or finished.
 */
state: State, 
/**
 * The time of day of the last commit.
 */
savedAt: string, 
/**
 * Whether there is a change to take back.
 */
canUndo: boolean, 
/**
 * Whether there is a change to bring back.
 */
canRedo: boolean, 
/**
 * The protocol it was copied from.
 */
copiedFrom: number | null, 
/**
 * When it was finished.
 */
finishedAt: string | null, 
/**
 * Whether the lines before the opening of the boxes are confirmed (C18).
 */
unlocked: boolean, 
/**
 * Whether they can be confirmed.
 */
canConfirm: boolean, 
/**
 * The head of the form.
 */
header: Header, 
/**
 * When the protocol was drawn up.
 */
completed: Completed, 
/**
 * The cells in paper order, then what stands beside the form.
 */
lines: Array<LineView>, 
/**
 * The candidates or questions.
 */
group: GroupView | null, 
/**
 * What the check found.
 */
report: ReportView, 
/**
 * The picture "where every ballot went".
 */
bars: Array<BarView>, 
/**
 * Ballots given to voters and not found.
 */
difference: DifferenceView, 
/**
 * What is missing before it can be finished.
 */
finish: FinishView, };

export type Header = { 
/**
 * Constituency.
 */
constituency: string, 
/**
 * Precinct.
 */
precinct: string, 
/**
 * Address of the polling station.
 */
address: string, 
/**
 * Voting day, `yyyy-mm-dd`.
 */
date: string, 
/**
 * Series of the protocol.
 */
series: string, 
/**
 * Number of the protocol.
 */
number: string, };

export type Completed = { 
/**
 * `yyyy-mm-dd`.
 */
date: string, 
/**
 * `HH:MM`.
 */
time: string, };

export type LineView = { 
/**
 * The cell.
 */
id: string, 
/**
 * Its printed number.
 */
no: string, 
/**
 * The line or group it belongs to.
 */
line: string, 
/**
 * A candidate's name.
 */
name: string | null, 
/**
 * Which candidate or question, from 1.
 */
entry: number | null, 
/**
 * The line it is a part of.
 */
of: string | null, 
/**
 * When it is written.
 */
stage: "before-opening" | "after-opening" | "acts" | "signing" | "election", 
/**
 * The figure in plain digits; empty is blank.
 */
figure: string, 
/**
 * The figure with its digits grouped.
 */
grouped: string, 
/**
 * The figure in words.
 */
words: string, 
/**
 * Whether no figure can be written now.
 */
locked: boolean, 
/**
 * The gravest message it takes part in.
 */
mark: "error" | "explain" | "note" | null, 
/**
 * Its short name.
 */
label: string, 
/**
 * Its full name on the form.
 */
official: string, 
/**
 * What it counts.
 */
counts: string, 
/**
 * The document its figure is taken from.
 */
source: string, 
/**
 * The articles that ask for it.
 */
law: Array<string>, 
/**
 * How its number is known.
 */
evidence: string, };

export type ReportView = { 
/**
 * How many relations agree.
 */
agreeing: number, 
/**
 * How many messages must be mended.
 */
errors: number, 
/**
 * How many explanations are missing.
 */
toExplain: number, 
/**
 * How many explanations are written.
 */
explained: number, 
/**
 * How many messages only ask to look again.
 */
notes: number, 
/**
 * How many relations wait for a figure.
 */
waiting: number, 
/**
 * The blank cells of the form.
 */
blank: Array<string>, 
/**
 * The messages, the gravest first.
 */
messages: Array<MessageView>, 
/**
 * The slips that would explain what must be mended, the likeliest first.
 */
traces: Array<TraceView>, };

export type MessageView = { 
/**
 * The rule.
 */
rule: string, 
/**
 * Which entry of a group.
 */
entry: number | null, 
/**
 * The code in the list of controls.
 */
control: string, 
/**
 * What it means.
 */
severity: "error" | "explain" | "note", 
/**
 * What does not agree.
 */
title: string, 
/**
 * The same in figures.
 */
sum: string, 
/**
 * By how much.
 */
difference: string | null, 
/**
 * Why it should hold.
 */
why: string, 
/**
 * Which counting step to repeat.
 */
step: string, 
/**
 * Who says so.
 */
basis: string, 
/**
 * The assumptions it rests on.
 */
assumption: string | null, 
/**
 * The articles.
 */
law: Array<string>, 
/**
 * The cells that take part.
 */
lines: Array<string>, 
/**
 * Where to go.
 */
goTo: Array<Place>, 
/**
 * What to write as the explanation.
 */
explainPrompt: string | null, 
/**
 * The explanation as written.
 */
explanation: string, 
/**
 * The relations that fail for the same cause.
 */
folded: Array<MessageView>, };

export type TraceView = { 
/**
 * The id of the cause.
 */
cause: string, 
/**
 * What may have gone wrong.
 */
title: string, 
/**
 * Why the figures say so.
 */
why: string, 
/**
 * The smallest recount that would tell.
 */
recount: string, 
/**
 * Where to go.
 */
goTo: Array<Place>, 
/**
 * The second slip, where only two together explain everything.
 */
and: TraceView | null, };

export type Place = { 
/**
 * The cell.
 */
cell: string, 
/**
 * Its printed number.
 */
no: string, };

export type BarView = { 
/**
 * The bar.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * The whole.
 */
whole: string, 
/**
 * Its parts, left to right.
 */
parts: Array<BarPart>, 
/**
 * The same as a table: name and figure.
 */
table: Array<[string, string]>, };

export type BarPart = { 
/**
 * The line, group or difference.
 */
line: string, 
/**
 * Its short name.
 */
label: string, 
/**
 * Its figure, grouped.
 */
figure: string, 
/**
 * Its figure, for the width of the part.
 */
amount: number, 
/**
 * What its colour stands for: the cell.
 */
tone: string, };

export type DifferenceView = { 
/**
 * Its name.
 */
label: string, 
/**
 * The amount.
 */
figure: string, 
/**
 * What it means.
 */
note: string, 
/**
 * Whether all its lines are written.
 */
known: boolean, };

export type FinishView = { 
/**
 * Nothing is missing.
 */
ready: boolean, 
/**
 * What is missing, in the order of the paper.
 */
missing: Array<Missing>, };

export type GroupView = { 
/**
 * `candidate` or `question`.
 */
id: string, 
/**
 * Whether an entry carries a person's name rather than a number.
 */
named: boolean, 
/**
 * The fewest entries.
 */
least: number, 
/**
 * The most entries.
 */
most: number, 
/**
 * The names in the order of the paper.
 */
names: Array<string>, };

export type Missing = { 
/**
 * What kind of thing it is.
 */
kind: "blank" | "error" | "explain" | "completed", 
/**
 * What to do.
 */
text: string, 
/**
 * Where to go.
 */
cell: string | null, };

export type FieldChange = { 
/**
 * The field, e.g. `figure/voters-total`.
 */
field: string, 
/**
 * The text; empty is blank.
 */
value: string, };

export type EntryChange = { 
/**
 * Surname, name, patronymic; of a question it is not looked at.
 */
name: string, 
/**
 * The place it had, from 1; none for a new one.
 */
from: number | null, };

export type SheetView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its pages.
 */
pages: Array<PageView>, };

export type PageView = { 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * What is drawn, in order.
 */
marks: Array<MarkView>, };

export type MarkView = { "kind": "text", 
/**
 * Left edge.
 */
x: number, 
/**
 * Baseline.
 */
y: number, 
/**
 * Height of the type.
 */
size: number, 
/**
 * Which cut of the typeface.
 */
font: "regular" | "semibold" | "bold", 
/**
 * The text.
 */
text: string, 
/**
 * Its width on paper.
 */
width: number, 
/**
 * Its colour.
 */
fill: string, } | { "kind": "rect", 
/**
 * Left edge.
 */
x: number, 
/**
 * Upper edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * Its colour inside.
 */
fill: string | null, 
/**
 * Its colour around.
 */
stroke: string | null, 
/**
 * Thickness of its edge.
 */
line: number, } | { "kind": "line", 
/**
 * Where it begins.
 */
x1: number, 
/**
 * Where it begins.
 */
y1: number, 
/**
 * Where it ends.
 */
x2: number, 
/**
 * Where it ends.
 */
y2: number, 
/**
 * Its colour.
 */
stroke: string, 
/**
 * Its thickness.
 */
line: number, } | { "kind": "path", 
/**
 * The outline as SVG path data.
 */
d: string, 
/**
 * Its colour.
 */
fill: string, };

export type SavedSheet = { 
/**
 * The file.
 */
path: string, 
/**
 * Its folder.
 */
folder: string, };
