// The plans of a trainer: ready ones and the trainer's own.
import * as commands from "../../ipc/commands.ts";
import type { BlockChoice, Document, Language, PlanSummary, PlansView, PlanView } from "../../ipc/types.ts";
import { PreviewState, type PreviewDoor } from "../../parts/preview.svelte.ts";
import { Removing } from "../../removing.svelte.ts";

export type Door = Pick<
  typeof commands,
  "plans" | "displays" | "copyPlan" | "newPlan" | "removePlan" | "blockChoices"
> &
  PreviewDoor<Document>;

export class PlansState extends Removing<PlanSummary> {
  /** Null until the list has come. */
  view = $state.raw<PlansView | null>(null);
  /** The wall will cover this window: that is told before. */
  oneDisplay = $state(false);
  /** What can be projected by itself; null while it is not asked for. */
  choices = $state.raw<BlockChoice[] | null>(null);
  preview = $state.raw<PreviewState<Document> | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  async load(language: Language) {
    await this.attempt(async () => {
      this.view = await this.door.plans(language);
      this.oneDisplay = (await this.door.displays(language)).length === 1;
    });
  }

  /** The copy; null when it could not be made. */
  copy = (plan: string, language: Language): Promise<PlanView | null> =>
    this.attempt(() => this.door.copyPlan(plan, language));

  create = (language: Language): Promise<PlanView | null> => this.attempt(() => this.door.newPlan(language));

  remove = (language: Language) =>
    this.removeAsked(async ({ id }) => (this.view = await this.door.removePlan(id, language)));

  async choose(language: Language) {
    await this.attempt(async () => {
      const { choices } = await this.door.blockChoices(language);
      this.choices = choices.filter(({ kind }) => kind === "walkthrough" || kind === "page");
    });
  }

  /** The cards with which a room answers. */
  async showCards(language: Language) {
    this.preview = new PreviewState<Document>(this.door, { kind: "answer-cards" }, language);
    await this.preview.draw();
  }
}
