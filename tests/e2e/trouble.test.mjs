// A file that cannot be opened, a second copy, wrong input: said plainly, nothing lost.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { home, story, storeFile, until } from "./window.mjs";

test("a damaged file is told, kept, and put aside on request", async () => {
  const folder = home();
  const file = storeFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "this is no database ".repeat(500));
  await story(folder, async (window) => {
    await until("the trouble", () => window.has("trouble-again"));
    for (const language of ["az", "en", "ru"]) {
      await window.click(`language-${language}`);
      await until("the language", () => window.run(`return document.documentElement.lang === "${language}"`));
      assert.match(await window.run("return document.querySelector('main').textContent"), /protocols\.sqlite/);
      await window.picture(`trouble-${language}`);
    }
    assert.match(readFileSync(file, "utf8"), /^this is no database/, "the file is untouched");
    await window.click("set-aside");
    await window.find("new-protocol");
    const kept = readdirSync(dirname(file)).filter((name) => name.includes("set-aside"));
    assert.equal(kept.length, 1, "the damaged file is kept beside");
  });
});

test("wrong input is refused at its place and what stood there is kept", async () => {
  await story(home(), async (window) => {
    await window.click("language-en");
    await window.begin();
    await window.write("figure-voters-total", "1012");
    await until("the figure", async () => (await window.text("words-voters-total")) === "one thousand and twelve");
    for (const [typed, shown] of [
      ["12a", "12"],
      ["5-", "5"],
      ["12345678", "1 234 567"],
    ]) {
      await window.find("figure-voters-list");
      await window.focus("figure-voters-list");
      await window.keys(`[Control+a][Delete]${typed}`);
      await until(`a word on ${typed}`, () => window.run(`const field = document.querySelector('[data-test="figure-voters-list"]'); const words = document.getElementById(field.id + "-message"); return field.getAttribute("aria-invalid") === "true" && words.textContent.trim().length > 0`));
      await window.keys("[Enter]");
      await until(`${shown} for ${typed}`, async () => (await window.value("figure-voters-list")).replace(/\u00a0/g, " ") === shown);
    }
    assert.equal(await window.text("words-voters-total"), "one thousand and twelve");
  });
});

test("the language changes at the same place and what is being typed stays", async () => {
  await story(home(), async (window) => {
    await window.begin();
    await window.find("figure-voters-total");
    await window.focus("figure-voters-total");
    await window.keys("101");
    await window.click("language-ru");
    await until("Russian", () => window.run(`return document.documentElement.lang === "ru"`));
    await until("the words in Russian", async () => (await window.text("words-voters-total")) === "сто один");
    assert.equal(await window.value("figure-voters-total"), "101");
  });
});

test("undo takes a figure back and redo brings it again", async () => {
  await story(home(), async (window) => {
    await window.click("language-en");
    await window.begin();
    await window.write("figure-voters-total", "11");
    await until("eleven", async () => (await window.text("words-voters-total")) === "eleven");
    await window.write("figure-voters-total", "12");
    await until("twelve", async () => (await window.text("words-voters-total")) === "twelve");
    await window.click("undo");
    await until("eleven again", async () => (await window.text("words-voters-total")) === "eleven");
    await window.click("redo");
    await until("twelve again", async () => (await window.text("words-voters-total")) === "twelve");
  });
});
