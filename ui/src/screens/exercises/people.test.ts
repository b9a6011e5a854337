// Who practises, against a store made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import type { PeopleView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { PeopleState, type Door } from "./people.svelte.ts";

const both: PeopleView = {
  people: [
    { id: 1, name: "Alma" },
    { id: 2, name: "Badam" },
  ],
  chosen: 2,
};

const door = {
  choosePerson: vi.fn<Door["choosePerson"]>(),
  addPerson: vi.fn<Door["addPerson"]>(),
  renamePerson: vi.fn<Door["renamePerson"]>(),
  removePerson: vi.fn<Door["removePerson"]>(),
};

function begin(): PeopleState {
  const people = new PeopleState(door);
  people.view = both;
  return people;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
});

test("whoever is chosen is known by name", () => {
  expect(begin().chosen?.name).toBe("Badam");
});

test("nobody in particular may practise", async () => {
  const people = begin();
  door.choosePerson.mockResolvedValue({ ...both, chosen: null });
  expect(await people.choose(null, "az")).toBe(true);
  expect(people.chosen).toBeNull();
});

test("a name that is taken is refused and everybody stays", async () => {
  const people = begin();
  door.addPerson.mockImplementation(() => refused({ kind: "name-taken", what: "", kept: "", todo: "" }));
  expect(await people.add("Alma", "az")).toBe(false);
  expect(people.failure?.kind).toBe("name-taken");
  expect(people.view).toEqual(both);
});

test("after a refusal the next answer clears what was said", async () => {
  const people = begin();
  door.removePerson.mockImplementationOnce(() => refused()).mockResolvedValue({ people: [], chosen: null });
  await people.remove(1, "az");
  expect(people.failure).not.toBeNull();
  await people.remove(1, "az");
  expect(people.failure).toBeNull();
  expect(people.view.people).toEqual([]);
});
