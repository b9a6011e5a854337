// The real window, driven: starts the app under WebKitWebDriver in folders of its own.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, openSync, writeFileSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const app = process.env.SECKI_GUNU ?? join(root, "target/debug/secki-gunu");
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Enter: "\uE007", Tab: "\uE004", Escape: "\uE00C", Control: "\uE009", Shift: "\uE008", Backspace: "\uE003", Delete: "\uE017", ArrowDown: "\uE015", ArrowUp: "\uE013", ArrowLeft: "\uE012", ArrowRight: "\uE014", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011", Alt: "\uE00A" };

export const pictures = join(root, "target/pictures");
mkdirSync(pictures, { recursive: true });

/** A fresh home for the app: data, documents, settings. */
export function home() {
  const folder = mkdtempSync(join(tmpdir(), "secki-gunu-"));
  mkdirSync(join(folder, "config"), { recursive: true });
  mkdirSync(join(folder, "Documents"));
  writeFileSync(join(folder, "config/user-dirs.dirs"), `XDG_DOCUMENTS_DIR="${folder}/Documents"\n`);
  return folder;
}

/** The file with everything the trainee did. */
export const storeFile = (folder) => join(folder, "data/az.seckigunu.app/protocols.sqlite");

const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks again until the answer is true, or says what was waited for. */
export async function until(what, ask, milliseconds = 15000) {
  const end = Date.now() + milliseconds;
  let last;
  for (;;) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for: ${what} (last: ${last?.stack ?? JSON.stringify(last)})`);
    await pause(40);
  }
}

/** Opens the app's window and waits until it can be used. */
export async function openWindow(folder, { width = 1366, height = 768 } = {}) {
  const port = await freePort();
  const log = join(folder, "driver.log");
  const output = openSync(log, "a");
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    detached: true,
    stdio: ["ignore", output, output],
    env: {
      ...process.env,
      HOME: folder,
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CONFIG_HOME: join(folder, "config"),
      XDG_CACHE_HOME: join(folder, "cache"),
      TAURI_WEBVIEW_AUTOMATION: "true",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    },
  });
  const window = new Window(`http://127.0.0.1:${port}`, driver, log);
  try {
    await until("the driver", async () => (await window.call("GET", "/status")).ready !== undefined);
    const session = await window.call("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: app, args: [] } } },
    });
    window.session = `/session/${session.sessionId}`;
    await window.call("POST", `${window.session}/window/rect`, { width, height, x: 0, y: 0 }).catch(() => {});
    await until("the first screen", () => window.run("return document.readyState === 'complete' && document.fonts.status === 'loaded' && !!document.querySelector('h1')"));
    return window;
  } catch (error) {
    await window.close();
    throw new Error(`${error.message}\n${readFileSync(log, "utf8").slice(-2000)}`);
  }
}

/** Tells a story in a window of its own; where it breaks off, a picture of that moment is kept. */
export async function story(folder, tell, size) {
  const window = await openWindow(folder, size);
  try {
    await tell(window);
  } catch (error) {
    await window.picture(`broken-off-${Date.now()}`).catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}

class Window {
  constructor(address, driver, log) {
    Object.assign(this, { address, driver, log, session: "" });
  }

  async call(method, path, body) {
    const answer = await fetch(this.address + path, {
      method,
      headers: { "content-type": "application/json" },
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(30000),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  run(script, ...args) {
    return this.call("POST", `${this.session}/execute/sync`, { script, args });
  }

  async find(test) {
    const selector = test.startsWith("css:") ? test.slice(4) : `[data-test="${test}"]`;
    const element = await until(test, () => this.call("POST", `${this.session}/element`, { using: "css selector", value: selector }));
    return element[ELEMENT];
  }

  has(test) {
    return this.run(`return !!document.querySelector('[data-test="${test}"]')`);
  }

  async click(test) {
    const element = await this.find(test);
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", { [ELEMENT]: element });
    // A dialog that is just opening takes no click yet.
    await until(`a click on ${test}`, async () => (await this.call("POST", `${this.session}/element/${element}/click`)) ?? true);
  }

  /** The screens speak another language. */
  async choose(language) {
    await this.click(`language-${language}`);
    await until("the language", () => this.run(`return document.documentElement.lang === "${language}"`));
  }

  text(test) {
    return this.run(`const found = document.querySelector('[data-test="${test}"]'); return found && found.textContent.replace(/\\s+/g, ' ').trim()`);
  }

  value(test) {
    return this.run(`return document.querySelector('[data-test="${test}"]')?.value`);
  }

  /** Types with the keyboard into whatever has the focus; names of keys stand in brackets: `12[Enter]`. */
  async keys(text) {
    const actions = [];
    const held = [];
    for (const part of text.match(/\[[A-Za-z+]+\]|[^[]/gu) ?? []) {
      const names = part.startsWith("[") && part.length > 1 ? part.slice(1, -1).split("+") : [part];
      for (const name of names) {
        actions.push({ type: "keyDown", value: KEYS[name] ?? name });
        held.push(KEYS[name] ?? name);
      }
      while (held.length) actions.push({ type: "keyUp", value: held.pop() });
    }
    await this.call("POST", `${this.session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  focus(test) {
    return this.run(`document.querySelector('[data-test="${test}"]').focus()`);
  }

  /** Replaces what stands in a field, by keyboard, and leaves it with Enter. */
  async write(test, text) {
    await this.find(test);
    await this.focus(test);
    await this.keys(`[Control+a][Delete]${text}[Enter]`);
  }

  /** Begins a practice protocol for a kind of election. */
  async begin(kind = "presidential") {
    await this.click("new-protocol");
    await this.click(`kind-${kind}`);
    await this.find("figure-voters-total");
  }

  /** Types figures one after another, Enter leading to the next, as from a paper; waits for their words. */
  async typeFigures(figures) {
    const cells = Object.entries(figures);
    await this.find(`figure-${cells[0][0]}`);
    await this.focus(`figure-${cells[0][0]}`);
    for (const [cell, figure] of cells) {
      const here = await this.run("return document.activeElement.dataset.test");
      if (here !== `figure-${cell}`) throw new Error(`Enter led to ${here} instead of ${cell}`);
      await this.keys(`${figure}[Enter]`);
    }
    for (const [cell] of cells) await until(`the words of ${cell}`, () => this.text(`words-${cell}`));
  }

  /** How many messages stand beside the form. */
  messages() {
    return this.run(`return document.querySelectorAll('[data-test^="message-"]').length`);
  }

  /** Whether a figure can be written. */
  isOpen(cell) {
    return this.run(`const field = document.querySelector('[data-test="figure-${cell}"]'); return !field.readOnly && !field.disabled`);
  }

  /** Keeps what the screen shows. The driver's own pictures never come, so the screen's are taken. */
  async picture(name) {
    await this.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    await pause(250);
    const [width, height] = await this.run("return [innerWidth, innerHeight]");
    execFileSync("import", ["-window", "root", "-crop", `${width}x${height}+0+0`, "+repage", join(pictures, `${name}.png`)]);
  }

  /** Ends the app as a power cut would. */
  async kill() {
    const children = spawnSync("pgrep", ["-P", String(this.driver.pid)], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
    for (const child of children) process.kill(Number(child), "SIGKILL");
    await this.close();
  }

  async close() {
    try {
      if (this.session) await Promise.race([this.call("DELETE", this.session), pause(1500)]);
    } catch {
      // The window may be gone already.
    }
    try {
      process.kill(-this.driver.pid, "SIGKILL");
    } catch {
      // So may the driver.
    }
  }
}
