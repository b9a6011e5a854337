// A plan while it is edited, against a store made up for the test.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PlanChange, PlanView } from "../../ipc/types.ts";
import { choice, plan, planBlock } from "../../test/lesson.ts";
import { refused, settle } from "../../test/refusing.ts";
import { PlanState, type Door } from "./plan.svelte.ts";

const door = {
  openPlan: vi.fn<Door["openPlan"]>(),
  copyPlan: vi.fn<Door["copyPlan"]>(),
  savePlan: vi.fn<Door["savePlan"]>(),
  blockChoices: vi.fn<Door["blockChoices"]>(),
  previewSheet: vi.fn<Door["previewSheet"]>(),
  saveSheet: vi.fn<Door["saveSheet"]>(),
  openSheet: vi.fn<Door["openSheet"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
  failureOf: vi.fn<Door["failureOf"]>(),
};

/** As the store answers: every block an hour after the one before. */
const kept = ({ blocks, ...about }: PlanChange): PlanView =>
  plan({
    ...about,
    blocks: blocks.map((block, place) =>
      planBlock(block.target, { ...block, begins: `${String(9 + place).padStart(2, "0")}:00` }),
    ),
  });

async function open(): Promise<PlanState> {
  const edited = new PlanState("7", () => "en", door);
  await edited.load();
  return edited;
}

const keyOf = (edited: PlanState, target: string): number =>
  edited.rows.find((row) => row.target === target)?.key ?? 0;
const sent = (): PlanChange | undefined => door.savePlan.mock.lastCall?.[0];
const targets = (): string =>
  sent()
    ?.blocks.map(({ target, day }) => `${target} ${day}`)
    .join(", ") ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  for (const command of Object.values(door)) command.mockReset();
  door.openPlan.mockResolvedValue(plan());
  door.blockChoices.mockResolvedValue({ choices: [choice("complaint")] });
  door.savePlan.mockImplementation((change) => Promise.resolve(kept(change)));
});

afterEach(() => vi.useRealTimers());

test("what is typed is sent whole after a pause, once", async () => {
  const edited = await open();
  edited.write({ title: "Two" });
  edited.write({ title: "Two days" });
  expect(door.savePlan).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(door.savePlan).toHaveBeenCalledTimes(1);
  expect(sent()).toEqual({
    id: "7",
    title: "Two days",
    group: "Group 3",
    people: 36,
    begins: "09:00",
    blocks: plan().blocks.map(({ kind, target, minutes, day }) => ({ kind, target, minutes, day })),
  });
  expect(edited.waiting).toBe(false);
  expect(edited.savedAt).toMatch(/^\d\d:\d\d:\d\d$/);
});

test("moving, adding and removing are sent at once, and the beginnings follow", async () => {
  const edited = await open();
  edited.move(keyOf(edited, "ink"), -1);
  await settle();
  expect(targets()).toBe("ink 1, opening 1, closing 2");
  expect(edited.rows.map(({ begins }) => begins)).toEqual(["09:00", "10:00", "11:00"]);
  edited.add(choice("complaint"), 1);
  await settle();
  expect(targets()).toBe("ink 1, opening 1, complaint 1, closing 2");
  edited.remove(keyOf(edited, "closing"));
  await settle();
  expect(targets()).toBe("ink 1, opening 1, complaint 1");
  expect(edited.days.map(({ minutes }) => minutes)).toEqual([85]);
});

test("a removed block comes back to its day, with what was written meanwhile", async () => {
  const edited = await open();
  edited.remove(keyOf(edited, "closing"));
  edited.typeMinutes(keyOf(edited, "ink"), "45");
  edited.putBack();
  await settle();
  expect(targets()).toBe("opening 1, ink 1, closing 2");
  expect(sent()?.blocks[1]?.minutes).toBe(45);
  expect(edited.removed).toBeNull();
});

test("blank minutes are not zero: the last ones stay until others can be read", async () => {
  const edited = await open();
  const key = keyOf(edited, "ink");
  for (const typed of ["", "0", "481"]) {
    edited.typeMinutes(key, typed);
    await vi.advanceTimersByTimeAsync(1000);
    expect(door.savePlan).not.toHaveBeenCalled();
  }
  await edited.leaveMinutes(key);
  expect(edited.rows[1]?.minutes).toBe("30");
  edited.typeMinutes(key, "480");
  await edited.leaveMinutes(key);
  expect(sent()?.blocks[1]?.minutes).toBe(480);
});

test("what is refused stays on the screen and is sent again", async () => {
  const edited = await open();
  door.savePlan.mockImplementationOnce(() => refused());
  edited.write({ title: "Another title" });
  expect(await edited.flush()).toBe(false);
  expect(edited.about.title).toBe("Another title");
  expect(edited.refused?.kind).toBe("disk-full");
  expect(await edited.flush()).toBe(true);
  expect(edited.refused).toBeNull();
  expect(sent()?.title).toBe("Another title");
});

test("what is typed while the plan is being sent is sent after it", async () => {
  const edited = await open();
  edited.write({ group: "Group 4" });
  const flushed = edited.flush();
  edited.write({ group: "Group 45" });
  await flushed;
  expect(door.savePlan.mock.calls.map(([change]) => change.group)).toEqual(["Group 4", "Group 45"]);
  expect(edited.about.group).toBe("Group 45");
});

test("another language keeps what is typed and waits", async () => {
  const edited = await open();
  door.savePlan.mockImplementation(() => refused());
  edited.write({ title: "Mine" });
  await edited.load();
  expect(edited.about.title).toBe("Mine");
  expect(door.openPlan).toHaveBeenCalledTimes(1);
});

test("the agenda is drawn from what is sent", async () => {
  const edited = await open();
  edited.write({ title: "Mine" });
  await edited.show({ kind: "agenda", plan: "7" });
  expect(door.savePlan).toHaveBeenCalledBefore(door.previewSheet);
  expect(door.previewSheet).toHaveBeenCalledWith({ kind: "agenda", plan: "7" }, "en");
});
