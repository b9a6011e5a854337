// How commands answer in tests.
import { Refused } from "../ipc/commands.ts";
import type { Failure } from "../ipc/types.ts";

export const diskFull: Failure = { kind: "disk-full", what: "The disk is full.", kept: "", todo: "" };

/** The answer of a command that was refused. */
export const refused = (failure: Failure = diskFull): Promise<never> => Promise.reject(new Refused(failure));

/** Lets every answer that is ready arrive. */
export async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
