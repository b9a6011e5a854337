// A made-up slide of the wall, for tests.
import type { SlideLine, SlideView, WallView } from "../ipc/types.ts";

export const line = (text: string, change: Partial<SlideLine> = {}): SlideLine => ({
  mark: "",
  text,
  said: false,
  state: "shown",
  ...change,
});

export const slide = (change: Partial<SlideView> = {}): SlideView => ({
  heading: "The mobile box is opened first",
  lines: [line("Show the seals", { mark: "1" }), line("Count the ballots", { mark: "2", state: "ahead" })],
  article: "Article 106.2",
  scene: {
    actors: [
      { id: "C", place: "count-table" },
      { id: "O1", place: "observers-place" },
      { id: "V1", place: "away" },
    ],
    things: [
      { id: "box-mobile", place: "count-table", state: "opened" },
      { id: "box-stationary", place: "box-place", state: "locked" },
    ],
  },
  actors: ["C"],
  picture: null,
  histogram: [],
  until: "",
  ...change,
});

export const wall = (change: Partial<WallView> = {}): WallView => ({
  language: "en",
  larger: false,
  black: false,
  title: "Opening the boxes",
  chapter: "counting",
  no: 3,
  slides: 12,
  slide: slide(),
  ...change,
});
