// What the text of a page asks of the screen around it, however deep it stands.
import { getContext, setContext } from "svelte";
import type { TermView } from "../../ipc/types.ts";

interface Reader {
  term: (key: string) => TermView | undefined;
  /** Says aloud what is seen without the focus going there. */
  announce: (text: string) => void;
}

const key = Symbol("reader");

export const provideReader = (reader: Reader) => setContext(key, reader);
export const useReader = () => getContext<Reader>(key);
