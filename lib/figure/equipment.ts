import type { PointRef, Prop } from "./figure";
import type { Drawn } from "./furniture";
import { between, direct, minus, plus, rotationZ, type Vec3 } from "./geometry";
import { linePath } from "./hull";
import { cylinderPaths, reachOf, softPath, tubePaths } from "./prop-shapes";
import type { SceneLayer } from "./scene";
import { SIDES, type Side } from "./skeleton";
import { pointOf, type Stage } from "./stage";
import { fingerBandShape, loopShape, strapShape } from "./straps";
import { weightShape } from "./weights";

export { loopBacks } from "./straps";

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
    reach: [reachOf(stage.view.project(centre), prop.radius, stage.view.units)],
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
  const extent = [from, to].map((end) => reachOf(stage.view.project(end), radius, stage.view.units));
  return { paths, reach: extent, line: [from, to], thickness: radius };
}

function cushionShape(stage: Stage, prop: Extract<Equipment, { kind: "cushion" }>, layer: SceneLayer): Shape {
  const [from, to] = [pointOf(stage.frames, prop.from), pointOf(stage.frames, prop.to)];
  const radius = prop.thickness / 2;
  const sideways: Vec3 = [0, Math.max(0, prop.width / 2 - radius), 0];
  const corners = [from, to].flatMap((end) => [plus(end, sideways), minus(end, sideways)]);
  const path = softPath(
    stage.view,
    corners.map((corner) => [corner, radius] as const),
    stage.theme.props[prop.tone ?? "soft"],
    layer,
  );
  return {
    paths: [path],
    reach: corners.map((c) => reachOf(stage.view.project(c), radius, stage.view.units)),
    line: [from, to],
    thickness: radius,
  };
}

function poleShape(stage: Stage, prop: Extract<Equipment, { kind: "pole" }>, layer: SceneLayer): Shape {
  const ends: [Vec3, Vec3] = [pointOf(stage.frames, prop.from), pointOf(stage.frames, prop.to)];
  const paths = tubePaths(stage.view, [ends], POLE_WIDTH, stage.theme.props.wood, layer);
  const reach = ends.map((end) => reachOf(stage.view.project(end), POLE_WIDTH, stage.view.units));
  return { paths, reach, line: ends, thickness: POLE_WIDTH };
}

const SIGHT_DASHES = 9;
const SIGHT_WIDTH = 6;
/** From just before the eyes, in the frame of the head. */
const EYES: PointRef = { ball: "noseRoot", offset: [0.03, 0, 0] };

function sightShape(stage: Stage, prop: Extract<Equipment, { kind: "sight" }>, layer: SceneLayer): Shape {
  const ends: [Vec3, Vec3] = [pointOf(stage.frames, EYES), pointOf(stage.frames, prop.to)];
  const dashes = Array.from({ length: SIGHT_DASHES }, (_, i) =>
    linePath(
      [i, i + 0.5].map((at) => stage.view.project(between(...ends, at / SIGHT_DASHES))),
      false,
    ),
  );
  const ink = { layer, fill: "none", stroke: stage.theme.mark, strokeWidth: SIGHT_WIDTH } as const;
  return { paths: [{ ...ink, d: dashes.join("") }], reach: [], line: ends, thickness: 0 };
}

/** The hand a thing is held in, if its place hangs on one. */
function handOf({ at }: Extract<Equipment, { kind: "weight" }>): Side | undefined {
  return "ball" in at ? SIDES.find((side) => at.ball.startsWith(`${side}.`)) : undefined;
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
      return poleShape(stage, prop, layer);
    case "sight":
      return sightShape(stage, prop, layer);
    case "strap":
      return strapShape(stage, prop, layer);
    case "loop":
      return loopShape(stage, prop, layer);
    case "fingerBand":
      return fingerBandShape(stage, prop, layer);
    case "weight": {
      const grip = pointOf(stage.frames, prop.at);
      return weightShape({ stage, grip, side: handOf(prop), layer }, prop.shape);
    }
  }
}
