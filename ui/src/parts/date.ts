// Dates and times as they are typed, 07.02.2024 and 18:40, and as they are kept, 2024-02-07 and 18:40.

const padded = (digits: string): string => digits.padStart(2, "0");

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The kept form of a typed date; "" of nothing; null when it is no date. */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const dotted = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text);
  const kept = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = kept ? kept.slice(1) : (dotted?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  return exists(Number(year), Number(month), Number(day)) ? `${year}-${padded(month)}-${padded(day)}` : null;
}

/** 2024-02-07 as 07.02.2024. */
export const showDate = (kept: string): string => kept.split("-").reverse().join(".");

/** The kept form of a typed time; "" of nothing; null when it is no time of day. */
export function readTime(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const [, hour, minute] = /^(\d{1,2})[:. ](\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return null;
  return Number(hour) < 24 && Number(minute) < 60 ? `${padded(hour)}:${minute}` : null;
}
