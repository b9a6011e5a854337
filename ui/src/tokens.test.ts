// Every colour is told from its ground in every theme: text 4.5:1, edges and signs 3:1 (WCAG 1.4.3, 1.4.11).
import { describe, expect, test } from "vitest";
import tokens from "./tokens.css?raw";

type Colours = Map<string, string>;

/** The colours of a block, by their names without the dashes. */
function block(selector: string): Colours {
  const start = tokens.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const body = tokens.slice(start, tokens.indexOf("}", start));
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

const usual = block(":root");
const more = block(':root[data-contrast="more"]');
const dark = block(':root[data-theme="dark"]');
const darkMore = block(':root[data-theme="dark"][data-contrast="more"]');
/** As they come one after another in the file. */
const themes: [string, Colours][] = [
  ["light", usual],
  ["light with more contrast", new Map([...usual, ...more])],
  ["dark", new Map([...usual, ...dark])],
  ["dark with more contrast", new Map([...usual, ...more, ...dark, ...darkMore])],
];

function brightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const sheets = ["paper", "surface", "sunken"];
const softs = ["accent-soft", "ok-soft", "warn-soft", "bad-soft", "highlight"];
/** A colour of text, and the grounds it stands on. */
const texts: Record<string, string[]> = {
  ink: [...sheets, ...softs],
  "ink-2": [...sheets, ...softs],
  "ink-3": [...sheets, "accent-soft"],
  "accent-ink": [...sheets, "accent-soft", "highlight"],
  accent: ["paper", "surface"],
  ok: ["paper", "surface", "ok-soft"],
  warn: ["paper", "surface", "warn-soft"],
  bad: ["paper", "surface", "bad-soft"],
  "on-accent": ["accent", "accent-ink", "ok", "warn", "bad", "ink-3"],
  "rail-ink": ["rail", "rail-2", "rail-here"],
  "on-light": ["unused", "spoilt", "mobile", "away", "form", "unmarked", "invalid"]
    .map((part) => `ballots-${part}`)
    .concat("pile-2", "pile-3", "pile-4"),
  "on-dark": ["ballots-given", "ballots-valid", "pile-1", "rail-here"],
};
/** What is seen by its edge, its shape or its ring alone, and where it lies. */
const edges: Record<string, string[]> = {
  edge: ["paper", "surface"],
  accent: [...sheets, "accent-soft", "track"],
  "ink-2": sheets,
  ok: ["surface"],
  warn: ["surface", "paper"],
  bad: ["surface", "bad-soft", "track"],
};

const pairs = (of: Record<string, string[]>) =>
  Object.entries(of).flatMap(([colour, grounds]) => grounds.map((ground) => [colour, ground] as const));

describe.each(themes)("%s", (_, colours) => {
  const measured = ([colour, ground]: readonly [string, string]) => {
    const [one, other] = [colours.get(colour), colours.get(ground)];
    if (!one || !other) throw new Error(`${colour} or ${ground} is no colour`);
    return [`${colour} on ${ground}`, Math.round(contrast(one, other) * 100) / 100] as const;
  };

  test("every text can be read on its ground", () => {
    expect(
      pairs(texts)
        .map(measured)
        .filter(([, ratio]) => ratio < 4.5),
    ).toEqual([]);
  });

  test("every edge can be seen on its ground", () => {
    expect(
      pairs(edges)
        .map(measured)
        .filter(([, ratio]) => ratio < 3),
    ).toEqual([]);
  });
});

test("a known pair has the contrast the standard gives it", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("the dark themes name no colour the light one does not have", () => {
  const strangers = [...dark, ...darkMore, ...more].filter(([name]) => !usual.has(name));
  expect(strangers).toEqual([]);
});
