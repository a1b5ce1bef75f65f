import { describe, expect, it } from "vitest";
import { AGAIN_CURVE, AGAIN_LINE, CURVE, LINE, MOVE, tracePath } from "./path-trace";

const trace = (data: string, straight = 0) => Array.from(tracePath(data, 10, straight));

describe("tracePath", () => {
  it("reads points and lines, in tenths of a unit", () => {
    expect(trace("M1 2l3-4L0 0")).toEqual([MOVE, 10, 20, LINE, 40, -20, LINE, 0, 0]);
    expect(trace("M1 2H5V.5")).toEqual([MOVE, 10, 20, LINE, 50, 20, LINE, 50, 5]);
  });

  it("goes along the first piece again where a path was closed, so that a stroke has the corner", () => {
    expect(trace("M0 0L5 0L5 5z")).toEqual([
      ...[MOVE, 0, 0, LINE, 50, 0, LINE, 50, 50, LINE, 0, 0],
      ...[AGAIN_LINE, 50, 0],
    ]);
    expect(trace("M0 0a5 5 0 0 1 10 0z").slice(-7)[0]).toBe(AGAIN_CURVE);
  });

  it("reads curves, and smooth ones that leave as the one before came", () => {
    expect(trace("M0 0c1 0 2 1 2 2s1 2 2 2")).toEqual([
      ...[MOVE, 0, 0],
      ...[CURVE, 10, 0, 20, 10, 20, 20],
      ...[CURVE, 20, 30, 30, 40, 40, 40],
    ]);
    expect(trace("M0 0C1 0 2 1 2 2S3 4 4 4")).toEqual(trace("M0 0c1 0 2 1 2 2s1 2 2 2"));
    expect(trace("M1 1S2 2 3 3").slice(3)).toEqual([CURVE, 10, 10, 20, 20, 30, 30]);
    expect(trace("M10 0A10 10 0 0 1 0 10")).toEqual(trace("M10 0a10 10 0 0 1-10 10"));
  });

  it("draws a curve that is as good as straight as a line", () => {
    expect(trace("M0 0c3 .5 6 .5 9 0", 0.5)).toEqual([MOVE, 0, 0, LINE, 90, 0]);
    expect(trace("M0 0c3 1 6 1 9 0", 0.5)[3]).toBe(CURVE);
    // Back and forth again is no line, however near.
    expect(trace("M0 0c9 0-3 0 6 0", 0.5)[3]).toBe(CURVE);
  });

  it("draws quarter turns whose middle lies on the circle", () => {
    const [, , , kind, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = trace("M10 0a10 10 0 0 1-10 10");
    expect([kind, x, y]).toEqual([CURVE, 0, 100]);
    const middle = (a: number, b: number, c: number, d: number) => (a + 3 * b + 3 * c + d) / 8;
    expect(Math.hypot(middle(100, x1, x2, x), middle(0, y1, y2, y))).toBeCloseTo(100, 0);
  });

  it("takes the longer way round, and the other way, when asked", () => {
    const ends = (data: string) => {
      const steps = trace(data);
      return Array.from({ length: (steps.length - 3) / 7 }, (_, index) =>
        steps.slice(3 + index * 7 + 5, 3 + index * 7 + 7),
      );
    };
    expect(ends("M10 0a10 10 0 1 1-10-10")).toEqual([
      [0, 100],
      [-100, 0],
      [0, -100],
    ]);
    expect(ends("M10 0a10 10 0 0 0-10-10")).toEqual([[0, -100]]);
  });

  it("says what it cannot read", () => {
    expect(() => trace("M0 0T1 1")).toThrow("command T");
  });
});
