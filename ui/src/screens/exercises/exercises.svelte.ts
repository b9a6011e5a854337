// Everything there is to practise, and the ways into it.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type {
  DrillStanding,
  ExercisesView,
  ExerciseSummary,
  Failure,
  Language,
  LevelView,
} from "../../ipc/types.ts";
import { nextExercise } from "../../parts/practice.ts";

export type Door = Pick<typeof commands, "listExercises" | "beginExercise" | "plantMistake" | "openMistake">;

export interface Level extends LevelView {
  exercises: ExerciseSummary[];
}

export class ExercisesState extends Asking {
  /** Null until the list has come. */
  view = $state.raw<ExercisesView | null>(null);
  /** Why the typed code opens nothing. */
  codeFailure = $state.raw<Failure | null>(null);
  /** The kind of election shown; null for all. */
  kind = $state<string | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  /** The levels that hold an exercise of the kind shown. */
  get levels(): Level[] {
    const { view, kind } = this;
    if (!view) return [];
    const shown = view.exercises.filter((exercise) => kind === null || exercise.form === kind);
    return view.levels
      .map((level) => ({
        ...level,
        exercises: shown.filter((exercise) => exercise.level === level.level),
      }))
      .filter((level) => level.exercises.length > 0);
  }

  /** Nothing was begun yet. */
  get untouched(): boolean {
    return this.view?.exercises.every((exercise) => exercise.state === "new") ?? false;
  }

  get next(): ExerciseSummary | undefined {
    return this.view ? nextExercise(this.view.exercises) : undefined;
  }

  standing(kind: DrillStanding["kind"], level: number): DrillStanding | undefined {
    return this.view?.drills.find((drill) => drill.kind === kind && drill.level === level);
  }

  async load(language: Language) {
    await this.attempt(async () => {
      this.view = await this.door.listExercises(language);
    });
  }

  /** The protocol to fill; null when it could not be opened. */
  begin(id: string, language: Language): Promise<number | null> {
    return this.attempt(async () => (await this.door.beginExercise(id, language)).id);
  }

  /** The code of a protocol nobody has seen; null when there is none. */
  plant(form: string | null, level: number, language: Language): Promise<string | null> {
    return this.attempt(async () => (await this.door.plantMistake(form, level, language)).code);
  }

  /** The code as the app writes it; null when nothing has that code. */
  async openCode(typed: string, language: Language): Promise<string | null> {
    try {
      const { code } = await this.door.openMistake(typed, language);
      this.codeFailure = null;
      return code;
    } catch (thrown) {
      this.codeFailure = commands.failureOf(thrown);
      return null;
    }
  }
}
