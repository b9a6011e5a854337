// Which keys turn the slides: a clicker's wherever the focus is, the others where nobody writes.
import type { Turn } from "../../ipc/types.ts";
import { isCommand } from "../../parts/keys.ts";
import { keysOfWall } from "../../parts/stage/clicker.ts";

/** What a presenter's clicker sends and no field or dialog needs. */
const ofClickers = ["PageUp", "PageDown", "F5"];

/** In a field every letter is written, in a field for a count as well. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type));

export function turnOf(event: KeyboardEvent): Turn | null {
  if (!ofClickers.includes(event.key) && (isField(event.target) || !isCommand(event))) return null;
  return keysOfWall(event);
}
