// Who practises here: names without passwords; nobody in particular is fine.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, PeopleView, PersonView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "choosePerson" | "addPerson" | "renamePerson" | "removePerson">;

export class PeopleState extends Asking {
  view = $state.raw<PeopleView>({ people: [], chosen: null });

  constructor(private readonly door: Door = commands) {
    super();
  }

  /** Whoever practises now. */
  get chosen(): PersonView | null {
    return this.view.people.find((person) => person.id === this.view.chosen) ?? null;
  }

  choose = (id: number | null, language: Language) => this.#attempt(this.door.choosePerson(id, language));
  /** Whoever is added practises from now on. */
  add = (name: string, language: Language) => this.#attempt(this.door.addPerson(name, language));
  rename = (id: number, name: string, language: Language) =>
    this.#attempt(this.door.renamePerson(id, name, language));
  remove = (id: number, language: Language) => this.#attempt(this.door.removePerson(id, language));

  #attempt(answer: Promise<PeopleView>): Promise<boolean> {
    return this.succeeds(async () => (this.view = await answer));
  }
}
