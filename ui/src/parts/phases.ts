// The seven phases of Election Day, the spine of the app.

export const phaseNames = [
  "preparing",
  "opening",
  "voting",
  "closing",
  "counting",
  "protocol",
  "delivery",
] as const;
export type PhaseName = (typeof phaseNames)[number];
