// What the first screen knows: the practice protocols and the one worked on last.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Language, ProtocolSummary } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "listProtocols" | "createProtocol">;
export type Greeting = "night" | "morning" | "day" | "evening";

export function greetingAt(hour: number): Greeting {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "day" : "evening";
}

export class HomeState {
  /** Null until the list has come. */
  protocols = $state.raw<ProtocolSummary[] | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(private readonly door: Door = commands) {}

  /** The draft changed last: the list arrives with the latest first. */
  get draft(): ProtocolSummary | undefined {
    return this.protocols?.find((protocol) => protocol.state === "draft");
  }

  get finished(): number {
    return this.protocols?.filter((protocol) => protocol.state === "finished").length ?? 0;
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

  async #attempt<Answer>(task: () => Promise<Answer>): Promise<Answer | null> {
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
