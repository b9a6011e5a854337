// What the stories of a trainer share: the two windows of a projection, the clicker, screens other than the usual one.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./window.mjs";

/** What a clicker sends. */
export const PAGE_UP = "\uE00E";
export const PAGE_DOWN = "\uE00F";
export const F5 = "\uE035";

export const plain = (text) => text.replace(/\s+/g, " ").trim();

/** The two windows of a projection, by name. */
export async function windows(window) {
  const handles = await until("two windows", async () => {
    const all = await window.call("GET", `${window.session}/window/handles`);
    return all.length === 2 && all;
  });
  const of = {};
  for (const handle of handles) {
    await window.call("POST", `${window.session}/window`, { handle });
    of[(await window.run("return location.href")).includes("wall.html") ? "wall" : "main"] = handle;
  }
  const show = (name) => window.call("POST", `${window.session}/window`, { handle: of[name] });
  await show("main");
  return show;
}

/** What the room can read, hidden descriptions included. */
export const wallText = async (window) => plain(await window.run("return document.body.textContent"));

/** Opens one walkthrough from the list; ends in the console. */
export async function projectOne(window, id) {
  await window.click("rail-teach");
  await window.click("project-one");
  await window.click(`choice-walkthrough-${id}`);
  await window.find("console-next");
  return windows(window);
}

/** A display server of its own for what is opened from now on; `close` goes back to the one before. */
async function screen(command, ...args) {
  const server = spawn(command, ["-displayfd", "3", ...args], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const gone = once(server, "exit").then(([code]) => Promise.reject(new Error(`${command} ended with ${code}`)));
  const [display] = await Promise.race([once(server.stdio[3], "data"), gone]);
  gone.catch(() => {});
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${String(display).trim()}`;
  return () => {
    process.env.DISPLAY = before;
    server.kill();
  };
}

/** A screen as large as the largest wall. */
export const largeScreen = () => screen("Xvfb", "-screen", "0", "1920x1080x24");

const GRAPHICS = `
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
EndSection
`;

/** A laptop with a projector at its right, and a window manager as people have. */
export async function laptopAndProjector(folder) {
  const config = join(folder, "xorg.conf");
  writeFileSync(config, GRAPHICS);
  const close = await screen("/usr/lib/xorg/Xorg", "-config", config, "-logfile", join(folder, "xorg.log"), "-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts");
  const output = (...args) => execFileSync("xrandr", ["--output", ...args]);
  const plug = () => {
    output("DUMMY1", "--mode", "1280x720", "--pos", "1368x0");
    // Being asked again, the server says that something is connected there.
    execFileSync("xrandr");
  };
  try {
    output("DUMMY0", "--mode", "1368x768", "--pos", "0x0");
    execFileSync("xrandr", ["--addmode", "DUMMY1", "1280x720"]);
    plug();
  } catch (error) {
    close();
    throw error;
  }
  const manager = spawn("openbox", { stdio: "ignore" });
  return {
    plug,
    unplug: () => output("DUMMY1", "--off"),
    close: () => {
      manager.kill();
      close();
    },
  };
}
