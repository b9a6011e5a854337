// How long a step of a walkthrough takes until it is painted, and how many frames the stage draws while somebody walks.

import { home, openWindow } from "./window.mjs";

const folder = home();
const window = await openWindow(folder);

/** Steps once by keyboard; says how long until the second frame after the key, and the frames of the 400 ms behind it. */
const STEP = `
  return new Promise((done) => {
    const key = arguments[0];
    const begun = performance.now();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true }));
    requestAnimationFrame(() => requestAnimationFrame((painted) => {
      const from = performance.now();
      let frames = 0;
      let worst = 0;
      let last = from;
      const count = (now) => {
        frames += 1;
        worst = Math.max(worst, now - last);
        last = now;
        if (now - from < 400) requestAnimationFrame(count);
        else done({ painted: from - begun, frames: (frames * 1000) / (now - from), worst });
      };
      requestAnimationFrame(count);
    }));
  });
`;

const taken = [];
for (const walkthrough of ["one-voter", "opening", "sorting"]) {
  await window.click("rail-rehearse");
  await window.click(`study-${walkthrough}`);
  await window.find("step-no");
  for (const key of [...Array(7).fill("PageDown"), ...Array(7).fill("PageUp")]) {
    const before = await window.text("step-no");
    taken.push(await window.run(STEP, key));
    const after = await window.text("step-no");
    if (before === after && key === "PageDown") throw new Error(`${walkthrough}: ${key} did not step from ${before}`);
  }
}
await window.close();

const sorted = (of) => taken.map(of).sort((one, other) => one - other);
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))];
const painted = sorted((step) => step.painted);
const frames = sorted((step) => step.frames);
console.log(`step to painted (two frames): median ${at(painted, 0.5).toFixed(0)} ms, p95 ${at(painted, 0.95).toFixed(0)} ms of ${taken.length}`);
console.log(`frames a second while the actors move: median ${at(frames, 0.5).toFixed(0)}, slowest ${frames[0].toFixed(0)}; longest gap ${Math.max(...taken.map((step) => step.worst)).toFixed(0)} ms`);
process.exit(0);
