// Every text of the screens exists in every language, with the same arguments.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { afterEach, describe, expect, test } from "vitest";
import { phaseNames } from "../parts/phases.ts";
import { actorIds, placeIds, stateWord, thingStates } from "../parts/stage/scene.ts";
import { languages, say, words } from "./words.svelte.ts";

// The files that only the screens read: every text in them is said somewhere.
const texts = import.meta.glob<string>(
  "../../../locales/*/{app,exercises,papers,reading,rehearse,stage,teach}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const shared = import.meta.glob<string>("../../../locales/*/protocol.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<string>(["../**/*.{svelte,ts}", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const fileOf = (files: Record<string, string>, language: string): string =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([, text]) => text)
    .join("\n");

/** Each message of a file with the arguments it names. */
function messages(text: string): Map<string, string> {
  const entries = text.split(/^(?=[a-z][\w-]* =)/m).filter((entry) => /^[a-z][\w-]* =/.test(entry));
  return new Map(
    entries.map((entry) => {
      const code = entry.replace(/^#.*$/gm, "");
      const named = [...code.matchAll(/\$([a-z-]+)/g)].map(([, name]) => name?.replace(/-text$/, "") ?? "");
      return [/^[a-z][\w-]*/.exec(entry)?.[0] ?? "", [...new Set(named)].sort().join(" ")];
    }),
  );
}

/** Ids that stand in the code as they are; those put together are listed below. */
function written(): string[] {
  const code = Object.values(sources).join("\n");
  const calls = [...code.matchAll(/\bsay\(([^()`]*?)[),{]/g)].map(([, inside]) => inside ?? "");
  return calls.flatMap((inside) => [...inside.matchAll(/"([a-z][a-z0-9-]+)"/g)].map(([, id]) => id ?? ""));
}

const putTogether = [
  ...phaseNames.map((name) => `phase-${name}`),
  ...languages.flatMap((code) => [`language-${code}`, `language-${code}-short`]),
  ...["night", "morning", "day", "evening"].flatMap((name) => [`greeting-${name}`, `greeting-${name}-name`]),
  ...["constituency", "precinct", "address", "series", "number"].map((name) => `header-${name}`),
  ...["fill", "agree", "hand"].flatMap((step) => [`home-step-${step}`, `home-step-${step}-why`]),
  ...["error", "explain", "note"].map((severity) => `message-${severity}`),
  ...["most", "fewest", "empty", "long"].map((problem) => `candidates-${problem}`),
  ...["from", "to", "undo", "redo"].map((part) => `history-${part}`),
  ...["protocol", "blank", "findings"].map((paper) => `paper-${paper}`),
  ...["count", "decide", "act", "move", "close"].map((step) => `mobile-${step}`),
  ...["blank", "class", "table"].map((part) => `forms-${part}-title`),
  ...["chairperson", "secretary", "members", "voters", "observers", "police", "media", "con-ec"].flatMap(
    (role) => [`walk-role-${role}`, `walk-i-am-${role}`],
  ),
  ...["chairperson", "secretary", "member", "voter", "observer"].map((name) => `actor-${name}`),
  ...["agent", "journalist", "helper", "police", "con-ec"].map((name) => `actor-${name}`),
  ...["here", "done", "wrong", "right", "open"].map((state) => `walk-state-${state}`),
  ...["right", "wrong"].map((known) => `walk-answer-${known}`),
  ...["checklists", "cards", "handout"].map((paper) => `walk-paper-${paper}`),
  "rehearse-other",
  ...["constituency", "precinct", "address", "voters", "language"].map((column) => `column-${column}`),
  ...["presidential", "presidential-abroad", "milli-majlis", "municipal", "referendum"].flatMap((form) => [
    `election-${form}`,
    `kind-${form}`,
  ]),
  ...["new", "begun", "mistakes", "right"].map((state) => `exercise-state-${state}`),
  ...["documents", "findings"].map((tab) => `beside-${tab}`),
  ...["evening", "answers"].flatMap((name) => [`beside-print-${name}`, `beside-print-${name}-why`]),
  ...[1, 2, 3].flatMap((level) => [`find-level-${String(level)}`, `drill-level-${String(level)}`]),
  ...["none", "one", "both"].map((ones) => `find-${ones}-right`),
  ...["walkthrough", "page", "question", "exercise", "break"].map((kind) => `block-${kind}`),
  ...["closed", "black", "frozen"].map((state) => `console-is-${state}`),
  ...["light", "dark"].map((theme) => `theme-${theme}`),
  ...["home", "rehearse", "exercises", "protocol", "forms", "teach", "settings"],
  ...actorIds.map((id) => `stage-actor-${id}`),
  ...placeIds.map((id) => `stage-place-${id}`),
  ...Object.entries(thingStates).flatMap(([thing, states]) => [
    `stage-thing-${thing}`,
    ...states.map((state) => stateWord(thing, state)),
  ]),
  ...["right", "wrong", "ahead"].map((state) => `wall-${state}`),
];

afterEach(() => {
  words.language = "az";
});

test.each(["en", "ru"])("the texts of %s have the ids and arguments of the Azerbaijani ones", (language) => {
  expect(messages(fileOf(texts, language))).toEqual(messages(fileOf(texts, "az")));
});

test.each(languages)("every text that the screens say exists in %s", (language) => {
  const known = new Set([
    ...messages(fileOf(texts, language)).keys(),
    ...messages(fileOf(shared, language)).keys(),
  ]);
  const said = [...written(), ...putTogether];
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((id) => !known.has(id))).toEqual([]);
});

test("every text is said somewhere", () => {
  const said = new Set([...written(), ...putTogether]);
  expect([...messages(fileOf(texts, "az")).keys()].filter((id) => !said.has(id))).toEqual([]);
});

test.each(languages)("the file of %s is read without a mistake", (language) => {
  const bundle = new FluentBundle(language);
  const count = messages(fileOf(texts, language)).size;
  const resource = new FluentResource(fileOf(texts, language));
  expect(bundle.addResource(resource)).toEqual([]);
  expect(resource.body.length).toBe(count);
});

test("no Azerbaijani suffix is attached to a placeholder", () => {
  expect(fileOf(texts, "az")).not.toMatch(/\}[-’'a-zəıöüğşç]/);
});

describe("say", () => {
  test.each([
    [0, "0 черновиков"],
    [1, "1 черновик"],
    [2, "2 черновика"],
    [11, "11 черновиков"],
    [21, "21 черновик"],
    [1001, "1001 черновик"],
  ])("Russian counts %i with the right noun", (n, expected) => {
    words.language = "ru";
    expect(say("count-drafts", { n })).toBe(expected);
  });

  test("a name is not wrapped in isolation marks", () => {
    words.language = "en";
    expect(say("item", { no: "9a" })).toBe("Item 9a");
  });

  test("a missing text shows its id", () => {
    expect(say("no-such-text")).toBe("⟨no-such-text⟩");
  });
});
