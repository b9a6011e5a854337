// What a slide on the wall is made of, and the sizes at which it may stand. The same shape as the door hands over.
import { phaseNames } from "../phases.ts";
import type { Scene } from "./scene.ts";

export interface Wall {
  language: string;
  larger: boolean;
  black: boolean;
  title: string;
  /** The phase of the day, or `background`. */
  chapter: string;
  no: number;
  slides: number;
  slide: Slide;
}

export interface Slide {
  heading: string;
  lines: SlideLine[];
  article: string;
  scene: Scene | null;
  actors: string[];
  /** A drawing as SVG. */
  picture: string | null;
  histogram: Bars[];
  /** The end of a break, `HH:MM`. */
  until: string;
}

export interface SlideLine {
  mark: string;
  text: string;
  said: boolean;
  state: "shown" | "ahead" | "right" | "wrong";
}

export interface Bars {
  letter: string;
  first: number;
  second: number;
}

/** How a slide is set: the body in hundredths of the height, the heading as a multiple, the picture's room. */
interface Setting {
  body: number;
  heading: number;
  picture: "wide" | "narrow" | "none";
}

/** From ten metres nothing below a thirtieth of the height is read. */
export const leastBody = 100 / 30;

const settings: readonly Setting[] = [
  { body: 4.6, heading: 1.5, picture: "wide" },
  { body: 4.2, heading: 1.4, picture: "wide" },
  { body: 4.2, heading: 1.3, picture: "narrow" },
  { body: 3.8, heading: 1.25, picture: "narrow" },
  { body: 4.2, heading: 1.25, picture: "none" },
  { body: 3.8, heading: 1.2, picture: "none" },
  { body: 3.4, heading: 1.2, picture: "narrow" },
  { body: 3.4, heading: 1.15, picture: "none" },
  { body: 3.4, heading: 1, picture: "none" },
];

/** The settings from the most generous to the tightest; what the room answered never gives way. */
export function settingsFor(slide: Slide, larger: boolean): readonly Setting[] {
  const known = larger ? [...settings.map(enlarged), ...settings] : settings;
  return slide.histogram.length === 0 ? known : known.filter(({ picture }) => picture !== "none");
}

const enlarged = (setting: Setting): Setting => ({ ...setting, body: setting.body * 1.2 });

const around = 4;

/** The phases around the present one, as many as stand beside the title; none outside of the day. */
export function phasesAround(chapter: string): { id: string; here: boolean }[] {
  const place = phaseNames.findIndex((name) => name === chapter);
  if (place < 0) return [];
  const from = Math.min(Math.max(place - 2, 0), phaseNames.length - around);
  return phaseNames.slice(from, from + around).map((id) => ({ id, here: id === chapter }));
}
