// Where everybody and everything of a scene stands on the plan, so that nothing overlaps.
import { sizeOf } from "./drawings.ts";
import { booths, places, type Area } from "./places.ts";
import { actorIds, isStaff, looks, thingStates, type Scene } from "./scene.ts";
import { widest, wrap } from "./text.ts";

export interface Token {
  id: string;
  place: string;
  x: number;
  y: number;
  r: number;
}

export interface PlacedThing {
  id: string;
  place: string;
  state: string;
  x: number;
  y: number;
  scale: number;
}

export interface Label {
  /** What it names. */
  id: string;
  lines: string[];
  x: number;
  /** The base of the first line. */
  y: number;
  size: number;
  anchor: "start" | "middle";
  /** A thing that changed, or a place where somebody acts. */
  strong: boolean;
}

export interface Layout {
  tokens: Token[];
  things: PlacedThing[];
  labels: Label[];
}

export interface Wanted {
  /** Larger tokens and labels, and no labels of things but boxes. */
  large: boolean;
  /** Names only where something happens. */
  sparse: boolean;
  acting: string[];
  changed: string[];
  nameOf: (kind: "place" | "thing", id: string) => string;
  stateOf: (thing: string, state: string) => string;
}

const sizes = {
  small: { r: 15, label: 12, thing: 11 },
  large: { r: 18, label: 16, thing: 15 },
} as const;

/** The middles of `count` cells in rows over an area, as far apart as `pitch`, or as fits. */
export function cells(count: number, area: Area, pitch: number): { x: number; y: number; pitch: number }[] {
  const [left, top, width, height] = area;
  let apart = pitch;
  let columns = 1;
  for (; apart > 8; apart -= 0.5) {
    columns = Math.max(1, Math.floor(width / apart));
    if (columns * Math.max(1, Math.floor(height / apart)) >= count && width >= apart) break;
  }
  columns = Math.min(columns, count);
  const rowCount = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, no) => {
    const row = Math.floor(no / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      x: left + width / 2 + ((no % columns) - (inRow - 1) / 2) * apart,
      y: top + height / 2 + (row - (rowCount - 1) / 2) * apart,
      pitch: apart,
    };
  });
}

const byPlace = <Item extends { place: string }>(items: Item[]): Map<string, Item[]> => {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(item.place, [...(found.get(item.place) ?? []), item]);
  return found;
};

/** Voters stand in the booths, one in each; whom a voter chose as helper stands in the first one. */
function inBooths(actors: { id: string; place: string }[], r: number): Token[] {
  const voters = actors.filter(({ id }) => looks(id) === "voter");
  const inside = voters.slice(0, booths.length);
  const tokens = inside.map(({ id, place }, no): Token => {
    const [left, top] = booths[no] ?? [0, 0];
    return { id, place, x: left + 22, y: top + 18, r: Math.min(r, 15) };
  });
  const helper = actors.find(({ id }) => id === "H");
  const [left, top] = booths[0] ?? [0, 0];
  if (helper) tokens.push({ ...helper, x: left + 56, y: top + 18, r: Math.min(r, 15) });
  return tokens;
}

function group(actors: { id: string; place: string }[], area: Area, r: number, seats = 0): Token[] {
  return cells(Math.max(actors.length, seats), area, 2 * r + 4).flatMap(({ x, y, pitch }, no) => {
    const actor = actors[no];
    return actor ? [{ ...actor, x, y, r: Math.min(r, pitch / 2 - 1) }] : [];
  });
}

function tokensAt(place: string, actors: { id: string; place: string }[], r: number): Token[] {
  const spot = places[place];
  if (!spot) return [];
  const booth = place === "booths" ? inBooths(actors, r) : [];
  const left = actors.filter(({ id }) => !booth.some((token) => token.id === id));
  if (!spot.guests) return [...booth, ...group(left, spot.staff, r, spot.seats)];
  const staff = left.filter(({ id }) => isStaff(id));
  const guests = left.filter(({ id }) => !isStaff(id));
  return [...group(staff, spot.staff, r), ...group(guests, spot.guests, r)];
}

/** On a table the things stand in one row, with room for their names below. */
const tableRow = { middle: 21, scale: 0.88 } as const;
const isTable = (place: string): boolean => place.endsWith("-table");

function thingsAt(place: string, things: Scene["things"]): PlacedThing[] {
  const spot = places[place];
  if (!spot) return [];
  const own = things.filter(({ id }) => spot.own?.[id]);
  const alone = own.map((thing): PlacedThing => {
    const [x, y] = spot.own?.[thing.id] ?? [0, 0];
    return { ...thing, x, y, scale: thing.id === spot.named || thing.id === "ballot" ? 1 : 0.6 };
  });
  const others = things.filter((thing) => !own.includes(thing));
  const [left, top, width] = spot.things;
  const wide = width / Math.max(1, others.length);
  const row = isTable(place)
    ? others.map((_, no) => ({ x: left + (no + 0.5) * wide, y: top + tableRow.middle, pitch: wide }))
    : cells(others.length, spot.things, 44);
  const laid = others.flatMap((thing, no): PlacedThing[] => {
    const cell = row[no];
    if (!cell) return [];
    const most = isTable(place) ? tableRow.scale : 1;
    return [
      {
        ...thing,
        x: cell.x,
        y: cell.y,
        scale: (Math.min(most, cell.pitch / 44) * 44) / Math.max(44, sizeOf(thing.id)),
      },
    ];
  });
  return [...alone, ...laid];
}

/** The largest size at which a text fits into a width and a number of lines; null where none does. */
function fitted(
  text: string[],
  width: number,
  most: (size: number) => number,
  from: number,
  least = 9.5,
): { lines: string[]; size: number } | null {
  for (let size = from; size >= least; size -= 0.5) {
    const lines = text.flatMap((part) => wrap(part, width, size));
    if (lines.length <= most(size) && widest(lines, size) <= width) return { lines, size };
  }
  return null;
}

/** The name of a place. */
function placeLabel(place: string, wanted: Wanted, busy: boolean, has: Set<string>): Label | null {
  const spot = places[place];
  if (!spot || (wanted.sparse && !busy)) return null;
  if (spot.named && has.has(`${place} ${spot.named}`)) return null;
  const [left, top, width, height] = spot.label;
  const name = wanted.nameOf("place", place);
  // A long name in a narrow place is written smaller, never over its neighbours.
  const most = (size: number): number => Math.max(1, Math.floor(height / (size * 1.08)));
  const found = fitted([name], width, most, sizes[wanted.large ? "large" : "small"].label, 8);
  if (!found) return null;
  const { lines, size } = found;
  const x = spot.centred ? left + width / 2 : left;
  return {
    id: place,
    lines,
    x,
    y: top + size,
    size,
    anchor: spot.centred ? "middle" : "start",
    strong: busy,
  };
}

/** The name of a box, which stands for the name of its place, and its state where there is room. */
function boxLabel(thing: PlacedThing, area: Area, wanted: Wanted): Label | null {
  const strong = wanted.changed.includes(thing.id);
  if (wanted.sparse && !strong) return null;
  const [left, top, width, height] = area;
  const name = wanted.nameOf("thing", thing.id);
  const text = wanted.large ? [name] : [name, wanted.stateOf(thing.id, thing.state)];
  const most = (size: number): number => Math.floor(height / (size * 1.08));
  const found = fitted(text, width, most, sizes[wanted.large ? "large" : "small"].thing);
  return (
    found && { ...found, id: thing.id, x: left + width / 2, y: top + found.size, anchor: "middle", strong }
  );
}

/** The names of the things on a table: first what changed, which may take the room of its neighbours. */
function tableLabels(things: PlacedThing[], table: Area, wanted: Wanted): Label[] {
  const [left, top, width, height] = table;
  const cell = width / Math.max(1, things.length);
  const labels: Label[] = [];
  const free = (from: number, to: number): boolean =>
    labels.every(({ x, lines, size }) => {
      const half = widest(lines, size) / 2;
      return to <= x - half - 2 || from >= x + half + 2;
    });
  const put = (thing: PlacedThing, room: number) => {
    const found = fitted([wanted.nameOf("thing", thing.id)], room, () => 2, sizes.small.thing);
    if (!found || labels.some(({ id }) => id === thing.id)) return;
    const half = widest(found.lines, found.size) / 2;
    const x = Math.min(Math.max(thing.x, left + half + 3), left + width - half - 3);
    if (!free(x - half, x + half)) return;
    const y = top + height - (found.lines.length === 2 ? found.size + 4.5 : 9);
    const strong = wanted.changed.includes(thing.id);
    labels.push({ ...found, id: thing.id, x, y, anchor: "middle", strong });
  };
  const changed = things.filter(({ id }) => wanted.changed.includes(id));
  for (const thing of changed) put(thing, cell - 3);
  for (const thing of changed) put(thing, cell * 2.6);
  for (const thing of things) put(thing, cell - 3);
  return labels;
}

function thingLabels(place: string, things: PlacedThing[], wanted: Wanted): Label[] {
  const spot = places[place];
  if (!spot) return [];
  if (isTable(place)) return wanted.large ? [] : tableLabels(things, spot.things, wanted);
  const named = things.find(({ id }) => id === spot.named);
  const label = named ? boxLabel(named, spot.label, wanted) : null;
  return label ? [label] : [];
}

const inOrder =
  (ids: readonly string[]) =>
  (one: { id: string }, other: { id: string }): number =>
    ids.indexOf(one.id) - ids.indexOf(other.id);

/** The whole scene laid out. */
export function layOut(scene: Scene, wanted: Wanted): Layout {
  const r = sizes[wanted.large ? "large" : "small"].r;
  const actors = byPlace([...scene.actors].sort(inOrder(actorIds)));
  const lying = byPlace([...scene.things].sort(inOrder(Object.keys(thingStates))));
  const tokens = [...actors].flatMap(([place, group]) => tokensAt(place, group, r));
  const things = [...lying].flatMap(([place, group]) => thingsAt(place, group));
  const busyPlaces = new Set([
    ...scene.actors.filter(({ id }) => wanted.acting.includes(id)).map(({ place }) => place),
    ...scene.things.filter(({ id }) => wanted.changed.includes(id)).map(({ place }) => place),
  ]);
  const has = new Set(scene.things.map(({ place, id }) => `${place} ${id}`));
  const names = Object.keys(places)
    .map((place) => placeLabel(place, wanted, busyPlaces.has(place), has))
    .filter((label) => label !== null);
  const labels = [...byPlace(things)].flatMap(([place, group]) => thingLabels(place, group, wanted));
  return { tokens, things, labels: [...names, ...labels] };
}
