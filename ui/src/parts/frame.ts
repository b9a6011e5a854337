// The frame of a screen: what scrolls in it, and how something is brought into sight.
import { tick } from "svelte";

/** The frame scrolls, not the window. */
export const scroller = (): HTMLElement | null => document.getElementById("main")?.parentElement ?? null;

export function toTop() {
  const frame = scroller();
  if (frame) frame.scrollTop = 0;
}

/** Moves no further than it must, once what was just changed is on the page. */
export async function bringToFocus(id: string) {
  await tick();
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "nearest" });
  place?.focus({ preventScroll: true });
}
