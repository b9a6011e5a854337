// The sample documents.
import { beforeEach, expect, test, vi } from "vitest";
import type { ExerciseSummary } from "../../ipc/types.ts";
import { diskFull, refused } from "../../test/refusing.ts";
import { FormsState, roomOf, type Door } from "./forms.svelte.ts";

const exercise = (id: string, form: string, level: number): ExerciseSummary => ({
  id,
  form,
  level,
  title: id,
  minutes: "",
  state: "new",
  last: null,
  protocol: null,
});

const all = [
  exercise("first-evening", "presidential", 1),
  exercise("quiet-morning", "municipal", 1),
  exercise("long-night", "municipal", 3),
];

const door = {
  listExercises: vi.fn<Door["listExercises"]>(),
  previewSheet: vi.fn<Door["previewSheet"]>(),
  saveSheet: vi.fn<Door["saveSheet"]>(),
  openSheet: vi.fn<Door["openSheet"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
  failureOf: () => diskFull,
};

async function open(): Promise<FormsState> {
  const forms = new FormsState(door);
  await forms.load("az");
  return forms;
}

beforeEach(() => {
  const levels = [1, 3].map((level) => ({ level, title: "", about: "" }));
  door.listExercises.mockReset().mockResolvedValue({ levels, exercises: all, looks: [], drills: [] });
  door.previewSheet.mockReset().mockResolvedValue({ title: "", pages: [] });
});

test.each([
  [null, null, ["first-evening", "quiet-morning", "long-night"]],
  ["municipal", null, ["quiet-morning", "long-night"]],
  [null, 1, ["first-evening", "quiet-morning"]],
  ["municipal", 3, ["long-night"]],
  ["presidential", 3, []],
])("narrowed to %s and level %s the list shows the right exercises", async (form, level, expected) => {
  const forms = await open();
  [forms.form, forms.level] = [form, level];
  expect(forms.shown.map((known) => known.id)).toEqual(expected);
});

test("only kinds with exercises can be chosen, each once", async () => {
  expect((await open()).kinds).toEqual(["presidential", "municipal"]);
});

test("each kind of election keeps its own number of lines", async () => {
  const forms = await open();
  forms.setEntries("municipal", 12);
  expect([forms.entries("municipal"), forms.entries("presidential")]).toEqual([
    12,
    roomOf("presidential").usual,
  ]);
});

test("a blank protocol is drawn with its lines, in the language of the screen", async () => {
  const forms = await open();
  forms.setEntries("referendum", 3);
  await forms.showBlank("referendum", "ru");
  expect(door.previewSheet).toHaveBeenCalledExactlyOnceWith(
    { kind: "form", form: "referendum", entries: 3 },
    "ru",
  );
});

test("the documents stay at hand when the exercises cannot be read", async () => {
  door.listExercises.mockImplementation(() => refused());
  const forms = await open();
  expect(forms.failure?.kind).toBe("disk-full");
  await forms.show({ kind: "relations", form: "municipal" }, "az");
  expect(forms.preview?.sheet).not.toBeNull();
});
