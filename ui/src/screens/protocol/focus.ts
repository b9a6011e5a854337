// Puts the focus where a message, a key or a list of what is missing points.
import { tick } from "svelte";

export const figureField = (cell: string): string => `figure-${cell}`;

/** Waits until what was just opened or closed is on the page. */
export async function focusOn(id: string) {
  await tick();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: "center" });
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
