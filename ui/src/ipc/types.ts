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
 * `light` or `dark`.
 */
theme: "light" | "dark", 
/**
 * Stronger contrast.
 */
contrast: boolean, 
/**
 * Whether things may move.
 */
motion: boolean, 
/**
 * Whether a single letter, digit or sign is a command where nobody writes.
 */
letterKeys: boolean, };

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
forms: Array<string>, 
/**
 * Who practises here.
 */
people: PeopleView, };

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
copiedFrom: number | null, 
/**
 * The name of the exercise it is filled for.
 */
exercise: string | null, };

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
finish: FinishView, 
/**
 * The exercise it is filled for.
 */
exercise: ExerciseView | null, 
/**
 * The way of the law for a mobile box with too many ballots; only where it has too many.
 */
mobileBox: MobileBoxView | null, };

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

export type PeopleView = { 
/**
 * Everybody, in the order they came.
 */
people: Array<PersonView>, 
/**
 * Whoever practises now.
 */
chosen: number | null, };

export type PersonView = { 
/**
 * Their number in the store.
 */
id: number, 
/**
 * Their name.
 */
name: string, };

export type ExercisesView = { 
/**
 * The levels, the easiest first.
 */
levels: Array<LevelView>, 
/**
 * The exercises by level, then in the order of the kinds of election.
 */
exercises: Array<ExerciseSummary>, 
/**
 * What is worth another look, the most urgent first; at most five.
 */
looks: Array<LookView>, 
/**
 * Numbers in words and planted mistakes: how it went so far.
 */
drills: Array<DrillStanding>, };

export type LevelView = { 
/**
 * From 1.
 */
level: number, 
/**
 * Its name.
 */
title: string, 
/**
 * What it asks for.
 */
about: string, };

export type ExerciseSummary = { 
/**
 * The phrase that names it.
 */
id: string, 
/**
 * The kind of election.
 */
form: string, 
/**
 * From 1.
 */
level: number, 
/**
 * Its name.
 */
title: string, 
/**
 * How long it may take.
 */
minutes: string, 
/**
 * How it stands for whoever practises now.
 */
state: "new" | "begun" | "mistakes" | "right", 
/**
 * How the last try went.
 */
last: string | null, 
/**
 * The protocol begun for it that is not handed in.
 */
protocol: number | null, };

export type LookView = { 
/**
 * What it is.
 */
kind: "exercise" | "mistake" | "words", 
/**
 * The exercise, the code of the planted mistake, or the level of the drill.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What went wrong the last time.
 */
why: string, };

export type DrillStanding = { 
/**
 * Which drill.
 */
kind: "mistake" | "words", 
/**
 * From 1.
 */
level: number, 
/**
 * How often it was tried.
 */
tries: number, 
/**
 * The last try in a few words.
 */
last: string | null, };

export type ExerciseView = { 
/**
 * The phrase that names it.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * From 1.
 */
level: number, 
/**
 * The name of the level.
 */
levelTitle: string, 
/**
 * What happened that evening.
 */
story: string, 
/**
 * The documents of the evening.
 */
documents: Array<DocumentView>, 
/**
 * How it went, once it is handed in.
 */
grade: GradeView | null, };

export type DocumentView = { 
/**
 * The phrase that names its kind.
 */
id: string, 
/**
 * What it is.
 */
title: string, 
/**
 * A sentence that stands on it.
 */
note: string | null, 
/**
 * What it says: what is counted, and the figure.
 */
rows: Array<[string, string]>, };

export type GradeView = { 
/**
 * So many lines are right.
 */
right: number, 
/**
 * Of so many.
 */
whole: number, 
/**
 * How it went, in a sentence.
 */
summary: string, 
/**
 * The kinds of mistakes there are, with their counts.
 */
kinds: Array<MistakeKind>, 
/**
 * Every line of the paper form.
 */
lines: Array<GradeLine>, 
/**
 * What the exercise teaches.
 */
key: string, };

export type MistakeKind = { 
/**
 * `blank`, `miscounted`, `wrong-line`, `arithmetic`, `order`.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * What it means.
 */
about: string, 
/**
 * How many lines.
 */
count: number, };

export type GradeLine = { 
/**
 * The cell.
 */
cell: string, 
/**
 * Its printed number.
 */
no: string, 
/**
 * Its short name.
 */
label: string, 
/**
 * The right figure.
 */
right: string, 
/**
 * The figure as written; empty is blank.
 */
written: string, 
/**
 * `right`, `blank`, `follows`, `miscounted`, `wrong-line`, `arithmetic`, `order`.
 */
kind: string, 
/**
 * What went wrong, in a sentence; empty where nothing did.
 */
said: string, 
/**
 * The documents the right figure comes from.
 */
from: string, 
/**
 * The articles that ask for the line.
 */
law: Array<string>, };

export type PlantedView = { 
/**
 * What to type elsewhere for the same one.
 */
code: string, 
/**
 * The kind of election.
 */
form: string, 
/**
 * From 1.
 */
level: number, 
/**
 * The lines of the paper form.
 */
lines: Array<PlantedLine>, 
/**
 * What the check says; at level 1 everything, later nothing.
 */
messages: Array<MessageView>, 
/**
 * What the level shows and hides.
 */
about: string, 
/**
 * The recounts to choose from.
 */
recounts: Array<string>, };

export type PlantedLine = { 
/**
 * The cell.
 */
cell: string, 
/**
 * Its printed number.
 */
no: string, 
/**
 * Its short name, or the name of a candidate.
 */
label: string, 
/**
 * The line it is a part of.
 */
of: string | null, 
/**
 * The figure.
 */
figure: string, 
/**
 * The figure in words.
 */
words: string, };

export type PlantedAnswer = { 
/**
 * The line is one of those with the mistake.
 */
lineRight: boolean, 
/**
 * The recount is the smallest that would tell.
 */
recountRight: boolean, 
/**
 * What happened, in a sentence.
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
 * The lines with the mistake.
 */
lines: Array<string>, 
/**
 * Where among the recounts the right one stands, from 0.
 */
rightRecount: number, 
/**
 * The articles.
 */
law: Array<string>, };

export type DrillView = { 
/**
 * From 1.
 */
level: number, 
/**
 * The figures with their digits grouped.
 */
figures: Array<DrillFigure>, };

export type DrillFigure = { 
/**
 * The figure.
 */
figure: number, 
/**
 * The same with its digits grouped.
 */
grouped: string, };

export type WordsAnswer = { 
/**
 * The words say the figure.
 */
right: boolean, 
/**
 * The words as the protocol has them.
 */
written: string, 
/**
 * What was gently corrected, or what the typed words say instead.
 */
hints: Array<string>, };

export type HistoryView = { 
/**
 * The points in time, the first is the beginning.
 */
points: Array<PointView>, 
/**
 * The protocol it was copied from.
 */
original: OriginalView | null, 
/**
 * Whether it can go back to a point.
 */
open: boolean, };

export type OriginalView = { 
/**
 * Its number in the store.
 */
id: number, 
/**
 * Its name in the list.
 */
title: string, };

export type PointView = { 
/**
 * 0 is the beginning.
 */
number: number, 
/**
 * The date and time.
 */
at: string, 
/**
 * Who practised then.
 */
person: string | null, 
/**
 * What it was.
 */
kind: "begun" | "ordinary" | "undo" | "redo", 
/**
 * What it changed.
 */
changes: Array<ChangeView>, };

export type ChangeView = { 
/**
 * Which field.
 */
label: string, 
/**
 * What stood there; empty is blank.
 */
before: string, 
/**
 * What stands there; empty is blank.
 */
after: string, };

export type ReadBackView = { 
/**
 * The protocol.
 */
id: number, 
/**
 * Its name in the list.
 */
title: string, 
/**
 * The lines of the paper form.
 */
lines: Array<ReadBackLine>, 
/**
 * Whether both were compared; before, nothing is said about the first figures.
 */
compared: boolean, 
/**
 * How many lines agree; 0 before they were compared.
 */
agreeing: number, };

export type ReadBackLine = { 
/**
 * The cell.
 */
cell: string, 
/**
 * Its printed number.
 */
no: string, 
/**
 * Its short name, or the name of a candidate.
 */
label: string, 
/**
 * The line it is a part of.
 */
of: string | null, 
/**
 * The second figure in plain digits; empty is blank. Of a line that differs it is hidden until both looked.
 */
second: string, 
/**
 * The first figure; only of a line that differs, after both looked at the paper.
 */
first: string, 
/**
 * Whether the two differ; never before they were compared.
 */
differs: boolean, 
/**
 * Whether both looked at the paper.
 */
looked: boolean, };

export type MobileBoxView = { 
/**
 * The number of the commission's decision.
 */
decision: string, 
/**
 * When it was taken, `HH:MM`.
 */
time: string, 
/**
 * The surnames of the members who went with the box.
 */
members: string, 
/**
 * Whether decision, time and surnames are written.
 */
written: boolean, 
/**
 * Whether every ballot of the box stands among the other invalid ones.
 */
votesMoved: boolean, 
/**
 * The line of the other invalid ballots.
 */
invalidCell: string, };

export type Document = { "kind": "protocol", 
/**
 * Its number in the store.
 */
id: number, 
/**
 * Without what people write.
 */
blank: boolean, 
/**
 * 1 or 3.
 */
copies: number, } | { "kind": "findings", 
/**
 * Its number in the store.
 */
id: number, } | { "kind": "form", 
/**
 * The kind of election.
 */
form: string, 
/**
 * So many empty lines for candidates or questions.
 */
entries: number, } | { "kind": "relations", 
/**
 * The kind of election.
 */
form: string, } | { "kind": "evening", 
/**
 * The exercise.
 */
exercise: string, } | { "kind": "answers", 
/**
 * The exercise.
 */
exercise: string, } | { "kind": "guide-page", 
/**
 * The topic.
 */
page: string, } | { "kind": "guide-chapter", 
/**
 * The chapter.
 */
chapter: string, } | { "kind": "guide-book" } | { "kind": "notes" } | { "kind": "walk-checklists", 
/**
 * The walkthrough.
 */
walkthrough: string, } | { "kind": "walk-cards", 
/**
 * The walkthrough.
 */
walkthrough: string, } | { "kind": "walk-handout", 
/**
 * The walkthrough.
 */
walkthrough: string, } | { "kind": "pocket-card" } | { "kind": "answer-cards" } | { "kind": "agenda", 
/**
 * `ready/<name>` or the number in the store.
 */
plan: string, } | { "kind": "attendance", 
/**
 * `ready/<name>` or the number in the store.
 */
plan: string, };

export type Imported = { 
/**
 * The new draft.
 */
id: number, 
/**
 * What the file holds that means nothing here.
 */
unknown: Array<string>, };

export type TableView = { 
/**
 * How many sheets there will be.
 */
rows: number, 
/**
 * What is wrong with other rows: file, row, column, why.
 */
faults: Array<string>, };

export type BatchOrder = { 
/**
 * The name of the file the table was read from.
 */
name: string, 
/**
 * The table.
 */
table: string, 
/**
 * The kind of election.
 */
form: string, 
/**
 * So many empty lines for candidates or questions.
 */
entries: number, 
/**
 * One file in all instead of one each.
 */
oneFile: boolean, 
/**
 * Ask for the folder instead of taking a new one among the documents.
 */
ask: boolean, };

export type BatchProgress = { 
/**
 * Sheets handed over.
 */
done: number, 
/**
 * Of so many.
 */
all: number, };

export type BatchView = { 
/**
 * The sheets that were made.
 */
sheets: number, 
/**
 * The files that were written.
 */
files: number, 
/**
 * Any of the files, for opening the folder; none when nothing was written.
 */
place: string | null, 
/**
 * The folder.
 */
folder: string, 
/**
 * What could not be printed: file, row, column, why.
 */
faults: Array<string>, 
/**
 * Somebody stopped it.
 */
cancelled: boolean, };

export type GuideView = { 
/**
 * The chapters in the order of the day, then what belongs to no hour.
 */
chapters: Array<ChapterView>, 
/**
 * Where the reader stopped.
 */
stopped: PlaceView | null, 
/**
 * How many pages are read.
 */
read: number, 
/**
 * How many pages there are.
 */
pages: number, 
/**
 * The day of the last change of its texts, written out.
 */
edition: string, };

export type ChapterView = { 
/**
 * The phrase that names it.
 */
id: string, 
/**
 * Its number in the contents.
 */
no: number, 
/**
 * Its name.
 */
title: string, 
/**
 * Its pages.
 */
pages: Array<PageLink>, };

export type PageLink = { 
/**
 * Its topic.
 */
id: string, 
/**
 * Its number in the contents, as `5.2`.
 */
no: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it says in a sentence.
 */
summary: string, 
/**
 * Whether the reader has read it.
 */
read: boolean, 
/**
 * Whether something of it changed since then.
 */
changed: boolean, 
/**
 * Whether it has a bookmark.
 */
bookmarked: boolean, };

export type PlaceView = { 
/**
 * The topic.
 */
page: string, 
/**
 * The title of the page.
 */
title: string, 
/**
 * The block.
 */
block: string, };

export type GuidePage = { 
/**
 * Its place in the contents.
 */
link: PageLink, 
/**
 * The chapter it belongs to.
 */
chapter: string, 
/**
 * The name of the chapter.
 */
chapterTitle: string, 
/**
 * How long it takes to read.
 */
minutes: string, 
/**
 * Every article the page rests on.
 */
law: Array<string>, 
/**
 * What it says.
 */
blocks: Array<BlockView>, 
/**
 * Pages that go on from here.
 */
see: Array<PageLink>, 
/**
 * The page before.
 */
previous: PageLink | null, 
/**
 * The page after.
 */
next: PageLink | null, 
/**
 * The other language beside it: its title, empty where none is asked.
 */
besideTitle: string, 
/**
 * The glossary words of the page, by key.
 */
terms: Array<TermView>, };

export type BlockView = { 
/**
 * The phrase that names it in every language.
 */
id: string, 
/**
 * What it is.
 */
kind: "heading" | "text" | "step" | "key" | "see-do" | "table" | "picture" | "link", 
/**
 * The number of a step.
 */
no: number | null, 
/**
 * Who acts.
 */
who: string, 
/**
 * Who says so, in a word.
 */
standing: string, 
/**
 * The id of that.
 */
standingId: "law" | "older" | "customary" | "advice" | null, 
/**
 * The articles behind it.
 */
law: Array<string>, 
/**
 * That it is to be checked with the constituency commission; empty where it is not.
 */
check: string, 
/**
 * What it says.
 */
words: BlockText, 
/**
 * The same in the language beside it.
 */
beside: BlockText | null, 
/**
 * The drawing, as SVG.
 */
picture: string | null, 
/**
 * Where a link leads.
 */
to: LinkView | null, 
/**
 * Whether it changed since the reader read the page.
 */
changed: boolean, 
/**
 * Whether the reader marked it.
 */
highlighted: boolean, 
/**
 * What the reader wrote beside it.
 */
note: string, };

export type BlockText = { 
/**
 * Paragraphs; of a heading, a step, a caption the only one. Empty where there are rows.
 */
paragraphs: Array<Array<SpanView>>, 
/**
 * Rows of cells: of a table with the head first, of what one sees and does with two cells each.
 */
rows: Array<Array<Array<SpanView>>>, };

export type SpanView = { 
/**
 * The words.
 */
text: string, 
/**
 * Whether they stand out.
 */
strong: boolean, 
/**
 * The glossary word they are.
 */
term: string | null, };

export type TermView = { 
/**
 * Its key.
 */
key: string, 
/**
 * The word.
 */
word: string, 
/**
 * What it means.
 */
meaning: string, 
/**
 * The word in the other languages.
 */
others: Array<string>, };

export type LinkView = { 
/**
 * What it leads to.
 */
kind: "page" | "line" | "form" | "exercise" | "term" | "walkthrough", 
/**
 * The topic, line, kind of election, exercise, walkthrough or key.
 */
id: string, 
/**
 * Its name.
 */
title: string, };

export type SearchView = { 
/**
 * The best first.
 */
hits: Array<HitView>, };

export type HitView = { 
/**
 * Where it leads.
 */
to: LinkView, 
/**
 * Of a page: the block with the words; where they stand in its title, the first one.
 */
block: string, 
/**
 * What stands above it: the chapter, or what kind of thing it is.
 */
above: string, 
/**
 * The words around the hit; every second piece is a hit, the first is not.
 */
passage: Array<string>, };

export type NoteView = { 
/**
 * The topic.
 */
page: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The block.
 */
block: string, 
/**
 * The beginning of what the block says.
 */
quote: string, 
/**
 * What the reader wrote; empty where the block is only highlighted.
 */
text: string, 
/**
 * When.
 */
at: string, };

export type Way = "study" | "exam" | "roles";

export type WalksView = { 
/**
 * In the order of the day.
 */
walks: Array<WalkSummary>, 
/**
 * Decisions that are due today.
 */
due: number, 
/**
 * Where somebody stopped last: the walkthrough and its way.
 */
stopped: StoppedView | null, };

export type StoppedView = { 
/**
 * The walkthrough.
 */
walkthrough: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How it was gone through.
 */
way: Way, 
/**
 * The number of the step, from 1.
 */
no: number, 
/**
 * Of so many.
 */
steps: number, };

export type WalkSummary = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is about in a sentence.
 */
summary: string, 
/**
 * The phase of the day it belongs to, or `background`.
 */
chapter: string, 
/**
 * How long it takes, in minutes.
 */
minutes: number, 
/**
 * How many steps it has.
 */
steps: number, 
/**
 * How many of them ask for a decision.
 */
decisions: number, 
/**
 * Who can be played.
 */
roles: Array<RoleView>, 
/**
 * The number of the step somebody studying stopped at; 0 where it was not begun.
 */
at: number, 
/**
 * Whether the last step was reached in study.
 */
walked: boolean, 
/**
 * Decisions answered rightly at the first try in study.
 */
right: number, 
/**
 * The latest exam.
 */
exam: ScoreView | null, };

export type RoleView = { 
/**
 * Its id.
 */
id: "chairperson" | "secretary" | "members" | "voters" | "observers" | "police" | "media" | "con-ec", 
/**
 * Its name.
 */
name: string, 
/**
 * How many steps are addressed to it.
 */
steps: number, };

export type ScoreView = { 
/**
 * Right at the first try.
 */
right: number, 
/**
 * Of so many.
 */
whole: number, 
/**
 * When.
 */
at: string, };

export type Player = { 
/**
 * The role.
 */
role: string, 
/**
 * Who plays it; may be empty.
 */
name: string, };

export type WalkView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is about in a sentence.
 */
summary: string, 
/**
 * The phase of the day it belongs to, or `background`.
 */
chapter: string, 
/**
 * How long it takes, in minutes.
 */
minutes: number, 
/**
 * The page of the guide behind it, then further ones.
 */
pages: Array<LinkView>, 
/**
 * How it is gone through.
 */
way: Way, 
/**
 * Who plays; only in roles.
 */
players: Array<Player>, 
/**
 * The step it stands at.
 */
at: string, 
/**
 * Its steps.
 */
steps: Array<StepView>, 
/**
 * How the exam ended; before that nothing is right or wrong. In study: how the first answers were, once the last
 * decision is answered.
 */
score: ScoreView | null, };

export type StepView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number, from 1.
 */
no: number, 
/**
 * What the clock shows, `HH:MM`.
 */
time: string | null, 
/**
 * Who acts, in words.
 */
who: string, 
/**
 * The actors on the plan who act: `C`, `S1`, …
 */
actors: Array<string>, 
/**
 * The role it is addressed to.
 */
role: string, 
/**
 * What to do.
 */
text: string, 
/**
 * What to say aloud; empty where nothing is said.
 */
say: string, 
/**
 * Who says so, in a word.
 */
standing: string, 
/**
 * The id of that.
 */
standingId: "law" | "older" | "customary" | "advice", 
/**
 * The articles behind it, or near it where it is our advice.
 */
law: Array<string>, 
/**
 * That it is to be checked with the constituency commission; empty where it is not.
 */
check: string, 
/**
 * The page of the guide.
 */
page: LinkView | null, 
/**
 * The line of the protocol it leads to.
 */
line: LinkView | null, 
/**
 * The plan of the station in this step.
 */
scene: SceneView, 
/**
 * The same as the role it is addressed to sees it.
 */
seen: SceneView, 
/**
 * The question of a decision; empty where there is none.
 */
question: string, 
/**
 * Its answers.
 */
answers: Array<AnswerView>, 
/**
 * What somebody meets here who decided wrongly before; empty where nothing is met.
 */
met: string, 
/**
 * Whether the first answer was right; none before it is known.
 */
right: boolean | null, };

export type AnswerView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What one would do.
 */
text: string, 
/**
 * Whether it was chosen.
 */
chosen: boolean, 
/**
 * Whether it is right; none before that may be told.
 */
right: boolean | null, 
/**
 * Why, and what it leads to; empty before that may be told.
 */
why: string, 
/**
 * The line of the protocol it leads to.
 */
line: LinkView | null, 
/**
 * The page of the guide about it.
 */
page: LinkView | null, };

export type SceneView = { 
/**
 * People: `C`, `S1`, `S2`, `M1`–`M3`, `V1`–`V4`, `O1`, `O2`, `A`, `J`, `H`, `P`, `K`.
 */
actors: Array<ActorView>, 
/**
 * Boxes, lists, ballots and papers.
 */
things: Array<ThingView>, };

export type ActorView = { 
/**
 * The letter on the plan.
 */
id: string, 
/**
 * Where.
 */
place: string, };

export type ThingView = { 
/**
 * What it is, such as `box-mobile`.
 */
id: string, 
/**
 * Where.
 */
place: string, 
/**
 * How it is, such as `locked`.
 */
state: string, };

export type ReviewView = { 
/**
 * Due today, the weakest first; not more than ten minutes' worth.
 */
cards: Array<ReviewCard>, 
/**
 * Everything that is due, also beyond the ten minutes.
 */
due: number, 
/**
 * Decisions that come back on a later day.
 */
later: number, 
/**
 * The day of the next one, in words; empty where none waits.
 */
next: string, 
/**
 * The day of the election, `DD.MM.YYYY`; empty where none is written.
 */
electionDay: string, 
/**
 * Days until then; none where no day is written or it is past.
 */
days: number | null, };

export type ReviewCard = { 
/**
 * The walkthrough.
 */
walkthrough: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The step, nothing of it chosen or told.
 */
step: StepView, 
/**
 * How often it was answered wrongly.
 */
missed: number, };

export type ReviewAnswer = { 
/**
 * The step with what was chosen and why.
 */
step: StepView, 
/**
 * Whether it was right.
 */
right: boolean, 
/**
 * When it comes back, in words.
 */
next: string, };

export type PlansView = { 
/**
 * Plans that come with the app.
 */
ready: Array<PlanSummary>, 
/**
 * The trainer's own, the latest first.
 */
own: Array<PlanSummary>, 
/**
 * The one that is being projected or was interrupted: its title.
 */
running: string | null, };

export type PlanSummary = { 
/**
 * `ready/<name>` or the number in the store.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many days.
 */
days: number, 
/**
 * Minutes in all.
 */
minutes: number, 
/**
 * How many blocks.
 */
blocks: number, 
/**
 * What it is for, in a sentence; of an own plan the group.
 */
about: string, 
/**
 * Whether it was projected and left between its beginning and its end.
 */
begun: boolean, };

export type PlanView = { 
/**
 * `ready/<name>` or the number in the store.
 */
id: string, 
/**
 * Whether it may be changed: a plan that comes with the app is copied first.
 */
own: boolean, 
/**
 * Its title.
 */
title: string, 
/**
 * The group, as the trainer writes it.
 */
group: string, 
/**
 * How many people; 0 where it is not written.
 */
people: number, 
/**
 * When each day begins, `HH:MM`.
 */
begins: string, 
/**
 * Its blocks.
 */
blocks: Array<PlanBlock>, 
/**
 * Minutes of each day.
 */
dayMinutes: Array<number>, 
/**
 * Questions of the group that were parked, with their numbers.
 */
parked: Array<ParkedView>, 
/**
 * What the room answered.
 */
votes: Array<VoteView>, 
/**
 * Whether it was projected and left between its beginning and its end.
 */
begun: boolean, };

export type PlanBlock = { 
/**
 * What is done.
 */
kind: BlockKind, 
/**
 * The walkthrough, page, exercise or question (`walkthrough/step`); empty for a break.
 */
target: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How long, in minutes.
 */
minutes: number, 
/**
 * The day, from 1.
 */
day: number, 
/**
 * When it begins by the plan, `HH:MM`.
 */
begins: string, };

export type BlockKind = "walkthrough" | "page" | "exercise" | "question" | "break";

export type PlanChange = { 
/**
 * The number in the store.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The group.
 */
group: string, 
/**
 * How many people.
 */
people: number, 
/**
 * When each day begins, `HH:MM`.
 */
begins: string, 
/**
 * Its blocks.
 */
blocks: Array<BlockChange>, };

export type BlockChange = { 
/**
 * What is done.
 */
kind: BlockKind, 
/**
 * The walkthrough, page, exercise or question.
 */
target: string, 
/**
 * How long, in minutes.
 */
minutes: number, 
/**
 * The day, from 1.
 */
day: number, };

export type BlockChoices = { 
/**
 * Everything there is, in the order of the day.
 */
choices: Array<BlockChoice>, };

export type BlockChoice = { 
/**
 * What it is.
 */
kind: BlockKind, 
/**
 * Its id.
 */
target: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How long it usually takes, in minutes.
 */
minutes: number, 
/**
 * The phase of the day, or `background`.
 */
chapter: string, };

export type DisplayView = { 
/**
 * Its name as the system tells it.
 */
id: string, 
/**
 * `1920×1080`.
 */
size: string, 
/**
 * Whether the console stands there.
 */
here: boolean, 
/**
 * Whether it was chosen last time.
 */
chosen: boolean, };

export type Projection = { "kind": "plan", 
/**
 * `ready/<name>` or the number in the store.
 */
id: string, 
/**
 * From its beginning.
 */
anew: boolean, } | { "kind": "walkthrough", 
/**
 * The walkthrough.
 */
id: string, 
/**
 * The step; the first where it is none.
 */
step: string | null, } | { "kind": "page", 
/**
 * The topic.
 */
id: string, };

export type Turn = { "kind": "next" } | { "kind": "back" } | { "kind": "reveal" } | { "kind": "jump", 
/**
 * The block, from 0.
 */
block: number, 
/**
 * The slide in it, from 0.
 */
slide: number, } | { "kind": "black" } | { "kind": "freeze" } | { "kind": "full-screen" } | { "kind": "leave" } | { "kind": "language", 
/**
 * `az`, `en`, `ru`.
 */
code: string, } | { "kind": "note-language", 
/**
 * `az`, `en`, `ru`.
 */
code: string, } | { "kind": "larger-text" };

export type WallView = { 
/**
 * The language of its words.
 */
language: string, 
/**
 * Whether the text is larger.
 */
larger: boolean, 
/**
 * Whether nothing is shown.
 */
black: boolean, 
/**
 * What is being shown: the block.
 */
title: string, 
/**
 * The phase of the day, or `background`.
 */
chapter: string, 
/**
 * The number of the slide in the block, from 1.
 */
no: number, 
/**
 * Of so many.
 */
slides: number, 
/**
 * What stands on it.
 */
slide: SlideView, };

export type SlideView = { 
/**
 * The heading.
 */
heading: string, 
/**
 * At most four lines.
 */
lines: Array<SlideLine>, 
/**
 * The article, or that it is our advice; empty before it is revealed.
 */
article: string, 
/**
 * The plan of the station.
 */
scene: SceneView | null, 
/**
 * The actors on the plan who act.
 */
actors: Array<string>, 
/**
 * A drawing of the guide, as SVG.
 */
picture: string | null, 
/**
 * What the room answered, once it may be seen.
 */
histogram: Array<BarPair>, 
/**
 * The end of a break, `HH:MM`; empty where there is none.
 */
until: string, };

export type SlideLine = { 
/**
 * What stands before it: a number, a letter, or nothing.
 */
mark: string, 
/**
 * Its words; empty while hidden.
 */
text: string, 
/**
 * Whether it is said aloud.
 */
said: boolean, 
/**
 * How it stands: `shown`, `ahead` (not yet revealed, greyed), `right`, `wrong`.
 */
state: "shown" | "ahead" | "right" | "wrong", };

export type BarPair = { 
/**
 * The letter.
 */
letter: string, 
/**
 * At the first vote.
 */
first: number, 
/**
 * At the second vote.
 */
second: number, };

export type ConsoleView = { 
/**
 * The plan or what else is shown.
 */
title: string, 
/**
 * The group and how many; may be empty.
 */
group: string, 
/**
 * The plan, if there is one.
 */
plan: string | null, 
/**
 * The wall as the room sees it.
 */
wall: WallView, 
/**
 * The wall as it would be if it were not frozen or black.
 */
here: WallView, 
/**
 * What comes next; none at the end.
 */
next: WallView | null, 
/**
 * Whether the wall stays as it is.
 */
frozen: boolean, 
/**
 * Whether the wall's window is open.
 */
open: boolean, 
/**
 * Whether it fills its display.
 */
fullScreen: boolean, 
/**
 * Whether the wall shares its display with the console.
 */
oneDisplay: boolean, 
/**
 * What to say and ask, in the language of the notes; empty where there is nothing.
 */
note: string, 
/**
 * The language of the notes.
 */
noteLanguage: string, 
/**
 * Who is drawn for which role.
 */
lots: Array<LotView>, 
/**
 * The question that stands on the wall, for the counts of the room.
 */
question: QuestionView | null, 
/**
 * Questions of the group for the end.
 */
parked: Array<ParkedView>, 
/**
 * The block that is shown, from 0.
 */
block: number, 
/**
 * The slide in it, from 0.
 */
slide: number, 
/**
 * The time.
 */
clock: ClockView, };

export type OverviewBlock = { 
/**
 * Its name.
 */
title: string, 
/**
 * Minutes by the plan.
 */
minutes: number, 
/**
 * The headings of its slides.
 */
slides: Array<string>, };

export type ClockView = { 
/**
 * Used in this block.
 */
blockUsed: number, 
/**
 * Planned for this block.
 */
blockPlanned: number, 
/**
 * Used in all.
 */
used: number, 
/**
 * Planned in all; of several days those of this day.
 */
planned: number, 
/**
 * Behind the plan; negative is ahead.
 */
behind: number, };

export type LotView = { 
/**
 * The letter on the plan.
 */
actor: string, 
/**
 * The role.
 */
role: string, 
/**
 * The name; empty where nobody was drawn yet.
 */
name: string, };

export type QuestionView = { 
/**
 * `walkthrough/step`.
 */
id: string, 
/**
 * The letters of its answers.
 */
letters: Array<string>, 
/**
 * The right one.
 */
right: string, 
/**
 * Counts of the first vote; empty before it.
 */
first: Array<number>, 
/**
 * Counts of the second vote; empty before it.
 */
second: Array<number>, };

export type ParkedView = { 
/**
 * Its number in the store.
 */
id: number, 
/**
 * What was asked.
 */
text: string, };

export type VoteView = { 
/**
 * The question, in words.
 */
question: string, 
/**
 * The right letter.
 */
right: string, 
/**
 * Each letter with both counts.
 */
bars: Array<BarPair>, 
/**
 * When.
 */
at: string, };
