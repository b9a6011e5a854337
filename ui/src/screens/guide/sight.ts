// Which block of the page is in sight, and how a block is brought there or kept there.
import { scroller } from "../../parts/frame.ts";

/** A block and how far below the bar it begins, in pixels. */
interface Sight {
  block: string;
  below: number;
}

/** The height at which reading begins: below the bar. */
function line(): number {
  const frame = scroller();
  if (!frame) return 0;
  return frame.getBoundingClientRect().top + (parseFloat(getComputedStyle(frame).scrollPaddingTop) || 0);
}

const blocks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-block]")];

export const elementOf = (block: string): HTMLElement | undefined =>
  blocks().find((element) => element.dataset.block === block);

/** So much of a block must be seen that one can be reading it, in pixels. */
const seen = 24;

/** The first block that is not above the bar. */
export function sight(): Sight | null {
  const from = line();
  const first = blocks().find((element) => element.getBoundingClientRect().bottom > from + seen);
  const block = first?.dataset.block;
  return first && block ? { block, below: first.getBoundingClientRect().top - from } : null;
}

/** Scrolls until the block stands where it stood. */
export function keep({ block, below }: Sight) {
  const element = elementOf(block);
  const frame = scroller();
  if (!element || !frame) return;
  frame.scrollTop += element.getBoundingClientRect().top - line() - below;
}

/** Brings a block into sight and the focus to it. */
export function goTo(block: string) {
  const element = elementOf(block);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start" });
}
