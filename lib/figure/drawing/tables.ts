import { type BodyName, type BodyShape, SHAPES } from "../bodies";
import { type SegmentName, SIDES } from "../skeleton";
import type { Slice } from "./slice";
import { FOREARM, SHANK, SHORTS, SLEEVE, THIGH, UPPER_ARM } from "./slices";
import { type AxialSlice, neckSlices, pelvisSlices, shirtSlices } from "./trunk-slices";

/** The slices of one body. */
export interface BodyTables {
  readonly shape: BodyShape;
  readonly upperArm: readonly Slice[];
  readonly sleeve: readonly Slice[];
  readonly forearm: readonly Slice[];
  readonly thigh: readonly Slice[];
  readonly shorts: readonly Slice[];
  readonly shank: readonly Slice[];
  readonly pelvis: readonly AxialSlice[];
  readonly shirt: readonly AxialSlice[];
  readonly neck: readonly AxialSlice[];
  /** Factors on the radii of balls by segment: shadows, arrows and overlaps reckon with them. */
  readonly girths: Readonly<Partial<Record<SegmentName, number>>>;
}

const scaled = (slices: readonly Slice[], by: number): Slice[] =>
  slices.map(([along, f, k, o, i]): Slice => [along, f * by, k * by, o * by, i * by]);

/** Wrists differ little between bodies: the last slice stays as it is. */
const toWrist = (slices: readonly Slice[], by: number): Slice[] =>
  scaled(slices, by).map((slice, place) => (place === slices.length - 1 ? (slices[place] ?? slice) : slice));

function girthsOf(shape: BodyShape): Readonly<Partial<Record<SegmentName, number>>> {
  const limbs = SIDES.flatMap((side) => [
    [`${side}.thigh`, shape.limb],
    [`${side}.shank`, 1 + (shape.limb - 1) * 0.7],
    [`${side}.upperArm`, shape.arm],
    [`${side}.forearm`, 1 + (shape.arm - 1) * 0.6],
  ]);
  return Object.fromEntries([
    ...limbs,
    ["pelvis", shape.hips],
    ["lumbarLow", shape.waist + shape.belly * 5],
    ["lumbarHigh", shape.waist],
    ["thoraxLow", shape.ribs],
    ["thoraxHigh", shape.ribs],
  ]);
}

function build(shape: BodyShape): BodyTables {
  const part = (share: number, of: number) => 1 + (of - 1) * share;
  return {
    shape,
    upperArm: scaled(UPPER_ARM, shape.arm),
    sleeve: scaled(SLEEVE, part(0.5, shape.arm)),
    forearm: toWrist(FOREARM, part(0.6, shape.arm)),
    thigh: scaled(THIGH, shape.limb),
    shorts: scaled(SHORTS, part(0.9, shape.limb)),
    shank: scaled(SHANK, part(0.7, shape.limb)),
    pelvis: pelvisSlices(shape),
    shirt: shirtSlices(shape),
    neck: neckSlices(shape),
    girths: girthsOf(shape),
  };
}

const known = new Map<BodyName, BodyTables>();

/** The slices of a body, worked out once. */
export function tablesOf(body: BodyName): BodyTables {
  const found = known.get(body) ?? build(SHAPES[body]);
  known.set(body, found);
  return found;
}
