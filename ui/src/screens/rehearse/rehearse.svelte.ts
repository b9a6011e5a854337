// The walkthroughs in the order of the day, how far each is, and which comes next.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, ReviewView, WalkSummary, WalksView } from "../../ipc/types.ts";
import { phaseNames, type PhaseName } from "../../parts/phases.ts";

export type Door = Pick<typeof commands, "walks" | "review" | "beginWalk">;

/** The phase of the day; null for what lies beside it. */
export interface Group {
  phase: PhaseName | null;
  walks: WalkSummary[];
}

export class RehearseState extends Asking {
  /** Null until the list has come. */
  view = $state.raw<WalksView | null>(null);
  review = $state.raw<ReviewView | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  get groups(): Group[] {
    const walks = this.view?.walks ?? [];
    const inDay = (chapter: string): chapter is PhaseName => phaseNames.some((phase) => phase === chapter);
    const groups: Group[] = phaseNames.map((phase) => ({
      phase,
      walks: walks.filter((walk) => walk.chapter === phase),
    }));
    groups.push({ phase: null, walks: walks.filter((walk) => !inDay(walk.chapter)) });
    return groups.filter((group) => group.walks.length > 0);
  }

  /** Nothing was begun yet. */
  get untouched(): boolean {
    return this.view?.walks.every((walk) => walk.at === 0 && walk.exam === null) ?? false;
  }

  /** The first one that was not walked to its end. */
  get next(): WalkSummary | undefined {
    return this.view?.walks.find((walk) => !walk.walked);
  }

  /** The phase of the walkthrough that is begun, or comes next. */
  get here(): PhaseName | undefined {
    const at = this.view?.stopped?.walkthrough ?? this.next?.id;
    return this.groups.find((group) => group.walks.some((walk) => walk.id === at))?.phase ?? undefined;
  }

  async load(language: Language) {
    await this.succeeds(async () => {
      // Each is shown as it comes, and though the other does not.
      await Promise.all([
        this.door.walks(language).then((view) => (this.view = view)),
        this.door.review(language).then((review) => (this.review = review)),
      ]);
    });
  }

  /** Starts the study of one afresh; false when that could not be done. */
  async beginAgain(walkthrough: string, language: Language): Promise<boolean> {
    return this.succeeds(() => this.door.beginWalk(walkthrough, "study", [], language));
  }
}
