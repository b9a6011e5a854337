// What the keys of a presenter's clicker and of the keyboard do to the wall, wherever the focus is.
import { dialogIsOpen, isWriting } from "../keys.ts";

/** The turns that have a key; the same shape as the door takes. */
type KeyTurn = { kind: "next" | "back" | "reveal" | "black" | "full-screen" | "leave" };

/** Keys that no text needs: a clicker sends them also while somebody writes. */
const always: Readonly<Record<string, KeyTurn["kind"]>> = {
  PageDown: "next",
  PageUp: "back",
  F5: "full-screen",
};

const otherwise: Readonly<Record<string, KeyTurn["kind"]>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  Backspace: "back",
  End: "reveal",
  Escape: "leave",
  ".": "black",
};

/** Letters by their place on the keyboard: a Russian layout types other ones there. */
const letters: Readonly<Record<string, KeyTurn["kind"]>> = {
  KeyB: "black",
  KeyF: "full-screen",
  KeyR: "reveal",
  Period: "black",
};

/** Where the space bar and the arrows already do something. */
const pressable = "button, a[href], summary, select, input, [role='radio'], [role='tab'], [role='slider']";

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(pressable) !== null;

/** What a key asks for; null leaves it to the page. What it takes the window does not get: F5 would load it anew. */
export function keysOfWall(event: KeyboardEvent): KeyTurn | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  const kind = always[event.key] ?? whenFree(event);
  if (kind === null) return null;
  event.preventDefault();
  // A key held down turns pages, but must not flicker.
  const flickers = ["black", "full-screen", "leave"].includes(kind);
  return event.repeat && flickers ? null : { kind };
}

function whenFree(event: KeyboardEvent): KeyTurn["kind"] | null {
  if (event.shiftKey || isWriting(event.target) || dialogIsOpen()) return null;
  const kind = otherwise[event.key] ?? letters[event.code] ?? null;
  const presses = event.key === " " || event.key === "Enter" || event.key.startsWith("Arrow");
  return kind !== null && presses && isPressable(event.target) ? null : kind;
}
