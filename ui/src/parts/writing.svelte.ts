// What is typed and not yet written: nothing typed is lost, whatever the store answers.
import type { Failed } from "./failed.ts";

/** Where fields are read from and written to, and what a refusal means. */
interface Fields {
  text: (field: string) => string;
  write: (field: string, text: string) => Promise<void>;
  failureOf: (thrown: unknown) => Failed;
}

interface Typed {
  text: string;
  written: boolean;
}

/** A pause in typing after which the field is written, in milliseconds. */
const pauseMs = 400;

export class Writing {
  /** The first reason why something typed is not written. */
  failure = $state.raw<Failed | null>(null);
  #typed = $state<Record<string, Typed>>({});
  #active: string | null = null;
  #sending: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(private readonly fields: Fields) {}

  /** Something typed is not written yet. */
  get waiting(): boolean {
    return Object.values(this.#typed).some((typed) => !typed.written);
  }

  /** What stands in the field: what is typed, otherwise what is stored. */
  text(field: string): string {
    return this.#typed[field]?.text ?? this.fields.text(field);
  }

  /** What a field on the page needs of it. */
  bound(field: string) {
    return {
      value: this.text(field),
      ontype: (text: string) => this.type(field, text),
      onleave: () => void this.leave(field),
    };
  }

  /** The field shows something that the store does not hold. */
  isWaiting(field: string): boolean {
    return this.#typed[field]?.written === false;
  }

  type(field: string, text: string) {
    const known = this.#sending !== field && text === this.fields.text(field);
    this.#typed[field] = { text, written: known };
    this.#active = field;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** The field is left: from now on it shows what is stored. */
  leave(field: string): Promise<boolean> {
    if (this.#active === field) this.#active = null;
    if (this.#typed[field]?.written) delete this.#typed[field];
    return this.flush();
  }

  /** Writes everything typed, field by field; true when nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.waiting) {
      this.#running ??= this.#writeAll();
      await this.#running;
    }
    return !this.waiting;
  }

  /** Shows what is stored in every field that is written: the store has just changed by itself. */
  showStored() {
    for (const [field, typed] of Object.entries(this.#typed)) {
      if (typed.written) delete this.#typed[field];
    }
  }

  async #writeAll() {
    const refused: string[] = [];
    let failure: Failed | null = null;
    for (let field = this.#next(refused); field !== undefined; field = this.#next(refused)) {
      const reason = await this.#write(field);
      if (reason) refused.push(field);
      failure ??= reason;
    }
    this.failure = failure;
    this.#running = null;
  }

  #next(refused: string[]): string | undefined {
    return Object.keys(this.#typed).find((field) => this.isWaiting(field) && !refused.includes(field));
  }

  async #write(field: string): Promise<Failed | null> {
    const text = this.text(field);
    this.#sending = field;
    try {
      await this.fields.write(field, text);
      this.#wrote(field, text);
      return null;
    } catch (thrown) {
      return this.fields.failureOf(thrown);
    } finally {
      this.#sending = null;
    }
  }

  /** Typing went on meanwhile? Then the field still waits. */
  #wrote(field: string, text: string) {
    if (this.#typed[field]?.text !== text) return;
    if (this.#active === field) this.#typed[field] = { text, written: true };
    else delete this.#typed[field];
  }
}
