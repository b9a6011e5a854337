// The only place that calls Rust: one function a command, and refusals as one kind of error.
import { invoke } from "@tauri-apps/api/core";
import { say } from "../words/words.svelte.ts";
import type {
  EntryChange,
  Failure,
  FieldChange,
  Language,
  ProtocolSummary,
  ProtocolView,
  SavedSheet,
  Settings,
  SheetView,
  Start,
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

export interface Sheet {
  id: number;
  language: Language;
  blank: boolean;
  copies: 1 | 3;
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
export const writeFields = (id: number, language: Language, changes: FieldChange[]) =>
  call<ProtocolView>("write_fields", { id, language, changes });
/** The candidates, or the questions, with their former places. */
export const writeEntries = (id: number, language: Language, entries: EntryChange[]) =>
  call<ProtocolView>("write_entries", { id, language, entries });
export const undo = (id: number, language: Language) => call<ProtocolView>("undo", { id, language });
export const redo = (id: number, language: Language) => call<ProtocolView>("redo", { id, language });
export const finish = (id: number, language: Language) => call<ProtocolView>("finish", { id, language });

export const previewSheet = (sheet: Sheet) => call<SheetView>("preview_sheet", { ...sheet });
/** `ask`: a dialog for the place; otherwise the documents folder. Null: the person closed the dialog. */
export const saveSheet = (sheet: Sheet, ask: boolean) =>
  call<SavedSheet | null>("save_sheet", { ...sheet, ask });
export const openSheet = (path: string, language: Language) => call<null>("open_sheet", { path, language });
/** Opens the folder in which the file at `path` stands. */
export const openFolder = (path: string, language: Language) => call<null>("open_folder", { path, language });
