// Numbers in words: ten figures one after another, what was typed, and how it went.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { DrillFigure, Language, WordsAnswer } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "beginDrill" | "checkWords" | "finishDrill">;

/** A figure whose words were wrong, with the right ones. */
interface Missed extends DrillFigure {
  words: string;
}

export class DrillState extends Asking {
  figures = $state.raw<DrillFigure[]>([]);
  place = $state(0);
  text = $state("");
  /** What came of the typed words; null while one writes. */
  answer = $state.raw<WordsAnswer | null>(null);
  missed = $state.raw<Missed[]>([]);
  done = $state(false);

  constructor(
    readonly level: number,
    private readonly door: Door = commands,
  ) {
    super();
  }

  get figure(): DrillFigure | undefined {
    return this.figures[this.place];
  }

  get last(): boolean {
    return this.place === this.figures.length - 1;
  }

  get right(): number {
    return this.figures.length - this.missed.length;
  }

  /** Ten new figures of the same level. */
  begin = () =>
    this.inTurn(async () => {
      const { figures } = await this.door.beginDrill(this.level);
      [this.figures, this.missed, this.done] = [figures, [], false];
      this.#turnTo(0);
    });

  /** What is left blank is not checked: it is no try. */
  check = (language: Language) =>
    this.inTurn(async () => {
      const { figure } = this;
      if (!figure || this.answer || this.text.trim() === "") return;
      const answer = await this.door.checkWords(figure.figure, this.text, language);
      if (!answer.right) this.missed = [...this.missed, { ...figure, words: answer.written }];
      this.answer = answer;
    });

  /** The next figure; after the last one the drill is kept. */
  next = (language: Language) =>
    this.inTurn(async () => {
      if (!this.answer || this.done) return;
      if (!this.last) {
        this.#turnTo(this.place + 1);
        return;
      }
      const missed = this.missed.map(({ figure }) => figure);
      await this.door.finishDrill(this.level, this.right, this.figures.length, missed, language);
      this.done = true;
    });

  /** The right words in another language; what was typed in the former one stays judged as it was. */
  translate = (language: Language) =>
    this.inTurn(async () => {
      const words = async ({ figure }: DrillFigure) =>
        (await this.door.checkWords(figure, "", language)).written;
      const { figure, answer } = this;
      if (figure && answer) this.answer = { ...answer, written: await words(figure), hints: [] };
      this.missed = await Promise.all(
        this.missed.map(async (missed) => ({ ...missed, words: await words(missed) })),
      );
    });

  #turnTo(place: number) {
    this.place = place;
    this.text = "";
    this.answer = null;
  }
}
