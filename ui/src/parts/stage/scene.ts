// Who and what can stand on the plan of the station, and how two steps differ.

/** An actor and the place; a thing with its place and state. The same shape as the door hands over. */
export interface Scene {
  actors: { id: string; place: string }[];
  things: { id: string; place: string; state: string }[];
}
export type Thing = Scene["things"][number];

export const actorIds = [
  ...["C", "S1", "S2", "M1", "M2", "M3"],
  ...["V1", "V2", "V3", "V4", "O1", "O2", "A", "J", "H", "P", "K"],
] as const;

export const placeIds = [
  ...["door", "queue", "list-table", "ballot-table", "booths", "box-place", "mobile-place", "count-table"],
  ...["chair-table", "observers-place", "wall", "safe", "outside", "con-ec", "away"],
] as const;

const box = ["open", "shown-empty", "locked", "taken-along", "seal-checked", "opened", "emptied"];
const list = ["closed", "open", "signed"];
const tool = ["shown", "attached"];
const pile = ["none", "growing", "counted"];
const paper = ["blank", "written", "signed", "certified", "displayed", "packed", "handed-over"];

/** Every thing with its states, in the order of the day. */
export const thingStates: Readonly<Record<string, readonly string[]>> = {
  "box-stationary": box,
  "box-mobile": box,
  "voter-list": list,
  "additional-list": list,
  ballots: ["stack", "counted", "issued", "fewer"],
  unused: ["stack", "counted", "cancelled"],
  spoilt: ["one", "counted"],
  corners: ["kept", "counted"],
  ballot: ["whole", "corner-cut", "marked", "spoilt", "in-box"],
  thumb: ["not-checked", "checked", "inked", "refused"],
  lamp: tool,
  spray: tool,
  seals: tool,
  card: tool,
  requests: ["list", "compared"],
  "pile-candidates": pile,
  "pile-form": pile,
  "pile-unmarked": pile,
  "pile-other": pile,
  draft: paper,
  protocol: paper,
  copies: paper,
  act: paper,
  envelope: paper,
  stamp: paper,
};

/** Things whose states are said with the same words. */
const kinds: Readonly<Record<string, string>> = {
  "box-stationary": "box",
  "box-mobile": "box",
  "voter-list": "list",
  "additional-list": "list",
  "pile-candidates": "pile",
  "pile-form": "pile",
  "pile-unmarked": "pile",
  "pile-other": "pile",
  draft: "paper",
  protocol: "paper",
  act: "paper",
  envelope: "paper",
};

/** The id of the word for a state: Russian and plurals ask for one by kind of thing. */
export const stateWord = (thing: string, state: string): string =>
  `stage-state-${kinds[thing] ?? thing}-${state}`;

/** How an actor looks; the letter tells the rest. */
export function looks(actor: string): "chair" | "commission" | "voter" | "observer" | "other" {
  if (actor === "C") return "chair";
  if (/^[SM]/.test(actor)) return "commission";
  if (actor.startsWith("V")) return "voter";
  return actor.startsWith("O") ? "observer" : "other";
}

/** Who belongs behind a table. */
export const isStaff = (actor: string): boolean => /^[CSMK]/.test(actor);

interface Changes {
  /** Actors who stood elsewhere before, with that place. */
  moved: { id: string; from: string; to: string }[];
  /** Things that stood elsewhere or otherwise before; `from` is null for what was not there. */
  changed: { thing: Thing; from: Thing | null }[];
}

/** What is not as it was in the step before; nothing where there is no step before. */
export function changesSince(before: Scene | null, now: Scene): Changes {
  if (!before) return { moved: [], changed: [] };
  const placeOf = new Map(before.actors.map((actor) => [actor.id, actor.place]));
  const thingOf = new Map(before.things.map((thing) => [thing.id, thing]));
  const moved = now.actors.flatMap(({ id, place }) => {
    const from = placeOf.get(id) ?? "away";
    return from === place ? [] : [{ id, from, to: place }];
  });
  const changed = now.things.flatMap((thing) => {
    const from = thingOf.get(thing.id) ?? null;
    return from?.place === thing.place && from.state === thing.state ? [] : [{ thing, from }];
  });
  return { moved, changed };
}
