// The settings, shown as they were saved; a choice that could not be saved is taken back.
import * as commands from "../../ipc/commands.ts";
import type { Failure, Settings } from "../../ipc/types.ts";

export type Door = Pick<typeof commands, "saveSettings">;

export const textSizes = [100, 125, 150, 175, 200] as const;

export const themes = ["light", "dark"] as const;

export const firstSettings: Settings = {
  language: "az",
  textSize: 100,
  theme: "light",
  contrast: false,
  motion: true,
  letterKeys: true,
};

export class SettingsState {
  settings = $state.raw<Settings>(firstSettings);
  failure = $state.raw<Failure | null>(null);

  constructor(private readonly door: Door = commands) {}

  /** Takes effect at once; the screen does not wait for the disk. */
  async choose(change: Partial<Settings>) {
    const before = this.settings;
    const wanted = { ...before, ...change };
    this.settings = wanted;
    try {
      const saved = await this.door.saveSettings(wanted);
      if (this.settings === wanted) this.settings = saved;
      this.failure = null;
    } catch (thrown) {
      if (this.settings === wanted) this.settings = before;
      this.failure = commands.failureOf(thrown);
    }
  }
}
