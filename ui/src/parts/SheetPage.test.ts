// A printed page on the screen.
// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import SheetPage from "./SheetPage.svelte";
import type { DrawnPage } from "./sheet.ts";

const page: DrawnPage = {
  width: 210,
  height: 297,
  marks: [{ kind: "rect", x: 1, y: 1, width: 9, height: 9, fill: "#000000", stroke: null, line: 0 }],
};

let tell: (near: boolean) => void;
let root: Element | Document | null | undefined;
let screen: ReturnType<typeof mount>;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (changes: { isIntersecting: boolean }[]) => void, options: IntersectionObserverInit) {
        tell = (near) => told([{ isIntersecting: near }]);
        root = options.root;
      }
      observe() {}
      disconnect() {}
    },
  );
  const frame = document.body.appendChild(document.createElement("div"));
  frame.style.overflowY = "auto";
  const target = frame.appendChild(document.createElement("figure"));
  screen = mount(SheetPage, { target, props: { page, label: "Page 1 of 2" } });
  flushSync();
});

afterEach(async () => {
  await unmount(screen);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const drawn = () => document.querySelectorAll("svg rect").length;

test("a page is drawn when it comes near what is seen, and no longer when it goes", () => {
  expect(drawn()).toBe(0);
  tell(true);
  flushSync();
  expect(drawn()).toBe(1);
  tell(false);
  flushSync();
  expect(drawn()).toBe(0);
});

test("a page that is not drawn has its size and its name", () => {
  const svg = document.querySelector("svg");
  expect(svg?.getAttribute("viewBox")).toBe("0 0 210 297");
  expect(svg?.getAttribute("aria-label")).toBe("Page 1 of 2");
});

test("near means near what is seen of the frame that scrolls", () => {
  expect(root).toBe(document.body.firstElementChild);
});
