import type { TintArea } from "../figure";
import type { Vec3 } from "../geometry";
import { type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { type Flat, facing, spot } from "./axes";

type PatchSegment = "thoraxHigh" | "head" | "upperArm";

/** A muscle that lies round no limb: points on the skin of its left side, in order round it. */
interface Patch {
  readonly points: readonly (readonly [PatchSegment, number, number, number])[];
  /** Which way it looks, in the frame of its first point, and how far it may be turned away. */
  readonly normal: Vec3;
  readonly hidden: number;
}

export const PATCHES: Readonly<Partial<Record<TintArea, Patch>>> = {
  shoulderTop: {
    points: [
      ["thoraxHigh", -0.026, 0.026, 0.086],
      ["upperArm", -0.016, -0.05, 0.01],
      ["upperArm", -0.012, -0.014, 0.02],
      ["upperArm", -0.03, -0.012, 0.0],
      ["thoraxHigh", -0.05, 0.062, 0.062],
      ["thoraxHigh", -0.05, 0.024, 0.058],
      ["thoraxHigh", -0.04, 0.008, 0.08],
    ],
    normal: [-0.35, 0.3, 0.9],
    hidden: -0.5,
  },
  jaw: {
    points: [
      ["head", 0.03, 0.036, 0.012],
      ["head", 0.012, 0.043, 0.016],
      ["head", 0.002, 0.043, 0.006],
      ["head", 0.004, 0.038, -0.006],
      ["head", 0.018, 0.034, -0.012],
    ],
    normal: [0.2, 1, 0],
    hidden: -0.1,
  },
};

/** The outline of a patch on the picture; nothing when it looks away. */
export function patchOutline(stage: Stage, patch: Patch, side: Side): Flat[] {
  const sign = signOf(side);
  const axesOf = (segment: PatchSegment) =>
    segment === "upperArm" ? stage.axes[`${side}.upperArm`] : stage.axes[segment];
  const [nx, ny, nz] = patch.normal;
  const first = patch.points[0]?.[0] ?? "thoraxHigh";
  if (facing(axesOf(first), nx, ny * sign, nz) < patch.hidden) return [];
  return patch.points.map(([segment, x, y, z]) => spot(axesOf(segment), x, y * sign, z));
}
