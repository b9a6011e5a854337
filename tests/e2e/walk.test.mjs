// Walkthroughs in the real window: studied to the end with a wrong answer that comes back, resumed after a kill, an
// exam by keyboard, roles behind the curtain.

import assert from "node:assert/strict";
import { test } from "node:test";
import { passesAxe } from "./axe.mjs";
import { home, openWindow, story, until } from "./window.mjs";

const open = async (window, walkthrough, way = "study") => {
  await window.click("rail-rehearse");
  await window.click(`${way}-${walkthrough}`);
  await window.find(way === "roles" ? "roles-begin" : "step-title");
};

const stepNo = (window) => window.text("step-no");

/** Presses a key that steps, and waits until the step is written. */
const stepBy = async (window, key) => {
  const before = await stepNo(window);
  await window.keys(key);
  await until("another step", async () => (await stepNo(window)) !== before);
};

const answered = (window, place) =>
  until(`answer ${place}`, () =>
    window.run(`return document.querySelector('[data-test="answer-${place}"]').getAttribute("aria-pressed") === "true"`),
  );

const saved = (window, word) => until("saved", async () => (await window.text("saved")) === word);

/** The place of the answer that is right or wrong, as the screen tells it after trying them. */
const tryUntil = async (window, known) => {
  for (const place of [1, 2, 3, 4]) {
    if (!(await window.has(`answer-${place}`))) break;
    await window.keys(String(place));
    await window.find("why");
    const told = await until("the word", () =>
      window.run(`return document.querySelector('[data-test="answer-${place}"]').className.match(/right|wrong/)?.[0]`),
    );
    if (told === known) return place;
  }
  throw new Error(`no answer is ${known}`);
};

/** Tomorrow as it is typed: on the eve a wrong answer comes back on the same day. */
const tomorrow = () => {
  const day = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const two = (number) => String(number).padStart(2, "0");
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`;
};

test("a walkthrough is studied to its end by keyboard, and its wrong answer comes back in the review", async () => {
  await story(home(), async (window) => {
    await window.choose("az");
    await window.click("rail-rehearse");
    await window.find("go-on");
    await window.picture("walks-az");
    await window.click("open-review");
    await window.write("election-day", tomorrow());
    await until("the days left", () => window.text("days-left"));
    await open(window, "closing");
    await stepBy(window, "[ArrowRight]");
    await stepBy(window, "[PageDown]");
    await window.keys("1");
    await window.find("why");
    assert.match(await window.text("why"), /Yanlışdır/);
    assert.equal(await window.run("return document.activeElement.id"), "step-title");
    await passesAxe(window, "a wrong answer");
    await window.picture("readme-walk-az");
    const question = await window.text("question");
    await window.choose("ru");
    await until("the Russian reason", async () => /Неверно/.test((await window.text("why")) ?? ""));
    assert.match(await stepNo(window), /3/);
    await window.choose("az");
    await until("the Azerbaijani question", async () => (await window.text("question")) === question);
    for (;;) {
      await stepBy(window, "[ArrowRight]");
      if (await window.has("answer-1")) await tryUntil(window, "right");
      if (/14 \/ 14/.test(await stepNo(window))) break;
    }
    await window.click("next");
    await window.find("walk-end");
    assert.match(await window.text("end-missed"), new RegExp(question.slice(0, 30)));
    await passesAxe(window, "the end of a walkthrough");
    await window.picture("walk-end-az");
    await window.click("rail-home");
    await window.click("home-review");
    await window.find("review-place");
    const asked = [];
    while (await window.has("review-place")) {
      asked.push(await window.text("question"));
      await window.keys("1");
      await window.find("comes-back");
      if (asked.length === 1) {
        await passesAxe(window, "the review");
        await window.picture("review-az");
      }
      const place = await window.text("review-place");
      await window.keys("[ArrowRight]");
      await until("the next one", async () => (await window.text("review-place")) !== place);
    }
    assert.ok(asked.some((text) => text.includes(question)), `${question} is not among ${asked.join(" | ")}`);
    await window.find("review-end");
  });
});

test("after a kill the study goes on at the exact step, with its answers", async () => {
  const folder = home();
  const window = await openWindow(folder);
  let question;
  try {
    await window.choose("en");
    await open(window, "one-voter");
    while (!(await window.has("answer-1"))) await stepBy(window, "[ArrowRight]");
    await window.keys("1");
    await window.find("why");
    await saved(window, "Saved");
    question = await window.text("question");
    await stepBy(window, "[ArrowRight]");
    await stepBy(window, "[ArrowRight]");
    await stepBy(window, "[ArrowLeft]");
    await saved(window, "Saved");
    question = [question, await stepNo(window), await window.text("step-title")];
    await window.kill();
  } catch (error) {
    await window.close();
    throw error;
  }
  await story(folder, async (again) => {
    await again.click("home-walk");
    await again.find("step-title");
    assert.deepEqual([await stepNo(again), await again.text("step-title")], question.slice(1));
    await stepBy(again, "[ArrowLeft]");
    assert.equal(await again.text("question"), question[0]);
    assert.ok(await again.find("why"));
  });
});

test("an exam is taken by keyboard: nothing is told before its end, then everything", async () => {
  await story(home(), async (window) => {
    await window.choose("en");
    await open(window, "ink", "exam");
    let decisions = 0;
    while (!(await window.has("hand-in"))) {
      if (await window.has("answer-1")) {
        decisions += 1;
        const here = await stepNo(window);
        await window.keys("[ArrowRight]");
        assert.equal(await stepNo(window), here, "an exam waits for an answer");
        await window.keys("2");
        await answered(window, 2);
        await window.keys("1");
        await answered(window, 1);
        await until("only one answer is chosen", () =>
          window.run(`return document.querySelectorAll('[data-test^="answer-"][aria-pressed="true"]').length === 1`),
        );
        assert.equal(await window.has("why"), false);
        if (await window.has("hand-in")) break;
        await until("the way is free", () => window.run(`return !document.querySelector('[data-test="next"][aria-disabled], #walk-wait')`));
      }
      if (!(await window.has("hand-in"))) await stepBy(window, "[ArrowRight]");
    }
    await passesAxe(window, "an exam");
    await window.focus("hand-in");
    await window.keys("[Enter]");
    const score = await until("the score", () => window.text("exam-score"));
    assert.match(score, new RegExp(`of ${decisions}$`));
    await passesAxe(window, "the result of an exam");
    await window.picture("exam-result-en");
    const missed = await window.run(`return document.querySelectorAll('[data-test^="missed-"]').length`);
    assert.equal(score, `Correct: ${decisions - missed} of ${decisions}`);
    await window.click("rail-rehearse");
    await until("the score in the list", async () => (await window.text("walk-ink"))?.includes(`Exam: ${decisions - missed} of ${decisions}`));
    await window.click("open-review");
    await window.find("review-end");
    assert.match(await window.text("review-end"), /Nothing comes back today/);
  });
});

test("in roles nothing of a step is seen before its role has the laptop", async () => {
  await story(home(), async (window) => {
    await window.choose("az");
    await open(window, "opening", "roles");
    await window.write("player-secretary", "Rəna");
    await window.click("roles-begin");
    await window.find("curtain");
    for (let handed = 0; handed < 3; ) {
      if (await window.has("curtain")) {
        handed += 1;
        const seen = await window.run(`return ["stage", "step-no", "question"].filter((name) => document.querySelector('[data-test="' + name + '"]'))`);
        assert.deepEqual(seen, []);
        if (/Rəna/.test(await window.text("curtain"))) await window.picture("curtain-az");
        await passesAxe(window, "the curtain");
        await window.click("take-laptop");
        await window.find("step-title");
      } else {
        await window.click("next");
      }
    }
    await passesAxe(window, "a step in roles");
  });
});

test("what was forgotten at closing is met at the protocol", async () => {
  await story(home(), async (window) => {
    await window.choose("ru");
    await open(window, "closing");
    while (!/335/.test((await window.text("question")) ?? "")) await stepBy(window, "[ArrowRight]");
    await tryUntil(window, "wrong");
    await open(window, "protocol-and-delivery");
    await window.find("met");
    await passesAxe(window, "what is met");
    await window.picture("walk-met-ru");
  });
});
