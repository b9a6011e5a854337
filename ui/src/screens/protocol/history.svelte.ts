// The past of a protocol: every point in time, two of them compared, and the way back.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { ChangeView, HistoryView, Language, PointView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "history" | "comparePoints" | "compareWith">;

/** What is compared: two points of this protocol, or the first protocol with this one. */
type Comparison = { from: number; to: number } | "original";

export class HistoryState extends Asking {
  view = $state.raw<HistoryView | null>(null);
  comparison = $state.raw<Comparison>({ from: 0, to: 0 });
  /** Null until the answer has come. */
  differences = $state.raw<ChangeView[] | null>(null);
  /** The point the protocol was brought back to last. */
  wentBackTo = $state.raw<PointView | null>(null);
  #asked = 0;

  constructor(
    private readonly id: number,
    private readonly language: () => Language,
    /** Brings the protocol on the screen back to a point. */
    private readonly bringBack: (to: number) => Promise<void>,
    private readonly door: Door = commands,
  ) {
    super();
  }

  /** The newest first. */
  get points(): PointView[] {
    return this.view?.points.toReversed() ?? [];
  }

  get newest(): number {
    return this.view?.points.at(-1)?.number ?? 0;
  }

  isChosen(side: "from" | "to", point: number): boolean {
    return this.comparison !== "original" && this.comparison[side] === point;
  }

  /** The last change is compared at first; in another language the same two points again. */
  async load() {
    const isFirst = this.view === null;
    const done = await this.succeeds(async () => {
      this.view = await this.door.history(this.id, this.language());
    });
    if (!done) return;
    if (isFirst) this.comparison = { from: this.points[1]?.number ?? 0, to: this.newest };
    await this.#compare();
  }

  choose(side: "from" | "to", point: number) {
    const known = this.comparison === "original" ? { from: 0, to: this.newest } : this.comparison;
    this.comparison = { ...known, [side]: point };
    return this.#compare();
  }

  chooseOriginal = () => {
    this.comparison = "original";
    return this.#compare();
  };

  /** Goes back and then shows what that changed. */
  async goBack(point: PointView) {
    const before = this.newest;
    const done = await this.succeeds(async () => {
      await this.bringBack(point.number);
      this.view = await this.door.history(this.id, this.language());
    });
    if (!done) return;
    this.wentBackTo = point;
    this.comparison = { from: before, to: this.newest };
    await this.#compare();
  }

  /** An answer that comes late does not replace a newer one. */
  async #compare() {
    this.#asked += 1;
    const asked = this.#asked;
    this.differences = null;
    await this.succeeds(async () => {
      const differences = await this.#differences();
      if (asked === this.#asked) this.differences = differences;
    });
  }

  async #differences(): Promise<ChangeView[]> {
    const { comparison, view } = this;
    if (comparison !== "original") {
      const { from, to } = comparison;
      return from === to ? [] : this.door.comparePoints(this.id, from, to, this.language());
    }
    return view?.original ? this.door.compareWith(this.id, view.original.id, this.language()) : [];
  }
}
