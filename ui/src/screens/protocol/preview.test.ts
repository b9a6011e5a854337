// The printed pages on the screen.
import { beforeEach, expect, test, vi } from "vitest";
import type { SheetView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { PreviewState, type Door } from "./preview.svelte.ts";

const sheet = (title: string): SheetView => ({ title, pages: [] });
const saved = { path: "/papers/sheet.pdf", folder: "/papers" };

const door = {
  previewSheet: vi.fn<Door["previewSheet"]>(),
  saveSheet: vi.fn<Door["saveSheet"]>(),
  openSheet: vi.fn<Door["openSheet"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
};

const begin = () => new PreviewState(7, false, "ru", door);

beforeEach(() => {
  door.previewSheet.mockReset().mockResolvedValue(sheet("one"));
  door.saveSheet.mockReset().mockResolvedValue(saved);
  door.openFolder.mockReset().mockResolvedValue(null);
});

test("the sheet is drawn as it is wished", async () => {
  const preview = begin();
  await preview.chooseCopies(3);
  await preview.chooseLanguage("az");
  expect(door.previewSheet).toHaveBeenLastCalledWith({ id: 7, language: "az", blank: false, copies: 3 });
});

test("a late answer does not replace a newer one", async () => {
  let letGo: (late: SheetView) => void = () => {};
  door.previewSheet.mockImplementationOnce(() => new Promise((done) => (letGo = done)));
  const preview = begin();
  const first = preview.draw();
  await preview.chooseLanguage("az");
  letGo(sheet("late"));
  await first;
  expect(preview.sheet?.title).toBe("one");
});

test("the place of the saved file is shown, and its folder opens by the file", async () => {
  const preview = begin();
  await preview.save(false);
  expect(preview.saved).toEqual(saved);
  await preview.openFolder(saved);
  expect(door.openFolder).toHaveBeenCalledExactlyOnceWith(saved.path, "ru");
});

test("a closed save dialog changes nothing", async () => {
  door.saveSheet.mockResolvedValue(null);
  const preview = begin();
  await preview.save(true);
  expect(preview.saved).toBeNull();
  expect(preview.failure).toBeNull();
});

test("another wish makes the shown place go", async () => {
  const preview = begin();
  await preview.save(false);
  await preview.chooseCopies(3);
  expect(preview.saved).toBeNull();
});

test("a sheet that cannot be saved says why and can be tried again", async () => {
  door.saveSheet.mockImplementation(() => refused());
  const preview = begin();
  await preview.save(false);
  expect(preview.failure?.kind).toBe("disk-full");
  expect(preview.saving).toBe(false);
});
