// What every screen does that asks the door: what was refused leaves its reason, and everything else as it was.
import { failureOf } from "./commands.ts";
import type { Failure } from "./types.ts";

export class Asking {
  /** Why the last thing was refused; null when it was not. */
  failure = $state.raw<Failure | null>(null);
  #queue: Promise<unknown> = Promise.resolve();

  /** The answer; null when it was refused. */
  protected async attempt<Answer>(task: () => Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await task();
      this.failure = null;
      return answer;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return null;
    }
  }

  /** False when it was refused. */
  protected async succeeds(task: () => Promise<unknown>): Promise<boolean> {
    return (await this.attempt(() => task().then(() => true))) ?? false;
  }

  /** The same, one after the other: nothing is answered twice. */
  protected inTurn(task: () => Promise<unknown>): Promise<unknown> {
    this.#queue = this.#queue.then(() => this.succeeds(task));
    return this.#queue;
  }
}
