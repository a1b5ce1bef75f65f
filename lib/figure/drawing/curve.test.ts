import { describe, expect, test } from "vitest";
import type { Flat } from "./axes";
import { smooth } from "./curve";

/** How many curves a path has: `c` and `s` take an end and one or two handles each. */
const curvesOf = (path: string) => (path.match(/-?\d+/g)?.length ?? 0) / 4 - 1;

const row = (count: number, y: (place: number) => number): Flat[] =>
  Array.from({ length: count }, (_, place) => ({ x: place * 20, y: y(place) }));

describe("a smooth path", () => {
  test("leaves out the points of an all but straight run, and keeps its ends", () => {
    const path = smooth(
      row(6, (place) => (place % 2) / 2),
      false,
    );
    expect(curvesOf(path)).toBe(1);
    expect(path).toMatch(/^M0 0.* 100 1$/);
  });

  test("keeps every point that bends it, and every sharp one", () => {
    expect(
      curvesOf(
        smooth(
          row(6, (place) => (place % 2) * 9),
          false,
        ),
      ),
    ).toBe(5);
    const corner = row(3, () => 0).map((point) => ({ ...point, sharp: true }));
    expect(curvesOf(smooth(corner, false))).toBe(2);
  });

  test("keeps enough points of a long straight run for its ends to stay as they bend", () => {
    expect(
      curvesOf(
        smooth(
          row(20, () => 0),
          false,
        ),
      ),
    ).toBeGreaterThanOrEqual(3);
  });
});
