// Everything that stands in the walkthroughs has a drawing, words and room on the plan.
import { describe, expect, test } from "vitest";
import { languages, words } from "../../words/words.svelte.ts";
import { drawingOf } from "./drawings.ts";
import { layOut, type Layout, type Wanted } from "./layout.ts";
import { places, plan, room } from "./places.ts";
import { actorIds, changesSince, looks, stateWord, thingStates, type Scene } from "./scene.ts";
import { shortened, widest, wrap } from "./text.ts";
import { boxOf, boxOfThing, boxOfToken, bubbleFor, overlap, wayTo, type Box } from "./ways.ts";

const files = import.meta.glob<string>("../../../../walkthroughs/*.toml", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface Step {
  name: string;
  who: string;
  scene: Scene;
}

/** The entries of an inline table: `a = "b"`. */
const entries = (line: string): [string, string][] =>
  [...line.matchAll(/([\w-]+) = "([^"]*)"/g)].map(([, name, value]) => [name ?? "", value ?? ""]);

/** The scenes of a walkthrough, each folded from the beginning. */
function scenesOf(path: string, text: string): Step[] {
  const at = new Map<string, string>();
  const things = new Map<string, string>();
  const steps: Step[] = [];
  const walk = /([\w-]+)\.toml$/.exec(path)?.[1] ?? "";
  for (const part of text.split(/^\[\[step\]\]$/m)) {
    const lineOf = (name: string): string => new RegExp(`^${name} = \\{(.*)\\}$`, "m").exec(part)?.[1] ?? "";
    for (const [actor, place] of entries(lineOf("at"))) at.set(actor, place);
    for (const [thing, where] of entries(lineOf("things"))) things.set(thing, where);
    const id = /^id = "(.*)"$/m.exec(part)?.[1];
    if (id === undefined) continue;
    steps.push({
      name: `${walk}/${id}`,
      who: /^who = "(.*)"$/m.exec(part)?.[1] ?? "",
      scene: {
        actors: [...at].map(([actor, place]) => ({ id: actor, place })),
        things: [...things].map(([thing, where]) => {
          const [place = "", state = ""] = where.split(":");
          return { id: thing, place, state };
        }),
      },
    });
  }
  return steps;
}

const steps = Object.entries(files).flatMap(([path, text]) => scenesOf(path, text));

const wanted = (change: Partial<Wanted>, language: (typeof languages)[number] = "az"): Wanted => ({
  large: false,
  sparse: false,
  acting: [],
  changed: [],
  nameOf: (kind, id) => words.say(`stage-${kind}-${id}`, {}, language),
  stateOf: (thing, state) => words.say(stateWord(thing, state), {}, language),
  ...change,
});

const inside = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= plan.width && y + height <= plan.height;

const furniture = Object.values(places).flatMap(({ furniture: area }): Box[] =>
  area ? [{ x: area[0], y: area[1], width: area[2], height: area[3] }] : [],
);

/** A hair over the edge does not count. */
const holds = (area: Box, box: Box): boolean => overlap(area, box) > box.width * box.height * 0.93;

const labelBoxes = (layout: Layout): { id: string; box: Box }[] =>
  layout.labels.map((label) => ({ id: label.id, box: boxOf(label, widest(label.lines, label.size)) }));

/** Pairs that cover more of each other than a hair. */
function colliding(one: { id: string; box: Box }[], other: { id: string; box: Box }[]): string[] {
  return one.flatMap((a) =>
    other.filter((b) => a.id < b.id && overlap(a.box, b.box) > 12).map((b) => `${a.id} × ${b.id}`),
  );
}

test("the walkthroughs are read with their scenes", () => {
  expect(Object.keys(files).length).toBe(17);
  expect(steps.length).toBeGreaterThan(170);
});

test("every actor, place, thing and state of the walkthroughs is known and drawn", () => {
  const missing = steps.flatMap(({ name, scene }) =>
    [
      ...scene.actors.filter(
        ({ id, place }) => !(actorIds as readonly string[]).includes(id) || !known(place),
      ),
      ...scene.things.filter(({ id, place, state }) => !known(place) || !thingStates[id]?.includes(state)),
    ].map((what) => `${name}: ${JSON.stringify(what)}`),
  );
  expect(missing).toEqual([]);
});

const known = (place: string): boolean => place === "away" || place in places;

test("each state of a thing is drawn otherwise than its other states", () => {
  // A stamp is no paper: that it is written or displayed never happens.
  const same = Object.entries(thingStates)
    .filter(([thing]) => thing !== "stamp")
    .flatMap(([thing, states]) => {
      const drawn = states.map((state) => JSON.stringify(drawingOf(thing, state)));
      return new Set(drawn).size === states.length && !drawn.includes("null") ? [] : [thing];
    });
  expect(same).toEqual([]);
  expect(drawingOf("stamp", "blank")).not.toBeNull();
  expect(drawingOf("umbrella", "open")).toBeNull();
});

describe.each([
  ["small", { large: false, sparse: false }],
  ["large", { large: true, sparse: false }],
  ["on the wall", { large: true, sparse: true }],
] as const)("a scene laid out %s", (_, size) => {
  const laid = steps.map(({ name, scene }, no) => {
    const before = steps[no - 1];
    const changed = before ? changesSince(before.scene, scene).changed.map(({ thing }) => thing.id) : [];
    const acting = scene.actors.slice(0, 1).map(({ id }) => id);
    return { name, scene, layout: layOut(scene, wanted({ ...size, changed, acting })) };
  });

  test("shows everybody and everything that is in sight", () => {
    for (const { scene, layout } of laid) {
      const inSight = <Item extends { place: string }>(items: Item[]) =>
        items.filter(({ place }) => place !== "away").length;
      expect(layout.tokens.length).toBe(inSight(scene.actors));
      expect(layout.things.length).toBe(inSight(scene.things));
    }
  });

  test("lets no two people overlap, and nobody a thing", () => {
    const found = laid.flatMap(({ name, layout }) => {
      const near = layout.tokens.flatMap((a) =>
        layout.tokens
          .filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
          .map((b) => `${a.id} × ${b.id}`),
      );
      const things = layout.things.map((thing) => ({ id: `~${thing.id}`, box: shrunk(boxOfThing(thing)) }));
      const tokens = layout.tokens.map((token) => ({ id: token.id, box: shrunk(boxOfToken(token)) }));
      return [...near, ...colliding(tokens, things)].map((pair) => `${name}: ${pair}`);
    });
    expect(found).toEqual([]);
  });

  test("stays inside the drawing", () => {
    for (const { layout } of laid) {
      expect(layout.tokens.filter((token) => !inside(boxOfToken(token)))).toEqual([]);
      expect(layout.things.filter((thing) => !inside(boxOfThing(thing)))).toEqual([]);
    }
  });

  test.each(languages)("puts no label over a person or another label in %s", (language) => {
    const found = steps.flatMap(({ name, scene }, no) => {
      const before = steps[no - 1];
      const changed = before ? changesSince(before.scene, scene).changed.map(({ thing }) => thing.id) : [];
      const layout = layOut(scene, wanted({ ...size, changed, acting: ["C"] }, language));
      const labels = labelBoxes(layout);
      const tokens = layout.tokens.map((token) => ({ id: `~${token.id}`, box: shrunk(boxOfToken(token)) }));
      const outside = labels.filter(({ box }) => !inside(box)).map(({ id }) => `${id} outside`);
      const across = labels.filter(({ box }) =>
        furniture.some((area) => overlap(box, area) > 12 && !holds(area, box)),
      );
      outside.push(...across.map(({ id }) => `${id} across furniture`));
      return [...colliding(labels, labels), ...colliding(labels, tokens), ...outside].map(
        (pair) => `${name}: ${pair}`,
      );
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

/** The corners of a square around a round token are empty. */
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.12,
  y: y + height * 0.12,
  width: width * 0.76,
  height: height * 0.76,
});

describe("the bubble", () => {
  test("never leaves the drawing and never covers the one who speaks", () => {
    for (const { scene } of steps) {
      const layout = layOut(scene, wanted({}));
      const [speaker] = layout.tokens;
      if (!speaker) continue;
      const bubble = bubbleFor(speaker, { width: 270, height: 120 }, layout, []);
      expect(inside(bubble)).toBe(true);
      expect(overlap(bubble, boxOfToken(speaker))).toBe(0);
    }
  });

  test.each([
    ["a short text stays", "Sağ olun.", "Sağ olun."],
    ["a long one is cut at a word", `${"söz ".repeat(40)}son`, `${"söz ".repeat(22).trim()}…`],
    ["a comma before the cut goes", `${"a".repeat(85)}, ${"b".repeat(40)}`, `${"a".repeat(85)}…`],
  ])("%s", (_, text, expected) => {
    expect(shortened(text, 90)).toBe(expected);
  });
});

test("text is wrapped at words, and a long word stands alone", () => {
  expect(wrap("bir iki üç", 36, 12)).toEqual(["bir iki", "üç"]);
  expect(wrap("müəyyənləşdirilmiş forma", 36, 12)).toEqual(["müəyyənləşdirilmiş", "forma"]);
  expect(wrap("", 30, 12)).toEqual([]);
});

test("what changed is told from the step before, and nothing where there is none", () => {
  const before: Scene = {
    actors: [{ id: "C", place: "chair-table" }],
    things: [{ id: "box-mobile", place: "mobile-place", state: "open" }],
  };
  const now: Scene = {
    actors: [
      { id: "C", place: "mobile-place" },
      { id: "V1", place: "door" },
    ],
    things: [
      { id: "box-mobile", place: "mobile-place", state: "locked" },
      { id: "seals", place: "mobile-place", state: "attached" },
    ],
  };
  const { moved, changed } = changesSince(before, now);
  expect(moved).toEqual([
    { id: "C", from: "chair-table", to: "mobile-place" },
    { id: "V1", from: "away", to: "door" },
  ]);
  expect(changed.map(({ thing, from }) => [thing.id, from?.state ?? null])).toEqual([
    ["box-mobile", "open"],
    ["seals", null],
  ]);
  expect(changesSince(now, now)).toEqual({ moved: [], changed: [] });
  expect(changesSince(null, now)).toEqual({ moved: [], changed: [] });
});

test("a way through the wall leads through the door", () => {
  const token = { id: "V1", place: "list-table", x: 300, y: 136, r: 15 };
  expect(wayTo(token, { x: 60, y: 400 }, "queue").d).toContain(`${String(room.left)} 386`);
  expect(wayTo(token, { x: 190, y: 400 }, "door").d).not.toContain(`${String(room.left)} 386`);
});

test.each([
  ["C", "chair"],
  ["S2", "commission"],
  ["M3", "commission"],
  ["V4", "voter"],
  ["O1", "observer"],
  ["K", "other"],
  ["J", "other"],
])("%s looks like %s", (actor, expected) => {
  expect(looks(actor)).toBe(expected);
});
