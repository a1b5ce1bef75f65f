import { describe, expect, test } from "vitest";
import { BODIES } from "@/lib/figure/bodies";
import { sceneOfFigure } from "@/lib/figure/draw";
import { buildMotion, interpolatePose } from "@/lib/figure/interpolate";
import { ballCentre, lowestPoint, placeSegments } from "@/lib/figure/kinematics";
import { mirrorFigure } from "@/lib/figure/mirror";
import { svgOfScene } from "@/lib/figure/svg";
import { buildTheme } from "@/lib/figure/theme";
import { FIGURES } from "./all-figures";
import { solvedFigure } from "./solved-figures";

const REPORTS = Object.keys(FIGURES).map((slug) => [slug, solvedFigure(slug)] as const);
const SVG_LIMIT = 9 * 1024;

describe("every authored figure", () => {
  test("has joints in range, contacts met and nothing under the floor", () => {
    const faults = REPORTS.flatMap(([slug, report]) =>
      report.problems.map((problem) => `${slug}: ${problem}`),
    );
    expect(faults).toEqual([]);
  });

  test("survives storage as JSON", () => {
    for (const [slug, { figure }] of REPORTS)
      expect(JSON.parse(JSON.stringify(figure)), slug).toEqual(figure);
  });

  test("has 1 to 3 key poses, in one frame of reference", () => {
    for (const [slug, { figure }] of REPORTS) {
      expect(figure.frames.length, slug).toBeGreaterThanOrEqual(1);
      expect(figure.frames.length, slug).toBeLessThanOrEqual(3);
    }
  });
});

describe("every drawing", () => {
  test("is at most 9 kB as SVG, in colour on the other side and in monochrome", () => {
    const choices = [{ mirrored: true }, { theme: buildTheme({ mode: "mono" }) }];
    const large = REPORTS.flatMap(([slug, { figure }]) =>
      figure.frames.flatMap((_, i) =>
        choices.flatMap((choice) => {
          const svg = svgOfScene(sceneOfFigure(figure, i, choice));
          expect(svg, slug).not.toContain("NaN");
          return svg.length > SVG_LIMIT ? [`${slug} frame ${i}: ${svg.length}`] : [];
        }),
      ),
    );
    expect(large).toEqual([]);
  }, 60_000);

  test("mirrored twice is itself, and mirrored once is the mirror image", () => {
    for (const [slug, { figure }] of REPORTS) {
      expect(mirrorFigure(mirrorFigure(figure)), slug).toEqual(figure);
      const { box } = sceneOfFigure(figure, 0);
      const reflected = sceneOfFigure(figure, 0, { mirrored: true }).box;
      expect(Math.abs(reflected.x + reflected.width + box.x), slug).toBeLessThanOrEqual(3);
      expect(Math.abs(reflected.y - box.y), slug).toBeLessThanOrEqual(2);
    }
  });

  test("has one box for all frames of a body", () => {
    for (const [slug, { figure }] of REPORTS) {
      const theme = buildTheme({ body: BODIES[3] });
      const boxes = figure.frames.map((_, i) => JSON.stringify(sceneOfFigure(figure, i, { theme }).box));
      expect(new Set(boxes).size, slug).toBe(1);
    }
  });

  test("says of every tint whether the muscle works or is stretched", () => {
    const silent = REPORTS.filter(([, { figure }]) => figure.highlight.some(({ kind }) => !kind));
    expect(silent.map(([slug]) => slug)).toEqual([]);
  });
});

test("golden boxes: a change of proportions or camera shows here", () => {
  const box = (slug: string) => Object.values(sceneOfFigure(solvedFigure(slug).figure, 0).box);
  expect(box("bridge")).toMatchInlineSnapshot(`
    [
      -605,
      -477,
      1134,
      619,
    ]
  `);
  expect(box("sit-to-stand")).toMatchInlineSnapshot(`
    [
      -205,
      -1004,
      710,
      1069,
    ]
  `);
  expect(box("clamshell")).toMatchInlineSnapshot(`
    [
      -585,
      -342,
      1131,
      489,
    ]
  `);
});

test("in between, planted feet stay planted and nothing sinks", () => {
  const { figure } = solvedFigure("mini-squat");
  const [start, end] = figure.frames;
  if (!start || !end) throw new Error("two frames expected");
  const planted = ballCentre(placeSegments(start), "left.heel");
  for (const t of [0.25, 0.5, 0.75]) {
    const frames = placeSegments(interpolatePose(start, end, t));
    const heel = ballCentre(frames, "left.heel");
    expect(Math.hypot(heel[0] - planted[0], heel[1] - planted[1], heel[2] - planted[2])).toBeLessThan(0.01);
    expect(lowestPoint(frames).height).toBeGreaterThan(-0.01);
  }
});

test("a walker's feet stay on the floor between two strides", () => {
  const [start, end] = solvedFigure("walking-program").figure.frames;
  if (!start || !end) throw new Error("two frames expected");
  for (const t of [0.2, 0.5, 0.8]) {
    expect(lowestPoint(placeSegments(interpolatePose(start, end, t))).height).toBeCloseTo(0, 6);
  }
});

test("a motion runs through every key pose", () => {
  const { figure } = solvedFigure("cat-cow");
  const motion = buildMotion(figure, 2);
  expect(motion).toHaveLength(figure.frames.length + 2 * (figure.frames.length - 1));
  expect(motion[0]).toBe(figure.frames[0]);
  expect(motion.at(-1)).toBe(figure.frames.at(-1));
});

test("a frame that does not exist is refused", () => {
  expect(() => sceneOfFigure(solvedFigure("bridge").figure, 9)).toThrow(RangeError);
});
