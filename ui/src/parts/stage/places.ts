// The plan of the station as coordinates: what stands where in a drawing of 760 by 460 units.

export const plan = { width: 760, height: 460 } as const;

/** A rectangle: left, top, width, height. */
export type Area = readonly [number, number, number, number];

interface PlaceOnPlan {
  /** Where people stand; the commission behind its table where there is one. */
  staff: Area;
  /** In front of the table: everybody else. */
  guests?: Area;
  /** Where things lie. */
  things: Area;
  /** The furniture that is highlighted when somebody acts there. */
  furniture: Area | null;
  /** The room for its name: at its left edge, or centred. */
  label: Area;
  centred?: boolean;
  /** A place for one thing by itself, with the middle of the drawing. */
  own?: Readonly<Record<string, readonly [number, number]>>;
  /** So many seats, filled from the left. */
  seats?: number;
  /** The thing whose own name stands for the place. */
  named?: string;
}

/** The inner edge of the walls and the gap of the entrance in the left one. */
export const room = { left: 126, top: 12, right: 750, bottom: 448, doorTop: 352, doorBottom: 420 } as const;

/** Beyond the walls: the constituency commission, the street with the homes, the queue. */
export const strips: Readonly<Record<"con-ec" | "outside" | "queue", Area>> = {
  "con-ec": [4, 8, 110, 144],
  outside: [4, 160, 110, 176],
  queue: [4, 344, 118, 108],
};

/** The three booths; voters stand in them. */
export const booths: readonly Area[] = [
  [660, 17, 88, 64],
  [660, 87, 88, 64],
  [660, 157, 88, 64],
];

export const places: Readonly<Record<string, PlaceOnPlan>> = {
  "con-ec": {
    staff: [6, 44, 106, 66],
    things: [6, 112, 106, 38],
    furniture: strips["con-ec"],
    label: [6, 12, 106, 30],
    centred: true,
  },
  outside: {
    staff: [6, 180, 106, 76],
    things: [6, 258, 106, 76],
    furniture: strips.outside,
    label: [6, 162, 106, 16],
    centred: true,
  },
  queue: {
    staff: [6, 380, 114, 52],
    things: [10, 344, 100, 34],
    furniture: null,
    label: [6, 434, 108, 16],
    centred: true,
  },
  wall: {
    staff: [134, 74, 70, 40],
    things: [138, 16, 62, 34],
    furniture: [136, 14, 66, 38],
    label: [130, 54, 78, 18],
    centred: true,
  },
  "list-table": {
    staff: [212, 14, 160, 36],
    guests: [294, 117, 80, 38],
    things: [212, 50, 160, 64],
    furniture: [212, 50, 160, 64],
    label: [212, 117, 82, 34],
  },
  "ballot-table": {
    staff: [390, 14, 232, 36],
    guests: [486, 117, 122, 38],
    things: [390, 50, 232, 64],
    furniture: [390, 50, 232, 64],
    label: [390, 117, 96, 34],
  },
  booths: {
    staff: [614, 122, 44, 122],
    things: [664, 49, 80, 30],
    furniture: null,
    label: [654, 222, 98, 16],
    centred: true,
  },
  "observers-place": {
    staff: [134, 172, 144, 70],
    things: [222, 226, 56, 46],
    furniture: null,
    label: [134, 164, 144, 18],
    seats: 4,
  },
  "count-table": {
    staff: [284, 156, 312, 36],
    guests: [396, 259, 200, 38],
    things: [284, 192, 312, 64],
    furniture: [284, 192, 312, 64],
    label: [284, 259, 112, 34],
  },
  "box-place": {
    staff: [588, 262, 78, 112],
    things: [722, 290, 24, 40],
    furniture: [669, 276, 50, 62],
    label: [644, 340, 104, 29],
    centred: true,
    own: { "box-stationary": [694, 307], ballot: [694, 262], seals: [733, 322] },
    named: "box-stationary",
  },
  door: {
    staff: [134, 272, 104, 36],
    guests: [150, 364, 78, 62],
    things: [136, 308, 102, 54],
    furniture: [136, 308, 102, 54],
    label: [130, 428, 70, 18],
  },
  "mobile-place": {
    staff: [306, 312, 84, 92],
    things: [282, 352, 24, 40],
    furniture: [248, 346, 36, 44],
    label: [228, 394, 76, 46],
    centred: true,
    own: { "box-mobile": [266, 368], seals: [294, 378], requests: [266, 326] },
    named: "box-mobile",
  },
  "chair-table": {
    staff: [398, 298, 206, 36],
    guests: [490, 401, 116, 38],
    things: [398, 334, 206, 64],
    furniture: [398, 334, 206, 64],
    label: [398, 401, 92, 34],
  },
  safe: {
    staff: [608, 400, 40, 44],
    things: [654, 374, 94, 52],
    furniture: [652, 372, 96, 56],
    label: [652, 429, 96, 15],
    centred: true,
  },
};
