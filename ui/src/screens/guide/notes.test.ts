// The reader's notes as a list and as a file; what of the guide can be printed.
import { beforeEach, expect, test, vi } from "vitest";
import { note } from "../../test/guide.ts";
import { diskFull, refused } from "../../test/refusing.ts";
import { NotesState, type Door } from "./notes.svelte.ts";
import { documentOf, papersOf } from "./papers.ts";

const saved = { path: "/papers/notes.txt", folder: "/papers" };
const door = {
  notes: vi.fn<Door["notes"]>(),
  exportNotes: vi.fn<Door["exportNotes"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
};

beforeEach(() => {
  door.notes.mockReset().mockResolvedValue([note("boxes", "why", "Ask")]);
  door.exportNotes.mockReset().mockResolvedValue(saved);
});

test("the notes come in the language spoken", async () => {
  const notes = new NotesState(() => "ru", door);
  await notes.load();
  expect(door.notes).toHaveBeenCalledExactlyOnceWith("ru");
  expect(notes.pages.map((page) => page.title)).toEqual(["Page boxes"]);
});

test("the place of the file is shown, and a closed dialog keeps it", async () => {
  const notes = new NotesState(() => "az", door);
  await notes.save(false);
  door.exportNotes.mockResolvedValue(null);
  await notes.save(true);
  expect(notes.saved).toEqual(saved);
});

test("a file that cannot be saved says why", async () => {
  door.exportNotes.mockImplementation(() => refused());
  const notes = new NotesState(() => "az", door);
  await notes.save(false);
  expect(notes.failure).toBe(diskFull);
  expect(notes.saving).toBe(false);
});

test("a page and its chapter are printed where one is open, the book and the notes anywhere", () => {
  const open = { page: "count.order", chapter: "counting" };
  expect(papersOf(null).map((paper) => documentOf(paper, null).kind)).toEqual(["guide-book", "notes"]);
  expect(papersOf(open).map((paper) => documentOf(paper, open))).toEqual([
    { kind: "guide-page", page: "count.order" },
    { kind: "guide-chapter", chapter: "counting" },
    { kind: "guide-book" },
    { kind: "notes" },
  ]);
});
