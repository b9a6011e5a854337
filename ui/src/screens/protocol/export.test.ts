// A protocol as a file for elsewhere.
import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { ExportState, type Door } from "./export.svelte.ts";

const saved = { path: "/papers/protocol.json", folder: "/papers" };
const door = {
  exportProtocol: vi.fn<Door["exportProtocol"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
};
const begin = () => new ExportState(7, () => "ru", door);

beforeEach(() => {
  door.exportProtocol.mockReset().mockResolvedValue(saved);
  door.openFolder.mockReset().mockResolvedValue(null);
});

test("the file is written as it is wished and its place is shown", async () => {
  const file = begin();
  file.choose(true);
  await file.save(true);
  expect(door.exportProtocol).toHaveBeenCalledExactlyOnceWith(7, true, true, "ru");
  expect(file.saved).toEqual(saved);
  await file.openFolder(saved);
  expect(door.openFolder).toHaveBeenCalledExactlyOnceWith(saved.path, "ru");
});

test("another kind of file makes the shown place go", async () => {
  const file = begin();
  await file.save(false);
  file.choose(true);
  expect(file.saved).toBeNull();
});

test("a closed save dialog changes nothing", async () => {
  const file = begin();
  await file.save(false);
  door.exportProtocol.mockResolvedValue(null);
  await file.save(true);
  expect(file.saved).toEqual(saved);
  expect(file.failure).toBeNull();
});

test("a file that cannot be written says why", async () => {
  door.exportProtocol.mockImplementation(() => refused());
  const file = begin();
  await file.save(false);
  expect(file.failure?.kind).toBe("disk-full");
  expect(file.saving).toBe(false);
});
