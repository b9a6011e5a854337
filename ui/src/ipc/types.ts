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
chapter: string, } | { "kind": "guide-book" } | { "kind": "notes" };

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
pages: number, };

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
kind: "page" | "line" | "form" | "exercise" | "term", 
/**
 * The topic, line, kind of election, exercise or key.
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
 * Of a page: the block with the words.
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
