// This protocol as a file for elsewhere: of which kind, and where it was saved.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Language, SavedSheet } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "exportProtocol" | "openFolder">;

export class ExportState {
  csv = $state(false);
  saved = $state.raw<SavedSheet | null>(null);
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);

  constructor(
    private readonly id: number,
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {}

  choose = (csv: boolean) => {
    this.csv = csv;
    this.saved = null;
  };

  /** `ask`: for the place; otherwise the documents folder. A closed dialog changes nothing. */
  async save(ask: boolean) {
    this.saving = true;
    await this.#attempt(async () => {
      const saved = await this.door.exportProtocol(this.id, this.csv, ask, this.language());
      this.saved = saved ?? this.saved;
    });
    this.saving = false;
  }

  openFolder = (saved: SavedSheet) => this.#attempt(() => this.door.openFolder(saved.path, this.language()));

  async #attempt(task: () => Promise<unknown>) {
    try {
      await task();
      this.failure = null;
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
    }
  }
}
