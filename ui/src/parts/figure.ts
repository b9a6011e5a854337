// What a figure field takes: digits only, seven at most; everything else is refused with its reason.

/** 9 999 999: more than there are voters in the country. */
const mostDigits = 7;

export type Refusal = "letter" | "minus" | "fraction" | "sign" | "long";

/** The text and the caret after an insertion, or why nothing was inserted. */
type Insertion = { text: string; caret: number } | { refusal: Refusal };

/** Spaces of every width, which copied figures bring along: "1 012". */
const spaces = /[\s\u200b\u2060]/gu;

export const cleaned = (text: string): string => text.replace(spaces, "");

const isDigits = (text: string): boolean => /^[0-9]*$/.test(text);

function reason(text: string): Refusal {
  if (/\p{L}/u.test(text)) return "letter";
  if (/[-\u2010-\u2015\u2212]/u.test(text)) return "minus";
  return /[.,]/.test(text) ? "fraction" : "sign";
}

/** Why `text` cannot stand in a figure field; null when it can. */
export function refusalOf(text: string): Refusal | null {
  if (!isDigits(text)) return reason(text);
  return text.length > mostDigits ? "long" : null;
}

/** Puts `inserted` in the place of what is selected, as far as the field takes it. */
export function insert(text: string, from: number, to: number, inserted: string): Insertion {
  const clean = cleaned(inserted);
  const whole = text.slice(0, from) + clean + text.slice(to);
  const refusal = refusalOf(whole);
  return refusal ? { refusal } : { text: whole, caret: from + clean.length };
}
