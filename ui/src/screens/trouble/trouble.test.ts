// What can be done when the protocols cannot be opened.
import { expect, test, vi } from "vitest";
import type { Settings, Start } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { TroubleState, type Door } from "./trouble.svelte.ts";

const settings: Settings = {
  language: "az",
  textSize: 100,
  theme: "light",
  contrast: false,
  motion: true,
  letterKeys: true,
};
const start: Start = {
  settings,
  trouble: null,
  version: "0",
  formVersion: "test",
  forms: ["presidential"],
  people: { people: [], chosen: null },
};
const door = { setAside: vi.fn<Door["setAside"]>(), start: vi.fn<Door["start"]>() };
const started = vi.fn();

test("the app begins once the file is put aside", async () => {
  door.setAside.mockResolvedValue(start);
  const repair = new TroubleState(started, door);
  await repair.setAside("ru");
  expect(door.setAside).toHaveBeenCalledExactlyOnceWith("ru");
  expect(started).toHaveBeenCalledExactlyOnceWith(start);
});

test("a file that cannot be put aside says why and can be tried again", async () => {
  door.start.mockImplementation(() => refused());
  started.mockClear();
  const repair = new TroubleState(started, door);
  await repair.again("ru");
  expect(started).not.toHaveBeenCalled();
  expect(repair.failure?.kind).toBe("disk-full");
  expect(repair.working).toBe(false);
});
