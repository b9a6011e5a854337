// The guide in the real window: found, read, noted, switched at the same block, printed.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { passesAxe } from "./axe.mjs";
import { home, story, until } from "./window.mjs";

/** Where a block stands in the window, from the top. */
const height = (window, block) =>
  window.run(`return document.querySelector('[data-test="block-${block}"]').getBoundingClientRect().top`);

test("a reader finds invalid ballots without Azerbaijani letters, adds a note, reads on in Russian and prints", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("az");
    await window.click("rail-guide");
    await window.find("begin-reading");
    await window.picture("guide-az");
    await window.keys("[Control+k]");
    await window.find("search-query");
    await window.keys("etibarsiz bulleten");
    await window.find("hit-page-count.validity");
    await window.picture("guide-search-az");
    const [first] = await window.run(`return [...document.querySelectorAll('[data-test^="hit-"]')].map((hit) => hit.dataset.test)`);
    assert.equal(first, "hit-page-count.validity");
    await window.keys("[Enter]");
    await window.find("page-title");
    await window.find("block-why");
    await window.click("write-note-why");
    await window.find("note-why");
    await window.focus("note-why");
    await window.keys("Treninqdə soruşmaq[Tab]");
    await until("the note is saved", () => window.text("note-saved-why"));
    await window.picture("readme-guide-az");
    const before = await height(window, "why");
    await window.choose("ru");
    await until("the Russian title", async () => /юллетен/.test(await window.text("page-title")));
    const after = await height(window, "why");
    assert.ok(Math.abs(after - before) < 120, `the block moved from ${before} to ${after}`);
    await window.picture("guide-page-ru");
    await window.click("mark-read");
    await window.find("mark-unread");
    await window.click("print-guide");
    await window.click("document-chapter");
    await until("a page", () => window.has("sheet-page"));
    await window.picture("guide-print-ru");
    await window.click("save-sheet");
    const path = await until("the place", () => window.text("saved-path"));
    assert.ok(existsSync(path), path);
    await window.keys("[Escape]");
    // No draft has the line: the list says what to do, and the new protocol opens there.
    await window.click("around-line-valid-votes");
    await window.find("line-wanted");
    await window.begin();
    const focused = () => window.run("return document.activeElement.dataset.test");
    await until("the line", async () => (await focused()) === "figure-valid-votes");
  });
  await story(folder, async (window) => {
    await window.click("rail-guide");
    await window.click("go-on-reading");
    await window.find("block-why");
    await until("the note", async () => (await window.value("note-why")) === "Treninqdə soruşmaq");
  });
});

const pages = readdirSync(new URL("../../guide", import.meta.url))
  .filter((name) => name.includes(".") && name.endsWith(".toml"))
  .map((name) => name.replace(/\.toml$/, ""))
  .filter((name) => !["articles", "avoid", "edition", "glossary", "synonyms"].includes(name));

for (const language of ["az", "en", "ru"]) {
  test(`every page of the guide passes axe in ${language}`, async () => {
    await story(home(), async (window) => {
      await window.choose(language);
      await window.click("rail-guide");
      await window.click("begin-reading");
      for (let place = 1; place <= pages.length; place += 1) {
        await window.find("page-title");
        const title = await window.text("page-title");
        await passesAxe(window, `${title} in ${language}`);
        if (place % 15 === 3) await window.picture(`guide-${place}-${language}`);
        if (place === pages.length) break;
        await window.click("next-page");
        await until("the next page", async () => (await window.text("page-title")) !== title);
      }
      assert.equal(await window.has("next-page"), false);
    });
  });
}
