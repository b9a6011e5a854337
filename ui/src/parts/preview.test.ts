// The printed pages on the screen.
import { beforeEach, expect, test, vi } from "vitest";
import { diskFull, refused } from "../test/refusing.ts";
import { PreviewState, type PreviewDoor } from "./preview.svelte.ts";
import type { DrawnSheet } from "./sheet.ts";

type Paper = { kind: string };

const sheet = (title: string): DrawnSheet => ({ title, pages: [] });
const saved = { path: "/papers/sheet.pdf" };

const door = {
  previewSheet: vi.fn<PreviewDoor<Paper>["previewSheet"]>(),
  saveSheet: vi.fn<PreviewDoor<Paper>["saveSheet"]>(),
  openSheet: vi.fn<PreviewDoor<Paper>["openSheet"]>(),
  openFolder: vi.fn<PreviewDoor<Paper>["openFolder"]>(),
  failureOf: () => diskFull,
};

const begin = () => new PreviewState<Paper>(door, { kind: "protocol" }, "ru");

beforeEach(() => {
  door.previewSheet.mockReset().mockResolvedValue(sheet("one"));
  door.saveSheet.mockReset().mockResolvedValue(saved);
  door.openFolder.mockReset().mockResolvedValue(null);
});

test("the document is drawn as it is wished", async () => {
  const preview = begin();
  await preview.choose({ kind: "findings" });
  await preview.chooseLanguage("az");
  expect(door.previewSheet).toHaveBeenLastCalledWith({ kind: "findings" }, "az");
});

test("a late answer does not replace a newer one", async () => {
  let letGo: (late: DrawnSheet) => void = () => {};
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
  expect(door.saveSheet).toHaveBeenCalledExactlyOnceWith({ kind: "protocol" }, false, "ru");
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
  await preview.choose({ kind: "blank" });
  expect(preview.saved).toBeNull();
});

test("a document that cannot be saved says why and can be tried again", async () => {
  door.saveSheet.mockImplementation(() => refused());
  const preview = begin();
  await preview.save(false);
  expect(preview.failure).toBe(diskFull);
  expect(preview.saving).toBe(false);
});
