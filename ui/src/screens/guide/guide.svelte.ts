// The guide as it is read: the contents, the open page, the language beside it, where one stands.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { GuidePage, GuideView, Language, PageLink } from "../../ipc/types.ts";
import { serial } from "../../parts/serial.ts";
import { Writing } from "../../parts/writing.svelte.ts";
import { languages } from "../../words/words.svelte.ts";
import { linkIn, noteOf, withMarks } from "./reading.ts";

export type Door = Pick<
  typeof commands,
  "guide" | "guidePage" | "stopAt" | "markRead" | "bookmark" | "highlight" | "writeNote"
>;

/** Where one stopped is kept at most so often while one scrolls, in milliseconds. */
const stopMs = 700;

export class GuideState extends Asking {
  view = $state.raw<GuideView | null>(null);
  /** The open page; null while there is none. */
  page = $state.raw<GuidePage | null>(null);
  beside = $state<Language | null>(null);
  /** The block one reads. */
  here = $state<string | null>(null);
  /** The notes of the open page while they are written. */
  noting = $state.raw(this.#notesOf(""));
  #lastBeside: Language | null = null;
  #spoken: Language;
  #stopped: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #serial = serial();

  constructor(
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
    this.#spoken = language();
  }

  /** The place of the open page in the contents, as it is now. */
  get link(): PageLink | null {
    return this.page && (linkIn(this.view, this.page.link.id) ?? this.page.link);
  }

  /** Reads the contents. */
  load = () => this.#attempt(async () => (this.view = await this.door.guide(this.language())));

  /** Opens a page; a page that does not come leaves the one before. */
  open = (page: string) =>
    this.#attempt(async () => {
      const opened = await this.door.guidePage(page, this.beside, this.language());
      if (this.page?.link.id !== page) {
        this.noting = this.#notesOf(page);
        this.here = null;
        this.#stopped = null;
      }
      this.page = opened;
    });

  close() {
    this.page = null;
    this.here = null;
  }

  /** Reads the contents and the page again, in the language now spoken. */
  async translate() {
    // The language beside is never the one that is spoken: the two change places.
    if (this.beside === this.language()) this.beside = this.#spoken;
    this.#spoken = this.language();
    await this.load();
    if (this.page) await this.open(this.page.link.id);
  }

  async chooseBeside(language: Language | null) {
    this.beside = language;
    this.#lastBeside = language ?? this.#lastBeside;
    if (this.page) await this.open(this.page.link.id);
  }

  /** The language beside comes and goes: the one chosen last, at first the next one. */
  toggleBeside() {
    if (this.beside) return this.chooseBeside(null);
    const others = languages.filter((language) => language !== this.language());
    const last = others.find((language) => language === this.#lastBeside);
    return this.chooseBeside(last ?? others[0] ?? null);
  }

  /** The reader has come to a block. */
  reach(block: string | null) {
    this.here = block;
    if (block !== this.#stopped) this.#timer ??= setTimeout(() => void this.stop(), stopMs);
  }

  /** Keeps where one reads. */
  async stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [page, block] = [this.page?.link.id, this.here];
    if (!page || !block || block === this.#stopped) return;
    await this.#attempt(async () => {
      await this.door.stopAt(page, block, this.language());
      this.#stopped = block;
    });
  }

  async markRead(read: boolean) {
    const page = this.page?.link.id;
    if (!page) return;
    await this.#attempt(async () => (this.view = await this.door.markRead(page, read, this.language())));
    // What had changed since then is no longer news.
    await this.open(page);
  }

  bookmark = () =>
    this.#attempt(async () => {
      const { link } = this;
      if (link) this.view = await this.door.bookmark(link.id, !link.bookmarked, this.language());
    });

  highlight = (block: string) =>
    this.#attempt(async () => {
      const known = this.page?.blocks.find(({ id }) => id === block);
      if (!this.page || !known) return;
      const { id } = this.page.link;
      this.#take(await this.door.highlight(id, block, !known.highlighted, this.language()));
    });

  #notesOf(page: string): Writing {
    return new Writing({
      text: (block) => (this.page?.link.id === page ? noteOf(this.page, block) : ""),
      write: (block, text) => this.#writeNote(page, block, text),
      failureOf: commands.failureOf,
    });
  }

  async #writeNote(page: string, block: string, text: string) {
    this.#take(await this.#serial(() => this.door.writeNote(page, block, text, this.language())));
  }

  /** What the reader left on a page; the words stay as they are shown, in one language or two. */
  #take(answer: GuidePage) {
    if (this.page?.link.id === answer.link.id) this.page = withMarks(this.page, answer);
  }

  #attempt(task: () => Promise<unknown>): Promise<boolean> {
    return this.succeeds(() => this.#serial(task));
  }
}
