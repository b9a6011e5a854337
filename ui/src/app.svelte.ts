// Where one is in the app, what the start brought, and how the page follows the settings.
import { tick } from "svelte";
import * as commands from "./ipc/commands.ts";
import type { Failure, Language, LinkView, Projection, Settings, Start, Trouble, Way } from "./ipc/types.ts";
import { GuideState } from "./screens/guide/guide.svelte.ts";
import { PeopleState } from "./screens/exercises/people.svelte.ts";
import { SettingsState } from "./screens/settings/settings.svelte.ts";
import { words } from "./words/words.svelte.ts";

export type Place =
  | { screen: "home" }
  /** Without a page: its first one. */
  | { screen: "guide"; page?: string | undefined; block?: string | undefined }
  /** `exercise`: the one to point at. */
  | { screen: "exercises"; exercise?: string }
  /** `form`: the kind of election asked for; null for any. */
  | { screen: "mistake"; code: string; form: string | null }
  | { screen: "drill"; level: number }
  /** `line`: the one somebody looks for, and no draft has. */
  | { screen: "protocols"; line?: LinkView }
  /** `line`: the one to go to. */
  | { screen: "protocol"; id: number; line?: string | undefined }
  | { screen: "forms" }
  | { screen: "rehearse" }
  /** `step`: the one to stand at; else where it was left. */
  | { screen: "walk"; walkthrough: string; way: Way; step?: string }
  | { screen: "review" }
  /** `plan`: the one that is open. */
  | { screen: "teach"; plan?: string | null }
  /** `what`: what to project; null for what is being projected already. */
  | { screen: "console"; what: Projection | null; from: Place }
  | { screen: "settings" };

export type Door = Pick<typeof commands, "start" | "saveSettings" | "protocolWithLine">;

export class AppState {
  place = $state.raw<Place>({ screen: "home" });
  begun = $state.raw<Start | null>(null);
  /** Why the app could not even ask how it stands. */
  failure = $state.raw<Failure | null>(null);
  readonly settings: SettingsState;
  readonly people = new PeopleState();
  /** Kept while one is elsewhere: the language beside, the place on the page. */
  readonly guide = new GuideState(() => words.language);
  #mayLeave: (() => Promise<boolean>) | null = null;

  constructor(private readonly door: Door = commands) {
    this.settings = new SettingsState(door);
  }

  get trouble(): Trouble | null {
    return this.begun?.trouble ?? null;
  }

  async start() {
    try {
      const start = await this.door.start();
      this.#follow(start.settings);
      this.started(start);
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
    }
  }

  started = (start: Start) => {
    this.begun = start;
    this.people.view = start.people;
    this.failure = null;
    // In trouble nothing can be saved: the language chosen meanwhile stands nowhere but here.
    if (!start.trouble) this.#follow(start.settings);
  };

  /** Goes to another screen once the present one has nothing unwritten. */
  go = async (place: Place) => {
    if (this.#mayLeave && !(await this.#mayLeave())) return;
    this.place = place;
    await tick();
    document.getElementById("main")?.focus({ preventScroll: true });
  };

  /** Goes to a line of the protocol; where no draft has it, to the list that says what to do. */
  goToLine = async (line: LinkView) => {
    const open = this.place.screen === "protocol" ? this.place.id : null;
    // A list that cannot be read says so itself.
    const id = await this.door.protocolWithLine(line.id, open, words.language).catch(() => null);
    await this.go(id === null ? { screen: "protocols", line } : { screen: "protocol", id, line: line.id });
  };

  askBeforeLeaving = (ask: (() => Promise<boolean>) | null) => {
    this.#mayLeave = ask;
  };

  chooseLanguage = (language: Language) => {
    words.language = language;
    return this.trouble ? this.#askAgain(language) : this.settings.choose({ language });
  };

  /** The trouble in the language just chosen. */
  async #askAgain(language: Language) {
    try {
      this.started(await this.door.start(language));
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
    }
  }

  #follow(settings: Settings) {
    this.settings.settings = settings;
    words.language = settings.language;
  }
}
