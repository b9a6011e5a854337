// How long the app takes until its first screen can be used, and what memory it holds then.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { home, openWindow } from "./window.mjs";

const RUNS = 7;
const folder = home();
const starts = [];
let memory = 0;
for (let run = 0; run <= RUNS; run += 1) {
  const window = await openWindow(folder);
  const ready = await window.run("return performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime");
  const tree = execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const processes = tree.map((line) => line.trim().split(/\s+/)).map(([pid, parent]) => ({ pid, parent }));
  const app = processes.find(({ parent }) => parent === String(window.driver.pid));
  // What is shared is shared out: the sum over all processes is what the machine has to give.
  const kilobytes = (pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").match(/^Pss: +(\d+)/m)[1]);
  const family = (pid) => processes.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + family(child.pid), kilobytes(pid));
  memory = Math.round(family(app.pid) / 1024);
  // Both count from the start of the machine, in hundredths of a second.
  const age = () => Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]) * 1000 - Number(readFileSync(`/proc/${app.pid}/stat`, "utf8").split(") ")[1].split(" ")[19]) * 10;
  const begun = Date.now() - age();
  // The first start fills caches and is not counted.
  if (run > 0) starts.push(ready - begun);
  await window.close();
}
starts.sort((one, other) => one - other);
console.log(`start to first screen: median ${Math.round(starts[Math.floor(RUNS / 2)])} ms of ${RUNS} (known to 20 ms)`);
console.log(`memory of all processes: ${memory} MB`);
process.exit(0);
