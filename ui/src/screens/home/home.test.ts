// What the first screen offers.
import { expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { exercises, summary, view } from "../../test/views.ts";
import { walks } from "../../test/walks.ts";
import { greetingAt, HomeState, type Door } from "./home.svelte.ts";

const door = {
  listProtocols: vi.fn<Door["listProtocols"]>(),
  createProtocol: vi.fn<Door["createProtocol"]>(),
  listExercises: vi.fn<Door["listExercises"]>(() => Promise.resolve(exercises())),
  beginExercise: vi.fn<Door["beginExercise"]>(),
  walks: vi.fn<Door["walks"]>(() => Promise.resolve(walks({ due: 2 }))),
};

test.each([
  [0, "night"],
  [4, "night"],
  [5, "morning"],
  [12, "day"],
  [17, "day"],
  [18, "evening"],
  [23, "evening"],
])("at %i o'clock the greeting is that of the %s", (hour, greeting) => {
  expect(greetingAt(hour)).toBe(greeting);
});

test("the draft changed last is the one to continue", async () => {
  door.listProtocols.mockResolvedValue([summary(3, { state: "finished" }), summary(2), summary(1)]);
  const home = new HomeState(door);
  await home.load("az");
  expect(home.draft?.id).toBe(2);
  expect(home.finished).toBe(1);
  expect(home.walks?.due).toBe(2);
});

test("a new protocol is opened by its id", async () => {
  door.createProtocol.mockResolvedValue(view({ id: 9 }));
  expect(await new HomeState(door).create("presidential", "az")).toBe(9);
});

test("an exercise is opened by the id of its protocol", async () => {
  door.beginExercise.mockResolvedValue(view({ id: 11 }));
  expect(await new HomeState(door).begin("first-evening", "az")).toBe(11);
  expect(door.beginExercise).toHaveBeenCalledExactlyOnceWith("first-evening", "az");
});

test("a list that does not come says why and keeps the one before", async () => {
  door.listProtocols.mockResolvedValueOnce([summary(1)]);
  const home = new HomeState(door);
  await home.load("az");
  door.listProtocols.mockImplementation(() => refused());
  await home.load("ru");
  expect(home.failure?.kind).toBe("disk-full");
  expect(home.protocols).toHaveLength(1);
});
