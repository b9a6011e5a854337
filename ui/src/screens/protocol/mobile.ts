// The commission's way when the mobile box holds more ballots than there were requests: its steps.
import type { MobileBoxView } from "../../ipc/types.ts";

/** The rule whose message leads here. */
export const mobileRule = "mobile-ballots-within-requests";

export const steps = ["count", "decide", "act", "move", "close"] as const;
export type Step = (typeof steps)[number];

/** Which steps are done. Nobody decides before counting again; the form closes when no other check fails. */
export function doneSteps(way: MobileBoxView, errors: number): Record<Step, boolean> {
  const decided = way.decision !== "" && way.time !== "";
  return {
    count: way.decision !== "",
    decide: decided,
    act: way.members !== "",
    move: way.votesMoved,
    close: way.written && way.votesMoved && errors === 0,
  };
}
