import { expect, test } from "vitest";
import { change, figure } from "@/db/seed/figures/authoring";
import { chairSitting } from "@/db/seed/figures/postures";
import { viewOf } from "../camera";
import { flatten } from "../checks/flatten";
import { sceneOfFigure } from "../draw";
import { ballCentre, placeSegments } from "../kinematics";
import { solveWithReport } from "../solve-figure";

const CAMERA = { azimuth: 30, elevation: 12 };

test("a turn through a foot goes round its toes, nearly all the way, and leaves the ankle free", () => {
  const lifted = change(chairSitting, {
    right: { hipFlexion: 88, kneeFlexion: 34 },
    contacts: { rightFoot: null },
  });
  const { figure: solved } = solveWithReport(
    figure({
      poses: [lifted],
      camera: CAMERA,
      arrows: [{ kind: "turn", around: "foot", side: "right", way: 1, axis: "through" }],
    }),
  );
  const [frame] = solved.frames;
  if (!frame) throw new Error("a frame expected");
  const at = (ball: "right.toe" | "right.ankle") =>
    viewOf(CAMERA).project(ballCentre(placeSegments(frame), ball));
  const [toe, ankle] = [at("right.toe"), at("right.ankle")];
  const points = sceneOfFigure(solved, 0)
    .paths.filter(({ about }) => about === "arrow 0")
    .flatMap(({ d }) => flatten(d).flat());
  const from = (p: { x: number; y: number }) => points.map(({ x, y }) => Math.hypot(x - p.x, y - p.y));
  expect(Math.min(...from(ankle))).toBeGreaterThan(Math.min(...from(toe)));
  const above = points.filter(({ y }) => y < toe.y).length;
  const below = points.filter(({ y }) => y > toe.y).length;
  expect(Math.min(above, below)).toBeGreaterThan(5);
});
