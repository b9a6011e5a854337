// One plan while it is edited: every change is sent whole, one after the other, and nothing typed is lost.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type {
  BlockChoice,
  BlockKind,
  Document,
  Failure,
  Language,
  PlanChange,
  PlanView,
} from "../../ipc/types.ts";
import { PreviewState, type PreviewDoor } from "../../parts/preview.svelte.ts";
import { daysOf, inserted, moved, without } from "./order.ts";

export type Door = Pick<typeof commands, "openPlan" | "copyPlan" | "savePlan" | "blockChoices"> &
  PreviewDoor<Document>;

/** A block as it stands in the list. */
export interface Row {
  /** The same for as long as the plan is open. */
  key: number;
  kind: BlockKind;
  target: string;
  title: string;
  day: number;
  begins: string;
  /** As typed. */
  minutes: string;
  /** The last minutes that could be read: these are kept. */
  kept: number;
}

/** What is written about the whole of it. */
export interface About {
  title: string;
  group: string;
  people: string;
  begins: string;
}

export interface Day {
  day: number;
  rows: Row[];
  minutes: number;
}

/** A pause in typing after which the plan is sent, in milliseconds. */
const pauseMs = 400;
const mostMinutes = 480;

export const areMinutes = (typed: string): boolean =>
  /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostMinutes;

/** The time of the day, `HH:MM:SS`. */
const clockNow = (): string => new Date().toTimeString().slice(0, 8);

export class PlanState extends Asking {
  /** As it is stored; null until it has come. */
  view = $state.raw<PlanView | null>(null);
  /** Why what is changed is not stored. */
  refused = $state.raw<Failure | null>(null);
  about = $state.raw<About>({ title: "", group: "", people: "", begins: "" });
  rows = $state.raw<Row[]>([]);
  /** The block taken out last, with the list as it was. */
  removed = $state.raw<{ title: string; before: Row[] } | null>(null);
  /** Null until something was changed. */
  savedAt = $state<string | null>(null);
  choices = $state.raw<BlockChoice[]>([]);
  preview = $state.raw<PreviewState<Document> | null>(null);
  #changes = $state(0);
  #sent = $state(0);
  #keys = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  constructor(
    private readonly id: string,
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
  }

  get waiting(): boolean {
    return this.#changes !== this.#sent;
  }

  get days(): Day[] {
    const count = daysOf(this.rows);
    return Array.from({ length: count }, (_, place) => {
      const rows = this.rows.filter((row) => row.day === place + 1);
      return { day: place + 1, rows, minutes: rows.reduce((sum, row) => sum + row.kept, 0) };
    });
  }

  /** Reads the plan, at first and again in another language; what waits is sent first. */
  async load() {
    if (!(await this.flush())) return;
    await this.attempt(async () => {
      const changes = this.#changes;
      const [view, { choices }] = await Promise.all([
        this.door.openPlan(this.id, this.language()),
        this.door.blockChoices(this.language()),
      ]);
      this.choices = choices;
      if (changes === this.#changes) this.#take(view);
    });
  }

  copy = (): Promise<PlanView | null> => this.attempt(() => this.door.copyPlan(this.id, this.language()));

  async show(document: Document) {
    if (!(await this.flush())) return;
    this.preview = new PreviewState(this.door, document, this.language());
    await this.preview.draw();
  }

  write(change: Partial<About>) {
    this.about = { ...this.about, ...change };
    this.#changed(pauseMs);
  }

  typeMinutes(key: number, typed: string) {
    this.rows = this.rows.map((row) => {
      if (row.key !== key) return row;
      return { ...row, minutes: typed, kept: areMinutes(typed) ? Number(typed) : row.kept };
    });
    if (areMinutes(typed)) this.#changed(pauseMs);
  }

  /** The field is left: what cannot be read gives way to what is kept. */
  leaveMinutes(key: number) {
    this.rows = this.rows.map((row) => (row.key === key ? { ...row, minutes: String(row.kept) } : row));
    return this.flush();
  }

  move(key: number, step: 1 | -1) {
    const rows = moved(this.rows, key, step);
    if (rows === this.rows) return;
    this.#reorder(rows);
  }

  /** At the end of a day, which may be a new one. The key of the new block. */
  add(choice: BlockChoice, day: number): number {
    const { kind, target, title, minutes } = choice;
    const row = { ...this.#keyed(), kind, target, title, day, begins: "", ...asTyped(minutes) };
    this.#reorder(inserted(this.rows, row));
    return row.key;
  }

  remove(key: number) {
    const [row, before] = [this.rows.find((known) => known.key === key), this.rows];
    if (!row) return;
    this.#reorder(without(before, key));
    this.removed = { title: row.title, before };
  }

  putBack() {
    const { removed } = this;
    if (!removed) return;
    // Its day may have gone with it; minutes that were written meanwhile stay.
    const now = this.rows;
    this.#reorder(
      removed.before.map((row) => {
        const { minutes, kept } = now.find((known) => known.key === row.key) ?? row;
        return { ...row, minutes, kept };
      }),
    );
  }

  /** Sends what waits; true when nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.waiting) {
      this.#sending ??= this.#sendAll();
      await this.#sending;
    }
    return !this.waiting;
  }

  #reorder(rows: Row[]) {
    this.rows = rows;
    this.removed = null;
    this.#changed(0);
  }

  #changed(pause: number) {
    this.#changes += 1;
    clearTimeout(this.#timer);
    if (pause === 0) void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #sendAll() {
    try {
      while (this.waiting) {
        const changes = this.#changes;
        const view = await this.door.savePlan(this.#whole(), this.language());
        this.#sent = changes;
        this.savedAt = clockNow();
        this.view = view;
        if (changes === this.#changes) this.#follow(view);
      }
      this.refused = null;
    } catch (thrown) {
      this.refused = commands.failureOf(thrown);
    } finally {
      this.#sending = null;
    }
  }

  #whole(): PlanChange {
    const { title, group, people, begins } = this.about;
    const blocks = this.rows.map(({ kind, target, kept, day }) => ({ kind, target, minutes: kept, day }));
    return { id: this.id, title, group, people: Number(people), begins, blocks };
  }

  #take(view: PlanView) {
    this.view = view;
    const { title, group, people, begins } = view;
    this.about = { title, group, people: people === 0 ? "" : String(people), begins };
    const keys = view.blocks.length === this.rows.length ? this.rows : [];
    this.rows = view.blocks.map(({ minutes, ...block }, place) => ({
      ...this.#keyed(keys[place]?.key),
      ...block,
      ...asTyped(minutes),
    }));
  }

  /** What follows from the order: when each block begins. Whoever types goes on typing. */
  #follow(view: PlanView) {
    this.rows = this.rows.map((row, place) => {
      const { begins = row.begins, title = row.title } = view.blocks[place] ?? {};
      return { ...row, begins, title };
    });
  }

  #keyed(known?: number): { key: number } {
    if (known === undefined) this.#keys += 1;
    return { key: known ?? this.#keys };
  }
}

const asTyped = (minutes: number) => ({ minutes: String(minutes), kept: minutes });
