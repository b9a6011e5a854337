// Small shapes that the drawings on the plan are put together from, as paths.

/** How a path is painted; the colours stand in Drawing.svelte. */
type Paint =
  | "sheet"
  | "line"
  | "faint"
  | "ghost"
  | "body"
  | "accent"
  | "solid"
  | "dark"
  | "cream"
  | "amber"
  | "seal"
  | "sealed"
  | "good"
  | "tick"
  | "wrong"
  | "cross"
  | "beam";

export interface Mark {
  d: string;
  paint: Paint;
}

export const mark = (paint: Paint, d: string): Mark => ({ paint, d });

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A sheet of paper, its upper left corner cut off by `cut`. */
export const sheet = (x: number, y: number, width: number, height: number, cut = 0): string =>
  cut === 0
    ? rect(x, y, width, height)
    : `M${x + cut} ${y}h${width - cut}v${height}h${-width}v${cut - height}z`;

/** Lines of writing. */
export const rows = (x: number, y: number, width: number, count: number, step: number): string =>
  Array.from({ length: count }, (_, row) => `M${x} ${y + row * step}h${width}`).join("");

/** Something written by hand. */
export const signature = (x: number, y: number): string => `M${x} ${y}q3-7 5-2t4-1t3 0t5-3`;

export const badge = {
  /** Counted: a tally of five. */
  counted: (x = 13, y = 13): Mark[] => [
    mark("solid", circle(x, y, 7.5)),
    mark(
      "tick",
      `M${x - 4} ${y - 3.5}v7M${x - 1.4} ${y - 3.5}v7M${x + 1.2} ${y - 3.5}v7M${x + 3.8} ${y - 3.5}v7`,
    ),
    mark("tick", `M${x - 5.4} ${y + 2.4}L${x + 5.4} ${y - 2.4}`),
  ],
  right: (x = 13, y = 13): Mark[] => [
    mark("good", circle(x, y, 7.5)),
    mark("tick", `M${x - 3.6} ${y + 0.2}l2.7 2.9l4.7-5.6`),
  ],
  wrong: (x = 13, y = 13): Mark[] => [
    mark("wrong", circle(x, y, 7.5)),
    mark("tick", `M${x - 2.9} ${y - 2.9}l5.8 5.8M${x + 2.9} ${y - 2.9}l-5.8 5.8`),
  ],
  /** Given away, carried off. */
  away: (x = 13, y = 13): Mark[] => [
    mark("solid", circle(x, y, 7.5)),
    mark("tick", `M${x - 4} ${y}h7.4M${x + 0.4} ${y - 3.2}l3.4 3.2l-3.4 3.2`),
  ],
  unknown: (x = 13, y = 13): Mark[] => [
    mark("sheet", circle(x, y, 7.5)),
    mark("line", `M${x - 2.4} ${y - 1.6}a2.4 2.4 0 1 1 3.4 2.2q-1 .6-1 1.6M${x} ${y + 4.6}v.1`),
  ],
};
