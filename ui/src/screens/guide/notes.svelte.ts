// Everything the reader highlighted and wrote, and its way into a text file.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, NoteView, SavedSheet } from "../../ipc/types.ts";
import { byPage, type NotedPage } from "./reading.ts";

export type Door = Pick<typeof commands, "notes" | "exportNotes" | "openFolder">;

export class NotesState extends Asking {
  /** Null until they have come. */
  notes = $state.raw<NoteView[] | null>(null);
  saved = $state.raw<SavedSheet | null>(null);
  saving = $state(false);

  constructor(
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
  }

  get pages(): NotedPage[] {
    return byPage(this.notes ?? []);
  }

  load = () => this.succeeds(async () => (this.notes = await this.door.notes(this.language())));

  /** As a text file; `ask`: for the place. A closed dialog changes nothing. */
  async save(ask: boolean) {
    this.saving = true;
    await this.succeeds(async () => {
      this.saved = (await this.door.exportNotes(ask, this.language())) ?? this.saved;
    });
    this.saving = false;
  }

  openFolder = (saved: SavedSheet) => this.succeeds(() => this.door.openFolder(saved.path, this.language()));
}
