/**
 * Body proportions as fractions of stature.
 * Source: Drillis R, Contini R. Body Segment Parameters. New York University, 1966, as printed in
 * Winter DA. Biomechanics and Motor Control of Human Movement, 4th ed. 2009, figure 4.1.
 */
export const STATURE = {
  ankleHeight: 0.039,
  kneeHeight: 0.285,
  hipHeight: 0.53,
  shoulderHeight: 0.818,
  chinHeight: 0.87,
  hipBreadth: 0.191,
  shoulderBreadth: 0.259,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  footLength: 0.152,
  footBreadth: 0.055,
} as const;

/**
 * Joint centres inside the outline above. Hip centres: half of 0.10 of stature apart (Winter, ch. 4, hip joint
 * centre); glenohumeral centre one deltoid radius inside the shoulder breadth; spine divided at L5/S1, T12/L1 and
 * C7/T1 in the shares lumbar 0.11, thoracic 0.14 (vertebral body heights: White AA, Panjabi MM. Clinical
 * Biomechanics of the Spine, 2nd ed. 1990).
 */
export const BONES = {
  hipHalf: 0.05,
  pelvisRise: 0.05,
  lumbarLink: 0.055,
  thoraxLow: 0.06,
  thoraxHigh: 0.08,
  neck: 0.068,
  shoulderHalf: 0.102,
  /** Above the frame of the upper thorax, which starts 0.225 above the hip axis. */
  shoulderRise: 0.058,
  thigh: STATURE.hipHeight - STATURE.kneeHeight,
  shank: STATURE.kneeHeight - STATURE.ankleHeight,
  upperArm: STATURE.upperArm,
  forearm: STATURE.forearm,
  palm: 0.052,
  fingers: STATURE.hand - 0.052,
} as const;

export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

export const AXIAL_SEGMENTS = [
  "pelvis",
  "lumbarLow",
  "lumbarHigh",
  "thoraxLow",
  "thoraxHigh",
  "neck",
  "head",
] as const;
export const LIMB_SEGMENTS = [
  "upperArm",
  "forearm",
  "hand",
  "fingers",
  "thigh",
  "shank",
  "foot",
  "toes",
] as const;

export type AxialSegment = (typeof AXIAL_SEGMENTS)[number];
export type LimbSegment = (typeof LIMB_SEGMENTS)[number];
export type SegmentName = AxialSegment | `${Side}.${LimbSegment}`;

/** Body's left is +y: the sign that mirrors lateral offsets and turns. */
export function signOf(side: Side): 1 | -1 {
  return side === "left" ? 1 : -1;
}
