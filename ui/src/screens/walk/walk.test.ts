// A walk against a shell made up for the test.
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Way, WalkView } from "../../ipc/types.ts";
import { refused, settle } from "../../test/refusing.ts";
import { answered, handedIn, step, walk as view, walks } from "../../test/walks.ts";
import { WalkState, type Door } from "./walk.svelte.ts";

const door = {
  openWalk: vi.fn<Door["openWalk"]>(),
  beginWalk: vi.fn<Door["beginWalk"]>(),
  answerWalk: vi.fn<Door["answerWalk"]>(),
  standAt: vi.fn<Door["standAt"]>(),
  finishExam: vi.fn<Door["finishExam"]>(),
  walks: vi.fn<Door["walks"]>(),
};
let stored: WalkView;

async function open(way: Way = "study", change: Partial<WalkView> = {}): Promise<WalkState> {
  stored = view({ way, ...change });
  const walk = new WalkState("opening", way, door);
  await walk.load("az");
  return walk;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.openWalk.mockImplementation(() => Promise.resolve(stored));
  door.beginWalk.mockImplementation((_, way, players) => Promise.resolve((stored = view({ way, players }))));
  door.answerWalk.mockImplementation((_, __, at, id) => Promise.resolve((stored = answered(stored, at, id))));
  door.standAt.mockResolvedValue(null);
  door.finishExam.mockImplementation(() => Promise.resolve((stored = handedIn(stored))));
  door.walks.mockResolvedValue(walks());
});

const placesKept = () => door.standAt.mock.calls.map(([, , at]) => at);

describe("the place", () => {
  test("is the one that was kept", async () => {
    expect((await open("study", { at: "list" })).place).toBe(2);
  });

  test("is the step that was found, where one was", async () => {
    stored = view({ at: "list" });
    const walk = new WalkState("opening", "study", door, "boxes");
    await walk.load("az");
    expect(walk.step?.id).toBe("boxes");
  });

  test("changes at once and is written behind", async () => {
    const walk = await open();
    walk.go(1, "az");
    expect([walk.place, walk.kept]).toEqual([1, false]);
    await settle();
    expect(placesKept()).toEqual(["boxes"]);
    expect(walk.kept).toBe(true);
  });

  test("of several steps gone over while one is being written only the last follows", async () => {
    const walk = await open();
    walk.go(1, "az");
    walk.go(2, "az");
    walk.go(3, "az");
    await settle();
    expect(placesKept()).toEqual(["boxes", "lock"]);
  });

  test("stays in another language, and so does the answer looked at", async () => {
    const walk = await open();
    walk.go(1, "az");
    await walk.answer("lock", "az");
    await walk.load("ru");
    expect([walk.place, walk.looked]).toEqual([1, "lock"]);
  });

  test("never lies before the first step or behind the end", async () => {
    const walk = await open();
    walk.go(-5, "az");
    expect(walk.place).toBe(0);
    walk.go(99, "az");
    expect(walk.atEnd).toBe(true);
  });
});

describe("an answer of the study", () => {
  test("is explained at once", async () => {
    const walk = await open("study", { at: "boxes" });
    await walk.answer("lock", "az");
    expect(door.answerWalk).toHaveBeenCalledExactlyOnceWith("opening", "study", "boxes", "lock", "az");
    expect(walk.looked).toBe("lock");
    expect(walk.step?.answers[0]).toMatchObject({ right: false, why: "Nobody saw it empty." });
  });

  test("may be followed by another one, and the first counts", async () => {
    const walk = await open("study", { at: "boxes" });
    await walk.answer("lock", "az");
    await walk.answer("show", "az");
    expect([walk.looked, walk.step?.right, walk.right]).toEqual(["show", false, 0]);
    expect(walk.missed.map(({ id }) => id)).toEqual(["boxes"]);
  });

  test("given before is only looked at again", async () => {
    const walk = await open("study", { at: "boxes" });
    await walk.answer("lock", "az");
    await walk.answer("show", "az");
    await walk.answer("lock", "az");
    expect(walk.looked).toBe("lock");
    expect(door.answerWalk).toHaveBeenCalledTimes(2);
  });

  test("that could not be kept stays chosen and is sent before anything else", async () => {
    const walk = await open("study", { at: "boxes" });
    door.answerWalk.mockImplementationOnce(() => refused());
    await walk.answer("lock", "az");
    expect([walk.failure?.kind, walk.looked, walk.kept]).toEqual(["disk-full", "lock", false]);
    walk.go(2, "az");
    await settle();
    expect(door.answerWalk).toHaveBeenCalledBefore(door.standAt);
    expect([walk.failure, walk.kept, walk.steps[1]?.right]).toEqual([null, true, false]);
  });

  test("pressed twice is sent once", async () => {
    const walk = await open("study", { at: "boxes" });
    await Promise.all([walk.answer("lock", "az"), walk.answer("lock", "az")]);
    expect(door.answerWalk).toHaveBeenCalledOnce();
  });

  test("that the step does not have is none", async () => {
    const walk = await open("study", { at: "boxes" });
    await walk.answer("elsewhere", "az");
    expect(walk.looked).toBeNull();
  });
});

describe("an exam", () => {
  test("waits at a decision until it is answered", async () => {
    const walk = await open("exam");
    walk.go(3, "az");
    expect([walk.place, walk.mayGoOn]).toEqual([1, false]);
    await walk.answer("lock", "az");
    expect(walk.mayGoOn).toBe(true);
    walk.go(3, "az");
    expect(walk.place).toBe(3);
  });

  test("tells nothing before it is handed in, and lets an answer be changed", async () => {
    const walk = await open("exam", { at: "boxes" });
    await walk.answer("lock", "az");
    expect([walk.step?.right, walk.step?.answers[0]?.right]).toEqual([null, null]);
    await walk.answer("show", "az");
    expect(walk.looked).toBe("show");
  });

  test("is handed in at its last step, once everything is answered", async () => {
    const walk = await open("exam", { at: "lock" });
    expect(walk.mayHandIn).toBe(false);
    await walk.handIn("az");
    expect(door.finishExam).not.toHaveBeenCalled();
    walk.go(1, "az");
    await walk.answer("lock", "az");
    walk.go(3, "az");
    await walk.answer("show", "az");
    expect(walk.mayHandIn).toBe(true);
    await walk.handIn("az");
    expect([walk.atEnd, walk.view?.score?.right]).toEqual([true, 1]);
    expect(walk.missed.map(({ id }) => id)).toEqual(["boxes"]);
  });

  test("that is handed in opens at its result and takes no answer", async () => {
    const walk = await open("exam", handedIn(view({ way: "exam" })));
    expect(walk.atEnd).toBe(true);
    walk.go(1, "az");
    await walk.answer("show", "az");
    await settle();
    expect(door.answerWalk).not.toHaveBeenCalled();
    expect(door.standAt).not.toHaveBeenCalled();
  });
});

describe("in roles", () => {
  test("a step is veiled until its role has the laptop", async () => {
    const walk = await open("roles");
    expect(walk.veiled).toBe(true);
    walk.takeLaptop();
    expect(walk.veiled).toBe(false);
    walk.go(1, "az");
    expect(walk.veiled).toBe(false);
    walk.go(2, "az");
    expect(walk.veiled).toBe(true);
    walk.go(1, "az");
    expect(walk.veiled).toBe(false);
  });

  test("behind the curtain nothing is answered", async () => {
    const walk = await open("roles", { at: "boxes" });
    await walk.answer("show", "az");
    expect(door.answerWalk).not.toHaveBeenCalled();
  });

  test("a role heard what others said since its own last step", async () => {
    const steps = [
      step("one", 1, { role: "secretary", say: "First." }),
      step("two", 2, { say: "Own." }),
      step("three", 3, { role: "secretary", who: "Secretary", say: "The list is here." }),
      step("four", 4, { role: "secretary" }),
      step("five", 5),
    ];
    const walk = await open("roles", { at: "five", steps });
    expect(walk.heard.map(({ who, say }) => [who, say])).toEqual([["Secretary", "The list is here."]]);
  });

  test("started afresh, everybody hands over again", async () => {
    const walk = await open("roles", { at: "list" });
    walk.takeLaptop();
    await walk.begin([{ role: "secretary", name: "Rəna" }], "az");
    expect([walk.place, walk.holder, walk.begun]).toEqual([0, null, true]);
    expect([walk.playerOf("secretary"), walk.playerOf("chairperson")]).toEqual(["Rəna", ""]);
  });
});

test("something would be lost once one has gone on or answered", async () => {
  expect((await open()).touched).toBe(false);
  expect((await open("study", { at: "list" })).touched).toBe(true);
  const walk = await open("study", { at: "arrive" });
  walk.go(1, "az");
  expect(walk.touched).toBe(true);
  walk.go(0, "az");
  expect(walk.touched).toBe(false);
});

test("at the end the walkthrough after this one is known", async () => {
  const walk = await open();
  walk.go(4, "az");
  await settle();
  expect(walk.following?.id).toBe("one-voter");
});

test("a walk that does not come says why and is asked for again", async () => {
  door.openWalk.mockImplementationOnce(() => refused());
  const walk = await open();
  expect([walk.view, walk.failure?.kind]).toEqual([null, "disk-full"]);
  await walk.retry();
  expect([walk.failure, walk.place]).toEqual([null, 0]);
});
