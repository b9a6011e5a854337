// What is drawn over the plan: the way somebody came, and the bubble of what is said.
import { places, plan, room, strips, type Area } from "./places.ts";
import type { Label, Layout, PlacedThing, Token } from "./layout.ts";
import { sizeOf } from "./drawings.ts";

interface Point {
  x: number;
  y: number;
}

export interface Way {
  id: string;
  d: string;
  /** The head of the arrow. */
  head: string;
}

const door: Point = { x: room.left, y: (room.doorTop + room.doorBottom) / 2 };
const beyond = (place: string): boolean => place in strips || place === "away";

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** `by` further along from one point to another. */
function towards(from: Point, to: Point, by: number): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / far) * by, y: from.y + ((to.y - from.y) / far) * by };
}

function arrow(tip: Point, from: Point): string {
  const back = towards(tip, from, 12);
  const side = { x: (back.y - tip.y) * 0.55, y: (tip.x - back.x) * 0.55 };
  return `M${at(tip)}L${at({ x: back.x + side.x, y: back.y + side.y })}L${at({ x: back.x - side.x, y: back.y - side.y })}z`;
}

/** The dotted way to where somebody stands now; through the door where it leads through the wall. */
export function wayTo(to: Token, from: Point, fromPlace: string): Way {
  const through = beyond(fromPlace) !== beyond(to.place);
  const bend = through ? { x: door.x + (beyond(to.place) ? -30 : 50), y: door.y } : bent(from, to);
  const tip = towards(to, bend, to.r + 5);
  const end = towards(tip, bend, 9);
  const start =
    through && fromPlace !== "away"
      ? `M${at(from)}Q${at({ x: door.x + (beyond(to.place) ? 40 : -34), y: door.y })} ${at(door)}`
      : `M${at(through ? { x: door.x - 22, y: door.y } : from)}`;
  return { id: to.id, d: `${start}Q${at(bend)} ${at(end)}`, head: arrow(tip, bend) };
}

/** A bend to the side, so that the way does not run over what stands between. */
function bent(from: Point, to: Point): Point {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { x: middle.x + (to.y - from.y) * 0.16, y: middle.y - (to.x - from.x) * 0.16 };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Bubble extends Box {
  /** The tail towards the one who speaks. */
  tail: string;
}

/** What a label covers, from the width its lines were estimated at. */
export function boxOf(label: Label, width: number): Box {
  const left = label.anchor === "middle" ? label.x - width / 2 : label.x;
  return { x: left, y: label.y - label.size, width, height: label.lines.length * label.size * 1.08 + 2 };
}

export const boxOfThing = ({ id, x, y, scale }: PlacedThing): Box => {
  const half = (sizeOf(id) / 2) * scale;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
};

export const boxOfToken = ({ x, y, r }: Token): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const margin = 5;
const step = 9;
/** How far from the one who speaks a bubble may stand. */
const farthest = 110;

/** The place for a bubble beside the one who speaks: inside the drawing from `left` on, over as little as possible. */
export function bubbleFor(
  speaker: Token,
  { width, height, left = 0 }: { width: number; height: number; left?: number },
  layout: Layout,
  labels: Box[],
): Bubble {
  const avoid: { box: Box; weight: number }[] = [
    ...layout.tokens.map((token) => ({ box: boxOfToken(token), weight: token.id === speaker.id ? 60 : 14 })),
    ...layout.things.map((thing) => ({ box: boxOfThing(thing), weight: 5 })),
    ...labels.map((box) => ({ box, weight: 3 })),
    ...Object.values(places).flatMap(({ furniture }) =>
      furniture ? [{ box: areaBox(furniture), weight: 0.4 }] : [],
    ),
  ];
  let best: Box = { x: left + margin, y: margin, width, height };
  let least = Infinity;
  const reach = speaker.r + farthest;
  const right = Math.min(plan.width - width - margin, speaker.x + reach);
  const bottom = Math.min(plan.height - height - margin, speaker.y + reach);
  for (let x = Math.max(left + margin, speaker.x - reach - width); x <= right; x += step) {
    for (let y = Math.max(margin, speaker.y - reach - height); y <= bottom; y += step) {
      const box = { x, y, width, height };
      const near = nearest(box, speaker);
      const far = Math.hypot(near.x - speaker.x, near.y - speaker.y) - speaker.r;
      if (far < 6 || far > farthest || far * 80 >= least) continue;
      let cost = far * 80;
      for (const { box: other, weight } of avoid) {
        if (cost >= least) break;
        cost += overlap(box, other) * weight;
      }
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return { ...best, tail: tailOf(best, speaker) };
}

const areaBox = ([x, y, width, height]: Area): Box => ({ x, y, width, height });

const nearest = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});

function tailOf(box: Box, speaker: Token): string {
  const inset = 14;
  const base = nearest(
    { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset },
    speaker,
  );
  const edge = nearest(box, speaker);
  const sideways = Math.abs(speaker.x - edge.x) > Math.abs(speaker.y - edge.y);
  const foot = sideways ? { x: edge.x, y: base.y } : { x: base.x, y: edge.y };
  const tip = towards(speaker, foot, speaker.r + 3);
  const [one, two] = sideways
    ? [
        { x: foot.x, y: foot.y - 7 },
        { x: foot.x, y: foot.y + 7 },
      ]
    : [
        { x: foot.x - 7, y: foot.y },
        { x: foot.x + 7, y: foot.y },
      ];
  return `M${at(one)}L${at(tip)}L${at(two)}`;
}
