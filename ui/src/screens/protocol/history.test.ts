// The past of a protocol on the screen.
import { beforeEach, expect, test, vi } from "vitest";
import type { ChangeView, HistoryView, PointView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { HistoryState, type Door } from "./history.svelte.ts";

const change = (label: string): ChangeView => ({ label, before: "", after: "1" });
const point = (number: number): PointView => ({
  number,
  at: `0${String(number)}:00`,
  person: null,
  kind: number === 0 ? "begun" : "ordinary",
  changes: [],
});
const past = (whole: number, withOriginal = false): HistoryView => ({
  points: Array.from({ length: whole }, (_, number) => point(number)),
  original: withOriginal ? { id: 3, title: "The first" } : null,
  open: true,
});

const bringBack = vi.fn<(to: number) => Promise<void>>();
const door = {
  history: vi.fn<Door["history"]>(),
  comparePoints: vi.fn<Door["comparePoints"]>(),
  compareWith: vi.fn<Door["compareWith"]>(),
};

async function open(): Promise<HistoryState> {
  const history = new HistoryState(7, () => "az", bringBack, door);
  await history.load();
  return history;
}

beforeEach(() => {
  bringBack.mockReset().mockResolvedValue();
  door.history.mockReset().mockResolvedValue(past(4));
  door.comparePoints.mockReset().mockResolvedValue([change("points")]);
  door.compareWith.mockReset().mockResolvedValue([change("original")]);
});

test("the newest point stands first", async () => {
  const history = await open();
  expect(history.points.map((known) => known.number)).toEqual([3, 2, 1, 0]);
});

test("at first the last change is compared", async () => {
  const history = await open();
  expect(door.comparePoints).toHaveBeenCalledExactlyOnceWith(7, 2, 3, "az");
  expect(history.differences).toEqual([change("points")]);
});

test("a protocol without a past compares nothing", async () => {
  door.history.mockResolvedValue(past(1));
  const history = await open();
  expect(door.comparePoints).not.toHaveBeenCalled();
  expect(history.differences).toEqual([]);
});

test("each of the two points is chosen by itself", async () => {
  const history = await open();
  await history.choose("from", 0);
  await history.choose("to", 2);
  expect(door.comparePoints).toHaveBeenLastCalledWith(7, 0, 2, "az");
  expect([history.isChosen("from", 0), history.isChosen("to", 0)]).toEqual([true, false]);
});

test("another language asks for the same two points", async () => {
  const history = await open();
  await history.choose("from", 0);
  await history.load();
  expect(door.comparePoints).toHaveBeenLastCalledWith(7, 0, 3, "az");
});

test("a repeated protocol is compared with its first", async () => {
  door.history.mockResolvedValue(past(2, true));
  const history = await open();
  await history.chooseOriginal();
  expect(door.compareWith).toHaveBeenCalledExactlyOnceWith(7, 3, "az");
  expect(history.differences).toEqual([change("original")]);
  expect(history.isChosen("to", 1)).toBe(false);
});

test("a late comparison does not replace a newer one", async () => {
  const history = await open();
  let letGo: (late: ChangeView[]) => void = () => {};
  door.comparePoints.mockImplementationOnce(() => new Promise((done) => (letGo = done)));
  const first = history.choose("from", 0);
  await history.choose("from", 1);
  letGo([change("late")]);
  await first;
  expect(history.differences).toEqual([change("points")]);
});

test("after going back the new point is there and shows what it changed", async () => {
  const history = await open();
  door.history.mockResolvedValue(past(5));
  await history.goBack(point(1));
  expect(bringBack).toHaveBeenCalledExactlyOnceWith(1);
  expect(history.wentBackTo?.number).toBe(1);
  expect(door.comparePoints).toHaveBeenLastCalledWith(7, 3, 4, "az");
});

test("where going back is refused everything stays and the reason is said", async () => {
  const history = await open();
  bringBack.mockImplementation(() => refused());
  await history.goBack(point(1));
  expect(history.failure?.kind).toBe("disk-full");
  expect(history.wentBackTo).toBeNull();
  expect(history.points).toHaveLength(4);
});

test("a past that cannot be read says why", async () => {
  door.history.mockImplementation(() => refused());
  const history = await open();
  expect(history.failure?.kind).toBe("disk-full");
  expect(history.points).toEqual([]);
});
