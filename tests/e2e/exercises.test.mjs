// Practising in the real window: an evening told in documents, a planted mistake, numbers in words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { firstEvening } from "./figures.mjs";
import { home, story, until } from "./window.mjs";

test("a newcomer finishes the first exercise by keyboard and meets the mistake again", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("az");
    await window.picture("exercises-home-az");
    await window.click("rail-exercises");
    await window.find("exercise-first-evening");
    await window.picture("exercises-list-az");
    await window.click("people");
    await window.write("person-name", "Sınaq Birinci");
    await until("the name", async () => (await window.text("people"))?.includes("Sınaq Birinci"));
    await window.focus("exercise-first-evening");
    await window.keys("[Enter]");
    await window.find("evening-story");
    await window.picture("exercise-documents-az");
    await window.typeFigures(firstEvening.before);
    await window.focus("confirm-before-opening");
    await window.keys("[Enter]");
    await until("the lines after the boxes", () => window.isOpen("box-mobile"));
    await window.typeFigures({ ...firstEvening.after, "box-stationary": "438" });
    await until("the finding is counted on its tab", () => window.has("findings-new"));
    await window.picture("readme-exercise-az");
    await window.click("hand-in");
    await window.focus("hand-in-confirm");
    await window.keys("[Enter]");
    await window.find("grade");
    assert.match(await window.text("graded-box-stationary"), /348/);
    await window.picture("exercise-grade-az");
    assert.equal(await window.has("graded-candidate-1"), false);
    await window.click("graded-all");
    await window.find("graded-candidate-1");
    await window.choose("ru");
    await window.picture("exercise-grade-ru");
    await window.choose("en");
    await window.picture("exercise-grade-en");
    await window.click("rail-home");
    await window.find("look-exercise-first-evening");
    await window.picture("exercises-look-en");
    await window.click("look-exercise-first-evening");
    await window.typeFigures(firstEvening.before);
    await window.click("confirm-before-opening");
    await until("the lines after the boxes", () => window.isOpen("box-mobile"));
    await window.typeFigures(firstEvening.after);
    await window.click("hand-in");
    await window.click("hand-in-confirm");
    await window.find("grade");
    await window.click("rail-home");
    await until("nothing to look at again", async () => !(await window.has("look-exercise-first-evening")));
  });
  await story(folder, async (window) => {
    await window.click("rail-exercises");
    await until("the same person", async () => (await window.text("people"))?.includes("Sınaq Birinci"));
    await until("the exercise is done", async () => /20/.test(await window.text("exercise-first-evening")));
  });
});

test("the same code plants the same mistake, and the answer says where it was", async () => {
  await story(home(), async (window) => {
    await window.choose("az");
    await window.click("rail-exercises");
    await window.write("find-code", "p1 0001");
    await window.find("find-code-shown");
    assert.match(await window.text("find-code-shown"), /P1-0001/);
    await window.picture("mistake-az");
    const figures = await window.run(`return [...document.querySelectorAll('[data-test^="line-"]')].map((line) => line.textContent)`);
    assert.ok(figures.length > 15);
    await window.click("line-voters-list");
    await window.keys("2");
    await window.click("find-answer");
    await window.find("verdict");
    await window.picture("mistake-answer-az");
    await window.click("rail-exercises");
    await window.write("find-code", "P1-000");
    await window.find("find-code-failure");
    await window.write("find-code", "P1-0001");
    await window.find("find-code-shown");
    const again = await window.run(`return [...document.querySelectorAll('[data-test^="line-"]')].map((line) => line.textContent)`);
    assert.deepEqual(again, figures);
    for (const language of ["en", "ru"]) {
      await window.choose(language);
      await window.picture(`mistake-${language}`);
    }
  });
});

const units = ["", "bir", "iki", "uc", "dord", "bes", "alti", "yeddi", "sekkiz", "doqquz"];
const tens = ["", "on", "iyirmi", "otuz", "qirx", "elli", "altmis", "yetmis", "seksen", "doxsan"];
const inWords = (figure) => {
  if (figure === 0) return "sifir";
  const [hundreds, rest] = [Math.floor(figure / 100), figure % 100];
  const hundred = hundreds === 0 ? "" : `${hundreds > 1 ? units[hundreds] : ""} yuz`;
  return `${hundred} ${tens[Math.floor(rest / 10)]} ${units[rest % 10]}`.replace(/\s+/g, " ").trim();
};

test("words typed without Azerbaijani letters are right, and missed figures are told at the end", async () => {
  await story(home(), async (window) => {
    await window.choose("az");
    await window.click("rail-exercises");
    await window.click("drill-begin");
    for (let place = 0; place < 10; place += 1) {
      await window.find("drill-figure");
      const figure = Number((await window.text("drill-figure")).replace(/\D/g, ""));
      await window.write("drill-words", place === 4 ? "alma" : inWords(figure));
      await window.find("drill-next");
      if (place === 4) {
        await window.find("drill-written");
        await window.picture("drill-wrong-az");
      }
      await window.click("drill-next");
    }
    await window.find("drill-score");
    assert.match(await window.text("drill-score"), /9/);
    await window.find("drill-missed");
    await window.picture("drill-score-az");
  });
});
