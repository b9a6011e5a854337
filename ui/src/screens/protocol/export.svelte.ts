// This protocol as a file for elsewhere: of which kind, and where it was saved.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, SavedSheet } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "exportProtocol" | "openFolder">;

export class ExportState extends Asking {
  csv = $state(false);
  saved = $state.raw<SavedSheet | null>(null);
  saving = $state(false);

  constructor(
    private readonly id: number,
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
  }

  choose = (csv: boolean) => {
    this.csv = csv;
    this.saved = null;
  };

  /** `ask`: for the place; otherwise the documents folder. A closed dialog changes nothing. */
  async save(ask: boolean) {
    this.saving = true;
    await this.succeeds(async () => {
      const saved = await this.door.exportProtocol(this.id, this.csv, ask, this.language());
      this.saved = saved ?? this.saved;
    });
    this.saving = false;
  }

  openFolder = (saved: SavedSheet) => this.succeeds(() => this.door.openFolder(saved.path, this.language()));
}
