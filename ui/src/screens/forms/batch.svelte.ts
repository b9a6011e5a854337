// Many protocols from a table: the table as it was read, what to print, how far it is.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { BatchProgress, BatchView, Failure, Language, TableView } from "../../ipc/types.ts";
import { say } from "../../words/words.svelte.ts";

export type Door = Pick<typeof commands, "readTable" | "printBatch" | "cancelBatch" | "openFolder">;

/** 6,500 precincts take less than one of these. */
export const greatestTableBytes = 16 << 20;

const fileFailure = (id: "many-table-large" | "many-table-letters", file: string): Failure => ({
  kind: id,
  what: id === "many-table-large" ? say("many-table-large", { file }) : say("many-table-letters", { file }),
  kept: say("many-table-kept"),
  todo: id === "many-table-large" ? say("many-table-large-todo") : say("many-table-letters-todo"),
});

interface Source {
  name: string;
  text: string;
}

export class BatchState extends Asking {
  source = $state.raw<Source | null>(null);
  table = $state.raw<TableView | null>(null);
  form = $state<string | null>(null);
  oneFile = $state(false);
  printing = $state(false);
  stopping = $state(false);
  progress = $state.raw<BatchProgress | null>(null);
  result = $state.raw<BatchView | null>(null);
  #language: Language | null = null;

  constructor(private readonly door: Door = commands) {
    super();
  }

  get canPrint(): boolean {
    return !this.printing && (this.table?.rows ?? 0) > 0;
  }

  /** Reads a file and has the table looked over. */
  async read(file: File, language: Language) {
    [this.source, this.table, this.result] = [null, null, null];
    this.failure = file.size > greatestTableBytes ? fileFailure("many-table-large", file.name) : null;
    if (this.failure) return;
    const text = await textOf(file);
    if (text === null) this.failure = fileFailure("many-table-letters", file.name);
    else await this.#lookOver({ name: file.name, text }, language);
  }

  /** What is wrong with the table, in the language just chosen. */
  async follow(language: Language) {
    if (this.source && this.#language !== language) await this.#lookOver(this.source, language);
  }

  async print(form: string, entries: number, ask: boolean, language: Language) {
    const { source, oneFile, canPrint } = this;
    if (!source || !canPrint) return;
    [this.printing, this.stopping, this.progress, this.result] = [true, false, null, null];
    const order = { name: source.name, table: source.text, form, entries, oneFile, ask };
    const show = (progress: BatchProgress) => (this.progress = progress);
    await this.succeeds(async () => {
      this.result = await this.door.printBatch(order, show, language);
    });
    this.printing = false;
  }

  /** What is written by then stays. */
  async stop() {
    this.stopping = true;
    await this.succeeds(() => this.door.cancelBatch());
  }

  openFolder = (place: string, language: Language) =>
    this.succeeds(() => this.door.openFolder(place, language));

  async #lookOver(source: Source, language: Language) {
    this.#language = language;
    await this.succeeds(async () => {
      this.table = await this.door.readTable(source.name, source.text, language);
      this.source = source;
    });
  }
}

/** Null where the file is not UTF-8: letters would be lost. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A batch goes on while one looks at other screens. */
export const batch = new BatchState();
