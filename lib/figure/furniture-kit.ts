import type { View } from "./camera";
import type { Prop } from "./figure";
import { direct, plus, rotationZ, type Vec3 } from "./geometry";
import type { Circle } from "./hull";
import type { PropColour } from "./prop-colours";
import { type BoxShape, boxPaths, boxReach, reachOf, tubePaths } from "./prop-shapes";
import type { SceneLayer, ScenePath } from "./scene";
import type { Theme } from "./theme";

/** Sizes in fractions of a stature of about 1.70 m. */
export const SIZES = {
  mat: { length: 1.0, width: 0.36, thickness: 0.008 },
  chair: { seat: 0.265, depth: 0.25, width: 0.26, back: 0.25, slab: 0.022, arm: 0.135 },
  bed: { length: 1.16, width: 0.46, height: 0.29 },
  worktop: { width: 0.62, height: 0.52, depth: 0.16 },
  rail: { width: 0.5, height: 0.53 },
  wall: { width: 0.7, height: 1.08, thickness: 0.035 },
  doorway: { width: 0.5, height: 1.2, post: 0.05, depth: 0.07 },
  table: { length: 0.5, width: 0.34, height: 0.43 },
  wobbleBoard: { radius: 0.12 },
  walkingFrame: { width: 0.3, depth: 0.26, height: 0.49 },
  cone: { height: 0.17 },
} as const;

export interface Drawn {
  readonly paths: readonly ScenePath[];
  readonly reach: readonly Circle[];
}

export type Furniture = Extract<Prop, { readonly x: number; readonly y: number }>;

export interface Room {
  readonly view: View;
  readonly theme: Theme;
  readonly layer: SceneLayer;
}

/** Puts a local point of a piece of furniture into the room. */
export const placer = (prop: Furniture) => {
  const rotation = rotationZ(prop.yaw ?? 0);
  return (x: number, y: number, z: number): Vec3 => plus([prop.x, prop.y, 0], direct(rotation, [x, y, z]));
};

export function boxes(
  { view, theme, layer }: Room,
  list: readonly (readonly [BoxShape, PropColour])[],
): Drawn {
  return {
    paths: list.flatMap(([box, colour]) => boxPaths(view, box, theme.props[colour], layer)),
    reach: list.flatMap(([box]) => boxReach(view, box)),
  };
}

export function bars(
  { view, theme, layer }: Room,
  lines: readonly (readonly Vec3[])[],
  width: number,
  colour: PropColour,
): Drawn {
  return {
    paths: tubePaths(view, lines, width, theme.props[colour], layer),
    reach: lines.flat().map((point) => reachOf(view.project(point), width, view.units)),
  };
}

export const join = (...parts: readonly Drawn[]): Drawn => ({
  paths: parts.flatMap((part) => part.paths),
  reach: parts.flatMap((part) => part.reach),
});

/** Nothing to draw. */
export const NOTHING: Drawn = { paths: [], reach: [] };
