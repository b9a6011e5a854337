// What a machine can tell of whether everybody can use a screen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const axe = readFileSync(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** No violation of WCAG 2.2 AA and of good practice, and nothing wider than the window. */
export async function passesAxe(window, screen) {
  await window.run(`if (!window.axe) { ${axe}; window.axe = window.axe ?? axe; }`);
  // Colours are judged where they have come to rest.
  const found = await window.run(
    `return Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
       .then(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
       .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")))`,
  );
  assert.deepEqual(found, [], screen);
  const wide = await window.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  assert.ok(wide <= 0, `${screen} is ${wide} px too wide`);
}
