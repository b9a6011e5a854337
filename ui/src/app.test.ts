// Going from screen to screen, and the language of the app.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppState, type Door } from "./app.svelte.ts";
import type { LinkView, Start } from "./ipc/types.ts";
import { firstSettings } from "./screens/settings/settings.svelte.ts";
import { words } from "./words/words.svelte.ts";

const trouble = { kind: "unreadable", what: "", kept: "", todo: "", place: null, canSetAside: true };
const begun: Start = {
  settings: { ...firstSettings, language: "ru" },
  trouble: null,
  version: "0",
  formVersion: "test",
  forms: ["presidential"],
  people: { people: [{ id: 4, name: "Alma" }], chosen: 4 },
};

const door = {
  start: vi.fn<Door["start"]>(),
  saveSettings: vi.fn<Door["saveSettings"]>(),
  protocolWithLine: vi.fn<Door["protocolWithLine"]>(),
};

beforeEach(() => {
  door.start.mockReset().mockResolvedValue(begun);
  door.protocolWithLine.mockReset().mockResolvedValue(7);
  door.saveSettings.mockReset().mockImplementation((settings) => Promise.resolve(settings));
});

afterEach(() => {
  words.language = "az";
});

test("the app speaks the language it was left in", async () => {
  const app = new AppState(door);
  await app.start();
  expect(words.language).toBe("ru");
});

test("whoever practised last practises on", async () => {
  const app = new AppState(door);
  await app.start();
  expect(app.people.chosen?.name).toBe("Alma");
});

test("a chosen language is spoken at once and saved", async () => {
  const app = new AppState(door);
  await app.start();
  const saving = app.chooseLanguage("en");
  expect(words.language).toBe("en");
  await saving;
  expect(door.saveSettings).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ language: "en" }));
});

test("in trouble another language is asked for, not saved", async () => {
  door.start.mockResolvedValue({ ...begun, trouble });
  const app = new AppState(door);
  await app.start();
  await app.chooseLanguage("en");
  expect(door.start).toHaveBeenLastCalledWith("en");
  expect(door.saveSettings).not.toHaveBeenCalled();
  expect(words.language).toBe("en");
});

test("a screen with something unwritten is not left", async () => {
  const app = new AppState(door);
  app.askBeforeLeaving(() => Promise.resolve(false));
  await app.go({ screen: "settings" });
  expect(app.place.screen).toBe("home");
  app.askBeforeLeaving(() => Promise.resolve(true));
  await app.go({ screen: "settings" });
  expect(app.place.screen).toBe("settings");
});

const boxes: LinkView = { kind: "line", id: "box-mobile", title: "In the mobile boxes" };

test("a line leads to the protocol that has it, the open one first", async () => {
  const app = new AppState(door);
  await app.goToLine(boxes);
  expect(door.protocolWithLine).toHaveBeenLastCalledWith("box-mobile", null, words.language);
  expect(app.place).toEqual({ screen: "protocol", id: 7, line: "box-mobile" });
  await app.goToLine(boxes);
  expect(door.protocolWithLine).toHaveBeenLastCalledWith("box-mobile", 7, words.language);
});

test("a line that no draft has leads to the list, which keeps it for the protocol begun there", async () => {
  const app = new AppState(door);
  door.protocolWithLine.mockResolvedValue(null);
  await app.goToLine(boxes);
  expect(app.place).toEqual({ screen: "protocols", line: boxes });
  door.protocolWithLine.mockRejectedValue(new Error("no store"));
  await app.goToLine(boxes);
  expect(app.place).toEqual({ screen: "protocols", line: boxes });
});

test("a start that fails says why and can be tried again", async () => {
  door.start.mockRejectedValueOnce(new Error("no door"));
  const app = new AppState(door);
  await app.start();
  expect(app.failure?.kind).toBe("unexpected");
  await app.start();
  expect(app.failure).toBeNull();
  expect(app.begun).not.toBeNull();
});
