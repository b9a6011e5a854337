// The seven phases of Election Day, the spine of the app.
import { say } from "../words/words.svelte.ts";

export const phaseNames = [
  "preparing",
  "opening",
  "voting",
  "closing",
  "counting",
  "protocol",
  "delivery",
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** The phases in their order, those in `here` marked, with a line of detail where there is one. */
export function phases(here: PhaseName[], details: Partial<Record<PhaseName, string>> = {}) {
  return phaseNames.map((id) => ({
    id,
    name: say(`phase-${id}`),
    here: here.includes(id),
    ...(details[id] === undefined ? {} : { detail: details[id] }),
  }));
}
