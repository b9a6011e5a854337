// Where every ballot went: which text fits into which part of a bar, and how a part is coloured.
import type { BarPart, BarView } from "../../ipc/types.ts";

interface Drawn extends BarPart {
  /** What stands inside the part. */
  inside: string;
  colour: string;
}

/** Measured on the texts of the three languages at 600: an average letter, in rem. */
const letterRem = 0.43;
const paddingRem = 1;

const colours: Record<string, string> = {
  "ballots-cancelled-unused": "unused",
  "voters-received": "given",
  "ballots-spoilt": "spoilt",
  "box-mobile": "mobile",
  "box-stationary": "given",
  "taken-away": "away",
  "valid-votes": "valid",
  "invalid-form": "form",
  "invalid-unmarked": "unmarked",
  "invalid-other": "invalid",
};

function colourOf(tone: string): string {
  const pile = /^candidate-(\d+)$/.exec(tone)?.[1];
  return pile ? `pile-${((Number(pile) - 1) % 4) + 1}` : (colours[tone] ?? "unused");
}

function inside(part: BarPart, widthRem: number): string {
  const texts = [`${part.label} ${part.figure}`, part.figure];
  return texts.find((text) => text.length * letterRem + paddingRem <= widthRem) ?? "";
}

/** The parts that have a width, with what fits into them. */
export function draw(bar: BarView, widthRem: number): Drawn[] {
  const parts = bar.parts.filter((part) => part.amount > 0);
  const whole = parts.reduce((sum, part) => sum + part.amount, 0);
  return parts.map((part) => ({
    ...part,
    inside: inside(part, (part.amount / whole) * widthRem),
    colour: colourOf(part.tone),
  }));
}

/** Parts that need their name beside the bar. Of many piles only the table tells. */
export function namedBeside(drawn: Drawn[]): Drawn[] {
  const unnamed = drawn.filter((part) =>
    part.tone === part.line ? !part.inside.startsWith(part.label) : part.inside === "",
  );
  return unnamed.length > 4 ? [] : unnamed;
}
