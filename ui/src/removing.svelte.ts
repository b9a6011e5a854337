// A list from which something can be deleted: what is asked about, and what was deleted last.
import { Asking } from "./ipc/asking.svelte.ts";

export class Removing<Item extends { title: string }> extends Asking {
  /** What is deleted, once the question is answered. */
  removing = $state.raw<Item | null>(null);
  /** The title of what was deleted last. */
  removed = $state<string | null>(null);

  /** Deletes what was asked about; the list stays as it was when that fails. */
  protected async removeAsked(task: (item: Item) => Promise<unknown>) {
    const { removing } = this;
    this.removing = null;
    if (!removing) return;
    await this.attempt(async () => {
      await task(removing);
      this.removed = removing.title;
    });
  }

  /** Whatever is done next, the deletion is no longer the latest. */
  protected override attempt<Answer>(task: () => Promise<Answer>): Promise<Answer | null> {
    this.removed = null;
    return super.attempt(task);
  }
}
