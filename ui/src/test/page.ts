// What a test does with a page: show a screen, find something on it, press, write, wait.
import { flushSync, mount, unmount, type Component } from "svelte";
import InShell from "./InShell.svelte";
import { settle } from "./refusing.ts";

let shown: ReturnType<typeof mount> | undefined;

/** Shows a screen as the app does. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function show(screen: Component<any>, props: Record<string, unknown>) {
  shown = mount(InShell, { target: document.body, props: { screen, props } });
  await arrive();
}

export async function leave() {
  if (shown) await unmount(shown);
  shown = undefined;
}

/** Lets every answer that is ready arrive and be shown. */
export async function arrive() {
  for (let turn = 0; turn < 2; turn += 1) {
    flushSync();
    await settle();
  }
  flushSync();
}

export const find = <Found extends HTMLElement = HTMLElement>(name: string): Found =>
  document.querySelector(`[data-test="${name}"]`) as Found;

export const textOf = (name: string) => find(name)?.textContent.replace(/\s+/g, " ").trim();

export async function click(name: string) {
  find(name).click();
  await arrive();
}

/** Presses a key where the focus is. */
export async function press(key: string, code = key, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...held });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await arrive();
}

/** Writes into a field; what comes of it is not waited for. */
export function write(name: string, text: string) {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(name);
  field.focus();
  flushSync();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
