// One walkthrough as it is gone through: where one stands, what was answered, who has the laptop.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Language, Player, StepView, WalkSummary, WalkView, Way } from "../../ipc/types.ts";

export type Door = Pick<
  typeof commands,
  "openWalk" | "beginWalk" | "answerWalk" | "standAt" | "finishExam" | "walks"
>;

type Task = () => Promise<void>;

/** What a role heard of the steps of others. */
interface Heard {
  who: string;
  say: string;
}

export class WalkState {
  view = $state.raw<WalkView | null>(null);
  /** The step, from 0; behind the last one: the end. */
  place = $state(0);
  /** In roles: it is known who plays what. */
  begun = $state(false);
  /** In roles: the role that has the laptop. */
  holder = $state<string | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Whether everything done is written; null before anything was. */
  kept = $state<boolean | null>(null);
  /** The walkthrough after this one; known at the end. */
  following = $state.raw<WalkSummary | null>(null);
  /** The answer looked at, by its step. */
  #looked = $state.raw<Record<string, string>>({});
  #wanted = "";
  #todo: Task[] = [];
  #working: Promise<void> | null = null;

  constructor(
    private readonly walkthrough: string,
    readonly way: Way,
    private readonly door: Door = commands,
    /** The step that was found; empty: where the walk was left. */
    private readonly found = "",
  ) {}

  get steps(): StepView[] {
    return this.view?.steps ?? [];
  }

  get step(): StepView | undefined {
    return this.steps[this.place];
  }

  get decisions(): StepView[] {
    return this.steps.filter((step) => step.answers.length > 0);
  }

  get atEnd(): boolean {
    return this.view !== null && this.place === this.steps.length;
  }

  /** An exam that is handed in: everything is told. */
  get handedIn(): boolean {
    return this.way === "exam" && (this.view?.score ?? null) !== null;
  }

  /** Nothing is right or wrong yet. */
  get silent(): boolean {
    return this.way === "exam" && !this.handedIn;
  }

  /** The step belongs to somebody who does not have the laptop. */
  get veiled(): boolean {
    return this.way === "roles" && this.step !== undefined && this.step.role !== this.holder;
  }

  /** Something was answered, or one has gone on from the first step. */
  get touched(): boolean {
    return this.place > 0 || this.steps.some(isAnswered);
  }

  /** The furthest one may go: an exam waits at each decision, and ends by being handed in. */
  get furthest(): number {
    if (!this.silent) return this.steps.length;
    const open = this.steps.findIndex((step) => step.answers.length > 0 && !isAnswered(step));
    return open === -1 ? this.steps.length - 1 : open;
  }

  get mayGoOn(): boolean {
    return this.place < this.furthest;
  }

  /** The last step of an exam with every decision answered. */
  get mayHandIn(): boolean {
    return this.silent && this.place === this.steps.length - 1 && this.furthest === this.place;
  }

  /** The answer whose reason is shown. */
  get looked(): string | null {
    const { step } = this;
    if (!step) return null;
    const chosen = step.answers.filter((answer) => answer.chosen);
    return this.#looked[step.id] ?? (chosen.find((answer) => answer.right) ?? chosen.at(-1))?.id ?? null;
  }

  /** What was said aloud since this role had its last step. */
  get heard(): Heard[] {
    const { step, place } = this;
    if (this.way !== "roles" || !step) return [];
    const before = this.steps.slice(0, place);
    const own = before.findLastIndex((other) => other.role === step.role);
    return before.slice(own + 1).filter((other) => other.say !== "");
  }

  get missed(): StepView[] {
    return this.decisions.filter((step) => step.right === false);
  }

  get right(): number {
    return this.decisions.filter((step) => step.right === true).length;
  }

  playerOf(role: string): string {
    return this.view?.players.find((player) => player.role === role)?.name ?? "";
  }

  /** Reads the walk, at first and again in another language: the place stays. */
  load = (language: Language) =>
    this.#attempt(async () => {
      const first = this.view === null;
      this.view = await this.door.openWalk(this.walkthrough, this.way, language);
      if (first) this.#arrive();
      if (this.following) await this.#lookFurther(language);
    });

  /** Starts afresh. */
  begin = (players: Player[], language: Language) =>
    this.#attempt(async () => {
      this.view = await this.door.beginWalk(this.walkthrough, this.way, players, language);
      [this.#looked, this.holder, this.begun, this.place] = [{}, null, true, 0];
      this.kept = null;
    });

  /** Paints the step at once; where one stands is written behind. */
  go(to: number, language: Language) {
    const place = Math.max(0, Math.min(to, this.furthest));
    if (!this.view || place === this.place) return;
    this.place = place;
    if (this.step && !this.handedIn) void this.#keep(this.step.id, language);
    if (this.atEnd) void this.#attempt(() => this.#lookFurther(language));
  }

  takeLaptop() {
    this.holder = this.step?.role ?? null;
  }

  /** An answer that was given before is only looked at again. */
  async answer(id: string, language: Language) {
    const { step } = this;
    if (!step || this.veiled || this.handedIn) return;
    if (!step.answers.some((answer) => answer.id === id)) return;
    this.#looked = { ...this.#looked, [step.id]: id };
    await this.#write(async () => {
      if (!this.#waits(step.id, id)) return;
      this.view = await this.door.answerWalk(this.walkthrough, this.way, step.id, id, language);
    });
  }

  handIn = (language: Language) =>
    this.#write(async () => {
      if (!this.mayHandIn) return;
      this.view = await this.door.finishExam(this.walkthrough, language);
      [this.#looked, this.place] = [{}, this.steps.length];
      await this.#lookFurther(language);
    });

  /** Does again what failed, and then what came after it. */
  retry = (): Promise<void> => (this.#working ??= this.#work());

  /** At the step that was kept; a handed-in exam at its result. */
  #arrive() {
    const at = this.steps.findIndex((step) => step.id === (this.found || this.view?.at));
    this.place = this.handedIn ? this.steps.length : Math.max(0, at);
  }

  #waits(at: string, id: string): boolean {
    const step = this.steps.find((step) => step.id === at);
    return step?.answers.some((answer) => answer.id === id && !answer.chosen) ?? false;
  }

  async #lookFurther(language: Language) {
    const { walks } = await this.door.walks(language);
    const here = walks.findIndex((walk) => walk.id === this.walkthrough);
    this.following = walks[here + 1] ?? null;
  }

  /** Of several steps gone over quickly only the last is written. */
  #keep(step: string, language: Language): Promise<void> {
    this.#wanted = step;
    return this.#write(async () => {
      if (this.#wanted === step) await this.door.standAt(this.walkthrough, this.way, step, language);
    });
  }

  /** Says "kept" only after the commit. */
  #write(task: Task): Promise<void> {
    this.kept = false;
    return this.#attempt(task);
  }

  /** One command after the other; what failed stays the first to be done, so that nothing is left out. */
  #attempt(task: Task): Promise<void> {
    this.#todo.push(task);
    return this.retry();
  }

  async #work() {
    try {
      for (let task = this.#todo[0]; task; task = this.#todo[0]) {
        await task();
        this.#todo.shift();
      }
      this.failure = null;
      if (this.kept !== null) this.kept = true;
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
    } finally {
      this.#working = null;
    }
  }
}

const isAnswered = (step: StepView): boolean => step.answers.some((answer) => answer.chosen);
