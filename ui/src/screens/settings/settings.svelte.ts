// The settings, shown as they were saved; a choice that could not be saved is taken back.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { Settings } from "../../ipc/types.ts";

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

export class SettingsState extends Asking {
  settings = $state.raw<Settings>(firstSettings);

  constructor(private readonly door: Door = commands) {
    super();
  }

  /** Takes effect at once; the screen does not wait for the disk. */
  async choose(change: Partial<Settings>) {
    const before = this.settings;
    const wanted = { ...before, ...change };
    this.settings = wanted;
    const saved = await this.attempt(() => this.door.saveSettings(wanted));
    if (this.settings === wanted) this.settings = saved ?? before;
  }
}
