// The sample documents: blank protocols and checks by kind of election, papers of the exercises.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Document, ExerciseSummary, Language, LevelView } from "../../ipc/types.ts";
import { PreviewState, type PreviewDoor } from "../../parts/preview.svelte.ts";

export type Door = Pick<typeof commands, "listExercises"> & PreviewDoor<Document>;

export const parts = ["blank", "class", "table"] as const;
export type Part = (typeof parts)[number];

/** How many lines for candidates or questions a blank protocol may have. */
export interface Room {
  least: number;
  most: number;
  usual: number;
}

const candidates: Room = { least: 2, most: 30, usual: 4 };
const questions: Room = { least: 1, most: 13, usual: 1 };

export const isOfQuestions = (form: string): boolean => form === "referendum";
export const roomOf = (form: string): Room => (isOfQuestions(form) ? questions : candidates);

export class FormsState extends Asking {
  part = $state<Part>("blank");
  exercises = $state.raw<ExerciseSummary[] | null>(null);
  levels = $state.raw<LevelView[]>([]);
  /** What the list of exercises is narrowed to; null is everything. */
  form = $state<string | null>(null);
  level = $state<number | null>(null);
  preview = $state.raw<PreviewState<Document> | null>(null);
  #entries = $state<Record<string, number>>({});

  constructor(private readonly door: Door = commands) {
    super();
  }

  /** The exercises that the list shows. */
  get shown(): ExerciseSummary[] {
    const wanted = (exercise: ExerciseSummary) =>
      (this.form === null || exercise.form === this.form) &&
      (this.level === null || exercise.level === this.level);
    return this.exercises?.filter(wanted) ?? [];
  }

  /** The kinds of election that exercises are there for. */
  get kinds(): string[] {
    const all = this.exercises?.map((exercise) => exercise.form) ?? [];
    return all.filter((form, place) => all.indexOf(form) === place);
  }

  entries(form: string): number {
    return this.#entries[form] ?? roomOf(form).usual;
  }

  setEntries(form: string, count: number) {
    this.#entries[form] = count;
  }

  async load(language: Language) {
    await this.succeeds(async () => {
      const { exercises, levels } = await this.door.listExercises(language);
      [this.exercises, this.levels] = [exercises, levels];
    });
  }

  async show(document: Document, language: Language) {
    this.preview = new PreviewState(this.door, document, language);
    await this.preview.draw();
  }

  showBlank = (form: string, language: Language) =>
    this.show({ kind: "form", form, entries: this.entries(form) }, language);
}
