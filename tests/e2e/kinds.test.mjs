// Every other kind of election has its form, its rules and its slip.

import { test } from "node:test";
import { kinds } from "./figures.mjs";
import { home, story, until } from "./window.mjs";

for (const [kind, { language, seats, before, after, slip }] of Object.entries(kinds)) {
  test(`a chairperson fills and mends a ${kind} protocol in ${language}`, async () => {
    await story(home(), async (window) => {
      await window.click(`language-${language}`);
      await until("the language", () => window.run(`return document.documentElement.lang === "${language}"`));
      await window.begin(kind);
      if (seats) await window.write("figure-seats", seats);
      await window.typeFigures(before);
      await window.click("confirm-before-opening");
      await until("the lines after the boxes", () => window.isOpen("box-mobile"));
      await window.typeFigures(after);
      await until("no message", async () => (await window.messages()) === 0);
      const [cell, wrong, rule] = slip;
      const right = { ...before, ...after }[cell];
      await window.write(`figure-${cell}`, wrong);
      await until("the finding", () => window.has(`message-${rule}`));
      await window.picture(`kind-${kind}-${language}`);
      await window.write(`figure-${cell}`, right);
      await until("no message", async () => (await window.messages()) === 0);
      if (kind === "referendum") {
        await window.click("question-add");
        await window.find("figure-question-2-yes");
        await window.click("question-remove");
        await until("one question", async () => !(await window.has("figure-question-2-yes")));
      }
    });
  });
}
