// The words of the app in the chosen language; changing the language changes every text on the screen.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../ipc/types.ts";

export const languages: readonly Language[] = ["az", "en", "ru"];

const files = import.meta.glob<string>(
  "../../../locales/*/{app,exercises,papers,protocol,reading,rehearse,stage,teach}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

export type Arguments = Record<string, string | number>;

function read(language: Language): FluentBundle {
  // Isolation marks would reach copied text as boxes.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/** A number chooses the plural under its own name and is shown under `<name>-text`. */
function variables(args: Arguments): Record<string, FluentVariable> {
  const texts = Object.entries(args)
    .filter(([, value]) => typeof value === "number")
    .map(([name, value]) => [`${name}-text`, String(value)] as const);
  return { ...args, ...Object.fromEntries(texts) };
}

class Words {
  language = $state<Language>("az");
  #bundles = new Map<Language, FluentBundle>();

  /** A message that does not exist is shown as ⟨id⟩; a test proves that none is missing. */
  say(id: string, args: Arguments = {}, language: Language = this.language): string {
    const bundle = this.#bundle(language);
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, variables(args), []) : `⟨${id}⟩`;
  }

  #bundle(language: Language): FluentBundle {
    const known = this.#bundles.get(language) ?? read(language);
    this.#bundles.set(language, known);
    return known;
  }
}

export const words = new Words();

export const say = (id: string, args?: Arguments): string => words.say(id, args);
