// Reading the guide: pages, the language beside, where one stopped, what the reader leaves.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Language } from "../../ipc/types.ts";
import { block, contents, link, page } from "../../test/guide.ts";
import { refused, settle } from "../../test/refusing.ts";
import { GuideState, type Door } from "./guide.svelte.ts";

const door = {
  guide: vi.fn<Door["guide"]>(),
  guidePage: vi.fn<Door["guidePage"]>(),
  stopAt: vi.fn<Door["stopAt"]>(),
  markRead: vi.fn<Door["markRead"]>(),
  bookmark: vi.fn<Door["bookmark"]>(),
  highlight: vi.fn<Door["highlight"]>(),
  writeNote: vi.fn<Door["writeNote"]>(),
};

let language: Language;

beforeEach(() => {
  vi.useFakeTimers();
  language = "az";
  door.guide.mockReset().mockResolvedValue(contents());
  door.guidePage.mockReset().mockImplementation((id) => Promise.resolve(page({ link: link(id) })));
  door.stopAt.mockReset().mockResolvedValue(null);
  door.markRead.mockReset().mockResolvedValue(contents());
  door.bookmark.mockReset().mockResolvedValue(contents());
  door.highlight.mockReset();
  door.writeNote.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

async function opened(id = "boxes") {
  const guide = new GuideState(() => language, door);
  await guide.load();
  await guide.open(id);
  return guide;
}

test("a page that does not come leaves the one before and says why", async () => {
  const guide = await opened();
  door.guidePage.mockImplementationOnce(() => refused());
  await guide.open("count");
  expect(guide.page?.link.id).toBe("boxes");
  expect(guide.failure?.kind).toBe("disk-full");
});

test("of two pages asked for one after the other the second is shown", async () => {
  const guide = await opened();
  let letGo = () => {};
  door.guidePage.mockImplementationOnce(async (id) => {
    await new Promise<void>((done) => (letGo = done));
    return page({ link: link(id) });
  });
  const both = Promise.all([guide.open("seals"), guide.open("count")]);
  await settle();
  letGo();
  await both;
  expect(guide.page?.link.id).toBe("count");
});

test("another language brings the contents and the same page", async () => {
  const guide = await opened();
  language = "ru";
  await guide.translate();
  expect(door.guide).toHaveBeenLastCalledWith("ru");
  expect(door.guidePage).toHaveBeenLastCalledWith("boxes", null, "ru");
});

test("the language beside that becomes the main one changes places with it", async () => {
  const guide = await opened();
  await guide.chooseBeside("ru");
  language = "ru";
  await guide.translate();
  expect(guide.beside).toBe("az");
  expect(door.guidePage).toHaveBeenLastCalledWith("boxes", "az", "ru");
});

test("the language beside comes and goes, and comes back as it was chosen", async () => {
  const guide = await opened();
  await guide.toggleBeside();
  expect(guide.beside).toBe("en");
  await guide.chooseBeside("ru");
  await guide.toggleBeside();
  expect(guide.beside).toBeNull();
  await guide.toggleBeside();
  expect(guide.beside).toBe("ru");
});

test("where one reads is kept after a while, only the last place, and not twice", async () => {
  const guide = await opened();
  guide.reach("why");
  guide.reach("show");
  expect(door.stopAt).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  guide.reach("show");
  await vi.runAllTimersAsync();
  expect(door.stopAt).toHaveBeenCalledExactlyOnceWith("boxes", "show", "az");
});

test("while one scrolls on without a pause the place is still kept", async () => {
  const guide = await opened();
  for (const id of ["why", "head", "show", "count"]) {
    guide.reach(id);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(door.stopAt).toHaveBeenCalled();
});

test("leaving keeps the place at once", async () => {
  const guide = await opened();
  guide.reach("count");
  await guide.stop();
  expect(door.stopAt).toHaveBeenCalledExactlyOnceWith("boxes", "count", "az");
});

test("a page that was read is asked for again: its news is old", async () => {
  door.guidePage.mockResolvedValueOnce(page({ blocks: [block("why", { changed: true })] }));
  const guide = await opened();
  door.markRead.mockResolvedValue(
    contents({ chapters: [{ id: "counting", no: 5, title: "", pages: [link("boxes", { read: true })] }] }),
  );
  await guide.markRead(true);
  expect(door.markRead).toHaveBeenCalledExactlyOnceWith("boxes", true, "az");
  expect(guide.link?.read).toBe(true);
  expect(guide.page?.blocks.some(({ changed }) => changed)).toBe(false);
});

test("a bookmark is set where there is none, and taken where there is one", async () => {
  const guide = await opened();
  door.bookmark.mockResolvedValue(
    contents({
      chapters: [{ id: "counting", no: 5, title: "", pages: [link("boxes", { bookmarked: true })] }],
    }),
  );
  await guide.bookmark();
  await guide.bookmark();
  expect(door.bookmark.mock.calls.map(([, on]) => on)).toEqual([true, false]);
});

test("a highlight keeps the language beside", async () => {
  const two = page().blocks.map((known) => ({ ...known, beside: known.words }));
  door.guidePage.mockResolvedValue(page({ blocks: two }));
  door.highlight.mockResolvedValue(page({ blocks: [block("why", { highlighted: true })] }));
  const guide = await opened();
  await guide.highlight("why");
  expect(door.highlight).toHaveBeenCalledExactlyOnceWith("boxes", "why", true, "az");
  expect(guide.page?.blocks[0]).toMatchObject({ highlighted: true, beside: two[0]?.words });
});

test("a note belongs to the page on which it was typed", async () => {
  door.writeNote.mockResolvedValue(page({ blocks: [block("why", { note: "Ask" })] }));
  const guide = await opened();
  guide.noting.type("why", "Ask");
  const { noting } = guide;
  await guide.open("count");
  await noting.flush();
  expect(door.writeNote).toHaveBeenCalledExactlyOnceWith("boxes", "why", "Ask", "az");
  expect(guide.page?.link.id).toBe("count");
  expect(guide.page?.blocks[0]?.note).toBe("");
});

test("opening the same page again keeps what is typed", async () => {
  const guide = await opened();
  guide.noting.type("why", "Ask");
  language = "ru";
  await Promise.race([guide.translate(), settle()]);
  expect(guide.noting.text("why")).toBe("Ask");
});
