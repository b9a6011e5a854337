// A plan on a page: moving blocks by keyboard, adding, and what a ready plan does not offer.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PlanChange } from "../../ipc/types.ts";
import { choice, plan, planBlock } from "../../test/lesson.ts";
import { click, find, leave, press, show } from "../../test/page.ts";
import { words } from "../../words/words.svelte.ts";
import TeachScreen from "./TeachScreen.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn<(name: string, args: unknown) => Promise<unknown>>() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

const props = { plan: "7", openPlan: vi.fn(), project: vi.fn() };
let own = true;
let begun = false;

const blocks = () => [...document.querySelectorAll<HTMLElement>('[data-test="block"]')];
const titles = () => blocks().map((block) => block.querySelector(".title")?.textContent);
const inBlock = (place: number, name: string) =>
  blocks()[place]?.querySelector<HTMLElement>(`[data-test="${name}"]`);

const open = () => show(TeachScreen, props);

beforeEach(() => {
  words.language = "en";
  own = true;
  begun = false;
  for (const prop of [props.openPlan, props.project]) prop.mockReset();
  invoke.mockReset().mockImplementation((name, args) => {
    if (name === "open_plan") return Promise.resolve(plan({ own, begun }));
    if (name === "copy_plan") return Promise.resolve(plan({ id: "12" }));
    if (name === "block_choices")
      return Promise.resolve({
        choices: [choice("complaint"), choice("", { kind: "break", title: "Break" })],
      });
    const { change } = args as { change: PlanChange };
    return Promise.resolve(
      plan({ ...change, blocks: change.blocks.map((block) => planBlock(block.target, block)) }),
    );
  });
});

afterEach(leave);

test("a plan left on the way is projected from there or from its beginning, whichever is chosen", async () => {
  const asked: [string, boolean][] = [
    ["anew", true],
    ["again-go-on", false],
  ];
  for (const [button, anew] of asked) {
    begun = true;
    await open();
    await click("project-plan");
    expect(props.project).not.toHaveBeenCalled();
    await click(button);
    expect(props.project).toHaveBeenCalledExactlyOnceWith({ kind: "plan", id: "7", anew });
    props.project.mockReset();
    await leave();
  }
  begun = false;
  await open();
  await click("project-plan");
  expect(props.project).toHaveBeenCalledExactlyOnceWith({ kind: "plan", id: "7", anew: false });
});

test("Alt and an arrow move a block, and the focus goes with it over the edge of the day", async () => {
  await open();
  inBlock(1, "minutes")?.focus();
  await press("ArrowDown", "ArrowDown", { altKey: true });
  expect(titles()).toEqual(["About opening", "About ink", "About closing"]);
  expect(document.activeElement?.closest("section")?.querySelector("h2")?.textContent).toBe("Day 2");
  await press("ArrowDown", "ArrowDown", { altKey: true });
  expect(titles()).toEqual(["About opening", "About closing", "About ink"]);
  expect(document.activeElement).toBe(inBlock(2, "minutes"));
});

test("the buttons say where they lead", async () => {
  await open();
  expect(inBlock(0, "up")?.getAttribute("aria-disabled")).toBe("true");
  expect(inBlock(0, "down")?.getAttribute("aria-label")).toBe("Move down: About opening");
  expect(inBlock(1, "down")?.getAttribute("aria-label")).toBe("Move to day 2: About ink");
  expect(inBlock(2, "down")?.getAttribute("aria-disabled")).toBe("true");
});

test("what is added stands at the end of its day with its minutes to be written", async () => {
  await open();
  await click("add-1");
  await click("choice-walkthrough-complaint");
  expect(titles()).toEqual(["About opening", "About ink", "About complaint", "About closing"]);
  expect(document.activeElement).toBe(inBlock(2, "minutes"));
  expect(find("total-1").textContent).toContain("1 h 25 min");
  expect(find("plan-saved").textContent).toMatch(/^Saved \d\d:/);
});

test("a ready plan is read, and copied before it is changed", async () => {
  own = false;
  await open();
  expect(find("minutes")).toBeNull();
  expect(find("add-1")).toBeNull();
  expect(find("plan-title").hasAttribute("readonly")).toBe(true);
  await click("copy-plan");
  expect(props.openPlan).toHaveBeenCalledExactlyOnceWith("12");
});
