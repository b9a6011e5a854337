// How long the app takes until its first screen can be used, and what memory it holds then.

import { execFileSync } from "node:child_process";
import { home, openWindow } from "./window.mjs";

const RUNS = 7;
const folder = home();
const starts = [];
let memory = 0;
for (let run = 0; run <= RUNS; run += 1) {
  const window = await openWindow(folder);
  const ready = await window.run("return performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime");
  const tree = execFileSync("ps", ["-e", "-o", "pid=,ppid=,rss=,lstart=,comm="], { encoding: "utf8" }).trim().split("\n");
  const processes = tree.map((line) => line.trim().split(/\s+/)).map(([pid, parent, kilobytes]) => ({ pid, parent, kilobytes: Number(kilobytes) }));
  const app = processes.find(({ parent }) => parent === String(window.driver.pid));
  const clock = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  const fields = execFileSync("cat", [`/proc/${app.pid}/stat`], { encoding: "utf8" }).split(") ")[1].split(" ");
  const boot = Number(execFileSync("awk", ["/^btime/{print $2}", "/proc/stat"], { encoding: "utf8" }));
  const begun = boot * 1000 + (Number(fields[19]) / clock) * 1000;
  // The first start fills caches and is not counted.
  if (run > 0) starts.push(ready - begun);
  const family = (pid) => processes.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + child.kilobytes + family(child.pid), 0);
  memory = Math.round((app.kilobytes + family(app.pid)) / 1024);
  await window.close();
}
starts.sort((one, other) => one - other);
console.log(`start to first screen: median ${Math.round(starts[Math.floor(RUNS / 2)])} ms of ${RUNS} (process start is known to 10 ms, boot time to 1 s)`);
console.log(`memory of all processes: ${memory} MB`);
process.exit(0);
