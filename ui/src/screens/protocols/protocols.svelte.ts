// All practice protocols: open, copy, delete, begin a new one.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Language, ProtocolSummary } from "../../ipc/types.ts";

export type Door = Pick<
  typeof commands,
  "listProtocols" | "createProtocol" | "copyProtocol" | "removeProtocol"
>;

export class ProtocolsState {
  /** Null until the list has come. */
  protocols = $state.raw<ProtocolSummary[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The protocol whose deletion is asked about. */
  removing = $state.raw<ProtocolSummary | null>(null);
  /** The title of the protocol deleted last. */
  removed = $state<string | null>(null);

  constructor(private readonly door: Door = commands) {}

  get drafts(): ProtocolSummary[] {
    return this.protocols?.filter((protocol) => protocol.state === "draft") ?? [];
  }

  get finished(): ProtocolSummary[] {
    return this.protocols?.filter((protocol) => protocol.state === "finished") ?? [];
  }

  async load(language: Language) {
    await this.#attempt(async () => {
      this.protocols = await this.door.listProtocols(language);
    });
  }

  /** The id of the new protocol; null when it could not be made. */
  create(form: string, language: Language): Promise<number | null> {
    return this.#attempt(async () => (await this.door.createProtocol(form, language)).id);
  }

  copy(id: number, language: Language): Promise<number | null> {
    return this.#attempt(async () => (await this.door.copyProtocol(id, language)).id);
  }

  /** Deletes what was asked about; the list stays as it was when that fails. */
  async remove(language: Language) {
    const { removing } = this;
    this.removing = null;
    if (!removing) return;
    await this.#attempt(async () => {
      this.protocols = await this.door.removeProtocol(removing.id, language);
      this.removed = removing.title;
    });
  }

  async #attempt<Answer>(task: () => Promise<Answer>): Promise<Answer | null> {
    this.removed = null;
    try {
      const answer = await task();
      this.failure = null;
      return answer;
    } catch (thrown) {
      this.failure = commands.failureOf(thrown);
      return null;
    }
  }
}
