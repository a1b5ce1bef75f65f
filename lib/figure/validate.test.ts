import { expect, test } from "vitest";
import type { FigureSpec } from "./figure";
import type { PoseSpec } from "./pose";
import { solveFigure } from "./solve-figure";
import { FigureError } from "./validate";

const standing: PoseSpec = {
  root: { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 },
  angles: {},
  contacts: {},
  free: [],
};

const figureOf = (pose: PoseSpec): FigureSpec => ({
  poses: [pose],
  camera: { azimuth: 20, elevation: 10 },
  props: [],
  arrows: [],
  highlight: [],
  tempo: { move: 1, hold: 1, back: 1 },
});

const problemsOf = (pose: PoseSpec): string => {
  try {
    solveFigure("test", figureOf(pose));
  } catch (error) {
    if (error instanceof FigureError) return error.problems.join("\n");
    throw error;
  }
  return "";
};

test("a sound pose is accepted", () => {
  expect(problemsOf(standing)).toBe("");
});

test("an unknown joint is named", () => {
  const angles = { "left.tailFlexion": 10 } as PoseSpec["angles"];
  expect(problemsOf({ ...standing, angles })).toContain("unknown joint left.tailFlexion");
});

test("an angle out of range is named with value, range and source", () => {
  const problems = problemsOf({ ...standing, angles: { "right.kneeFlexion": 190 } });
  expect(problems).toContain("right.kneeFlexion (knee flexion) is 190°, allowed 0° to 165° (AMA)");
  expect(problemsOf({ ...standing, angles: { neckFlexion: Number.NaN } })).toContain("neckFlexion");
});

test("an unreachable contact is named with its residual", () => {
  const contacts = {
    hand: {
      contacts: [{ kind: "at", ball: "left.palm", x: 3 } as const],
      free: ["left.shoulderFlexion" as const],
    },
  };
  expect(problemsOf({ ...standing, contacts })).toMatch(
    /left\.palm at a fixed place is not reached: residual \d+\.\d % of stature, allowed 1\.0 %/,
  );
});

test("a body under the floor is named with its lowest point", () => {
  const problems = problemsOf({ ...standing, root: { ...standing.root, z: 0.5 } });
  expect(problems).toMatch(/under the floor, allowed 0\.5 % of stature/);
});

test("an unknown point of the body and an unknown freedom are named", () => {
  const bad = JSON.parse(
    '{"hand":{"contacts":[{"kind":"rest","ball":"left.wing","on":0}],"free":["left.flap"]}}',
  );
  const problems = problemsOf({ ...standing, contacts: bad });
  expect(problems).toContain("unknown point of the body left.wing");
  expect(problems).toContain("unknown joint left.flap");
});
