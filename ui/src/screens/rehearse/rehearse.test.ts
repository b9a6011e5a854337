// The list of walkthroughs, against a store made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { review, summary, walk, walks } from "../../test/walks.ts";
import { documentOf } from "./papers.ts";
import { RehearseState, type Door } from "./rehearse.svelte.ts";

const door = {
  walks: vi.fn<Door["walks"]>(),
  review: vi.fn<Door["review"]>(),
  beginWalk: vi.fn<Door["beginWalk"]>(),
};

async function open(): Promise<RehearseState> {
  const list = new RehearseState(door);
  await list.load("az");
  return list;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.walks.mockResolvedValue(walks());
  door.review.mockResolvedValue(review());
  door.beginWalk.mockResolvedValue(walk());
});

test("walkthroughs stand in the phases of the day, others after them", async () => {
  const groups = (await open()).groups.map(({ phase, walks }) => [phase, walks.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["preparing", ["receive-ballots"]],
    ["opening", ["opening"]],
    ["voting", ["one-voter"]],
    [null, ["abroad"]],
  ]);
});

test.each([
  [{ at: 3 }, false],
  [{ exam: { right: 1, whole: 2, at: "" } }, false],
  [{}, true],
])("with %j it is untouched: %s", async (change, expected) => {
  door.walks.mockResolvedValue(walks({ walks: [summary("one"), summary("two", change)] }));
  expect((await open()).untouched).toBe(expected);
});

test("the next one is the first that was not walked to its end", async () => {
  const all = [summary("one", { walked: true }), summary("two", { at: 3 }), summary("three")];
  door.walks.mockResolvedValue(walks({ walks: all }));
  expect((await open()).next?.id).toBe("two");
});

test("one stands in the phase where one stopped, otherwise in that of the next", async () => {
  expect((await open()).here).toBe("preparing");
  const stopped = { walkthrough: "opening", title: "", way: "exam" as const, no: 2, steps: 8 };
  door.walks.mockResolvedValue(walks({ stopped }));
  expect((await open()).here).toBe("opening");
});

test("the list comes though the review does not, and why is said", async () => {
  door.review.mockImplementation(() => refused());
  const list = await open();
  expect([list.view?.walks.length, list.review, list.failure?.kind]).toEqual([4, null, "disk-full"]);
});

test("a study that cannot be started afresh is not opened", async () => {
  const list = await open();
  expect(await list.beginAgain("opening", "az")).toBe(true);
  expect(door.beginWalk).toHaveBeenCalledExactlyOnceWith("opening", "study", [], "az");
  door.beginWalk.mockImplementation(() => refused());
  expect(await list.beginAgain("opening", "az")).toBe(false);
});

test("each paper is a document of its walkthrough", () => {
  expect(documentOf("cards", "opening")).toEqual({ kind: "walk-cards", walkthrough: "opening" });
});
