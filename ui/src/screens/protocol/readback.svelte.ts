// A second person writes the figures from the paper and never sees the first ones.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, ReadBackLine, ReadBackView } from "../../ipc/types.ts";
import { serial } from "../../parts/serial.ts";
import { Writing } from "../../parts/writing.svelte.ts";

export type Door = Pick<
  typeof commands,
  "openReadBack" | "writeReadBack" | "compareReadBack" | "lookReadBack" | "clearReadBack"
>;

export class ReadBackState extends Asking {
  view = $state.raw<ReadBackView | null>(null);
  /** The second figures while they are typed, by cell. */
  readonly writing: Writing;
  #serial = serial();

  constructor(
    private readonly id: number,
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
    this.writing = new Writing({
      text: (cell) => this.#line(cell)?.second ?? "",
      write: (cell, value) =>
        this.#show(() => this.door.writeReadBack(this.id, cell, value, this.language())),
      failureOf: commands.failureOf,
    });
  }

  get lines(): ReadBackLine[] {
    return this.view?.lines ?? [];
  }

  /** Lines the second person has not written. */
  get blank(): number {
    return this.lines.filter((line) => this.writing.text(line.cell) === "").length;
  }

  get differing(): ReadBackLine[] {
    return this.lines.filter((line) => line.differs);
  }

  /** What differs, and what differed before both looked at the paper. */
  get toLookAt(): ReadBackLine[] {
    return this.lines.filter((line) => line.differs || line.looked);
  }

  /** Lines that nobody has written. */
  get blankInBoth(): number {
    const agreeing = this.view?.agreeing ?? 0;
    return this.lines.length - agreeing - this.differing.length;
  }

  load = () => this.#ask(() => this.door.openReadBack(this.id, this.language()));
  compare = () => this.#ask(() => this.door.compareReadBack(this.id, this.language()));
  look = (cell: string) => this.#ask(() => this.door.lookReadBack(this.id, cell, this.language()));
  clear = () => this.#ask(() => this.door.clearReadBack(this.id, this.language()));

  /** The figure that can be written after or before a cell. */
  neighbour(cell: string, step: 1 | -1): ReadBackLine | undefined {
    return this.lines[this.lines.findIndex((line) => line.cell === cell) + step];
  }

  #line(cell: string): ReadBackLine | undefined {
    return this.lines.find((line) => line.cell === cell);
  }

  /** Writes first what is typed; true when the answer has come. */
  async #ask(ask: () => Promise<ReadBackView>): Promise<boolean> {
    if (!(await this.writing.flush())) return false;
    return this.succeeds(async () => {
      await this.#show(ask);
      this.writing.showStored();
    });
  }

  async #show(ask: () => Promise<ReadBackView>) {
    this.view = await this.#serial(ask);
  }
}
