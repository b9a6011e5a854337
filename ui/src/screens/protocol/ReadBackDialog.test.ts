// The second reading on a page: what is seen when.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReadBackView } from "../../ipc/types.ts";
import { arrive, click, find, leave, show, write } from "../../test/page.ts";
import { view } from "../../test/views.ts";
import { words } from "../../words/words.svelte.ts";
import ReadBackDialog from "./ReadBackDialog.svelte";
import { ProtocolState } from "./protocol.svelte.ts";
import { ReadBackState } from "./readback.svelte.ts";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke, Channel: class {} }));

/** The first person wrote 1012, the second 1021. */
const first = "1012";
let kept: { second: string; compared: boolean; looked: boolean };

function reading(): ReadBackView {
  const differs = kept.compared && kept.second !== first;
  const shown = differs && kept.looked;
  const line = {
    cell: "received",
    no: "1",
    label: "Received",
    of: null,
    second: differs && !kept.looked ? "" : kept.second,
    first: shown ? first : "",
    differs,
    looked: kept.looked,
  };
  const agreeing = kept.compared && !differs ? 1 : 0;
  return { id: 7, title: "", lines: [line], compared: kept.compared, agreeing };
}

const answers: Record<string, (args: { value: string }) => unknown> = {
  open_protocol: () => view(),
  open_read_back: reading,
  write_read_back: ({ value }) => {
    kept.second = value;
    return reading();
  },
  compare_read_back: () => {
    kept.compared = true;
    return reading();
  },
  look_read_back: () => {
    kept.looked = true;
    return reading();
  },
};

const figures = () => [...document.querySelectorAll("input")].map((input) => input.value);

async function fill(name: string, text: string) {
  write(name, text);
  find(name).blur();
  await arrive();
}

beforeEach(async () => {
  words.language = "en";
  kept = { second: "", compared: false, looked: false };
  invoke.mockImplementation((name: string, args: { value: string }) =>
    Promise.resolve(answers[name]?.(args)),
  );
  const protocol = new ProtocolState(7, () => "en");
  const state = new ReadBackState(7, () => "en");
  await Promise.all([protocol.load(), state.load()]);
  await show(ReadBackDialog, { reading: state, protocol, onclose: vi.fn() });
});

afterEach(leave);

test("until both looked neither figure is on the page", async () => {
  expect(figures()).toEqual([""]);
  await fill("second-received", "1021");
  await click("read-back-compare");
  expect(find("read-back-found").textContent?.trim()).toBe("1 item differs");
  expect(figures()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/1012|1021/);
});

test("once both looked, both figures can be mended and then agree", async () => {
  await fill("second-received", "1021");
  await click("read-back-compare");
  await click("look-received");
  expect(figures()).toEqual(["1012", "1021"]);
  await fill("mend-second-received", "1012");
  expect(figures()).toEqual([]);
  expect(find("differs-received").textContent).toContain("agrees now");
  expect(document.activeElement).toBe(find("read-back-found"));
});

test("what was not written is told before it is compared", async () => {
  expect(document.body.textContent).toContain("1 item is still blank");
  await fill("second-received", "0");
  expect(document.body.textContent).not.toContain("still blank");
});
