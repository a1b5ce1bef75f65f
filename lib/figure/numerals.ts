import { linePath } from "./hull";

/** The strokes of each figure in a box one high and `WIDE` wide, y down from the upper left corner. */
const STROKES: Readonly<Record<string, readonly (readonly (readonly [number, number])[])[]>> = {
  "0": [
    [
      [0.16, 0],
      [0.44, 0],
      [0.6, 0.2],
      [0.6, 0.8],
      [0.44, 1],
      [0.16, 1],
      [0, 0.8],
      [0, 0.2],
      [0.16, 0],
    ],
  ],
  "1": [
    [
      [0.1, 0.22],
      [0.34, 0],
      [0.34, 1],
    ],
  ],
  "2": [
    [
      [0, 0.24],
      [0.16, 0],
      [0.46, 0],
      [0.6, 0.2],
      [0.56, 0.44],
      [0, 1],
      [0.6, 1],
    ],
  ],
  "3": [
    [
      [0, 0.06],
      [0.4, 0],
      [0.58, 0.2],
      [0.5, 0.42],
      [0.24, 0.48],
      [0.54, 0.56],
      [0.6, 0.78],
      [0.4, 1],
      [0, 0.94],
    ],
  ],
  "4": [
    [
      [0.46, 1],
      [0.46, 0],
      [0, 0.68],
      [0.6, 0.68],
    ],
  ],
  "5": [
    [
      [0.56, 0],
      [0.08, 0],
      [0.04, 0.46],
      [0.4, 0.4],
      [0.6, 0.62],
      [0.56, 0.86],
      [0.36, 1],
      [0, 0.92],
    ],
  ],
  "6": [
    [
      [0.5, 0],
      [0.16, 0.3],
      [0, 0.68],
      [0.14, 0.96],
      [0.42, 1],
      [0.6, 0.8],
      [0.5, 0.54],
      [0.2, 0.5],
      [0, 0.68],
    ],
  ],
  "7": [
    [
      [0, 0],
      [0.6, 0],
      [0.22, 1],
    ],
  ],
  "8": [
    [
      [0.3, 0.46],
      [0.06, 0.26],
      [0.16, 0],
      [0.44, 0],
      [0.54, 0.26],
      [0.3, 0.46],
      [0, 0.74],
      [0.14, 1],
      [0.46, 1],
      [0.6, 0.74],
      [0.3, 0.46],
    ],
  ],
  "9": [
    [
      [0.6, 0.34],
      [0.42, 0.52],
      [0.12, 0.48],
      [0, 0.26],
      [0.14, 0.02],
      [0.44, 0],
      [0.6, 0.34],
      [0.5, 0.72],
      [0.14, 1],
    ],
  ],
};
const WIDE = 0.6;
const GAP = 0.24;

/** How wide a number is, in its height. */
export function numeralWidth(number: string): number {
  return number.length * (WIDE + GAP) - GAP;
}

/**
 * A number as strokes, upright on the picture whatever way the camera looks; `x`, `y` is its middle, in units.
 * Throws for anything but figures.
 */
export function numeralPath(number: string, x: number, y: number, height: number): string {
  const left = x - (numeralWidth(number) * height) / 2;
  return [...number]
    .flatMap((figure, at) => {
      const strokes = STROKES[figure];
      if (!strokes) throw new RangeError(`no figure: ${figure}`);
      return strokes.map((points) =>
        linePath(
          points.map(([px, py]) => ({
            x: left + (at * (WIDE + GAP) + px) * height,
            y: y + (py - 0.5) * height,
          })),
          false,
        ),
      );
    })
    .join("");
}
