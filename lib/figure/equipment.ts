import { UNITS } from "./camera";
import type { PointRef, Prop } from "./figure";
import type { Drawn } from "./furniture";
import { direct, minus, plus, rotationZ, type Vec3 } from "./geometry";
import { type Circle, hullPath } from "./hull";
import { cylinderPaths, reachOf, softPath, tubePaths } from "./prop-shapes";
import type { SceneLayer } from "./scene";
import { discOf, pointOf, type Stage } from "./stage";

const STRAP_WIDTH = 0.016;
const BAND_WIDTH = 0.02;
const POLE_WIDTH = 0.014;
const ROLLER = { radius: 0.043, length: 0.34 } as const;

/** A drawn thing with the line and thickness by which its overlaps are judged. */
export interface Shape extends Drawn {
  readonly line: readonly [Vec3, Vec3];
  readonly thickness: number;
}

export type Equipment = Exclude<
  Prop,
  { readonly x: number; readonly y: number } | { readonly kind: "water" }
>;

function ballShape(stage: Stage, prop: Extract<Equipment, { kind: "ball" }>, layer: SceneLayer): Shape {
  const centre = pointOf(stage.frames, prop.at);
  const path = softPath(stage.view, [[centre, prop.radius]], stage.theme.props.ball, layer);
  return {
    paths: [path],
    reach: [reachOf(stage.view.project(centre), prop.radius)],
    line: [centre, centre],
    thickness: prop.radius,
  };
}

function rollerShape(stage: Stage, prop: Extract<Equipment, { kind: "roller" }>, layer: SceneLayer): Shape {
  const { radius = ROLLER.radius, length = ROLLER.length } = prop;
  const centre = pointOf(stage.frames, prop.at);
  const half = direct(rotationZ(prop.yaw), [0, length / 2, 0]);
  const [from, to] = [minus(centre, half), plus(centre, half)];
  const paths = cylinderPaths(stage.view, from, to, radius, stage.theme.props.block, layer);
  const reach = [from, to].map((end) => reachOf(stage.view.project(end), radius));
  return { paths, reach, line: [from, to], thickness: radius };
}

function cushionShape(stage: Stage, prop: Extract<Equipment, { kind: "cushion" }>, layer: SceneLayer): Shape {
  const [from, to] = [pointOf(stage.frames, prop.from), pointOf(stage.frames, prop.to)];
  const radius = prop.thickness / 2;
  const sideways: Vec3 = [0, Math.max(0, prop.width / 2 - radius), 0];
  const corners = [from, to].flatMap((end) => [plus(end, sideways), minus(end, sideways)]);
  const path = softPath(
    stage.view,
    corners.map((corner) => [corner, radius] as const),
    stage.theme.props.soft,
    layer,
  );
  return {
    paths: [path],
    reach: corners.map((c) => reachOf(stage.view.project(c), radius)),
    line: [from, to],
    thickness: radius,
  };
}

function lineShape(
  stage: Stage,
  refs: readonly PointRef[],
  width: number,
  colour: "wood" | "band" | "strap",
  layer: SceneLayer,
): Shape {
  const points = refs.map((ref) => pointOf(stage.frames, ref));
  const paths = tubePaths(stage.view, [points], width, stage.theme.props[colour], layer);
  const [first, last] = [points[0] ?? [0, 0, 0], points.at(-1) ?? [0, 0, 0]];
  const reach = points.map((point) => reachOf(stage.view.project(point), width));
  return { paths, reach, line: [first as Vec3, last as Vec3], thickness: width };
}

function loopShape(stage: Stage, prop: Extract<Equipment, { kind: "loop" }>, layer: SceneLayer): Shape {
  const discs = prop.around.map((ball) => discOf(stage, ball));
  const d = hullPath(discs.map((disc): Circle => ({ ...disc, r: disc.r + 4 })));
  const shade = stage.theme.props[prop.tone ?? "band"];
  const strokeWidth = BAND_WIDTH * UNITS;
  const line = { layer, d, fill: "none" };
  const centre = pointOf(stage.frames, { ball: prop.around[0] ?? "belly" });
  return {
    paths: [
      { ...line, stroke: shade.line, strokeWidth: strokeWidth + 8 },
      { ...line, stroke: shade.top, strokeWidth },
    ],
    reach: [],
    line: [centre, centre],
    thickness: 0.02,
  };
}

function kettlebell(stage: Stage, grip: Vec3, layer: SceneLayer): Shape {
  const shade = stage.theme.props.metal;
  const heart = plus(grip, [0, 0, -0.055]);
  const bow = [
    plus(heart, [-0.026, 0, 0.02]),
    plus(grip, [-0.022, 0, 0]),
    plus(grip, [0.022, 0, 0]),
    plus(heart, [0.026, 0, 0.02]),
  ];
  const handle = tubePaths(stage.view, [bow], 0.01, shade, layer);
  const path = softPath(stage.view, [[heart, 0.038]], { ...shade, top: shade.side }, layer);
  const reach = [reachOf(stage.view.project(heart), 0.05)];
  return { paths: [...handle, path], reach, line: [grip, heart], thickness: 0.04 };
}

function bag(stage: Stage, grip: Vec3, layer: SceneLayer): Shape {
  const shade = stage.theme.props.carton;
  const low = plus(grip, [0, 0, -0.15]);
  const bow = [plus(grip, [-0.04, 0, -0.07]), grip, plus(grip, [0.04, 0, -0.07])];
  const handle = tubePaths(stage.view, [bow], 0.008, shade, layer);
  const corners = [-0.045, 0.045].flatMap((x) => [
    [plus(low, [x, 0, -0.03]), 0.028] as const,
    [plus(low, [x, 0, 0.06]), 0.02] as const,
  ]);
  const body = softPath(stage.view, corners, shade, layer);
  const reach = [reachOf(stage.view.project(low), 0.08)];
  return { paths: [...handle, body], reach, line: [grip, low], thickness: 0.06 };
}

/** Draws something that is held, leaned on or lies about; its place may hang on the body. */
export function drawEquipment(stage: Stage, prop: Equipment, layer: SceneLayer): Shape {
  switch (prop.kind) {
    case "ball":
      return ballShape(stage, prop, layer);
    case "roller":
      return rollerShape(stage, prop, layer);
    case "cushion":
      return cushionShape(stage, prop, layer);
    case "pole":
      return lineShape(stage, [prop.from, prop.to], POLE_WIDTH, "wood", layer);
    case "strap":
      return lineShape(
        stage,
        prop.through,
        prop.tone === "band" ? BAND_WIDTH : STRAP_WIDTH,
        prop.tone ?? "strap",
        layer,
      );
    case "loop":
      return loopShape(stage, prop, layer);
    case "weight":
      return prop.shape === "bag"
        ? bag(stage, pointOf(stage.frames, prop.at), layer)
        : kettlebell(stage, pointOf(stage.frames, prop.at), layer);
  }
}
