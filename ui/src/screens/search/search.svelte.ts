// Looking something up while one types: a short pause, then the answer to what stands in the field now.
import * as commands from "../../ipc/commands.ts";
import type { Failure, HitView, Language } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "search">;

/** A pause in typing after which is looked, in milliseconds. */
const pauseMs = 60;

export class SearchState {
  query = $state("");
  hits = $state.raw<HitView[]>([]);
  /** The query that the hits answer; empty where nothing was looked for. */
  answered = $state("");
  /** The hit that Enter opens. */
  active = $state(0);
  failure = $state.raw<Failure | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {}

  type(query: string) {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pauseMs);
  }

  /** Looks now, without the pause. */
  look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#look();
    return this.#running;
  }

  /** The hit to open, once what stands in the field is answered. */
  async chosen(): Promise<HitView | undefined> {
    if (this.#timer !== undefined) await this.look();
    else await this.#running;
    return this.hits[this.active];
  }

  /** Up and down, and around at the ends. */
  move(step: 1 | -1) {
    const count = this.hits.length;
    if (count > 0) this.active = (this.active + step + count) % count;
  }

  /** An answer that comes late does not replace a newer one. */
  async #look() {
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.query.trim();
    try {
      const hits = query === "" ? [] : (await this.door.search(query, this.language())).hits;
      if (asked !== this.#asked) return;
      [this.hits, this.answered, this.active, this.failure] = [hits, query, 0, null];
    } catch (thrown) {
      if (asked === this.#asked) this.failure = commands.failureOf(thrown);
    }
  }
}
