// Ten minutes of decisions that came back: one after another, what was answered, what comes next.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, ReviewAnswer, ReviewCard, ReviewView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "review" | "answerReview" | "setElectionDay">;

const isSame = (one: ReviewCard, other: ReviewCard): boolean =>
  one.walkthrough === other.walkthrough && one.step.id === other.step.id;

export class ReviewState extends Asking {
  /** Null until it has come. */
  view = $state.raw<ReviewView | null>(null);
  /** What these ten minutes hold. */
  cards = $state.raw<ReviewCard[]>([]);
  place = $state(0);
  right = $state(0);
  /** The answer chosen; it stays where it could not be kept. */
  chosen = $state<string | null>(null);
  /** What came of the chosen answer. */
  answer = $state.raw<ReviewAnswer | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  get card(): ReviewCard | undefined {
    return this.cards[this.place];
  }

  get last(): boolean {
    return this.place === this.cards.length - 1;
  }

  /** Every decision of these ten minutes is answered. */
  get done(): boolean {
    return this.cards.length > 0 && this.place === this.cards.length;
  }

  /** What is due; when something was being answered before, the same cards in the new language. */
  load = (language: Language) =>
    this.inTurn(async () => {
      const view = await this.door.review(language);
      this.view = view;
      if (this.cards.length === 0) this.cards = view.cards;
      else this.cards = this.cards.map((card) => view.cards.find((fresh) => isSame(fresh, card)) ?? card);
    });

  /** The next ten minutes, or what is still due. */
  again = (language: Language) =>
    this.inTurn(async () => {
      this.view = await this.door.review(language);
      [this.cards, this.place, this.right] = [this.view.cards, 0, 0];
      [this.chosen, this.answer] = [null, null];
    });

  /** An answer is given once. */
  async give(id: string, language: Language) {
    const { card } = this;
    if (!card || this.answer || !card.step.answers.some((answer) => answer.id === id)) return;
    this.chosen = id;
    await this.inTurn(async () => {
      if (this.answer || this.card !== card) return;
      this.answer = await this.door.answerReview(card.walkthrough, card.step.id, id, language);
      if (this.answer.right) this.right += 1;
    });
  }

  /** The next decision; behind the last one it is told what remains. */
  next = (language: Language) =>
    this.inTurn(async () => {
      if (!this.answer) return;
      this.place += 1;
      [this.chosen, this.answer] = [null, null];
      if (this.done) this.view = await this.door.review(language);
    });

  /** `day`: DD.MM.YYYY; empty takes it away. */
  setDay = (day: string, language: Language) =>
    this.inTurn(async () => {
      if (day === this.view?.electionDay) return;
      this.view = await this.door.setElectionDay(day, language);
      // The eve brings decisions forward: where nothing was asked, they are asked now.
      if (this.cards.length === 0) this.cards = this.view.cards;
    });
}
