// The printed pages on the screen: which copies, which language, where they were saved.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Language, SavedSheet, SheetView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "previewSheet" | "saveSheet" | "openSheet" | "openFolder">;

export class PreviewState {
  language = $state<Language>("az");
  copies = $state<1 | 3>(1);
  sheet = $state.raw<SheetView | null>(null);
  saved = $state.raw<SavedSheet | null>(null);
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);
  #asked = 0;

  constructor(
    private readonly id: number,
    private readonly blank: boolean,
    language: Language,
    private readonly door: Door = commands,
  ) {
    this.language = language;
  }

  /** Draws the sheet; an answer that comes late does not replace a newer one. */
  async draw() {
    this.#asked += 1;
    const asked = this.#asked;
    this.saved = null;
    try {
      const sheet = await this.door.previewSheet(this.#wish());
      if (asked === this.#asked) [this.sheet, this.failure] = [sheet, null];
    } catch (thrown) {
      if (asked === this.#asked) this.failure = commands.failureOf(thrown);
    }
  }

  chooseLanguage = (language: Language) => {
    this.language = language;
    return this.draw();
  };

  chooseCopies = (copies: 1 | 3) => {
    this.copies = copies;
    return this.draw();
  };

  async save(ask: boolean) {
    this.saving = true;
    await this.#attempt(async () => {
      this.saved = (await this.door.saveSheet(this.#wish(), ask)) ?? this.saved;
    });
    this.saving = false;
  }

  open = (saved: SavedSheet) => this.#attempt(() => this.door.openSheet(saved.path, this.language));
  openFolder = (saved: SavedSheet) => this.#attempt(() => this.door.openFolder(saved.path, this.language));

  async #attempt(task: () => Promise<unknown>) {
    try {
      await task();
      this.failure = null;
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
    }
  }

  #wish(): commands.Sheet {
    return { id: this.id, language: this.language, blank: this.blank, copies: this.copies };
  }
}
