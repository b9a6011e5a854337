// The words of a part that speaks another language than the screen around it: the wall in the console.
import { languages, words, type Arguments } from "../../words/words.svelte.ts";

/** As `say`, in one language; in that of the screen where it is not known. */
export function speaking(language: string | undefined): (id: string, args?: Arguments) => string {
  const code = languages.find((known) => known === language) ?? words.language;
  return (id, args = {}) => words.say(id, args, code);
}
