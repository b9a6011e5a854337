// How long something takes, in words.
import { say } from "../../words/words.svelte.ts";

/** 90 as “1 h 30 min”. */
export function durationOf(whole: number): string {
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return say("teach-minutes", { minutes });
  return minutes === 0 ? say("teach-hours", { hours }) : say("teach-hours-minutes", { hours, minutes });
}
