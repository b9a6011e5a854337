// The order of a plan: blocks move within their day, over its edge into the next, and no day stays empty.

interface Placed {
  /** The same for as long as the plan is open. */
  key: number;
  day: number;
}

/** Days counted from 1 without a gap. */
function gapless<Row extends Placed>(rows: Row[]): Row[] {
  const days = [...new Set(rows.map((row) => row.day))].sort((one, other) => one - other);
  return rows.map((row) => ({ ...row, day: days.indexOf(row.day) + 1 }));
}

/** The most days of a plan. */
export const mostDays = 10;

export const daysOf = (rows: Placed[]): number => rows.at(-1)?.day ?? 0;

/** The day to which a row would change if it were moved; its own where it only changes places. */
export function dayAfterMove<Row extends Placed>(rows: Row[], key: number, step: 1 | -1): number {
  const row = rows.find((known) => known.key === key);
  return moved(rows, key, step).find((known) => known.key === key)?.day ?? row?.day ?? 0;
}

/** One place up or down; at the edge of a day into the next one, which may be new. */
export function moved<Row extends Placed>(rows: Row[], key: number, step: 1 | -1): Row[] {
  const place = rows.findIndex((row) => row.key === key);
  const [row, beside] = [rows[place], rows[place + step]];
  if (!row || (step === -1 && !beside)) return rows;
  if (beside?.day === row.day) return rows.with(place, beside).with(place + step, row);
  if (row.day + step > mostDays) return rows;
  return gapless(rows.with(place, { ...row, day: row.day + step }));
}

/** At the end of its day. */
export function inserted<Row extends Placed>(rows: Row[], row: Row): Row[] {
  const after = rows.filter((known) => known.day <= row.day).length;
  return gapless(rows.toSpliced(after, 0, row));
}

export const without = <Row extends Placed>(rows: Row[], key: number): Row[] =>
  gapless(rows.filter((row) => row.key !== key));
