import fc from "fast-check";
import { expect, test } from "vitest";
import { BALL_NAMES, type BallName } from "./body";
import type { FigureSpec } from "./figure";
import { JOINT_NAMES, poseLimits } from "./joints";
import { ballCentre, placeSegments } from "./kinematics";
import { mirrorFigure, mirrorPose } from "./mirror";
import { POSTURES, type Pose, type PoseSpec } from "./pose";
import { solveWithReport } from "./solve-figure";

const number = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);

const anyPose: fc.Arbitrary<Pose> = fc.record({
  root: fc.record({
    posture: fc.constantFrom(...POSTURES),
    x: number(-1, 1),
    y: number(-1, 1),
    z: number(0, 1),
    pitch: number(-90, 90),
    roll: number(-90, 90),
    yaw: number(-180, 180),
  }),
  angles: fc
    .record(
      Object.fromEntries(
        JOINT_NAMES.map((name) => [name, number(poseLimits(name).min, poseLimits(name).max)]),
      ),
      {
        requiredKeys: [],
      },
    )
    .map((angles): Pose["angles"] => angles),
});

const otherSide = (name: BallName): BallName =>
  name.replace(/^(left|right)\./, (_, side: string) => (side === "left" ? "right." : "left.")) as BallName;

test("mirrored twice is the pose itself", () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
    }),
  );
});

test("every point of the mirrored body is the reflection of its partner", () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      const frames = placeSegments(pose);
      const reflected = placeSegments(mirrorPose(pose));
      for (const name of BALL_NAMES) {
        const [x, y, z] = ballCentre(frames, name);
        const [rx, ry, rz] = ballCentre(reflected, otherSide(name));
        expect(Math.hypot(x - rx, y + ry, z - rz)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test("a bike keeps the pedals under the feet of the mirrored body", () => {
  const pose: PoseSpec = {
    root: { posture: "sitting", x: 0, y: 0, z: 0.6, pitch: 0, roll: 0, yaw: 0 },
    angles: {},
    contacts: {},
    free: [],
  };
  const spec: FigureSpec = {
    poses: [pose],
    camera: { azimuth: 14, elevation: 8 },
    props: [{ kind: "bike", x: 0, y: 0, down: "left", turn: -60 }],
    arrows: [],
    highlight: [],
    tempo: { move: 1, hold: 0, back: 1 },
  };
  const mirrored = mirrorFigure(solveWithReport(spec).figure);
  expect(mirrored.props).toEqual([{ kind: "bike", x: 0, y: 0, down: "right", turn: -60 }]);
});
