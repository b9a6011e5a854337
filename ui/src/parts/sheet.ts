// A printed page as it is drawn, in millimetres; colours as the paper has them.

type SheetMark =
  | {
      kind: "text";
      x: number;
      y: number;
      size: number;
      font: "regular" | "semibold" | "bold";
      text: string;
      /** The width on paper; 0 leaves it to the screen. */
      width: number;
      fill: string;
    }
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string | null;
      stroke: string | null;
      line: number;
    }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: string; line: number }
  | { kind: "path"; d: string; fill: string };

export interface DrawnPage {
  width: number;
  height: number;
  marks: SheetMark[];
}

export interface DrawnSheet {
  title: string;
  pages: DrawnPage[];
}
