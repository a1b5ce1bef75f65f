import { describe, expect, test } from "vitest";
import { viewOf } from "./camera";
import { flatten } from "./checks/flatten";
import { sceneOfFigure } from "./draw";
import type { Mark, Prop, SolvedFigure } from "./figure";
import { drawFurniture } from "./furniture";
import { mirrorFigure } from "./mirror";
import { numeralPath, numeralWidth } from "./numerals";
import { readFigureSpec } from "./spec-schema";
import { buildTheme } from "./theme";

const stands = (props: readonly Prop[], marks: readonly Mark[] = []): SolvedFigure => ({
  format: 1,
  frames: [
    {
      root: { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 },
      angles: {},
      bears: [],
    },
  ],
  camera: { azimuth: 40, elevation: 30 },
  props,
  arrows: [],
  highlight: [],
  marks,
  tempo: { move: 1, hold: 0, back: 1 },
});
const room = { view: viewOf({ azimuth: 40, elevation: 30 }), theme: buildTheme(), layer: "behind" as const };
const CLOCK: Prop = { kind: "clockFace", x: 0, y: 0, radius: 0.4 };
const WAY: Prop = {
  kind: "path",
  x: 0,
  y: 0,
  yaw: 30,
  through: [
    [0, 0],
    [0.2, 0.1],
    [0.4, 0],
  ],
  arrows: [1],
};
const points = (d: string) => flatten(d).flat();

describe("a number in strokes", () => {
  test("stands upright round its middle, as wide as it is said to be", () => {
    const drawn = points(numeralPath("12", 100, 50, 80));
    const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
    expect(Math.min(...ys)).toBe(10);
    expect(Math.max(...ys)).toBe(90);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(100 - (numeralWidth("12") * 80) / 2 - 1);
    expect(Math.max(...xs)).toBeLessThanOrEqual(100 + (numeralWidth("12") * 80) / 2 + 1);
  });

  test("is made of figures alone", () => {
    expect(() => numeralPath("1a", 0, 0, 10)).toThrow(RangeError);
  });
});

test("a clock on the floor has its numbers inside its edge, and no floor line runs through it", () => {
  const { paths } = drawFurniture(room, CLOCK);
  const [edge, hours] = paths.map(({ d }) => points(d));
  for (const { x, y } of hours ?? []) {
    expect(x).toBeGreaterThan(Math.min(...(edge ?? []).map((p) => p.x)));
    expect(x).toBeLessThan(Math.max(...(edge ?? []).map((p) => p.x)));
    expect(y).toBeGreaterThan(Math.min(...(edge ?? []).map((p) => p.y)) - 1);
  }
  const floorLines = (props: readonly Prop[]) =>
    sceneOfFigure(stands(props), 0).paths.filter(({ layer, fill }) => layer === "ground" && fill === "none");
  expect(floorLines([])).toHaveLength(1);
  expect(floorLines([CLOCK])).toEqual([]);
});

test("a way has one line, and an arrow where one is named", () => {
  const arrows = (prop: Prop) =>
    sceneOfFigure(stands([prop]), 0).paths.filter(({ about }) => about === "prop 0");
  expect(arrows(WAY)).toHaveLength(2);
  expect(arrows({ ...WAY, arrows: [0, 1] } as Prop)).toHaveLength(3);
  expect(arrows({ ...WAY, arrows: [] } as Prop)).toHaveLength(1);
});

test("way, clock, sloping rail and line of sight are mirrored, and mirrored twice are themselves", () => {
  const figure = stands([
    CLOCK,
    WAY,
    { kind: "rail", x: 0.2, y: 0.2, yaw: 90, width: 0.6, height: 0.6, rise: 0.3 },
    { kind: "sight", to: { room: [0.6, 0.1, 0.9] } },
  ]);
  const mirrored = mirrorFigure(figure);
  expect(mirrorFigure(mirrored)).toEqual(figure);
  const reach = (props: readonly Prop[], at: number) => {
    const prop = props[at];
    if (prop?.kind !== "rail" && prop?.kind !== "path") throw new Error("a thing that stands in the room");
    return drawFurniture(
      { ...room, view: viewOf(props === mirrored.props ? mirrored.camera : figure.camera) },
      prop,
    ).reach;
  };
  for (const at of [1, 2]) {
    const [own, other] = [reach(figure.props, at), reach(mirrored.props, at)];
    const sorted = (list: typeof own, sign: number) =>
      list.map(({ x, y }) => `${Math.round(sign * x)} ${Math.round(y)}`).toSorted();
    expect(sorted(other, -1)).toEqual(sorted(own, 1));
  }
});

test("a rail that rises is higher ahead of the body", () => {
  const rail: Prop = { kind: "rail", x: 0, y: 0.2, yaw: 90, width: 0.6, height: 0.6, rise: 0.3 };
  const side = { ...room, view: viewOf({ azimuth: 0, elevation: 0 }) };
  const ends = drawFurniture(side, rail).reach.toSorted((p, q) => p.x - q.x);
  const top = (list: typeof ends) => Math.min(...list.map(({ y }) => y));
  expect(top(ends.filter(({ x }) => x > 200))).toBeCloseTo(-750, 0);
  expect(top(ends.filter(({ x }) => x < -290))).toBeCloseTo(-450, 0);
});

test("a line of sight goes from the eyes to what they stay on", () => {
  const figure = stands([{ kind: "sight", to: { room: [0.6, 0, 0.9] } }]);
  const path = sceneOfFigure(figure, 0).paths.find(({ about }) => about === "prop 0");
  const drawn = points(path?.d ?? "");
  const to = viewOf(figure.camera).project([0.6, 0, 0.9]);
  const nearest = Math.min(...drawn.map(({ x, y }) => Math.hypot(x - to.x, y - to.y)));
  // The line ends with half a gap.
  expect(nearest).toBeLessThan(40);
  expect(Math.min(...drawn.map(({ x }) => x))).toBeLessThan(to.x - 300);
});

test("somebody who counts has a bubble of thought inside the picture, before the face", () => {
  const figure = stands([], [{ kind: "count" }]);
  for (const mirrored of [false, true]) {
    const { paths, box } = sceneOfFigure(figure, 0, { mirrored });
    const bubble = points(paths.find(({ about }) => about === "mark count")?.d ?? "");
    const xs = bubble.map(({ x }) => x);
    expect(Math.min(...xs)).toBeGreaterThan(box.x);
    expect(Math.max(...xs)).toBeLessThan(box.x + box.width);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    expect(Math.sign(middle)).toBe(mirrored ? -1 : 1);
  }
});

test("such things are read from outside, with their numbers bounded", () => {
  const { frames: _, format: __, ...setting } = stands([CLOCK, WAY], [{ kind: "count" }]);
  const pose = { root: stands([]).frames[0]?.root, angles: {}, contacts: {}, free: [] };
  expect(readFigureSpec({ ...setting, poses: [pose] })?.props).toEqual([CLOCK, WAY]);
  const far = {
    ...WAY,
    through: [
      [0, 0],
      [9, 0],
    ],
  };
  expect(readFigureSpec({ ...setting, props: [far], poses: [pose] })).toBeUndefined();
});
