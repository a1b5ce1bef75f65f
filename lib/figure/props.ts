import { UNITS } from "./camera";
import type { PointRef, Prop, PropLayer } from "./figure";
import { type Drawn, drawFurniture } from "./furniture";
import { between, direct, minus, plus, rotationZ, type Vec3 } from "./geometry";
import { type Circle, hullPath } from "./hull";
import { type Bar, type Paintable } from "./painter";
import { cylinderPaths, reachOf, softPath, tubePaths } from "./prop-shapes";
import type { SceneLayer, ScenePath } from "./scene";
import { discOf, pointOf, type Stage } from "./stage";

/** A drawn prop with what the painter needs, if it is sorted among the parts of the body. */
export interface DrawnProp extends Drawn, Paintable {
  readonly place: PropLayer;
}

const DEFAULT_PLACE: Record<Prop["kind"], PropLayer> = {
  mat: "behind",
  chair: "behind",
  bed: "behind",
  wall: "behind",
  box: "behind",
  worktop: "behind",
  rail: "behind",
  bike: "among",
  ball: "among",
  roller: "among",
  cushion: "among",
  pole: "among",
  strap: "front",
  loop: "front",
  weight: "among",
  water: "front",
};

const STRAP_WIDTH = 0.016;
const BAND_WIDTH = 0.02;
const POLE_WIDTH = 0.014;
const ROLLER = { radius: 0.043, length: 0.34 } as const;

interface Shape extends Drawn {
  readonly line: readonly [Vec3, Vec3];
  readonly thickness: number;
}

type Loose = Exclude<Prop, { readonly x: number; readonly y: number } | { readonly kind: "water" }>;

function ballShape(stage: Stage, prop: Extract<Loose, { kind: "ball" }>, layer: SceneLayer): Shape {
  const centre = pointOf(stage.frames, prop.at);
  const path = softPath(stage.view, [[centre, prop.radius]], stage.theme.props.ball, layer);
  return { paths: [path], reach: [reachOf(stage.view.project(centre), prop.radius)], line: [centre, centre], thickness: prop.radius };
}

function rollerShape(stage: Stage, prop: Extract<Loose, { kind: "roller" }>, layer: SceneLayer): Shape {
  const { radius = ROLLER.radius, length = ROLLER.length } = prop;
  const centre = pointOf(stage.frames, prop.at);
  const half = direct(rotationZ(prop.yaw), [0, length / 2, 0]);
  const [from, to] = [minus(centre, half), plus(centre, half)];
  const paths = cylinderPaths(stage.view, from, to, radius, stage.theme.props.block, layer);
  const reach = [from, to].map((end) => reachOf(stage.view.project(end), radius));
  return { paths, reach, line: [from, to], thickness: radius };
}

function cushionShape(stage: Stage, prop: Extract<Loose, { kind: "cushion" }>, layer: SceneLayer): Shape {
  const [from, to] = [pointOf(stage.frames, prop.from), pointOf(stage.frames, prop.to)];
  const radius = prop.thickness / 2;
  const sideways: Vec3 = [0, Math.max(0, prop.width / 2 - radius), 0];
  const corners = [from, to].flatMap((end) => [plus(end, sideways), minus(end, sideways)]);
  const path = softPath(stage.view, corners.map((corner) => [corner, radius] as const), stage.theme.props.soft, layer);
  return { paths: [path], reach: corners.map((c) => reachOf(stage.view.project(c), radius)), line: [from, to], thickness: radius };
}

function lineShape(stage: Stage, refs: readonly PointRef[], width: number, colour: "wood" | "band" | "strap", layer: SceneLayer): Shape {
  const points = refs.map((ref) => pointOf(stage.frames, ref));
  const paths = tubePaths(stage.view, [points], width, stage.theme.props[colour], layer);
  const [first, last] = [points[0] ?? [0, 0, 0], points.at(-1) ?? [0, 0, 0]];
  const reach = points.map((point) => reachOf(stage.view.project(point), width));
  return { paths, reach, line: [first as Vec3, last as Vec3], thickness: width };
}

function loopShape(stage: Stage, prop: Extract<Loose, { kind: "loop" }>, layer: SceneLayer): Shape {
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

function weightShape(stage: Stage, prop: Extract<Loose, { kind: "weight" }>, layer: SceneLayer): Shape {
  const grip = pointOf(stage.frames, prop.at);
  const shade = stage.theme.props.metal;
  if (prop.shape === "kettlebell") {
    const heart = plus(grip, [0, 0, -0.055]);
    const handle = tubePaths(stage.view, [[plus(heart, [-0.026, 0, 0.02]), plus(grip, [-0.022, 0, 0]), plus(grip, [0.022, 0, 0]), plus(heart, [0.026, 0, 0.02])]], 0.01, shade, layer);
    const path = softPath(stage.view, [[heart, 0.038]], { ...shade, top: shade.side }, layer);
    return { paths: [...handle, path], reach: [reachOf(stage.view.project(heart), 0.05)], line: [grip, heart], thickness: 0.04 };
  }
  const low = plus(grip, [0, 0, -0.15]);
  const handle = tubePaths(stage.view, [[plus(grip, [-0.04, 0, -0.07]), grip, plus(grip, [0.04, 0, -0.07])]], 0.008, stage.theme.props.carton, layer);
  const body = softPath(stage.view, [-0.045, 0.045].flatMap((x) => [[plus(low, [x, 0, -0.03]), 0.028] as const, [plus(low, [x, 0, 0.06]), 0.02] as const]), stage.theme.props.carton, layer);
  return { paths: [...handle, body], reach: [reachOf(stage.view.project(low), 0.08)], line: [grip, low], thickness: 0.06 };
}

function looseShape(stage: Stage, prop: Loose, layer: SceneLayer): Shape {
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
      return lineShape(stage, prop.through, prop.tone === "band" ? BAND_WIDTH : STRAP_WIDTH, prop.tone ?? "strap", layer);
    case "loop":
      return loopShape(stage, prop, layer);
    case "weight":
      return weightShape(stage, prop, layer);
  }
}

function waterShape(stage: Stage, height: number): Shape {
  const surface = stage.view.project([0, 0, height]).y;
  const discs = [...stage.discs.values()];
  const left = Math.round(Math.min(...discs.map((disc) => disc.x)) - 130);
  const right = Math.round(Math.max(...discs.map((disc) => disc.x)) + 130);
  const top = Math.round(surface);
  const bottom = Math.max(60, top + 160);
  const wave = Math.round((right - left) / 6);
  const waves = Array.from({ length: 6 }, (_, i) => `q${Math.round(wave / 2)} ${i % 2 ? 16 : -16} ${wave} 0`).join("");
  const pool: ScenePath = { layer: "front", d: `M${left} ${top}${waves}V${bottom}H${left}z`, fill: stage.theme.water, opacity: 0.3 };
  const edge: ScenePath = { layer: "front", d: `M${left} ${top}${waves}`, fill: "none", stroke: stage.theme.water, strokeWidth: 9 };
  const origin: Vec3 = [0, 0, 0];
  return { paths: [pool, edge], reach: [{ x: left, y: top, r: 0 }, { x: right, y: bottom, r: 0 }], line: [origin, origin], thickness: 0 };
}

/** The line a prop's overlaps are judged by; a bike is as deep as its frame. */
function furnitureLine(prop: Prop): readonly [Vec3, Vec3] {
  if (!("x" in prop)) return [[0, 0, 0], [0, 0, 0]];
  const height = prop.kind === "box" ? prop.z + prop.size[2] / 2 : 0.3;
  return [[prop.x, prop.y, prop.kind === "box" ? height : 0], [prop.x, prop.y, height]];
}

/** Draws one prop for a posed body. */
export function drawProp(stage: Stage, prop: Prop, name: string): DrawnProp {
  const place = prop.layer ?? DEFAULT_PLACE[prop.kind];
  const layer: SceneLayer = place === "among" ? "body" : place;
  const shape: Shape =
    prop.kind === "water"
      ? waterShape(stage, prop.height)
      : "x" in prop
        ? { ...drawFurniture({ view: stage.view, theme: stage.theme, layer }, prop), line: furnitureLine(prop), thickness: 0.25 }
        : looseShape(stage, prop, layer);
  const [a, b] = [stage.view.project(shape.line[0]), stage.view.project(shape.line[1])];
  const bars: Bar[] = [{ a, b, radius: shape.thickness * UNITS }];
  const depth = stage.view.project(between(shape.line[0], shape.line[1], 0.5)).depth;
  return { name, place, bars, depth, tipDepth: depth, joined: [], paths: shape.paths, reach: shape.reach };
}
