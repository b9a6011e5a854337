// The keys of a screen, as they are listed by "?", and which of them are commands now.
import { letterKeys } from "./letterkeys.svelte.ts";

export interface KeyHint {
  /** As printed on the keys: "Ctrl Z". */
  keys: string;
  what: string;
}

/** Someone is writing text, so a letter is a letter and not a command. Figure fields take no letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return target.inputMode !== "numeric" && !["checkbox", "radio"].includes(target.type);
}

export const dialogIsOpen = (): boolean => document.querySelector("dialog[open]") !== null;

const isCharacter = ({ key, code }: KeyboardEvent): boolean =>
  key !== " " && (key.length === 1 || /^(Key|Digit|Numpad)[A-Z\d]$/.test(code));

/**
 * A key pressed by itself is a command: nothing is held with it but Shift, nobody writes, no dialog is open,
 * and where it is a letter, digit or sign the settings allow it. Every screen asks this before it obeys a key.
 */
export function isCommand(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.altKey || event.metaKey;
  if (held || isWriting(event.target) || dialogIsOpen()) return false;
  return letterKeys.on || !isCharacter(event);
}

/** The keys that do something now: single letters, digits and signs may be switched off. */
export const working = (hints: KeyHint[]): KeyHint[] =>
  letterKeys.on ? hints : hints.filter(({ keys }) => !/^[\p{L}\p{N}?](?:[ –][\p{L}\p{N}?])*$/u.test(keys));

/** The name of a button with its letter, where the letter works. */
export const named = (label: string, letter: string): string =>
  letterKeys.on ? `${label} (${letter})` : label;
