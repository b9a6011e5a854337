// A document on the screen before it is printed: which one, in which language, where it was saved.
import type { languages } from "../words/words.svelte.ts";
import type { Failed } from "./failed.ts";
import type { DrawnSheet } from "./sheet.ts";

type Language = (typeof languages)[number];

interface SavedFile {
  path: string;
}

/** The screens hand their commands in: a part does not know them. */
export interface PreviewDoor<Document> {
  previewSheet: (document: Document, language: Language) => Promise<DrawnSheet>;
  saveSheet: (document: Document, ask: boolean, language: Language) => Promise<SavedFile | null>;
  openSheet: (path: string, language: Language) => Promise<unknown>;
  openFolder: (path: string, language: Language) => Promise<unknown>;
  failureOf: (thrown: unknown) => Failed;
}

export class PreviewState<Document> {
  document = $state.raw() as Document;
  language = $state<Language>("az");
  sheet = $state.raw<DrawnSheet | null>(null);
  saved = $state.raw<SavedFile | null>(null);
  failure = $state.raw<Failed | null>(null);
  saving = $state(false);
  #asked = 0;

  constructor(
    private readonly door: PreviewDoor<Document>,
    document: Document,
    language: Language,
  ) {
    this.document = document;
    this.language = language;
  }

  /** Draws the sheet; an answer that comes late does not replace a newer one. */
  async draw() {
    this.#asked += 1;
    const asked = this.#asked;
    this.saved = null;
    try {
      const sheet = await this.door.previewSheet(this.document, this.language);
      if (asked === this.#asked) [this.sheet, this.failure] = [sheet, null];
    } catch (thrown) {
      if (asked === this.#asked) this.failure = this.door.failureOf(thrown);
    }
  }

  chooseLanguage = (language: Language) => {
    this.language = language;
    return this.draw();
  };

  choose = (document: Document) => {
    this.document = document;
    return this.draw();
  };

  async save(ask: boolean) {
    this.saving = true;
    await this.#attempt(async () => {
      this.saved = (await this.door.saveSheet(this.document, ask, this.language)) ?? this.saved;
    });
    this.saving = false;
  }

  open = (saved: SavedFile) => this.#attempt(() => this.door.openSheet(saved.path, this.language));
  openFolder = (saved: SavedFile) => this.#attempt(() => this.door.openFolder(saved.path, this.language));

  async #attempt(task: () => Promise<unknown>) {
    try {
      await task();
      this.failure = null;
    } catch (thrown) {
      this.failure = this.door.failureOf(thrown);
    }
  }
}
