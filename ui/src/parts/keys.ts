// The keys of a screen, as they are listed by "?".

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
