// The languages of the app, to choose one of.
import { languages, say } from "../words/words.svelte.ts";

type Language = (typeof languages)[number];

/** By their short names; `test` is followed by the code. */
export const languageChoices = (test: string, codes: readonly Language[] = languages) =>
  codes.map((code) => ({
    value: code,
    label: say(`language-${code}-short`),
    name: say(`language-${code}`),
    lang: code,
    test: `${test}-${code}`,
  }));
