// All practice protocols: open, copy, delete, begin a new one, take one in from a file.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Imported, Language, ProtocolSummary } from "../../ipc/types.ts";
import { Removing } from "../../removing.svelte.ts";
import { say } from "../../words/words.svelte.ts";

export type Door = Pick<
  typeof commands,
  "listProtocols" | "createProtocol" | "copyProtocol" | "removeProtocol" | "importProtocol"
>;

/** A protocol takes a few kilobytes: what is greater is not read at all. */
export const greatestFileBytes = 1 << 20;

const tooLarge = (name: string): Failure => ({
  kind: "too-large",
  what: say("import-too-large", { file: name }),
  kept: say("import-too-large-kept"),
  todo: say("import-too-large-todo"),
});

export class ProtocolsState extends Removing<ProtocolSummary> {
  /** Null until the list has come. */
  protocols = $state.raw<ProtocolSummary[] | null>(null);
  /** Why a file was not taken in. */
  refused = $state.raw<Failure | null>(null);
  /** A protocol taken in from a file that holds something unknown; it waits to be opened. */
  imported = $state.raw<Imported | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  get drafts(): ProtocolSummary[] {
    return this.protocols?.filter((protocol) => protocol.state === "draft") ?? [];
  }

  get finished(): ProtocolSummary[] {
    return this.protocols?.filter((protocol) => protocol.state === "finished") ?? [];
  }

  async load(language: Language) {
    await this.attempt(async () => {
      this.protocols = await this.door.listProtocols(language);
    });
  }

  /** The id of the new protocol; null when it could not be made. */
  create(form: string, language: Language): Promise<number | null> {
    return this.attempt(async () => (await this.door.createProtocol(form, language)).id);
  }

  copy(id: number, language: Language): Promise<number | null> {
    return this.attempt(async () => (await this.door.copyProtocol(id, language)).id);
  }

  /** The id of the draft to open; null when there is none, or when something must be told first. */
  async import(file: File, language: Language): Promise<number | null> {
    this.refused = file.size > greatestFileBytes ? tooLarge(file.name) : null;
    if (this.refused) return null;
    try {
      const content = new Uint8Array(await file.arrayBuffer());
      const imported = await this.door.importProtocol(file.name, content, language);
      if (imported.unknown.length === 0) return imported.id;
      this.imported = imported;
    } catch (thrown) {
      this.refused = commands.failureOf(thrown);
    }
    return null;
  }

  remove = (language: Language) =>
    this.removeAsked(async ({ id }) => (this.protocols = await this.door.removeProtocol(id, language)));
}
