// Looking something up while one types.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SearchView } from "../../ipc/types.ts";
import { hit } from "../../test/guide.ts";
import { refused } from "../../test/refusing.ts";
import { SearchState, type Door } from "./search.svelte.ts";

const door = { search: vi.fn<Door["search"]>() };
const begin = () => new SearchState(() => "az", door);

beforeEach(() => {
  vi.useFakeTimers();
  door.search.mockReset().mockResolvedValue({ hits: [hit("boxes"), hit("count")] });
});

afterEach(() => {
  vi.useRealTimers();
});

test("nothing is asked before a short pause, and then once", async () => {
  const search = begin();
  for (const query of ["q", "qu", "qut"]) search.type(query);
  expect(door.search).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(door.search).toHaveBeenCalledExactlyOnceWith("qut", "az");
  expect(search.hits).toHaveLength(2);
});

test("a late answer does not replace a newer one", async () => {
  let late: (view: SearchView) => void = () => {};
  door.search.mockImplementationOnce(() => new Promise((done) => (late = done)));
  const search = begin();
  search.type("qutu");
  const first = search.look();
  search.type("qutular");
  await search.look();
  late({ hits: [] });
  await first;
  expect(search.answered).toBe("qutular");
  expect(search.hits).toHaveLength(2);
});

test("an empty field asks nothing and shows nothing", async () => {
  const search = begin();
  search.type("qutu");
  await search.look();
  search.type("  ");
  await search.look();
  expect(door.search).toHaveBeenCalledTimes(1);
  expect(search.hits).toEqual([]);
  expect(search.answered).toBe("");
});

test("the arrows go around, and Enter opens where they stand", async () => {
  const search = begin();
  search.type("qutu");
  await search.look();
  search.move(-1);
  expect((await search.chosen())?.to.id).toBe("count");
  search.move(1);
  expect((await search.chosen())?.to.id).toBe("boxes");
});

test("Enter right after typing opens the answer to what was typed", async () => {
  const search = begin();
  search.type("qutu");
  expect((await search.chosen())?.to.id).toBe("boxes");
});

test("a search that fails says why and keeps what was found", async () => {
  const search = begin();
  search.type("qutu");
  await search.look();
  door.search.mockImplementation(() => refused());
  search.type("qutular");
  await search.look();
  expect(search.failure?.kind).toBe("disk-full");
  expect(search.hits).toHaveLength(2);
});
