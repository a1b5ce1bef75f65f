import { mm } from "./handout-sheet";

const WEEKS = 2;
const DAYS = 7;

/** Measures of a row, in points. */
export const ROW = {
  padding: 2.5,
  columnGap: 10,
  discGap: 6,
  sideMark: 30,
  markGap: 6,
  markPadding: 5,
  cueGap: 1,
  noteIndent: 11,
  noteGap: 3,
  weekLabel: 78,
  boxesGap: 2,
  /** A tick box, across and down. */
  box: mm(8.02),
  weekGap: 3,
  /** A part of a box that stands under another one is no lower; in a lower box they stand two and two. */
  leastPart: mm(3.9),
} as const;

/** Width of two weeks of tick boxes. */
export const BOXES_WIDTH = WEEKS * DAYS * ROW.box + ROW.weekGap;

/** How a day's box is cut into parts: one under the other, or two and two. */
export function partsOfBox(
  height: number,
  parts: number,
): { readonly across: number; readonly down: number } {
  return height / parts >= ROW.leastPart
    ? { across: 1, down: parts }
    : { across: 2, down: Math.ceil(parts / 2) };
}
