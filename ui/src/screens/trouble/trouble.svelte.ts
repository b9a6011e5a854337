// The file of the protocols could not be opened: what can be done about it.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Language, Start } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "setAside" | "start">;

export class TroubleState extends Asking {
  working = $state(false);

  constructor(
    private readonly started: (start: Start) => void,
    private readonly door: Door = commands,
  ) {
    super();
  }

  /** Keeps the damaged file under another name and begins with an empty one. */
  setAside = (language: Language) => this.#attempt(() => this.door.setAside(language));

  /** Tries the same file once more: another program may have held it. */
  again = (language: Language) => this.#attempt(() => this.door.start(language));

  async #attempt(task: () => Promise<Start>) {
    this.working = true;
    await this.succeeds(async () => this.started(await task()));
    this.working = false;
  }
}
