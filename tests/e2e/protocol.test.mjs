// A chairperson fills a presidential practice protocol, breaks it, mends it, finishes and prints it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { afterOpening, beforeOpening, header, words } from "./figures.mjs";
import { home, story, until } from "./window.mjs";

const plain = (text) => text.replace(/[\s\u00a0\u2011-]+/g, (found) => (/[\u2011-]/.test(found) ? "-" : " "));

async function fillHeader(window) {
  for (const [name, value] of Object.entries(header)) await window.write(`header-${name}`, value);
}

for (const language of ["az", "en", "ru"]) {
  test(`a chairperson fills, mends, finishes and prints a protocol in ${language}`, async () => {
    await story(home(), async (window) => {
      await window.click(`language-${language}`);
      await until("the language", () => window.run(`return document.documentElement.lang === "${language}"`));
      await window.picture(`readme-home-${language}`);
      await window.begin();
      await fillHeader(window);

      assert.equal(await window.isOpen("box-mobile"), false, "lines after the boxes wait");
      await window.typeFigures(beforeOpening);
      for (const [cell, text] of Object.entries(words[language]).filter(([cell]) => cell in beforeOpening)) {
        assert.equal(await window.text(`words-${cell}`), text);
      }
      await window.click("confirm-before-opening");
      await until("the lines after the boxes", () => window.isOpen("box-mobile"));
      await window.typeFigures(afterOpening);
      await window.write("figure-members", "6");
      await window.write("figure-signatures", "4");
      await window.write("completed-date", "01.11.2026");
      await window.write("completed-time", "23:40");
      await until("no message", async () => (await window.messages()) === 0);

      await window.write("figure-box-stationary", "498");
      await until("the one finding", async () => (await window.messages()) === 1);
      const finding = await window.text("message-ballots-in-boxes-are-sorted");
      assert.match(plain(finding), /12 \+ 498 = 510 ≠ 501 \+ 9 − 2 = 508/);
      await window.run("document.activeElement.blur(); document.querySelector('[data-test=\"figure-box-mobile\"]').scrollIntoView({ block: 'center' })");
      await window.picture(`readme-protocol-${language}`);

      await window.write("figure-box-stationary", "496");
      await until("no message", async () => (await window.messages()) === 0);
      const shownWords = {};
      for (const cell of Object.keys({ ...beforeOpening, ...afterOpening })) shownWords[cell] = await window.text(`words-${cell}`);
      await until("saved", () => window.text("saved"));

      await window.click("finish");
      await window.click("finish-confirm");
      await until("the lock", async () => !(await window.isOpen("voters-total")));

      await window.click("preview");
      await until("the pages", () => window.run(`return document.querySelectorAll('[data-test="sheet-page"]').length > 0`));
      await window.picture(`readme-sheet-${language}`);
      await window.click("save-sheet");
      const path = await until("the file", () => window.text("saved-path"));
      const file = path.slice(path.indexOf("/"), path.indexOf(".pdf") + 4);
      assert.ok(existsSync(file), path);
      const text = plain(execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }));
      const raw = plain(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));
      for (const [cell, figure] of Object.entries({ ...beforeOpening, ...afterOpening })) {
        assert.match(text, new RegExp(`(^|\\D)${figure}(\\D|$)`), `${cell} ${figure}`);
        assert.ok(raw.includes(plain(shownWords[cell])), `${cell}: ${shownWords[cell]}`);
      }
    });
  });
}
