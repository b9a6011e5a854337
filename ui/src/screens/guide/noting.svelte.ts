// The notes of one page while they are written: what is typed stays until the store has it.
import { failureOf } from "../../ipc/commands.ts";
import type { Failure } from "../../ipc/types.ts";

interface Typed {
  text: string;
  written: boolean;
}

/** A pause in typing after which the note is written, in milliseconds. */
const pauseMs = 400;

export class Noting {
  /** Why something typed is not written. */
  failure = $state.raw<Failure | null>(null);
  #typed = $state<Record<string, Typed>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(private readonly write: (block: string, text: string) => Promise<void>) {}

  get waiting(): boolean {
    return this.#next() !== undefined;
  }

  /** What stands in the field: what is typed, otherwise what is stored. */
  text(block: string, stored: string): string {
    return this.#typed[block]?.text ?? stored;
  }

  isWaiting(block: string): boolean {
    return this.#typed[block]?.written === false;
  }

  type(block: string, text: string) {
    this.#typed[block] = { text, written: false };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** The field is left: from now on it shows what is stored. */
  async leave(block: string): Promise<void> {
    await this.flush();
    if (this.#typed[block]?.written) delete this.#typed[block];
  }

  /** Writes everything typed; true when nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.waiting) {
      this.#running ??= this.#writeAll();
      await this.#running;
    }
    return !this.waiting;
  }

  #next(): string | undefined {
    return Object.keys(this.#typed).find((block) => this.isWaiting(block));
  }

  async #writeAll() {
    try {
      for (let block = this.#next(); block !== undefined; block = this.#next()) {
        const text = this.text(block, "");
        await this.write(block, text);
        if (this.text(block, "") === text) this.#typed[block] = { text, written: true };
      }
      this.failure = null;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.#running = null;
    }
  }
}
