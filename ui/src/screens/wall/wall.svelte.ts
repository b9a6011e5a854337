// What stands on the wall: asked for once, then told with every change.
import * as commands from "../../ipc/commands.ts";
import type { SceneView, Turn, WallView } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "wall" | "watchWall" | "turn">;

export class WallState {
  view = $state.raw<WallView | null>(null);
  /** Whether it is known yet what stands on the wall. */
  asked = $state(false);
  /** The plan of the slide before, where that one was shown just before this one. */
  before = $state.raw<SceneView | null>(null);
  #told = false;

  constructor(private readonly door: Door = commands) {}

  async start() {
    try {
      // Watched first: a change between the two would be lost otherwise.
      await this.door.watchWall(this.#show);
      const view = await this.door.wall();
      if (view && !this.#told) this.#take(view);
    } catch {
      // The wall shows no failure: the console, which opened it, does.
    } finally {
      this.asked = true;
    }
  }

  turn(turn: Turn) {
    this.door.turn(turn).catch(() => {
      // As above: the wall stays as it is.
    });
  }

  #show = (view: WallView) => {
    this.#told = true;
    this.asked = true;
    this.#take(view);
  };

  #take(view: WallView) {
    const last = this.view;
    const same = last?.title === view.title;
    if (same && last.no === view.no - 1) this.before = last.slide.scene;
    else if (!same || last.no !== view.no) this.before = null;
    this.view = view;
  }
}
