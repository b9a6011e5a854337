// A full disk: what was saved stays, what is typed stays, and once there is room it is saved too.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { home, story, until } from "./window.mjs";

/** A disk of two megabytes for the data of the app; null where this person may not mount one. */
function smallDisk(folder) {
  const data = join(folder, "data");
  mkdirSync(data);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", data]).status === 0 ? data : null;
}

test("on a full disk nothing is lost, and the same change is saved once there is room", async (context) => {
  const folder = home();
  const data = smallDisk(folder);
  if (!data) return context.skip("no right to mount a small disk");
  const filler = join(data, "filler");
  try {
    await story(folder, async (window) => {
      await window.click("language-en");
      await window.begin();
      await window.write("figure-voters-total", "1012");
      await until("saved", () => window.run(`return document.querySelector('[data-test="saved"]').classList.contains("saved")`));
      fill(filler);
      let figure = 1000;
      // The journal has some room of its own: write until it is used up.
      await until("the full disk", async () => {
        figure += 1;
        await window.write("figure-voters-list", String(figure));
        return window.has("try-again");
      }, 60000);
      assert.match(await window.run("return document.querySelector('main, body').textContent"), /The disk is full/);
      assert.match(await window.text("saved"), /Not saved/);
      await window.picture("full-disk-en");
      rmSync(filler);
      await window.click("try-again");
      await until("saved again", () => window.run(`return document.querySelector('[data-test="saved"]').classList.contains("saved")`));
      await until("the figure", async () => (await window.value("figure-voters-list")).replace(/\D/g, "") === String(figure));
      assert.equal(await window.text("words-voters-total"), "one thousand and twelve");
    });
  } finally {
    spawnSync("umount", ["-l", data]);
  }
});

function fill(filler) {
  for (let bytes = 1 << 21; bytes >= 512; bytes >>= 1) {
    try {
      writeFileSync(filler, Buffer.alloc(bytes), { flag: "a" });
    } catch {
      // No room for so much: try half.
    }
  }
}
