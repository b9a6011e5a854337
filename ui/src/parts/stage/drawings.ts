// How each thing is drawn in each of its states: paths around a middle, some 40 units wide.
import { badge, circle, mark, rect, rows, sheet, signature, type Mark } from "./shapes.ts";

type Drawing = (state: string) => Mark[];

/** Which states show what; a state that stands nowhere gets the bare thing. */
const on = (state: string, states: string[], marks: Mark[]): Mark[] => (states.includes(state) ? marks : []);

/** A ballot box: half its width, and its height above and below the middle. */
function box(half: number, up: number, down: number, carried: boolean): Drawing {
  const width = 2 * half;
  const tilted = `M${-half - 2} ${-up - 3}L${half - 4} ${-up - 15}l2.6 6.2L${-half + 0.6} ${-up + 3.2}z`;
  const ballots = `M${-half + 3} ${down - 3}v-9l9-4l4 6l8-6l7 5v8z`;
  const handle = carried ? [mark("line", `M${-half + 7} ${-up - 7}q0-9 ${half - 7}-9t${half - 7} 9`)] : [];
  const shut = [
    ...handle,
    mark("dark", rect(-half - 3, -up - 7, width + 6, 7)),
    mark("tick", `M${-half + 7} ${-up - 3.5}h${width - 14}`),
    mark("sealed", circle(0, 3, 7)),
    mark("seal", `${circle(0, 3, 7)}M-3.6 3h7.2M0 -.6v7.2`),
  ];
  return (state) => {
    const closed = ["locked", "seal-checked", "taken-along"].includes(state);
    return [
      mark("body", rect(-half, -up, width, up + down)),
      ...on(state, ["opened"], [mark("sheet", ballots), mark("faint", `M${-half + 12} ${down - 16}l4 6`)]),
      ...(closed ? shut : [mark("dark", tilted)]),
      ...on(
        state,
        ["shown-empty"],
        [
          mark("accent", `M-11 2q11-12 22 0q-11 12-22 0z`),
          mark("solid", circle(0, 2, 3.6)),
          mark("ghost", `M${-half + 4} ${down - 5}h${width - 8}`),
        ],
      ),
      ...on(
        state,
        ["opened"],
        [mark("seal", "M-5 -8a7 7 0 0 0-2 13l3-5l-3-3zM4 -8a7 7 0 0 1 3 13l-3-5l3-3z")],
      ),
      ...on(
        state,
        ["emptied"],
        [
          mark("ghost", rect(-half + 5, -2, width - 10, down - 3)),
          mark("accent", `M0 ${down - 12}v-14M-5 ${down - 21}l5-5l5 5`),
        ],
      ),
      ...on(state, ["taken-along"], badge.away(half - 3, down - 4)),
      ...on(state, ["seal-checked"], badge.right(half - 3, down - 4)),
    ];
  };
}

/** A list of voters: a bound book, or one sheet where it is the additional one. */
function list(additional: boolean): Drawing {
  const plus = additional ? [mark("solid", circle(-13, -11, 6)), mark("tick", "M-16 -11h6M-13 -14v6")] : [];
  return (state) => {
    if (state === "closed") {
      return [
        mark("body", rect(-14, -17, 28, 34)),
        mark("accent", "M-9 -17v34"),
        mark("faint", rows(-4, -8, 13, 3, 5)),
        ...plus,
      ];
    }
    return [
      mark("sheet", "M0 -13q-9-5-19-2v28q10-3 19 2q9-5 19-2v-28q-10-3-19 2z"),
      mark("line", "M0 -13v28"),
      mark("faint", `${rows(-16, -7, 12, 4, 5.4)}${rows(4, -7, 12, 4, 5.4)}`),
      ...on(
        state,
        ["signed"],
        [mark("accent", `${signature(2, -5)}${signature(2, 2)}`), ...badge.right(14, 13)],
      ),
      ...plus,
    ];
  };
}

const stack = (from: number, count: number): string =>
  Array.from({ length: count }, (_, no) => rect(-15 + (no % 2) * 1.6, from - no * 4.6, 28, 4.6)).join("");

const ballots: Drawing = (state) => [
  ...on(state, ["fewer", "issued"], [mark("ghost", rect(-14, -14.4, 28, 17))]),
  mark("sheet", stack(12, ["fewer", "issued"].includes(state) ? 3 : 7)),
  ...on(state, ["counted"], badge.counted()),
  ...on(state, ["issued"], badge.away()),
];

const unused: Drawing = (state) => {
  const cancelled = state === "cancelled";
  return [
    mark("sheet", stack(12, cancelled ? 4 : 6)),
    mark("solid", cancelled ? rect(-5, -1.8, 8, 18.4) : rect(-5, -11, 8, 27.6)),
    ...on(state, ["counted"], badge.counted()),
    // Which corner is cut off the sources do not agree about: scissors say that it is cut.
    ...on(
      state,
      ["cancelled"],
      [
        mark("line", "M9 -17L-13 -7M9 -9L-13 -18"),
        mark("accent", `${circle(13, -18.5, 4)}${circle(13, -7.5, 4)}`),
        mark("cross", "M-14 6h28M-14 11h28"),
      ],
    ),
  ];
};

const crossed = (x: number, y: number): Mark[] => [
  mark("sheet", sheet(x, y, 22, 28, 6)),
  mark("cross", `M${x + 4} ${y + 8}l14 15M${x + 18} ${y + 8}l-14 15`),
];

const spoilt: Drawing = (state) =>
  state === "counted"
    ? [mark("sheet", sheet(-17, -12, 22, 28, 6)), ...crossed(-9, -16), ...badge.counted(14, 13)]
    : crossed(-11, -14);

const corners: Drawing = (state) => [
  mark("cream", "M-13 -1l1-12l12 4zM-3 -1l5-14l9 9zM4 0l-2-9l13 1z"),
  mark("body", "M-18 -3h36l-4 18h-28z"),
  ...on(state, ["counted"], badge.counted(13, 12)),
];

/** The squares of a ballot with what a voter put into them. */
const squares = (crosses: number[]): Mark[] => [
  mark("faint", rows(-9, -5, 8, 3, 8)),
  mark("line", [-8.5, -0.5, 7.5].map((y) => rect(3, y, 6, 6)).join("")),
  mark("accent", crosses.map((row) => `M4 ${-6.5 + row * 8}l2 2.4l4.6-6`).join("")),
];

const ballot: Drawing = (state) => {
  if (state === "in-box") {
    return [
      mark("sheet", sheet(-10, -14, 20, 18, 5)),
      mark("faint", rows(-5, -6, 10, 2, 4)),
      mark("dark", rect(-16, 3, 32, 4)),
      mark("accent", "M0 -2v12M-5 6l5 5l5-5"),
    ];
  }
  const whole = state === "whole";
  return [
    mark("sheet", sheet(-12, -16, 25, 33, whole ? 0 : 9)),
    ...(whole ? [mark("cream", "M-12 -16h9l-9 9z"), mark("line", "M-2 -17L-13 -6")] : []),
    ...squares(state === "marked" ? [1] : state === "spoilt" ? [0, 2] : []),
    ...on(state, ["spoilt"], badge.wrong(13, 13)),
  ];
};

const thumb: Drawing = (state) => [
  ...on(state, ["checked"], [mark("beam", "M-7 -18h14l9 28h-32z"), mark("dark", rect(-9, -21, 18, 5))]),
  mark("cream", "M-10 19v-20q0-14 10-14t10 14v20z"),
  mark("line", "M-5 -2q0-7 5-7t5 7v4h-10z"),
  ...on(
    state,
    ["inked"],
    [mark("solid", "M0 -15q7 8 7 12a7 7 0 0 1-14 0q0-4 7-12z"), mark("tick", "M-3 -3q.4 2.6 2.8 3")],
  ),
  ...on(state, ["not-checked"], badge.unknown(12, 12)),
  ...on(state, ["checked"], badge.right(12, 12)),
  ...on(state, ["refused"], badge.wrong(12, 12)),
];

const lamp: Drawing = (state) => [
  mark("beam", "M-13 -3h14l7 21h-28z"),
  mark("dark", rect(-15, -8, 18, 6)),
  mark("solid", "M-3 -8l13-12l6 6l-9 9z"),
  ...on(state, ["attached"], badge.right()),
];

const spray: Drawing = (state) => [
  mark("body", rect(-7, -4, 15, 22)),
  mark("solid", rect(-7, 4, 15, 14)),
  mark("dark", "M-4 -4v-8h-5v-5h12v5h-2v8z"),
  mark("accent", "M-12 -15h-6M-12 -12l-5 4M-12 -18l-5-3"),
  ...on(state, ["attached"], badge.right()),
];

const seals: Drawing = (state) =>
  state === "attached"
    ? [
        mark("line", "M-7 0v-8a7 7 0 0 1 14 0v8"),
        mark("amber", rect(-12, -1, 24, 15)),
        mark("tick", "M-7 6.5h14"),
      ]
    : [
        mark("line", "M-14 -2q0-14 8-14M2 4q0-14 8-14"),
        mark("amber", `${rect(-18, -4, 19, 10)}${rect(-1, 6, 19, 10)}`),
        mark("tick", "M-14 1h11M3 11h11"),
      ];

const card: Drawing = (state) => [
  mark("sheet", rect(-18, -12, 36, 25)),
  mark("solid", rect(-18, -12, 36, 6)),
  mark("faint", rows(-13, 0, 17, 3, 4.4)),
  mark("line", rect(8, -1, 6, 8)),
  ...on(state, ["attached"], [mark("accent", "M-13 -7v-8a3 3 0 0 1 6 0v12a2 2 0 0 1-4 0v-9")]),
];

const requests: Drawing = (state) =>
  state === "compared"
    ? [
        mark("sheet", `${rect(-19, -13, 15, 21)}${sheet(5, -13, 14, 21, 5)}`),
        mark("faint", `${rows(-16, -8, 9, 4, 4)}${rows(8, -5, 8, 3, 4)}`),
        mark("accent", "M-3 -4h7M-3 0h7"),
        ...badge.counted(0, 13),
      ]
    : [
        mark("sheet", rect(-8, -17, 22, 28)),
        mark("sheet", rect(-14, -12, 22, 29)),
        mark("faint", rows(-10, -6, 14, 4, 5)),
        mark("line", signature(-8, 14)),
      ];

/** A pile of ballots with the kind of its ballots on top. */
function pile(kind: string): Drawing {
  const dashed = kind === "form";
  const crosses = { candidates: [1], unmarked: [], other: [0, 2] }[kind];
  const top = [
    mark(dashed ? "ghost" : "sheet", sheet(-9, -20, 19, 23, 5)),
    ...(crosses === undefined
      ? [mark("faint", rows(-4, -12, 9, 3, 5))]
      : [
          mark("line", [-16, -10, -4].map((y) => rect(2, y, 4.6, 4.6)).join("")),
          mark("accent", crosses.map((row) => `M2.6 ${-14 + row * 6}l1.6 1.8l3.8-4.8`).join("")),
        ]),
  ];
  return (state) => {
    if (state === "none") return [mark("ghost", `${rect(-15, 12, 30, 5)}${sheet(-9, -16, 19, 23, 5)}`)];
    return [
      ...top,
      mark("sheet", stack(13, state === "growing" ? 2 : 4)),
      ...on(state, ["growing"], [mark("accent", "M15 8v-14M11 -2l4-4l4 4")]),
      ...on(state, ["counted"], badge.counted(13, 9)),
    ];
  };
}

/** What happened to a paper, whichever it is. */
const paperState = (state: string): Mark[] => [
  ...on(state, ["signed"], [mark("accent", `${signature(-8, 12)}M-10 15h16`)]),
  ...on(
    state,
    ["certified"],
    [mark("accent", signature(-11, 9)), mark("seal", `${circle(6, 9, 7)}${circle(6, 9, 4)}`)],
  ),
  ...on(state, ["displayed"], [mark("wrong", circle(0, -17, 4)), mark("line", "M0 -13v4")]),
  ...on(
    state,
    ["packed"],
    [mark("cream", "M-19 0h38v19h-38z"), mark("line", "M-19 0l19 12l19-12"), mark("wrong", circle(0, 11, 4))],
  ),
  ...on(state, ["handed-over"], badge.away()),
];

/** A paper with lines; filled once it is written. */
function paper(head: Mark[], edge: "sheet" | "ghost" = "sheet", behind: Mark[] = []): Drawing {
  return (state) => {
    const filled = state !== "blank";
    const lines = rows(-9, -3, filled ? 17 : 6, 3, 4.6);
    return [
      ...behind,
      mark("sheet", rect(-13, -18, 26, 36)),
      ...(edge === "ghost" ? [mark("ghost", rect(-10.5, -15.5, 21, 31))] : []),
      ...head,
      mark(filled ? "line" : "faint", lines),
      ...paperState(state),
    ];
  };
}

const envelope: Drawing = (state) => [
  mark("cream", rect(-19, -12, 38, 25)),
  mark("line", state === "blank" ? "M-19 -12l19-8l19 8" : "M-19 -12l19 13l19-13"),
  ...on(state, ["written", "signed", "certified"], [mark("line", rows(-8, 5, 16, 2, 4))]),
  ...on(state, ["packed", "handed-over"], [mark("wrong", circle(0, 1, 5)), mark("tick", "M-2 1h4")]),
  ...on(state, ["signed", "certified", "displayed", "handed-over"], paperState(state)),
];

const stamp: Drawing = (state) => [
  mark("dark", "M-4 -16a4.6 4.6 0 1 1 8 0l-1.6 12h-4.8z"),
  mark("solid", rect(-12, -4, 24, 8)),
  mark("seal", "M-13 10q13 8 26 0"),
  ...on(state, ["packed", "handed-over", "certified", "signed"], paperState(state)),
];

const drawings: Readonly<Record<string, Drawing>> = {
  "box-stationary": box(24, 26, 32, false),
  "box-mobile": box(17, 16, 22, true),
  "voter-list": list(false),
  "additional-list": list(true),
  ballots,
  unused,
  spoilt,
  corners,
  ballot,
  thumb,
  lamp,
  spray,
  seals,
  card,
  requests,
  "pile-candidates": pile("candidates"),
  "pile-form": pile("form"),
  "pile-unmarked": pile("unmarked"),
  "pile-other": pile("other"),
  draft: paper([mark("accent", "M-9 -11l4-4M-9 -7l8-8")], "ghost"),
  protocol: paper([mark("solid", rect(-9, -14, 18, 6))]),
  copies: paper([mark("solid", rect(-9, -14, 8, 6))], "sheet", [mark("sheet", rect(-8, -21, 26, 36))]),
  act: paper([mark("line", "M-5 -11h10")]),
  envelope,
  stamp,
};

/** The drawing of a thing; null where it has none. */
export const drawingOf = (thing: string, state: string): Mark[] | null => drawings[thing]?.(state) ?? null;

/** How large a thing is by itself: only boxes are larger than a cell of 40 units. */
export const sizeOf = (thing: string): number =>
  thing === "box-stationary" ? 66 : thing === "box-mobile" ? 50 : 40;
