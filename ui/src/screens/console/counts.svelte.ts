// The counts of the room while they are typed: a field a letter, and blank is not zero.
import type { QuestionView } from "../../ipc/types.ts";

export class Counts {
  #typed = $state<string[]>([]);
  #of = "";

  /** Another question, or its next round, begins with empty fields. */
  follow({ id, letters, first }: QuestionView) {
    const round = `${id} ${first.length}`;
    if (round === this.#of) return;
    this.#of = round;
    this.#typed = letters.map(() => "");
  }

  text = (place: number): string => this.#typed[place] ?? "";

  type(place: number, text: string) {
    this.#typed[place] = text;
  }

  /** The first field with nothing in it; none when all are written. */
  get blank(): number | null {
    const place = this.#typed.findIndex((text) => text === "");
    return place === -1 ? null : place;
  }

  /** Null while a letter has no count. */
  get whole(): number[] | null {
    return this.blank === null ? this.#typed.map(Number) : null;
  }
}
