// A laptop with a projector beside it: the wall stands on the projector, also after its cable was out.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { PAGE_DOWN, laptopAndProjector, projectOne, wallText } from "./trainer.mjs";
import { home, pictures, story, until } from "./window.mjs";

/** Where a window stands on the displays, as the window system has it. */
function places() {
  const windows = execFileSync("wmctrl", ["-lG"], { encoding: "utf8" }).trim().split("\n").filter(Boolean);
  return windows.map((line) => line.trim().split(/\s+/).slice(2, 6).map(Number));
}

const fills = (x, y, width, height) => () => places().some((place) => place.join() === [x, y, width, height].join());

const picture = (name) => execFileSync("import", ["-window", "root", join(pictures, `${name}.png`)]);

test("the wall fills the projector and the console stays on the laptop, also after the cable was out", async () => {
  const folder = home();
  const projector = await laptopAndProjector(folder);
  try {
    await story(folder, async (window) => {
      await window.choose("az");
      const show = await projectOne(window, "closing");
      const onProjector = fills(1368, 0, 1280, 720);
      await until("the wall on the projector", onProjector);
      await show("wall");
      const first = await wallText(window);
      await window.keys(PAGE_DOWN);
      await until("the next slide", async () => (await wallText(window)) !== first);
      const second = await wallText(window);
      await show("main");
      assert.equal(await window.run("return document.visibilityState"), "visible");
      picture("readme-two-displays-az");

      projector.unplug();
      await until("nothing where the projector was", () => places().every(([x]) => x < 1368));
      await show("wall");
      await window.keys("[Escape]");
      await until("the console alone on the laptop", () => places().length === 1);
      await show("main");
      await window.find("console-next");
      picture("unplugged-az");

      projector.plug();
      await window.keys("f");
      await until("the wall on the projector again", onProjector);
      await show("wall");
      assert.equal(await wallText(window), second, "the same slide");
      picture("plugged-again-az");
    });
  } finally {
    projector.close();
  }
});
