// The list of plans.
import { beforeEach, expect, test, vi } from "vitest";
import type { PlansView } from "../../ipc/types.ts";
import { choice, plan, planSummary } from "../../test/lesson.ts";
import { refused } from "../../test/refusing.ts";
import { PlansState, type Door } from "./plans.svelte.ts";

const door = {
  plans: vi.fn<Door["plans"]>(),
  displays: vi.fn<Door["displays"]>(),
  copyPlan: vi.fn<Door["copyPlan"]>(),
  newPlan: vi.fn<Door["newPlan"]>(),
  removePlan: vi.fn<Door["removePlan"]>(),
  blockChoices: vi.fn<Door["blockChoices"]>(),
  previewSheet: vi.fn<Door["previewSheet"]>(),
  saveSheet: vi.fn<Door["saveSheet"]>(),
  openSheet: vi.fn<Door["openSheet"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
  failureOf: vi.fn<Door["failureOf"]>(),
};

const all: PlansView = { ready: [planSummary("ready/one")], own: [planSummary("7")], running: null };

async function open(): Promise<PlansState> {
  const plans = new PlansState(door);
  await plans.load("az");
  return plans;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.plans.mockResolvedValue(all);
  door.displays.mockResolvedValue([]);
});

test("nothing is deleted without the answer to the question", async () => {
  const plans = await open();
  await plans.remove("az");
  expect(door.removePlan).not.toHaveBeenCalled();
});

test("a deleted plan is gone and named once; one that cannot be deleted stays", async () => {
  const plans = await open();
  door.removePlan.mockImplementationOnce(() => refused()).mockResolvedValue({ ...all, own: [] });
  plans.removing = all.own[0] ?? null;
  await plans.remove("az");
  expect([plans.view?.own.length, plans.failure?.kind, plans.removed]).toEqual([1, "disk-full", null]);
  plans.removing = all.own[0] ?? null;
  await plans.remove("az");
  expect([plans.view?.own.length, plans.failure, plans.removed]).toEqual([0, null, "Plan 7"]);
});

test("a copy is opened by its number", async () => {
  door.copyPlan.mockResolvedValue(plan({ id: "12" }));
  const plans = await open();
  expect((await plans.copy("ready/one", "az"))?.id).toBe("12");
});

test("only what fills a wall by itself can be projected alone", async () => {
  const choices = (["walkthrough", "page", "exercise", "question", "break"] as const).map((kind) =>
    choice(kind, { kind }),
  );
  door.blockChoices.mockResolvedValue({ choices });
  const plans = await open();
  await plans.choose("az");
  expect(plans.choices?.map(({ kind }) => kind)).toEqual(["walkthrough", "page"]);
});

test("with one display it is told before that the wall will cover it", async () => {
  const display = { id: "1", size: "1366×768", here: true, chosen: false };
  door.displays.mockResolvedValueOnce([display]).mockResolvedValueOnce([display, { ...display, id: "2" }]);
  const plans = await open();
  expect(plans.oneDisplay).toBe(true);
  await plans.load("az");
  expect(plans.oneDisplay).toBe(false);
});
