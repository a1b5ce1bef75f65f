import { describe, expect, test } from "vitest";
import { viewOf } from "@/lib/figure/camera";
import { flatten, isInside } from "@/lib/figure/checks/flatten";
import { sceneOfFigure } from "@/lib/figure/draw";
import type { FigureSpec } from "@/lib/figure/figure";
import { ballCentre, placeSegments } from "@/lib/figure/kinematics";
import type { ScenePath } from "@/lib/figure/scene";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { buildTheme, type ThemeChoice } from "@/lib/figure/theme";
import { FIGURES } from "./all-figures";
import { change, figure } from "./authoring";
import { halfKneeling, standing } from "./postures";

const FROM_RIGHT = { azimuth: 0, elevation: 6 };
const FROM_LEFT = { azimuth: 180, elevation: 6 };
const FROM_FRONT = { azimuth: 90, elevation: 30 };

const drawn = (spec: FigureSpec | undefined, choice: ThemeChoice = {}) => {
  if (!spec) throw new Error("a figure expected");
  return sceneOfFigure(solveWithReport(spec).figure, 0, { theme: buildTheme(choice) }).paths;
};
const stand = (more: Partial<FigureSpec>) => drawn(figure({ poses: [standing], ...more }));
const subpaths = ({ d }: ScenePath) => d.split("M").length - 1;

describe("small parts keep their skin: no line runs into the next", () => {
  test("toes from the front are one shape with thin lines between", () => {
    const feet = stand({ feet: "bare", camera: FROM_FRONT });
    const inked = feet.filter((p) => p.layer === "body" && p.fill !== "none" && p.stroke && !p.under);
    expect(inked).toEqual([]);
  });

  test("fingers that lie behind one another share an outline", () => {
    const hanging = { both: { shoulderAbduction: 20, forearmPronation: 0 } };
    const spec = (camera: FigureSpec["camera"]) =>
      figure({ poses: [{ ...change(standing, hanging), hands: { left: "flat", right: "flat" } }], camera });
    const melted = (paths: readonly ScenePath[]) =>
      paths.filter((p) => p.strokeWidth === 7 && subpaths(p) > 1);
    expect(melted(drawn(spec({ azimuth: 90, elevation: 0 }))).length).toBeGreaterThan(
      melted(drawn(spec(FROM_RIGHT))).length,
    );
  });
});

test("the seat runs on into a bent thigh only where it is seen, not behind the other hip", () => {
  const { shorts } = buildTheme();
  const pelvis = (camera: FigureSpec["camera"]) => {
    const found = drawn(figure({ poses: [halfKneeling], camera })).find(
      ({ fill, under }) => fill === shorts.near && under,
    );
    return found ? subpaths(found) : 0;
  };
  expect(pelvis(FROM_LEFT)).toBeGreaterThan(1);
  expect(pelvis(FROM_RIGHT)).toBe(1);
});

test("a wall goes on upwards: no line ends it there", () => {
  const { props } = buildTheme();
  const walled = stand({ props: [{ kind: "wall", x: 0.3, y: 0.2 }], camera: { azimuth: -12, elevation: 9 } });
  const lines = walled.filter(({ stroke }) => stroke === props.wall.line);
  const pieces = lines.flatMap(({ d }) => d.split("M").filter(Boolean));
  const heights = pieces.map((piece) =>
    [...piece.matchAll(/-?\d+ (-?\d+)/g)].map((match) => Number(match[1])),
  );
  const top = Math.min(...heights.flat());
  expect(heights.filter((ys) => ys.filter((y) => y === top).length > 1)).toEqual([]);
});

test("nobody pregnant is drawn on the front: the woman is, and only there", () => {
  const same = (slug: string) =>
    JSON.stringify(drawn(FIGURES[slug], { body: "pregnant" })) ===
    JSON.stringify(drawn(FIGURES[slug], { body: "woman" }));
  expect(["prone-lying", "prone-press-up", "plank-forearm"].map(same)).toEqual([true, true, true]);
  expect(["bridge", "clamshell", "sit-to-stand"].map(same)).toEqual([false, false, false]);
});

test("an older body is grey without a choice", () => {
  expect(buildTheme({ body: "older" }).hairName).toBe("grey");
  expect(buildTheme({ body: "older", hair: "bald" }).hairName).toBe("bald");
});

test("a raised arm comes out of the shirt: seen from the side, no skin of the neck lies over the shoulder", () => {
  const { skin } = buildTheme();
  const spec = figure({
    poses: [change(standing, { right: { shoulderFlexion: 140, elbowFlexion: 10 } })],
    camera: FROM_RIGHT,
  });
  const [frame] = solveWithReport(spec).figure.frames;
  if (!frame) throw new Error("a frame expected");
  const shoulder = viewOf(FROM_RIGHT).project(ballCentre(placeSegments(frame), "right.shoulder"));
  const over = drawn(spec).filter(({ d, fill }) => fill === skin.near && isInside(flatten(d), shoulder));
  expect(over).toEqual([]);
});
