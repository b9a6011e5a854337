// Every screen in every language passes axe, at both sizes and at the largest text.

import { test } from "node:test";
import { passesAxe } from "./axe.mjs";
import { beforeOpening } from "./figures.mjs";
import { home, story, until } from "./window.mjs";

const large = { width: 1366, height: 768 };
const small = { width: 1024, height: 640 };
const languages = ["az", "en", "ru"];
const looks = [
  ...[large, small].flatMap((size) => languages.map((language) => ({ language, size, theme: "light" }))),
  { language: "ru", size: small, theme: "dark" },
];

for (const { language, size, theme } of looks) {
  const where = `${language} at ${size.width} by ${size.height}${theme === "dark" ? " in the dark theme" : ""}`;
  test(`every screen passes axe in ${where}`, async () => {
    await story(
      home(),
      async (window) => {
        const name = (screen) => [screen, language, size.width, ...(theme === "dark" ? [theme] : [])].join("-");
        const look = async (screen) => {
          await window.picture(name(screen));
          await passesAxe(window, name(screen));
        };
        await window.click(`language-${language}`);
        await until("the language", () => window.run(`return document.documentElement.lang === "${language}"`));
        if (theme === "dark") {
          await window.click("rail-settings");
          await window.click("theme-dark");
          await window.click("rail-home");
        }
        await until("the theme", () => window.run(`return document.documentElement.dataset.theme === "${theme}"`));
        await look("home-empty");
        await window.begin();
        await window.find("figure-voters-total");
        await look("protocol-new");
        await window.write("figure-voters-total", beforeOpening["voters-total"]);
        await window.write("figure-voters-received", "1500");
        await until("a finding", () => window.has("message-nobody-outside-the-lists-received-a-ballot"));
        await look("protocol-finding");
        await window.click("line-info-voters-received");
        await look("protocol-line");
        await window.keys("[Escape]");
        await window.click("preview");
        await window.click("document-blank");
        await until("a page", () => window.has("sheet-page"));
        await look("preview");
        await window.keys("[Escape]");
        await window.click("finish");
        await look("finish");
        await window.keys("[Escape]");
        for (const [what, seen] of [["history", "point-1"], ["read-back", "second-voters-total"], ["export", "export-save"]]) {
          await window.click("more");
          await window.click(what);
          await window.find(seen);
          await look(what);
          await window.keys("[Escape]");
        }
        await window.click("edit-candidates");
        await window.find("candidates-keep");
        await look("candidates");
        await window.keys("[Escape]");
        await window.click("rail-exercises");
        await window.find("find-code");
        await look("exercises");
        await window.write("find-code", "P2-0001");
        await window.find("find-code-shown");
        await look("mistake");
        await window.click("rail-exercises");
        await window.click("drill-begin");
        await window.find("drill-figure");
        await look("drill");
        await window.click("rail-exercises");
        await window.click("exercise-first-evening");
        await window.find("evening-story");
        await look("exercise");
        await window.click("hand-in");
        await window.click("hand-in-confirm");
        await window.find("grade");
        await look("grade");
        await window.click("rail-forms");
        await window.find("relations-presidential");
        await look("forms");
        await window.click("rail-protocols");
        await look("list");
        await window.click("rail-guide");
        await window.find("begin-reading");
        await look("guide");
        await window.click("begin-reading");
        await window.find("page-title");
        await look("guide-page");
        await window.click("rail-rehearse");
        await window.find("walk-opening");
        await look("walks");
        await window.click("study-opening");
        await window.find("step-title");
        await window.keys("[PageDown]1");
        await window.find("why");
        await look("walk");
        await window.click("rail-rehearse");
        await window.click("roles-opening");
        await window.find("roles-begin");
        await look("walk-roles");
        await window.click("rail-rehearse");
        await window.click("open-review");
        await window.find("election-day");
        await look("review");
        await window.click("rail-teach");
        await window.find("plan-ready/refresher");
        await look("plans");
        await window.click("open-ready/refresher");
        await window.find("copy-plan");
        await look("plan");
        await window.click("rail-settings");
        await look("settings");
        await window.click("text-size-200");
        await look("settings-200");
        await window.click("rail-protocols");
        await look("list-200");
        await window.click("rail-home");
        await look("home-200");
        await window.click("continue");
        await window.find("figure-voters-total");
        await look("protocol-200");
        await window.click("rail-rehearse");
        await window.click("study-opening");
        await window.find("step-title");
        await look("walk-200");
      },
      size,
    );
  });
}
