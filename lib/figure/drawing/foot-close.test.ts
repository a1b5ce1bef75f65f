import { expect, test } from "vitest";
import { viewOf } from "../camera";
import { flatten } from "../checks/flatten";
import type { SolvedFigure } from "../figure";
import { placeSegments } from "../kinematics";
import { mannerOf } from "../manner";
import type { Angles } from "../pose";
import { setStage } from "../stage";
import { buildTheme } from "../theme";
import { drawFoot } from "./foot";
import { floorShadow } from "./room";

const FROM_INSIDE = { azimuth: 194, elevation: 14, closeUp: "right.foot" } as const;
const FROM_OUTSIDE = { azimuth: 14, elevation: 14, closeUp: "right.foot" } as const;
const FROM_ABOVE = { azimuth: 90, elevation: 60, closeUp: "right.foot" } as const;

/** A standing body whose right foot is drawn close by. */
function stageWith(camera: SolvedFigure["camera"], angles: Angles = {}) {
  const root = { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 } as const;
  const frame = { root, angles, bears: [] };
  const tempo = { move: 1, hold: 0, back: 1 };
  const figure: SolvedFigure = {
    ...{ format: 1, camera, props: [], arrows: [], highlight: [], tempo },
    frames: [frame],
  };
  return setStage(placeSegments(frame), viewOf(camera), buildTheme(), mannerOf(figure, frame, 0));
}
const pathsOf = (camera: SolvedFigure["camera"], angles?: Angles) =>
  drawFoot(stageWith(camera, angles), "right", "near").paths;
/** The length of all lines of a path, in units. */
const lengthOf = (d = "") =>
  flatten(d).reduce(
    (sum, points) =>
      sum +
      points
        .slice(1)
        .reduce(
          (length, { x, y }, i) => length + Math.hypot(x - (points[i]?.x ?? x), y - (points[i]?.y ?? y)),
          0,
        ),
    0,
  );

test("an arch shows from the inner side only: the outer border of the foot lies in the shade behind it", () => {
  const { skin } = buildTheme();
  expect(pathsOf(FROM_INSIDE)[0]?.fill).toBe(skin.far);
  expect(pathsOf(FROM_INSIDE)[1]?.fill).toBe(skin.near);
  expect(pathsOf(FROM_OUTSIDE)[0]?.fill).toBe(skin.near);
});

test("an arch that is lifted changes the outline of the foot and no other joint does it", () => {
  const [, rest] = pathsOf(FROM_INSIDE);
  expect(pathsOf(FROM_INSIDE, { "right.archLift": 14 })[1]?.d).not.toBe(rest?.d);
  expect(pathsOf(FROM_INSIDE, { "left.archLift": 14 })[1]?.d).toBe(rest?.d);
});

test("a great toe that is lifted alone has an outline of its own; toes in a row are one with the foot", () => {
  const filled = (angles?: Angles) => pathsOf(FROM_OUTSIDE, angles).filter(({ fill }) => fill !== "none");
  expect(filled()).toHaveLength(1);
  expect(filled({ "right.greatToeExtension": 42 })).toHaveLength(2);
  expect(filled({ "right.toeExtension": 36, "right.greatToeExtension": 1 })).toHaveLength(6);
});

test("toes that are spread touch for less of their length", () => {
  const gaps = (angles?: Angles) => pathsOf(FROM_ABOVE, angles).filter(({ fill }) => fill === "none");
  expect(lengthOf(gaps({ "right.toeSpread": 14 })[0]?.d)).toBeLessThan(lengthOf(gaps()[0]?.d));
});

test("a foot on the floor casts a shadow in its close-up; a hand that is shown does not", () => {
  expect(floorShadow(stageWith(FROM_INSIDE), [])).toHaveLength(1);
  expect(floorShadow(stageWith({ ...FROM_INSIDE, closeUp: "right.hand" }), [])).toEqual([]);
});
