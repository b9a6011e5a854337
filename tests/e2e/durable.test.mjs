// What was shown as saved is there again after the app was killed, a hundred times over.

import assert from "node:assert/strict";
import { test } from "node:test";
import { home, openWindow, until } from "./window.mjs";

const KILLS = 100;

/** Types ever greater figures without end and notes in the page what was shown as saved. */
const typeWithoutEnd = `
  window.shownAsSaved = 0;
  const field = document.querySelector('[data-test="figure-voters-list"]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const saved = document.querySelector('[data-test="saved"]');
  let figure = arguments[0];
  const words = () => document.querySelector('[data-test="words-voters-list"]')?.textContent ?? "";
  const next = () => {
    const before = words();
    figure += 1;
    field.focus();
    set.call(field, String(figure));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    field.blur();
    const look = () => {
      if (words() !== before && saved.classList.contains("saved")) {
        window.shownAsSaved = figure;
        next();
      } else setTimeout(look, 1);
    };
    look();
  };
  next();
`;

test(`what was shown as saved survives ${KILLS} kills of the app`, async () => {
  const folder = home();
  let promised = 0;
  let typed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const window = await openWindow(folder);
    try {
      if (kill === 0) await window.begin();
      else await window.click("continue");
      await window.find("figure-voters-list");
      const kept = Number(((await window.value("figure-voters-list")) ?? "").replace(/\D/g, "") || 0);
      assert.ok(kept >= promised, `kill ${kill}: ${kept} is there, ${promised} was shown as saved`);
      await window.run(typeWithoutEnd, Math.max(kept, typed));
      const moment = 5 + ((kill * 37) % 90);
      await until("a saved figure", async () => (promised = await window.run("return window.shownAsSaved")) > 0);
      await new Promise((done) => setTimeout(done, moment));
      promised = await window.run("return window.shownAsSaved");
      typed = promised + 100;
      await window.kill();
    } catch (error) {
      await window.close();
      throw error;
    }
  }
});
