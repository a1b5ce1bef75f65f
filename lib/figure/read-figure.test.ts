import { describe, expect, it } from "vitest";
import type { SolvedFigure } from "./figure";
import { isMirrored } from "./is-mirrored";
import { readFigure } from "./read-figure";

const FIGURE: SolvedFigure = {
  format: 1,
  frames: [
    { root: { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 }, angles: {}, bears: [] },
  ],
  camera: { azimuth: 0, elevation: 10 },
  tempo: { move: 1, hold: 0, back: 1 },
  props: [],
  arrows: [],
  highlight: [],
};

describe("readFigure", () => {
  it("takes what was stored as a solved figure", () => {
    expect(readFigure(JSON.parse(JSON.stringify(FIGURE)))).toEqual(FIGURE);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "figure"],
    ["a list", [FIGURE]],
    ["a later format", { ...FIGURE, format: 2 }],
    ["no frame", { ...FIGURE, frames: [] }],
    ["a frame without a root", { ...FIGURE, frames: [{ angles: {}, bears: [] }] }],
    ["a root that is not in numbers", { ...FIGURE, frames: [{ root: { x: "0" }, angles: {}, bears: [] }] }],
    ["no camera", { ...FIGURE, camera: undefined }],
    ["no tempo", { ...FIGURE, tempo: {} }],
    ["no props", { ...FIGURE, props: null }],
  ])("refuses %s", (_, stored) => {
    expect(readFigure(stored)).toBeUndefined();
  });
});

describe("isMirrored", () => {
  it.each([
    ["left", "left", false],
    ["left", "right", true],
    ["right", "left", true],
    ["right", undefined, false],
    [undefined, "left", false],
    [undefined, undefined, false],
  ] as const)("drawn with %s, prescribed for %s: %s", (worksSide, side, expected) => {
    expect(isMirrored(worksSide ? { worksSide } : {}, side)).toBe(expected);
  });
});
