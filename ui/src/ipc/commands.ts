// The only place that calls Rust: one function a command, and refusals as one kind of error.
import { Channel, invoke } from "@tauri-apps/api/core";
import { say } from "../words/words.svelte.ts";
import type {
  BatchOrder,
  BatchProgress,
  BatchView,
  BlockChoices,
  ChangeView,
  ConsoleView,
  DisplayView,
  Document,
  DrillView,
  EntryChange,
  ExercisesView,
  Failure,
  FieldChange,
  GuidePage,
  GuideView,
  HistoryView,
  Imported,
  Language,
  NoteView,
  OverviewBlock,
  PeopleView,
  PlanChange,
  PlanView,
  PlansView,
  PlantedAnswer,
  PlantedView,
  Player,
  Projection,
  ProtocolSummary,
  ProtocolView,
  ReadBackView,
  ReviewAnswer,
  ReviewView,
  SavedSheet,
  SearchView,
  Settings,
  SheetView,
  Start,
  TableView,
  Turn,
  WalkView,
  WalksView,
  WallView,
  Way,
  WordsAnswer,
} from "./types.ts";

/** A command that Rust refused; `failure` is ready to be shown. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.what);
  }
}

/** What went wrong, in words, whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  return thrown instanceof Refused ? thrown.failure : unexpected();
}

const unexpected = (): Failure => ({
  kind: "unexpected",
  what: say("failure-unexpected-what"),
  kept: say("failure-unexpected-kept"),
  todo: say("failure-unexpected-todo"),
});

const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === "object" && thrown !== null && "what" in thrown && "todo" in thrown;

async function call<Answer>(name: string, args: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(name, args);
  } catch (thrown) {
    throw new Refused(isFailure(thrown) ? thrown : unexpected());
  }
}

/** `language` asks for the texts of a trouble in the language just chosen. */
export const start = (language?: Language) => call<Start>("start", language ? { language } : {});
export const saveSettings = (settings: Settings) => call<Settings>("save_settings", { settings });
export const setAside = (language: Language) => call<Start>("set_aside", { language });

export const listProtocols = (language: Language) => call<ProtocolSummary[]>("list_protocols", { language });
export const createProtocol = (form: string, language: Language) =>
  call<ProtocolView>("create_protocol", { form, language });
export const openProtocol = (id: number, language: Language) =>
  call<ProtocolView>("open_protocol", { id, language });
export const removeProtocol = (id: number, language: Language) =>
  call<ProtocolSummary[]>("remove_protocol", { id, language });
export const copyProtocol = (id: number, language: Language) =>
  call<ProtocolView>("copy_protocol", { id, language });

/** One call is one step of undo. */
/** Where a line is shown: in `open`, else in the draft changed last that has it; null where none has. */
export const protocolWithLine = (line: string, open: number | null, language: Language) =>
  call<number | null>("protocol_with_line", { line, open, language });
export const writeFields = (id: number, language: Language, changes: FieldChange[]) =>
  call<ProtocolView>("write_fields", { id, language, changes });
/** The candidates, or the questions, with their former places. */
export const writeEntries = (id: number, language: Language, entries: EntryChange[]) =>
  call<ProtocolView>("write_entries", { id, language, entries });
export const undo = (id: number, language: Language) => call<ProtocolView>("undo", { id, language });
export const redo = (id: number, language: Language) => call<ProtocolView>("redo", { id, language });
export const finish = (id: number, language: Language) => call<ProtocolView>("finish", { id, language });

/** `id` null: nobody in particular. */
export const choosePerson = (id: number | null, language: Language) =>
  call<PeopleView>("choose_person", { id, language });
export const addPerson = (name: string, language: Language) =>
  call<PeopleView>("add_person", { name, language });
export const renamePerson = (id: number, name: string, language: Language) =>
  call<PeopleView>("rename_person", { id, name, language });
export const removePerson = (id: number, language: Language) =>
  call<PeopleView>("remove_person", { id, language });

export const listExercises = (language: Language) => call<ExercisesView>("list_exercises", { language });
/** The draft begun before, or a new one. */
export const beginExercise = (exercise: string, language: Language) =>
  call<ProtocolView>("begin_exercise", { exercise, language });
export const handIn = (id: number, language: Language) => call<ProtocolView>("hand_in", { id, language });

/** `form` null: any kind of election. */
export const plantMistake = (form: string | null, level: number, language: Language) =>
  call<PlantedView>("plant_mistake", { form, level, language });
export const openMistake = (code: string, language: Language) =>
  call<PlantedView>("open_mistake", { code, language });
export const answerMistake = (code: string, cell: string, recount: number, language: Language) =>
  call<PlantedAnswer>("answer_mistake", { code, cell, recount, language });

export const beginDrill = (level: number) => call<DrillView>("begin_drill", { level });
export const checkWords = (figure: number, text: string, language: Language) =>
  call<WordsAnswer>("check_words", { figure, text, language });
export const finishDrill = (
  level: number,
  right: number,
  whole: number,
  missed: number[],
  language: Language,
) => call<null>("finish_drill", { level, right, whole, missed, language });

export const history = (id: number, language: Language) => call<HistoryView>("history", { id, language });
export const comparePoints = (id: number, from: number, to: number, language: Language) =>
  call<ChangeView[]>("compare_points", { id, from, to, language });
/** What differs from another protocol to this one. */
export const compareWith = (id: number, other: number, language: Language) =>
  call<ChangeView[]>("compare_with", { id, other, language });
export const goBack = (id: number, to: number, language: Language) =>
  call<ProtocolView>("go_back", { id, to, language });

export const openReadBack = (id: number, language: Language) =>
  call<ReadBackView>("open_read_back", { id, language });
export const writeReadBack = (id: number, cell: string, value: string, language: Language) =>
  call<ReadBackView>("write_read_back", { id, cell, value, language });
export const compareReadBack = (id: number, language: Language) =>
  call<ReadBackView>("compare_read_back", { id, language });
/** Both looked at the paper. */
export const lookReadBack = (id: number, cell: string, language: Language) =>
  call<ReadBackView>("look_read_back", { id, cell, language });
export const clearReadBack = (id: number, language: Language) =>
  call<ReadBackView>("clear_read_back", { id, language });

export const previewSheet = (document: Document, language: Language) =>
  call<SheetView>("preview_sheet", { document, language });
/** `ask`: a dialog for the place; otherwise the documents folder. Null: the person closed the dialog. */
export const saveSheet = (document: Document, ask: boolean, language: Language) =>
  call<SavedSheet | null>("save_sheet", { document, ask, language });
export const openSheet = (path: string, language: Language) => call<null>("open_sheet", { path, language });
/** Opens the folder in which the file at `path` stands. */
export const openFolder = (path: string, language: Language) => call<null>("open_folder", { path, language });

/** `csv`: a table for spreadsheets, otherwise JSON. `ask` as in `saveSheet`. */
export const exportProtocol = (id: number, csv: boolean, ask: boolean, language: Language) =>
  call<SavedSheet | null>("export_protocol", { id, csv, ask, language });
export const importProtocol = (name: string, content: Uint8Array, language: Language) =>
  call<Imported>("import_protocol", { name, content: Array.from(content), language });

export const readTable = (name: string, table: string, language: Language) =>
  call<TableView>("read_table", { name, table, language });
/** Null: the person chose no folder. */
export const printBatch = (
  order: BatchOrder,
  onprogress: (progress: BatchProgress) => void,
  language: Language,
) => {
  const progress = new Channel<BatchProgress>(onprogress);
  return call<BatchView | null>("print_batch", { order, progress, language });
};
export const cancelBatch = () => call<null>("cancel_batch", {});

export const guide = (language: Language) => call<GuideView>("guide", { language });
/** `beside`: each block also in that language. */
export const guidePage = (page: string, beside: Language | null, language: Language) =>
  call<GuidePage>("guide_page", { page, beside, language });
/** Where to go on reading. */
export const stopAt = (page: string, block: string, language: Language) =>
  call<null>("stop_at", { page, block, language });
export const markRead = (page: string, read: boolean, language: Language) =>
  call<GuideView>("mark_read", { page, read, language });
export const bookmark = (page: string, on: boolean, language: Language) =>
  call<GuideView>("bookmark", { page, on, language });
export const highlight = (page: string, block: string, on: boolean, language: Language) =>
  call<GuidePage>("highlight", { page, block, on, language });
/** An empty text takes the note away. */
export const writeNote = (page: string, block: string, text: string, language: Language) =>
  call<GuidePage>("write_note", { page, block, text, language });
export const notes = (language: Language) => call<NoteView[]>("notes", { language });
/** The notes as a text file; `ask` as in `saveSheet`. */
export const exportNotes = (ask: boolean, language: Language) =>
  call<SavedSheet | null>("export_notes", { ask, language });
export const search = (query: string, language: Language) => call<SearchView>("search", { query, language });

export const walks = (language: Language) => call<WalksView>("walks", { language });
/** Goes on where this way of walking was left. */
export const openWalk = (walkthrough: string, way: Way, language: Language) =>
  call<WalkView>("open_walk", { walkthrough, way, language });
/** Starts this way of walking afresh. */
export const beginWalk = (walkthrough: string, way: Way, players: Player[], language: Language) =>
  call<WalkView>("begin_walk", { walkthrough, way, players, language });
export const answerWalk = (walkthrough: string, way: Way, step: string, answer: string, language: Language) =>
  call<WalkView>("answer_walk", { walkthrough, way, step, answer, language });
/** Keeps the step to go on from. */
export const standAt = (walkthrough: string, way: Way, step: string, language: Language) =>
  call<null>("stand_at", { walkthrough, way, step, language });
export const finishExam = (walkthrough: string, language: Language) =>
  call<WalkView>("finish_exam", { walkthrough, language });
export const review = (language: Language) => call<ReviewView>("review", { language });
export const answerReview = (walkthrough: string, step: string, answer: string, language: Language) =>
  call<ReviewAnswer>("answer_review", { walkthrough, step, answer, language });
/** `DD.MM.YYYY`; empty takes it away. */
export const setElectionDay = (day: string, language: Language) =>
  call<ReviewView>("set_election_day", { day, language });

export const plans = (language: Language) => call<PlansView>("plans", { language });
export const openPlan = (plan: string, language: Language) => call<PlanView>("open_plan", { plan, language });
export const copyPlan = (plan: string, language: Language) => call<PlanView>("copy_plan", { plan, language });
export const newPlan = (language: Language) => call<PlanView>("new_plan", { language });
export const savePlan = (change: PlanChange, language: Language) =>
  call<PlanView>("save_plan", { change, language });
export const removePlan = (plan: string, language: Language) =>
  call<PlansView>("remove_plan", { plan, language });
export const blockChoices = (language: Language) => call<BlockChoices>("block_choices", { language });

export const displays = (language: Language) => call<DisplayView[]>("displays", { language });
/** `display` null: the one chosen last time, else another than this one. */
export const project = (what: Projection, display: string | null, language: Language) =>
  call<ConsoleView>("project", { what, display, language });
/** Null: nothing is being projected. */
export const consoleNow = (language: Language) => call<ConsoleView | null>("console", { language });
/** The blocks of what is projected with their slides, in the language of the wall. */
export const overview = (language: Language) => call<OverviewBlock[]>("overview", { language });
/** Every change of the console from now on, whichever window made it. */
export const watchConsole = (onchange: (view: ConsoleView) => void, language: Language) => {
  const channel = new Channel<ConsoleView>(onchange);
  return call<null>("watch_console", { channel, language });
};
export const endProjection = (language: Language) => call<null>("end_projection", { language });
export const turn = (turn: Turn) => call<null>("turn", { turn });
/** Null: nothing is being projected. */
export const wall = () => call<WallView | null>("wall", {});
/** What stands on the wall from now on. */
export const watchWall = (onchange: (view: WallView) => void) => {
  const channel = new Channel<WallView>(onchange);
  return call<null>("watch_wall", { channel });
};
export const park = (text: string, language: Language) => call<ConsoleView>("park", { text, language });
export const unpark = (id: number, language: Language) => call<ConsoleView>("unpark", { id, language });
/** Counts by letter: the first vote, then the second. */
export const vote = (counts: number[], language: Language) => call<ConsoleView>("vote", { counts, language });
export const drawLots = (names: string[], language: Language) =>
  call<ConsoleView>("draw_lots", { names, language });
