// The list of candidates while it is edited: two to thirty names, each with its former place.
import { Asking } from "../../ipc/asking.svelte.ts";
import type { EntryChange } from "../../ipc/types.ts";

export const fewest = 2;
export const most = 30;
export const longestName = 300;

type NameProblem = "empty" | "long";

interface Row {
  key: number;
  name: string;
  /** The place before editing, from 1; null for a new candidate. Votes follow it. */
  from: number | null;
}

/** Pasted names bring line ends and double spaces along. */
const tidy = (name: string): string => name.replace(/\s+/gu, " ").trim();

export class CandidatesState extends Asking {
  rows = $state<Row[]>([]);
  /** Someone asked for a 31st candidate, or for fewer than two. */
  refused = $state<"most" | "fewest" | null>(null);
  /** Names are judged from the first attempt to keep them. */
  judged = $state(false);
  #next = 0;

  constructor(
    names: string[],
    private readonly write: (candidates: EntryChange[]) => Promise<void>,
  ) {
    super();
    this.rows = names.map((name, place) => this.#row(name, place + 1));
    while (this.rows.length < fewest) this.rows.push(this.#row("", null));
  }

  /** The new row's key; null when the form takes no more. */
  add(): number | null {
    this.refused = this.rows.length >= most ? "most" : null;
    if (this.refused) return null;
    const row = this.#row("", null);
    this.rows.push(row);
    return row.key;
  }

  remove(key: number) {
    this.refused = this.rows.length <= fewest ? "fewest" : null;
    if (!this.refused) this.rows = this.rows.filter((row) => row.key !== key);
  }

  problem(row: Row): NameProblem | null {
    if (!this.judged) return null;
    const name = tidy(row.name);
    if (name === "") return "empty";
    // Counted as letters: "ə" and "ğ" are one each.
    return [...name].length > longestName ? "long" : null;
  }

  /** True when the names are kept; otherwise everything typed stays in the dialog. */
  async save(): Promise<boolean> {
    this.judged = true;
    if (this.rows.some((row) => this.problem(row) !== null)) return false;
    return this.succeeds(() => this.write(this.rows.map(({ name, from }) => ({ name: tidy(name), from }))));
  }

  #row(name: string, from: number | null): Row {
    this.#next += 1;
    return { key: this.#next, name, from };
  }
}
