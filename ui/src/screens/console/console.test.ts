// The console against a projection made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import type { ConsoleView } from "../../ipc/types.ts";
import { blocks, consoleView } from "../../test/lesson.ts";
import { refused } from "../../test/refusing.ts";
import { ConsoleState, type Door } from "./console.svelte.ts";

const door = {
  project: vi.fn<Door["project"]>(),
  consoleNow: vi.fn<Door["consoleNow"]>(),
  overview: vi.fn<Door["overview"]>(),
  watchConsole: vi.fn<Door["watchConsole"]>(),
  endProjection: vi.fn<Door["endProjection"]>(),
  turn: vi.fn<Door["turn"]>(),
  displays: vi.fn<Door["displays"]>(),
  park: vi.fn<Door["park"]>(),
  unpark: vi.fn<Door["unpark"]>(),
  vote: vi.fn<Door["vote"]>(),
  drawLots: vi.fn<Door["drawLots"]>(),
};

let now = 0;
const open = () =>
  new ConsoleState(
    () => "en",
    door,
    () => now,
  );
const tell = (watch: number, view: ConsoleView) => door.watchConsole.mock.calls[watch]?.[0](view);

beforeEach(() => {
  now = 0;
  for (const command of Object.values(door)) command.mockReset();
  door.project.mockResolvedValue(consoleView());
  door.consoleNow.mockResolvedValue(consoleView());
  door.watchConsole.mockResolvedValue(null);
});

test("what is chosen is projected; nothing takes over what is being projected", async () => {
  const what = { kind: "plan", id: "7", anew: true } as const;
  await open().begin(what);
  expect(door.project).toHaveBeenCalledExactlyOnceWith(what, null, "en");
  expect(door.consoleNow).not.toHaveBeenCalled();
  await open().begin(null);
  expect(door.project).toHaveBeenCalledTimes(1);
  expect(door.consoleNow).toHaveBeenCalledTimes(1);
});

test("where nothing is projected the screen knows it", async () => {
  door.consoleNow.mockResolvedValue(null);
  const room = open();
  await room.begin(null);
  expect([room.asked, room.view, room.failure]).toEqual([true, null, null]);
  expect(door.watchConsole).not.toHaveBeenCalled();
});

test("what is projected is looked over when asked, and a refusal is said", async () => {
  const room = open();
  await room.begin(null);
  expect(door.overview).not.toHaveBeenCalled();
  door.overview.mockResolvedValue(blocks);
  expect(await room.lookOver()).toBe(true);
  expect(room.blocks).toEqual(blocks);
  door.overview.mockReturnValue(refused());
  expect(await room.lookOver()).toBe(false);
  expect(room.failure).not.toBeNull();
});

test("the wall's own keys move the console", async () => {
  const room = open();
  await room.begin(null);
  tell(0, consoleView({ slide: 5 }));
  expect(room.view?.slide).toBe(5);
});

test("after another language, and after the end, an older watch changes nothing", async () => {
  const room = open();
  await room.begin(null);
  await room.speak();
  tell(0, consoleView({ slide: 5 }));
  expect(room.view?.slide).toBe(1);
  room.leave();
  tell(1, consoleView({ slide: 6 }));
  expect(room.view?.slide).toBe(1);
});

test("the clock goes on by itself and starts again from every answer", async () => {
  const room = open();
  await room.begin(null);
  now = 90_500;
  room.tick();
  expect(room.clock?.blockUsed).toBe(150);
  expect(room.clock?.behind).toBe(30);
  tell(0, consoleView({ clock: { blockUsed: 151, blockPlanned: 120, used: 151, planned: 600, behind: 31 } }));
  expect(room.clock?.blockUsed).toBe(151);
});

test("what is refused leaves the console as it was and says why", async () => {
  const room = open();
  await room.begin(null);
  door.park.mockImplementation(() => refused());
  expect(await room.park("Who signs?")).toBe(false);
  expect(room.failure?.kind).toBe("disk-full");
  expect(room.view?.parked).toEqual([]);
});

test.each([
  [{ kind: "plan", id: "7", anew: false }, "7"],
  [{ kind: "walkthrough", id: "ink", step: null }, "walkthrough/ink"],
  [{ kind: "page", id: "roles" }, "page/roles"],
] as const)("another display gets the same at the same place: %j", async (what, id) => {
  const room = open();
  door.project.mockResolvedValue(consoleView({ plan: what.kind === "plan" ? "7" : null }));
  door.displays.mockResolvedValue([]);
  await room.begin(what);
  await room.moveTo("HDMI-1");
  expect(door.project).toHaveBeenLastCalledWith({ kind: "plan", id, anew: false }, "HDMI-1", "en");
});

test("whoever goes on after a stop of the app gets the wall back", async () => {
  door.consoleNow.mockResolvedValue(consoleView({ open: false }));
  await open().begin(null);
  expect(door.turn).toHaveBeenCalledExactlyOnceWith({ kind: "full-screen" });
});
