import type { Projected, View } from "./camera";
import { direct, type Mat3, plus, rotationY, rotationZ, turn, type Vec3 } from "./geometry";
import { type Circle, hullPath, linePath } from "./hull";
import type { PropShade } from "./prop-colours";
import type { SceneLayer, ScenePath } from "./scene";

const EDGE = 5;
const TUBE_EDGE = 9;

export interface BoxShape {
  /** Middle of the underside. */
  readonly base: Vec3;
  readonly size: readonly [number, number, number];
  readonly yaw?: number;
  /** Degrees that the top leans towards +x before the yaw. */
  readonly lean?: number;
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

function boxTurn(box: BoxShape): Mat3 {
  return turn(rotationZ(box.yaw ?? 0), rotationY(box.lean ?? 0));
}

function boxCorner(box: BoxShape, rotation: Mat3, x: number, y: number, z: number): Vec3 {
  const [lx, ly, lz] = box.size;
  return plus(box.base, direct(rotation, [(x * lx) / 2, (y * ly) / 2, z * lz]));
}

/** The eight corners of a box on the picture. */
export function boxReach(view: View, box: BoxShape): Circle[] {
  const rotation = boxTurn(box);
  return CORNERS.flatMap(([x, y]) =>
    [0, 1].map((z) => {
      const p = view.project(boxCorner(box, rotation, x, y, z));
      return { x: p.x, y: p.y, r: EDGE };
    }),
  );
}

/** A box with the faces that look at the viewer: sides in one path, top or bottom in another. */
export function boxPaths(view: View, box: BoxShape, shade: PropShade, layer: SceneLayer): ScenePath[] {
  const rotation = boxTurn(box);
  const point = (x: number, y: number, z: number) => view.project(boxCorner(box, rotation, x, y, z));
  const side = CORNERS.map(([x, y], i) => {
    const [nextX, nextY] = CORNERS[(i + 1) % 4] ?? [x, y];
    const normal = direct(rotation, [(x + nextX) / 2, (y + nextY) / 2, 0]);
    if (view.towards(normal) <= 1e-6) return "";
    return linePath([point(x, y, 0), point(nextX, nextY, 0), point(nextX, nextY, 1), point(x, y, 1)], true);
  }).join("");
  const lid = view.towards(direct(rotation, [0, 0, 1])) > 0 ? 1 : 0;
  const cover = linePath(
    CORNERS.map(([x, y]) => point(x, y, lid)),
    true,
  );
  const stroke = { layer, stroke: shade.line, strokeWidth: EDGE };
  return [
    ...(side ? [{ ...stroke, d: side, fill: shade.side }] : []),
    { ...stroke, d: cover, fill: shade.top },
  ];
}

/** Round bars through points: an edge line with a lighter core. */
export function tubePaths(
  view: View,
  lines: readonly (readonly Vec3[])[],
  width: number,
  shade: PropShade,
  layer: SceneLayer,
): ScenePath[] {
  const d = lines.map((line) => linePath(line.map(view.project), false)).join("");
  const strokeWidth = Math.round(width * view.units);
  return [
    { layer, d, fill: "none", stroke: shade.line, strokeWidth: strokeWidth + TUBE_EDGE },
    { layer, d, fill: "none", stroke: shade.top, strokeWidth },
  ];
}

/** The hull of spheres: balls, cushions, bags. */
export function softPath(
  view: View,
  spheres: readonly (readonly [Vec3, number])[],
  shade: PropShade,
  layer: SceneLayer,
): ScenePath {
  const circles = spheres.map(([centre, radius]): Circle => {
    const p = view.project(centre);
    return { x: p.x, y: p.y, r: radius * view.units };
  });
  return { layer, d: hullPath(circles), fill: shade.top, stroke: shade.line, strokeWidth: EDGE };
}

function ellipseArc(r: number, squash: number, tilt: number, dx: number, dy: number): string {
  const minor = Math.max(1, Math.round(r * squash));
  return `a${Math.round(r)} ${minor} ${Math.round(tilt)} 0 1 ${Math.round(dx)} ${Math.round(dy)}`;
}

/** A cylinder with flat ends from `from` to `to`. */
export function cylinderPaths(
  view: View,
  from: Vec3,
  to: Vec3,
  radius: number,
  shade: PropShade,
  layer: SceneLayer,
): ScenePath[] {
  const axis: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(...axis);
  const towards = view.towards(axis) / length;
  const [near, far] = towards >= 0 ? [to, from] : [from, to];
  const [p, q] = [view.project(near), view.project(far)];
  const angle = Math.atan2(p.y - q.y, p.x - q.x);
  const r = radius * view.units;
  const [ux, uy] = [-Math.sin(angle) * r, Math.cos(angle) * r];
  const squash = Math.abs(towards);
  const tilt = (angle * 180) / Math.PI + 90;
  const body = `M${Math.round(p.x + ux)} ${Math.round(p.y + uy)}L${Math.round(q.x + ux)} ${Math.round(q.y + uy)}${ellipseArc(r, squash, tilt, -2 * ux, -2 * uy)}L${Math.round(p.x - ux)} ${Math.round(p.y - uy)}z`;
  const lid = `M${Math.round(p.x + ux)} ${Math.round(p.y + uy)}${ellipseArc(r, squash, tilt, -2 * ux, -2 * uy)}${ellipseArc(r, squash, tilt, 2 * ux, 2 * uy)}z`;
  const stroke = { layer, stroke: shade.line, strokeWidth: EDGE };
  return [
    { ...stroke, d: body, fill: shade.side },
    { ...stroke, d: lid, fill: shade.top },
  ];
}

/** A projected point with an extent in fractions of stature. */
export function reachOf(point: Projected, radius: number, units: number): Circle {
  return { x: point.x, y: point.y, r: radius * units };
}
