// The settings as they are chosen and saved.
import { expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { firstSettings, SettingsState, type Door } from "./settings.svelte.ts";

const door = { saveSettings: vi.fn<Door["saveSettings"]>((settings) => Promise.resolve(settings)) };

test("a choice takes effect before it is saved", async () => {
  const chosen = new SettingsState(door);
  const saving = chosen.choose({ textSize: 150 });
  expect(chosen.settings.textSize).toBe(150);
  await saving;
  expect(door.saveSettings).toHaveBeenLastCalledWith(
    expect.objectContaining({ textSize: 150, language: "az" }),
  );
});

test("theme and single keys are kept with the rest", async () => {
  const chosen = new SettingsState(door);
  await chosen.choose({ theme: "dark" });
  await chosen.choose({ letterKeys: false });
  expect(door.saveSettings).toHaveBeenLastCalledWith({ ...firstSettings, theme: "dark", letterKeys: false });
});

test("a choice that cannot be saved is taken back and says why", async () => {
  const chosen = new SettingsState(door);
  door.saveSettings.mockImplementationOnce(() => refused());
  await chosen.choose({ contrast: true });
  expect(chosen.settings.contrast).toBe(false);
  expect(chosen.failure?.kind).toBe("disk-full");
});

test.each([
  ["saved", () => Promise.resolve({ ...firstSettings, textSize: 125 })],
  ["refused", () => refused()],
])("an earlier choice that is %s late does not take back a later one", async (_, late) => {
  const chosen = new SettingsState(door);
  let letGo = () => {};
  door.saveSettings.mockImplementationOnce(async () => {
    await new Promise<void>((done) => (letGo = done));
    return late();
  });
  const first = chosen.choose({ textSize: 125 });
  await chosen.choose({ textSize: 200 });
  letGo();
  await first;
  expect(chosen.settings.textSize).toBe(200);
});
