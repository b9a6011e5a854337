// A slide on a page: what stands on it, and that nothing else does.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { line, slide, wall } from "../../test/wall.ts";
import { words } from "../../words/words.svelte.ts";
import Slide from "./Slide.svelte";
import { leastBody, phasesAround, settingsFor, type Wall } from "./slide.ts";

let shown: ReturnType<typeof mount> | undefined;

function show(view: Wall) {
  shown = mount(Slide, { target: document.body, props: { wall: view } });
  flushSync();
}

const text = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const all = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(
    (found) => found.textContent?.replace(/\s+/g, " ").trim() ?? "",
  );

beforeEach(() => {
  words.language = "az";
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
});

test("title, phases, heading, lines, article and number stand on it, in the language of the wall", () => {
  show(wall());
  expect(text("header strong")).toBe("Opening the boxes");
  expect(all("header li")).toEqual(["Voting", "Closing", "Counting", "Protocol"]);
  expect(text("header .here")).toBe("Counting");
  expect(text("h1")).toBe("The mobile box is opened first");
  expect(all(".text li")).toEqual(["1 Show the seals", "2 Count the ballots (not revealed yet)"]);
  expect(text(".article")).toBe("Article 106.2");
  expect(text("footer")).toBe("Slide 3 / 12 Seçki Günü · practice only");
  expect(document.querySelector("[data-test=slide]")?.getAttribute("lang")).toBe("en");
});

test("what is right and what is wrong is said by a mark and a word", () => {
  show(
    wall({
      slide: slide({
        lines: [
          line("Both at once", { mark: "A", state: "wrong" }),
          line("The mobile one", { mark: "B", state: "right" }),
        ],
      }),
    }),
  );
  expect(all(".text li")).toEqual(["A Both at once (not correct)", "B The mobile one (correct)"]);
  expect(document.querySelectorAll(".sign").length).toBe(2);
});

test("what is said stands in the quotation marks of its language, on the plan too", () => {
  show(wall({ language: "ru", slide: slide({ lines: [line("Пломбы целы", { said: true })] }) }));
  expect(text(".words")).toBe("«Пломбы целы»");
  expect(text(".bubble")).toBe("«Пломбы целы»");
});

test("no name opens over the plan of the wall where a pointer was left", () => {
  show(wall());
  expect(document.querySelector("svg title")).toBeNull();
});

test("the plan is described in words for those who do not see it", () => {
  show(wall());
  const plan = document.querySelector("svg[role=img]");
  expect(plan?.getAttribute("aria-label")).toBe("Plan of the polling station");
  const said = document.getElementById(plan?.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
  expect(said).toContain("Mobile box: opened, ballots inside");
  expect(said).toContain("C – chairperson");
  expect(said).toContain("Not on the plan: V1 – first voter");
});

test("a drawing of the guide is an image that runs nothing", () => {
  show(wall({ slide: slide({ scene: null, picture: "<svg viewBox='0 0 1 1'/>" }) }));
  expect(document.querySelector("img")?.src.startsWith("data:image/svg+xml,%3Csvg")).toBe(true);
});

test("the answers of the room stand as figures before and after", () => {
  const histogram = [
    { letter: "A", first: 12, second: 3 },
    { letter: "B", first: 6, second: 15 },
  ];
  show(wall({ slide: slide({ histogram, lines: [line("The mobile one", { mark: "B", state: "right" })] }) }));
  expect(all(".column b")).toEqual(["12", "3", "6", "15"]);
  expect(text(".letter.right")).toBe("B");
  expect(document.querySelector("[data-test=histogram] li")?.getAttribute("aria-label")).toBe(
    "A: first answer 12, second answer 3",
  );
  expect(document.querySelector("svg[role=img]")).toBeNull();
});

test("a break shows when it ends", () => {
  show(wall({ slide: slide({ heading: "Break", lines: [], article: "", scene: null, until: "11:15" }) }));
  expect(text("[data-test=slide-until]")).toBe("11:15");
});

test("black is black", () => {
  show(wall({ black: true }));
  expect(document.querySelector("[data-test=slide-black]")).not.toBeNull();
  expect(text("[data-test=slide]")).toBe("");
});

describe("the settings of a slide", () => {
  test.each([true, false])("never go below a thirtieth of the height (larger: %s)", (larger) => {
    for (const { body, heading } of settingsFor(slide(), larger)) {
      expect(body).toBeGreaterThanOrEqual(leastBody);
      expect(heading).toBeGreaterThanOrEqual(1);
    }
  });

  test("take the picture away before the words get too small, but never the answers of the room", () => {
    expect(settingsFor(slide(), false).some(({ picture }) => picture === "none")).toBe(true);
    const voted = slide({ histogram: [{ letter: "A", first: 1, second: 2 }] });
    expect(settingsFor(voted, false).filter(({ picture }) => picture === "none")).toEqual([]);
  });

  test("larger begins larger and may still come down", () => {
    const [usual] = settingsFor(slide(), false);
    const larger = settingsFor(slide(), true);
    expect(larger[0]?.body).toBeGreaterThan(usual?.body ?? Infinity);
    expect(larger.at(-1)?.body).toBeLessThan(usual?.body ?? 0);
  });
});

test.each([
  ["preparing", ["preparing", "opening", "voting", "closing"]],
  ["voting", ["preparing", "opening", "voting", "closing"]],
  ["delivery", ["closing", "counting", "protocol", "delivery"]],
  ["background", []],
])("around %s stand its neighbours", (chapter, expected) => {
  expect(phasesAround(chapter).map(({ id }) => id)).toEqual(expected);
});
