// What the trainer sees while projecting, kept current whichever window turns the slides.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type {
  ConsoleView,
  DisplayView,
  Language,
  OverviewBlock,
  Projection,
  SceneView,
  Turn,
} from "../../ipc/types.ts";
import { later } from "./clock.ts";

export type Door = Pick<
  typeof commands,
  | "project"
  | "consoleNow"
  | "overview"
  | "watchConsole"
  | "endProjection"
  | "turn"
  | "displays"
  | "park"
  | "unpark"
  | "vote"
  | "drawLots"
>;

export class ConsoleState extends Asking {
  view = $state.raw<ConsoleView | null>(null);
  /** The plan of the station on the slide before, where that one was shown just before this one. */
  before = $state.raw<SceneView | null>(null);
  /** It is known whether something is projected. */
  asked = $state(false);
  displays = $state.raw<DisplayView[]>([]);
  /** What is projected from its beginning to its end, as it was when last looked over. */
  blocks = $state.raw<OverviewBlock[]>([]);
  /** Seconds since the view came. */
  #passed = $state(0);
  #came = 0;
  #alone: string | null = null;
  #watches = 0;

  constructor(
    private readonly language: () => Language,
    private readonly door: Door = commands,
    private readonly now: () => number = () => Date.now(),
  ) {
    super();
  }

  get clock() {
    return this.view && later(this.view.clock, this.#passed);
  }

  /** What is projected, by its name in the store; null where only Rust knows it. */
  get lesson(): string | null {
    return this.view?.plan ?? this.#alone;
  }

  /** Opens the wall for `what`, or for what was being projected. */
  async begin(what: Projection | null) {
    this.#alone = what && what.kind !== "plan" ? `${what.kind}/${what.id}` : null;
    await this.succeeds(async () => {
      const language = this.language();
      const view = what
        ? await this.door.project(what, null, language)
        : await this.door.consoleNow(language);
      this.#show(view);
      if (view) await this.#watch();
      // After a stop of the app the wall is not there yet.
      if (view && !view.open) await this.door.turn({ kind: "full-screen" });
    });
    this.asked = true;
  }

  /** The same in another language. */
  async speak() {
    if (!this.view) return;
    await this.succeeds(async () => {
      this.#show(await this.door.consoleNow(this.language()));
      await this.#watch();
    });
  }

  /** A second has passed, or several: the machine may have slept. */
  tick = () => {
    this.#passed = Math.max(0, Math.floor((this.now() - this.#came) / 1000));
  };

  turn = (turn: Turn) => this.succeeds(() => this.door.turn(turn));

  park = (text: string) => this.#answer(() => this.door.park(text, this.language()));
  unpark = (id: number) => this.#answer(() => this.door.unpark(id, this.language()));
  /** None: the room is asked again from the beginning. */
  vote = (counts: number[]) => this.#answer(() => this.door.vote(counts, this.language()));
  draw = (names: string[]) => this.#answer(() => this.door.drawLots(names, this.language()));

  async look() {
    await this.succeeds(async () => {
      this.displays = await this.door.displays(this.language());
    });
  }

  /** True when the blocks are known. */
  lookOver = () =>
    this.succeeds(async () => {
      this.blocks = await this.door.overview(this.language());
    });

  /** The wall goes to another display, at the same place. */
  async moveTo(display: string) {
    const id = this.lesson;
    if (id === null) return;
    // Whatever is being projected goes on as a plan does.
    await this.#answer(() => this.door.project({ kind: "plan", id, anew: false }, display, this.language()));
    await this.look();
  }

  /** True when the wall is closed. */
  async end(): Promise<boolean> {
    this.leave();
    return this.succeeds(() => this.door.endProjection(this.language()));
  }

  /** What comes from now on is shown nowhere. */
  leave() {
    this.#watches += 1;
  }

  async #watch() {
    this.#watches += 1;
    const watch = this.#watches;
    await this.door.watchConsole((view) => {
      if (watch === this.#watches) this.#show(view);
    }, this.language());
  }

  #show(view: ConsoleView | null) {
    const [last, wall] = [this.view?.wall, view?.wall];
    const same = last && wall && last.title === wall.title;
    if (same && last.no === wall.no - 1) this.before = last.slide.scene;
    else if (!same || last.no !== wall.no) this.before = null;
    this.view = view;
    this.#came = this.now();
    this.#passed = 0;
  }

  #answer(ask: () => Promise<ConsoleView>): Promise<boolean> {
    return this.succeeds(async () => this.#show(await ask()));
  }
}
