// The wall's window: what it is told, and what its keys ask for.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { WallView } from "../../ipc/types.ts";
import { refused, settle } from "../../test/refusing.ts";
import { slide, wall } from "../../test/wall.ts";
import { words } from "../../words/words.svelte.ts";
import WallScreen from "./WallScreen.svelte";
import { WallState, type Door } from "./wall.svelte.ts";

let tell: (view: WallView) => void = () => {};

function doorWith(change: Partial<Door> = {}): Door {
  return {
    wall: vi.fn(() => Promise.resolve<WallView | null>(null)),
    watchWall: vi.fn((onchange: (view: WallView) => void) => {
      tell = onchange;
      return Promise.resolve(null);
    }),
    turn: vi.fn(() => Promise.resolve(null)),
    ...change,
  };
}

beforeEach(() => {
  words.language = "az";
});

describe("what stands on it", () => {
  test("is asked for once and then told", async () => {
    const state = new WallState(doorWith({ wall: () => Promise.resolve(wall()) }));
    await state.start();
    expect(state.view?.no).toBe(3);
    tell(wall({ no: 4 }));
    expect(state.view?.no).toBe(4);
  });

  test("is not replaced by an older answer", async () => {
    const state = new WallState(
      doorWith({
        wall: () => {
          tell(wall({ no: 5 }));
          return Promise.resolve(wall());
        },
      }),
    );
    await state.start();
    expect(state.view?.no).toBe(5);
  });

  test("knows the plan of the slide before only where it was just shown", async () => {
    const state = new WallState(doorWith({ wall: () => Promise.resolve(wall()) }));
    await state.start();
    expect(state.before).toBeNull();
    tell(wall({ no: 4, slide: slide({ heading: "Next" }) }));
    expect(state.before).toEqual(slide().scene);
    // The next thing of the same slide is revealed.
    tell(wall({ no: 4 }));
    expect(state.before).toEqual(slide().scene);
    tell(wall({ no: 3 }));
    expect(state.before).toBeNull();
    tell(wall({ no: 4, title: "Another block" }));
    expect(state.before).toBeNull();
  });

  test("is nothing where the program refuses, and says no failure to the room", async () => {
    const state = new WallState(doorWith({ wall: () => refused() }));
    await state.start();
    expect([state.view, state.asked]).toEqual([null, true]);
  });
});

describe("the window", () => {
  let shown: ReturnType<typeof mount>;
  let door: Door;

  async function open(view: WallView | null) {
    door = doorWith({ wall: () => Promise.resolve(view) });
    shown = mount(WallScreen, { target: document.body, props: { state: new WallState(door) } });
    await settle();
    flushSync();
  }

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(async () => {
    await unmount(shown);
    vi.useRealTimers();
  });

  const press = (key: string, code = "") =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));

  test("shows the slide in its own language", async () => {
    await open(wall({ language: "ru" }));
    expect(document.documentElement.lang).toBe("ru");
    expect(document.querySelector("[data-test=wall] h1")?.textContent).toBe("The mobile box is opened first");
  });

  test("says calmly that nothing is shown", async () => {
    await open(null);
    expect(document.querySelector("[data-test=wall-empty]")?.textContent).toContain(
      "Hələ heç nə göstərilmir.",
    );
  });

  test("turns with the keys of a clicker, and is not loaded anew", async () => {
    await open(wall());
    expect(press("F5")).toBe(false);
    press("PageDown");
    press("b", "KeyB");
    press("x");
    expect(vi.mocked(door.turn).mock.calls.map(([turn]) => turn.kind)).toEqual([
      "full-screen",
      "next",
      "black",
    ]);
  });

  test("hides a pointer that rests for three seconds, until it moves", async () => {
    await open(wall());
    const resting = () => {
      flushSync();
      return document.querySelector("main")?.classList.contains("resting");
    };
    expect(resting()).toBe(false);
    vi.advanceTimersByTime(3000);
    expect(resting()).toBe(true);
    window.dispatchEvent(new Event("pointermove"));
    expect(resting()).toBe(false);
  });
});
