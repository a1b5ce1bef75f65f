import { expect, test } from "vitest";
import { sceneOfFigure } from "../draw";
import type { Prop, SolvedFigure } from "../figure";

/** A body that stands with its feet `height` of stature above the floor, beside some things. */
const standsAt = (height: number, props: readonly Prop[] = []): SolvedFigure => ({
  format: 1,
  frames: [
    {
      root: { posture: "standing", x: 0, y: 0, z: 0.53 + height, pitch: 0, roll: 0, yaw: 0 },
      angles: {},
      bears: [],
    },
  ],
  camera: { azimuth: 18, elevation: 9 },
  props,
  arrows: [],
  highlight: [],
  tempo: { move: 1, hold: 0, back: 1 },
});

const shadows = (figure: SolvedFigure) =>
  sceneOfFigure(figure, 0).paths.filter(({ layer, opacity }) => layer === "ground" && opacity !== undefined);

test("somebody who stands, and somebody who has jumped, casts a shadow on the floor", () => {
  expect(shadows(standsAt(0))).toHaveLength(1);
  expect(shadows(standsAt(0.1))).toHaveLength(1);
});

test("somebody who is held up casts none on the floor", () => {
  const step: Prop = { kind: "box", x: 0, y: 0, z: 0, size: [0.3, 0.3, 0.1], tone: "step" };
  expect(shadows(standsAt(0.1, [step]))).toEqual([]);
  expect(shadows(standsAt(0.4))).toEqual([]);
});
