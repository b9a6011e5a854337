// Find the mistake: a full protocol with one planted fault, the two answers, and what came of them.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, PlantedAnswer, PlantedView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "plantMistake" | "openMistake" | "answerMistake">;

export class MistakeState extends Asking {
  planted = $state.raw<PlantedView | null>(null);
  /** The line the mistake is taken to be in. */
  cell = $state<string | null>(null);
  /** Which of the recounts would tell, from 0. */
  recount = $state<number | null>(null);
  answer = $state.raw<PlantedAnswer | null>(null);

  /** `form` is the kind of election asked for; null for any. */
  constructor(
    private code: string,
    private readonly form: string | null,
    private readonly door: Door = commands,
  ) {
    super();
  }

  get ready(): boolean {
    return this.missing === null;
  }

  get missing(): "both" | "line" | "recount" | null {
    if (this.cell === null) return this.recount === null ? "both" : "line";
    return this.recount === null ? "recount" : null;
  }

  /** Reads the protocol, at first and again in another language; what is chosen stays. */
  async load(language: Language) {
    await this.inTurn(async () => {
      const planted = await this.door.openMistake(this.code, language);
      if (this.answer) this.answer = await this.#ask(language);
      this.planted = planted;
    });
  }

  chooseRecount(place: number) {
    if (!this.answer && place < (this.planted?.recounts.length ?? 0)) this.recount = place;
  }

  /** An answer is given once. */
  async give(language: Language) {
    await this.inTurn(async () => {
      if (this.ready && !this.answer) this.answer = await this.#ask(language);
    });
  }

  /** Another protocol of the same level and, where one was asked for, of the same kind. */
  async again(language: Language) {
    const level = this.planted?.level ?? 1;
    await this.inTurn(async () => {
      const planted = await this.door.plantMistake(this.form, level, language);
      this.code = planted.code;
      [this.cell, this.recount, this.answer] = [null, null, null];
      this.planted = planted;
    });
  }

  #ask(language: Language): Promise<PlantedAnswer> {
    return this.door.answerMistake(this.code, this.cell ?? "", this.recount ?? 0, language);
  }
}
