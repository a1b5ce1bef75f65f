import { describe, expect, test } from "vitest";
import { change, figure } from "@/db/seed/figures/authoring";
import { chairSitting } from "@/db/seed/figures/postures";
import { sceneOfFigure } from "./draw";
import type { PointRef, StrapTone } from "./figure";
import { solveWithReport } from "./solve-figure";

/** The breadth of the loop round an ankle, in units of the picture, before and behind the leg. */
function breadthsOf(tone: StrapTone): number[] {
  const spec = figure({
    poses: [change(chairSitting, {})],
    props: [{ kind: "loop", around: ["right.ankle"], tone }],
  });
  const { paths } = sceneOfFigure(solveWithReport(spec).figure, 0);
  return paths.flatMap(({ about, strokeWidth }) => (about === "prop 0" && strokeWidth ? [strokeWidth] : []));
}

describe("a loop round an ankle", () => {
  test("is broad where it is a weight, and as narrow as a band where it is one", () => {
    expect(Math.max(...breadthsOf("cuff"))).toBeGreaterThan(1.7 * Math.max(...breadthsOf("band")));
    expect(breadthsOf("band").length).toBeGreaterThan(0);
  });
});

/** How many pieces the edge of a towel has that lies from the right shoulder to `end`. */
function edgesOf(end: PointRef): number {
  const spec = figure({
    poses: [change(chairSitting, {})],
    props: [{ kind: "strap", tone: "towel", through: [{ ball: "right.shoulder" }, end] }],
  });
  const { paths } = sceneOfFigure(solveWithReport(spec).figure, 0);
  const edge = paths.find(({ about, strokeWidth }) => about === "prop 0" && strokeWidth === 5);
  return edge?.d.match(/M/g)?.length ?? 0;
}

describe("a towel", () => {
  test("has a hem where it hangs out of a hand, and none where it goes on behind the body", () => {
    expect(edgesOf({ ball: "left.shoulder" })).toBe(2);
    expect(edgesOf({ ball: "right.palm" })).toBe(3);
  });
});
