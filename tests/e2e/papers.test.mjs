// The past of a protocol, its second reading, files for elsewhere and sheets from a table, in the real window.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { afterOpening, beforeOpening } from "./figures.mjs";
import { home, story, until } from "./window.mjs";

/** Fills the presidential protocol. */
async function fill(window, change = {}) {
  await window.begin("presidential");
  await window.typeFigures({ ...beforeOpening, ...pick(change, beforeOpening) });
  await window.click("confirm-before-opening");
  await until("the lines after the boxes", () => window.isOpen("box-mobile"));
  await window.typeFigures({ ...afterOpening, ...pick(change, afterOpening) });
}

const pick = (change, known) => Object.fromEntries(Object.entries(change).filter(([cell]) => cell in known));

/** The digits of a figure, however they are grouped. */
const figure = async (window, cell) => (await window.value(`figure-${cell}`)).replace(/\D/g, "");

const more = async (window, what) => {
  await window.click("more");
  await window.click(what);
};

/** Hands a file to a field for files, as the person's own dialog would. */
const give = (window, test, name, text) =>
  window.run(
    `const field = document.querySelector('[data-test="${test}"]');
     const files = new DataTransfer();
     files.items.add(new File([arguments[1]], arguments[0]));
     field.files = files.files;
     field.dispatchEvent(new Event("change", { bubbles: true }));`,
    name,
    text,
  );

test("every change stays in the history, and an earlier point comes back", async () => {
  await story(home(), async (window) => {
    await window.choose("az");
    await window.begin("presidential");
    await window.write("figure-voters-total", "1012");
    await until("saved", () => window.text("words-voters-total"));
    await window.write("figure-voters-total", "1021");
    await until("the new words", async () => /iyirmi/.test(await window.text("words-voters-total")));
    await more(window, "history");
    await window.find("point-2");
    assert.match(await window.text("point-2"), /1.012.*1.021/);
    await window.click("point-from-0");
    await window.click("point-to-2");
    await until("what differs", async () => /1.021/.test((await window.text("differences")) ?? ""));
    await window.picture("history-az");
    await window.click("go-back-1");
    await window.find("history-went");
    await window.keys("[Escape]");
    await until("the earlier figure", async () => (await figure(window, "voters-total")) === "1012");
  });
});

test("a second person writes the figures, and only the line that differs is told", async () => {
  await story(home(), async (window) => {
    await window.choose("ru");
    await fill(window);
    await more(window, "read-back");
    await window.find("second-voters-total");
    const seen = await window.text("read-back-dialog");
    assert.doesNotMatch(seen, /1.?012/);
    await window.focus("second-voters-total");
    for (const figure of Object.values({ ...beforeOpening, ...afterOpening, "voters-list": "1001" })) {
      await window.keys(`${figure}[Enter]`);
    }
    await window.click("read-back-compare");
    await window.find("differs-voters-list");
    assert.equal(await window.run(`return document.querySelectorAll('[data-test^="differs-"]').length`), 1);
    assert.doesNotMatch(await window.text("differs-voters-list"), /100[01]/);
    await window.picture("read-back-ru");
    await window.click("look-voters-list");
    await window.find("mend-second-voters-list");
    await window.picture("read-back-looked-ru");
    await window.write("mend-second-voters-list", "1000");
    await until("no line differs", async () => /Ни одна строка/.test(await window.text("read-back-found")));
  });
});

test("too many ballots in the mobile box go the way of the law", async () => {
  await story(home(), async (window) => {
    await window.choose("en");
    // 14 ballots for 12 requests: all 14 among the other invalid ones, none in the piles.
    await fill(window, {
      "box-mobile": "14",
      "box-stationary": "494",
      "invalid-total": "20",
      "invalid-other": "14",
      "valid-votes": "490",
      "candidate-1": "249",
    });
    await window.find("message-mobile-ballots-within-requests");
    await window.click("mobile-box");
    await window.write("mobile-decision", "3");
    await window.write("mobile-time", "20:15");
    await window.write("mobile-members", "Alma, Badam");
    await until("the explanation", () => window.has("mobile-explained"));
    await window.picture("mobile-box-en");
    await window.click("mobile-close-dialog");
    await until("nothing must be mended", async () => !(await window.run("return !!document.querySelector('article.error')")));
    assert.match(await window.value("explanation-mobile-ballots-within-requests"), /No\. 3.*20:15.*Alma, Badam/s);
  });
});

test("a protocol goes out as a file and comes back as a new draft", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("en");
    await fill(window);
    await window.write("header-precinct", "14");
    for (const kind of ["json", "csv"]) {
      await more(window, "export");
      await window.click(`export-${kind}`);
      await window.click("export-save");
      const path = await until("the place", () => window.text("saved-path"));
      assert.match(path, new RegExp(`Training copy.*\\.${kind}$`));
      await window.keys("[Escape]");
      await window.click("rail-protocols");
      await window.find("import-file");
      await give(window, "import-file", `from-elsewhere.${kind}`, readFileSync(path, "utf8"));
      await until("the draft", async () => (await figure(window, "voters-total")) === "1012");
      assert.equal(await figure(window, "candidate-4"), "20");
      assert.equal(await window.value("header-precinct"), "14");
    }
    await window.click("rail-protocols");
    await window.find("import-file");
    await give(window, "import-file", "wrong.json", '{"form": "presidential", "lines": {"voters-total": -1}}');
    await until("the refusal with its place", () => window.run("return document.body.textContent.includes('voters-total')"));
    await window.picture("import-refused-en");
  });
});

test("a table of precincts becomes sheets in a new folder, and a bad row is named", async () => {
  const folder = home();
  mkdirSync(join(folder, "tables"), { recursive: true });
  const rows = Array.from({ length: 6 }, (_, place) => `27,${place + 1},"Nümunə küçəsi ${place + 1}",${900 + place},az`);
  const table = ["constituency,precinct,address,voters,language", ...rows, "27,8,Nümunə küçəsi 8,many,az"].join("\n");
  writeFileSync(join(folder, "tables/precincts.csv"), table);
  await story(folder, async (window) => {
    await window.choose("az");
    await window.click("rail-forms");
    await window.find("forms-table");
    await window.picture("forms-az");
    await window.click("relations-presidential");
    await window.find("sheet-page");
    await window.picture("forms-relations-az");
    await window.keys("[Escape]");
    await window.click("forms-table");
    await window.find("batch-file");
    await give(window, "batch-file", "precincts.csv", table);
    await window.find("batch-table");
    assert.match(await window.text("faults"), /precincts\.csv/);
    await window.click("batch-print");
    await window.find("batch-result");
    await window.picture("batch-az");
    const place = await window.text("batch-folder");
    const sheets = readdirSync(place.slice(place.indexOf(folder)).trim());
    assert.equal(sheets.filter((name) => name.endsWith(".pdf")).length, 6);
    await window.choose("ru");
    await window.picture("batch-ru");
  });
});
