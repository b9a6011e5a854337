// A trainer in the real window: a plan from its copy to the printed agenda, two windows with a clicker, the wall's sizes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { passesAxe } from "./axe.mjs";
import { F5, PAGE_DOWN, PAGE_UP, largeScreen, plain, projectOne, wallText, windows } from "./trainer.mjs";
import { home, story, until } from "./window.mjs";

/** What the console knows: the notes, the slide, the place. */
const consoleNow = (window) =>
  window.run(`
    const text = (test) => document.querySelector('[data-test="' + test + '"]')?.textContent.replace(/\\s+/g, " ").trim() ?? "";
    return { note: text("note"), slide: text("console-wall"), last: !document.querySelector('[data-test="next-heading"]'),
             question: !!document.querySelector('[data-test="ask"]'), right: text("ask-right"), place: text("wall-card").slice(0, 40) };`);

const sentences = (note) => note.split(/(?<=[.?!…”»])\s+|\n/).map(plain).filter((sentence) => sentence.length > 8);

/** The number of a row of the plan that has this title. */
const rowOf = (window, title) =>
  window.run(`return [...document.querySelectorAll('[data-test="block"]')].findIndex((row) => row.querySelector(".title").textContent === arguments[0])`, title);

test("a ready plan is copied, changed, kept through a power cut, and its agenda is printed", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("az");
    await window.click("rail-teach");
    await window.find("plan-ready/refresher");
    await until("what one display means", () => window.run("return document.body.textContent.includes('Esc düyməsini basın')"));
    await passesAxe(window, "plans");
    await window.picture("teach-list-az");
    await window.click("answer-cards");
    await until("a card", () => window.has("sheet-page"));
    await window.picture("teach-cards-az");
    await window.keys("[Escape]");
    await window.click("open-ready/refresher");
    await window.find("copy-plan");
    assert.equal(await window.has("add-1"), false, "a ready plan is not changed");
    await window.click("copy-plan");
    await window.find("add-1");
    await window.write("plan-title", "Üçüncü qrupun təkrarı");
    await window.write("plan-group", "Qrup 3");
    await window.write("plan-people", "38");
    await window.write("plan-begins", "10:30");
    const third = await window.run(`return document.querySelectorAll('[data-test="block"]')[2].querySelector(".title").textContent`);
    await window.run(`document.querySelectorAll('[data-test="minutes"]')[2].focus()`);
    await window.keys("[Control+a]35[Alt+ArrowUp][Alt+ArrowUp]");
    await until("the block on top", async () => (await rowOf(window, third)) === 0);
    assert.equal(await window.run("return document.activeElement.value"), "35", "the focus goes with the block");
    await window.click("add-1");
    await window.find("choose-query");
    await window.keys("murekkeb");
    await window.picture("teach-choose-az");
    const added = await window.run(`return document.querySelector('[data-test^="choice-"] .title').textContent`);
    await window.keys("[Enter]");
    await until("the added block", async () => (await rowOf(window, added)) > 7);
    await window.run(`document.querySelectorAll('[data-test="remove-block"]')[1].click()`);
    await window.find("put-back");
    await window.keys("[Enter]");
    await until("nine blocks again", () => window.run(`return document.querySelectorAll('[data-test="block"]').length === 9`));
    await until("it is kept", async () => /\d\d:\d\d:\d\d/.test(await window.text("plan-saved")));
    await until("the beginning of the second", () => window.run(`return document.querySelectorAll(".begins")[1].textContent === "11:05"`));
    await passesAxe(window, "plan");
    await window.picture("teach-plan-az");
    await window.kill();
  });
  await story(folder, async (window) => {
    await window.click("rail-teach");
    await window.find("plan-1");
    await window.click("open-1");
    await window.find("plan-title");
    assert.equal(await window.value("plan-title"), "Üçüncü qrupun təkrarı");
    const titles = await window.run(`return [...document.querySelectorAll('[data-test="block"] .title')].map((title) => title.textContent)`);
    await window.click("agenda");
    await until("a page", () => window.has("sheet-page"));
    await window.picture("teach-agenda-az");
    await window.click("save-sheet");
    const file = await until("the place", () => window.text("saved-path"));
    const text = plain(execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }));
    for (const part of ["Üçüncü qrupun təkrarı", "Qrup 3", "10:30", "11:05"]) assert.ok(text.includes(part), `${part} in ${text}`);
    const first = (title) => text.indexOf(title.split(" ").slice(0, 2).join(" "));
    assert.ok(titles.every((title) => first(title) >= 0), `all of ${titles.join(", ")} in ${text}`);
    await window.keys("[Escape]");
    await window.click("attendance");
    await until("a sheet", () => window.has("sheet-page"));
    await window.picture("teach-attendance-az");
  });
});

test("a clicker steps from either window, notes never reach the wall, and answers wait", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("en");
    const show = await projectOne(window, "opening");
    const told = new Set();
    let decisions = 0;
    for (let step = 0; step < 80; step += 1) {
      // By turns from the console and from the wall.
      await show(step % 2 === 0 ? "main" : "wall");
      await window.keys(PAGE_DOWN);
      await show("main");
      const now = await until("the step", async () => {
        const now = await consoleNow(window);
        return now.slide !== told.now && now;
      }, 1500).catch(() => null);
      if (!now) break;
      told.now = now.slide;
      for (const sentence of sentences(now.note)) told.add(sentence);
      await show("wall");
      const seen = await until("the wall follows", async () => {
        const seen = await wallText(window);
        return seen === now.slide && seen;
      });
      for (const sentence of told) assert.ok(!seen.includes(sentence), `the wall shows the note “${sentence}”`);
      if (now.question) {
        const revealed = await window.run(`return !!document.querySelector(".right")`);
        if (!revealed) {
          assert.equal(await window.run(`return !!document.querySelector(".wrong, .article")`), false, "the answer waits");
          decisions += 1;
        }
      }
    }
    assert.ok(told.size > 20, `${told.size} sentences of notes`);
    assert.ok(decisions >= 2, `${decisions} decisions`);
    await show("wall");
    const end = await wallText(window);
    await window.keys(PAGE_UP);
    await until("one step back", async () => (await wallText(window)) !== end);
  });
});

test("the room answers twice, the wall is black, frozen and in another language, and questions are kept", async () => {
  const folder = home();
  await story(folder, async (window) => {
    await window.choose("az");
    await window.click("rail-teach");
    await window.click("project-ready/refresher");
    await window.find("console-next");
    const show = await windows(window);
    await window.keys("f");
    await until("the console alone", async () => !/çıx/.test(await window.text("console-full")));
    await window.keys(PAGE_DOWN);
    await window.find("count-A");
    await window.picture("console-question-az");
    await passesAxe(window, "console");

    const letters = await window.run(`return [...document.querySelectorAll('[data-test^="count-"]')].map((field) => field.dataset.test.slice(6))`);
    const vote = async (counts) => {
      await window.focus("count-A");
      await window.keys(counts.slice(0, letters.length).map((count) => `${count}[Enter]`).join(""));
    };
    // The clicker steps while a figure is typed; letters do not.
    await window.focus("count-A");
    await window.keys(`b${PAGE_UP}`);
    await until("one slide back", async () => !(await window.has("count-A")));
    assert.doesNotMatch(await window.text("wall-state"), /qara/);
    await window.keys(PAGE_DOWN);
    await window.find("count-A");
    await vote([4, 12, 9, 0]);
    await window.find("ask-first");
    await show("wall");
    assert.equal(await window.run(`return !!document.querySelector('[data-test="histogram"], .right')`), false);
    await show("main");
    await vote([1, 21, 3, 0]);
    await window.find("answers");
    await window.picture("console-answers-az");
    await show("wall");
    await window.find("histogram");
    assert.equal(await window.run(`return !!document.querySelector(".right")`), false, "the right answer waits for its beat");
    await show("main");
    await window.click("console-reveal");
    await show("wall");
    await until("the right answer", () => window.run(`return !!document.querySelector(".right")`));

    await show("main");
    await window.keys("b");
    await until("black is said", async () => /qara/.test(await window.text("wall-state")));
    await show("wall");
    assert.equal(await wallText(window), "");
    await window.keys("b");
    await until("the slide again", async () => (await wallText(window)) !== "");
    const frozen = await wallText(window);
    await show("main");
    await window.click("console-freeze");
    await window.keys(PAGE_DOWN);
    await until("frozen is said", async () => /dondurulub/.test(await window.text("wall-state")));
    await show("wall");
    assert.equal(await wallText(window), frozen);
    await show("main");
    await window.click("console-freeze");

    await window.click("console-overview");
    await window.find("jump-2-1");
    await window.picture("console-overview-az");
    await window.click("jump-2-1");
    await window.click("names");
    await window.find("names-text");
    await window.keys("Leyla[Enter]Rauf[Enter]Nigar[Enter]Samir");
    await window.click("names-keep");
    await until("names are drawn", async () => /Leyla|Rauf/.test(await window.text("lots")));
    await window.run(`document.getElementById("main").scrollTop = 0`);
    await window.picture("readme-console-az");
    await window.click("console-screen");
    await window.click("wall-language-ru");
    await window.click("larger");
    await window.picture("console-screen-az");
    await window.keys("[Escape]");
    await window.click("note-language-en");
    await until("English notes", () => window.run(`return document.querySelector('[data-test="note"]')?.lang === "en"`));
    await show("wall");
    await until("a Russian wall", () => window.run(`return document.documentElement.lang === "ru" && /[а-я]/.test(document.body.textContent)`));
    await show("main");

    await window.focus("park");
    await window.keys("Surəti müşahidəçi nə vaxt alır?[Enter]");
    await until("the question is kept", async () => /müşahidəçi/.test(await window.text("parked")));
    await window.picture("console-languages-az");
    await window.click("console-end");
    await window.find("new-plan");
    await window.click("open-ready/refresher");
    await window.find("answered");
    assert.match(await window.text("parked"), /müşahidəçi/);
  });
});

test("a power cut while projecting loses nothing: the place and the wall come back", async () => {
  const folder = home();
  let left;
  await story(folder, async (window) => {
    await window.choose("en");
    await projectOne(window, "closing");
    await window.keys(F5);
    for (let step = 0; step < 5; step += 1) await window.keys(PAGE_DOWN);
    left = await until("five steps", async () => {
      const now = await consoleNow(window);
      return !now.place.includes("slide 1 ") && now;
    });
    await window.kill();
  });
  await story(folder, async (window) => {
    await window.click("rail-teach");
    await window.click("go-on");
    await window.find("console-next");
    assert.deepEqual(await consoleNow(window), left);
    const show = await windows(window);
    await show("wall");
    await until("the same on the wall", async () => (await wallText(window)) === left.slide);
  });
});

test("the trainer's screens hold in every language on a small window", async () => {
  await story(
    home(),
    async (window) => {
      for (const language of ["az", "en", "ru"]) {
        await window.choose(language);
        await window.click("rail-teach");
        await window.find("plan-ready/pec-course");
        await passesAxe(window, `plans in ${language}`);
        await window.picture(`teach-list-small-${language}`);
        await window.click("open-ready/training-of-trainers");
        await window.find("total-2");
        await passesAxe(window, `plan in ${language}`);
        await window.picture(`teach-plan-small-${language}`);
        await window.click("project-plan");
        // The language before left it on the way.
        if (language !== "az") await window.click("anew");
        await window.find("console-next");
        await windows(window);
        const stands = (no) => until(`slide ${no}`, async () => (await window.text("wall-card")).includes(` ${no} `));
        await stands(1);
        await window.keys("f");
        await until("the console alone", async () => !/çıx|Leave|Не на/.test(await window.text("console-full")));
        await window.keys(PAGE_DOWN);
        await stands(2);
        await passesAxe(window, `console in ${language}`);
        await window.picture(`console-small-${language}`);
        await window.click("console-end");
        await window.find("total-2");
      }
    },
    { width: 1024, height: 640 },
  );
});

test("the wall can be read at every size", async () => {
  const close = await largeScreen();
  const folder = home();
  try {
    await story(folder, async (window) => {
      await window.choose("az");
      const show = await projectOne(window, "opening-the-boxes");
      await show("wall");
      for (const [width, height] of [[800, 600], [1024, 768], [1280, 720], [1920, 1080]]) {
        await window.call("POST", `${window.session}/window/rect`, { width, height, x: 0, y: 0 });
        await until(`${width}×${height}`, () => window.run(`return innerWidth === ${width} && innerHeight === ${height}`));
        await show("main");
        await window.run(`document.querySelector('[data-test="console-overview"]').click()`);
        await window.click("jump-0-0");
        await show("wall");
        for (let step = 0, last = ""; step < 40; step += 1) {
          await window.keys(PAGE_DOWN);
          const text = await until("the next step", async () => {
            const text = await wallText(window);
            return text !== last && text;
          }, 1500).catch(() => null);
          if (!text) break;
          last = text;
          const found = await window.run(`
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
              const main = document.querySelector(".main");
              const sizes = [...document.querySelectorAll(".main .words, .main h1, .article")]
                .filter((line) => line.textContent.trim() !== "")
                .map((line) => parseFloat(getComputedStyle(line).fontSize));
              done({ cut: main.scrollHeight - main.clientHeight, least: Math.min(...sizes) * 30 / innerHeight });
            })));`);
          assert.ok(found.cut <= 1, `${found.cut} px are cut off at ${width}×${height}: ${text}`);
          assert.ok(found.least >= 0.999, `letters of ${found.least}/30 at ${width}×${height}: ${text}`);
          if ([2, 8, 9].includes(step)) await window.picture(`wall-${width}x${height}-${step}`);
          if (step === 9 && height === 720) await window.picture("readme-wall-az");
        }
      }
    });
  } finally {
    close();
  }
});
