// The letters on the plan of the station and who they stand for.
import { say } from "../../words/words.svelte.ts";

const words: Readonly<Record<string, string>> = {
  C: "actor-chairperson",
  S: "actor-secretary",
  M: "actor-member",
  V: "actor-voter",
  O: "actor-observer",
  A: "actor-agent",
  J: "actor-journalist",
  H: "actor-helper",
  P: "actor-police",
  K: "actor-con-ec",
};

export interface Letters {
  /** As on the plan: `S1`, `S2`. */
  letters: string[];
  name: string;
}

/** Each kind of actor once, with its letters, in the order they come. */
export function lettersOf(actors: string[]): Letters[] {
  const kinds = [...new Set(actors.map((actor) => actor.slice(0, 1)))];
  return kinds.flatMap((kind) => {
    const word = words[kind];
    const letters = actors.filter((actor) => actor.startsWith(kind));
    return word === undefined ? [] : [{ letters, name: say(word) }];
  });
}
