import type { AxialSegment } from "../skeleton";

/** Where a row of a muscle lies: on a limb of its side, or on a part of the trunk. */
export type RowPlace = "thigh" | "shank" | "foot" | "arm" | "forearm" | "hand" | AxialSegment;

/**
 * One station of a muscle: along its segment in fractions of stature, and its two edges in degrees around it (0 front, 90
 * outside, 180 back, 270 inside; on the hand 0 is the thumb's side and 270 the palm, on the foot 0 is up).
 */
export type Row = readonly [place: RowPlace, along: number, from: number, to: number];

export interface MuscleArea {
  readonly rows: readonly Row[];
  /** One on each side of the body, or one over the midline. */
  readonly isSided: boolean;
  /** Parts of the body it lies on, without a side for the trunk's: it is painted when all are on the paper. */
  readonly over: readonly (
    | "pelvis"
    | "shirt"
    | "neck"
    | "head"
    | "arm"
    | "forearm"
    | "thigh"
    | "shank"
    | "foot"
  )[];
}

/** A muscle of a limb, on each side. */
export const limb = (over: MuscleArea["over"], rows: readonly Row[]): MuscleArea => ({
  rows,
  isSided: true,
  over,
});
/** A muscle over the midline. */
export const middle = (over: MuscleArea["over"], rows: readonly Row[]): MuscleArea => ({
  rows,
  isSided: false,
  over,
});
