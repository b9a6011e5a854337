// The time of a session between two answers of Rust: it goes on by itself.
import type { ClockView } from "../../ipc/types.ts";

/** The clock so many seconds later. Nobody falls behind before the part is over. */
export function later(clock: ClockView, seconds: number): ClockView {
  const over = (used: number) => Math.max(0, used - clock.blockPlanned);
  const blockUsed = clock.blockUsed + seconds;
  return {
    ...clock,
    blockUsed,
    used: clock.used + seconds,
    behind: clock.behind + over(blockUsed) - over(clock.blockUsed),
  };
}

const padded = (part: number): string => String(part).padStart(2, "0");

/** 1450 as 00:24:10. */
export function timeOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(padded).join(":");
}

/** 2700 as 00:45. */
export const hoursOf = (seconds: number): string => timeOf(seconds).slice(0, -3);

/** Whole minutes; less than one is on time. */
export const minutesOff = (behind: number): number => Math.trunc(behind / 60);
