import type { Vec3 } from "./geometry";
import { BONES, type LimbSegment, type SegmentName, SIDES, type Side, signOf } from "./skeleton";

/** A ball of flesh fixed to a segment. Every outline is the hull of a few of them, every contact names one. */
export interface Ball {
  readonly segment: SegmentName;
  readonly at: Vec3;
  readonly radius: number;
}

type Placed = readonly [x: number, y: number, z: number, radius: number];

/** Balls on the midline, by segment. Girths follow the breadths of skeleton.ts; cloth adds about 5 %. */
const MIDLINE = {
  sacrum: ["pelvis", -0.034, 0, 0.035, 0.04],
  crotch: ["pelvis", 0, 0, -0.018, 0.036],
  belly: ["lumbarLow", 0.022, 0, 0.03, 0.045],
  lowBack: ["lumbarHigh", -0.018, 0, 0.02, 0.045],
  breastbone: ["thoraxHigh", 0.03, 0, 0.0, 0.036],
  upperBack: ["thoraxHigh", -0.038, 0, 0.01, 0.04],
  neckBase: ["thoraxHigh", -0.008, 0, 0.07, 0.033],
  neckLow: ["thoraxHigh", -0.003, 0, 0.08, 0.0275],
  neckTop: ["head", -0.002, 0, 0.004, 0.03],
  cranium: ["head", 0.004, 0, 0.05, 0.048],
  headBack: ["head", -0.014, 0, 0.042, 0.042],
  hairTop: ["head", -0.002, 0, 0.055, 0.0515],
  hairBack: ["head", -0.019, 0, 0.034, 0.036],
  hairFront: ["head", 0.028, 0, 0.074, 0.025],
  brow: ["head", 0.026, 0, 0.045, 0.0365],
  cheek: ["head", 0.025, 0, 0.02, 0.0345],
  chin: ["head", 0.042, 0, -0.012, 0.0165],
  noseRoot: ["head", 0.053, 0, 0.034, 0.008],
  noseTip: ["head", 0.069, 0, 0.016, 0.007],
} as const satisfies Record<string, readonly [SegmentName, number, number, number, number]>;

/** Balls of the left side of the trunk and head; the right is their mirror image. */
const SIDED = {
  buttock: ["pelvis", -0.024, 0.04, -0.012, 0.056],
  groin: ["pelvis", 0.012, 0.043, -0.002, 0.046],
  iliac: ["pelvis", -0.006, 0.046, 0.046, 0.046],
  waist: ["lumbarHigh", 0.002, 0.037, 0.005, 0.047],
  rib: ["thoraxLow", 0.006, 0.045, 0.028, 0.053],
  chest: ["thoraxHigh", 0.006, 0.055, 0.012, 0.053],
  jaw: ["head", 0.012, 0.02, 0.0, 0.02],
  ear: ["head", -0.005, 0.046, 0.024, 0.011],
} as const satisfies Record<string, readonly [SegmentName, number, number, number, number]>;

/** Balls of the left limbs. */
const LIMB = {
  shoulder: ["upperArm", 0, 0, 0, 0.036],
  sleeve: ["upperArm", 0, 0, -0.088, 0.031],
  upperArm: ["upperArm", 0, 0, -0.08, 0.027],
  elbow: ["upperArm", 0, 0, -BONES.upperArm, 0.0225],
  forearm: ["forearm", 0, 0, -0.04, 0.0245],
  wrist: ["forearm", 0, 0, -BONES.forearm, 0.0155],
  palm: ["hand", 0, 0, -0.034, 0.012],
  knuckleFront: ["hand", 0.015, 0, -BONES.palm, 0.0115],
  knuckleBack: ["hand", -0.013, 0, -BONES.palm + 0.002, 0.0115],
  thumb: ["hand", 0.028, -0.01, -0.046, 0.008],
  fingerFront: ["fingers", 0.008, 0, -BONES.fingers + 0.006, 0.0085],
  fingerBack: ["fingers", -0.008, 0, -BONES.fingers + 0.014, 0.0085],
  hip: ["thigh", 0, 0, 0, 0.058],
  hem: ["thigh", 0.002, 0, -0.145, 0.049],
  midThigh: ["thigh", 0.002, 0, -0.13, 0.0445],
  knee: ["thigh", 0.002, 0, -BONES.thigh, 0.0355],
  calf: ["shank", -0.01, 0, -0.075, 0.0365],
  shin: ["shank", -0.002, 0, -0.15, 0.028],
  ankle: ["shank", 0, 0, -BONES.shank, 0.0215],
  heel: ["foot", -0.02, 0, -0.017, 0.022],
  instep: ["foot", 0.03, 0, -0.012, 0.02],
  ballInner: ["foot", 0.066, -0.014, -0.023, 0.016],
  ballOuter: ["foot", 0.058, 0.014, -0.023, 0.016],
  toe: ["toes", 0.028, -0.006, -0.001, 0.013],
} as const satisfies Record<string, readonly [LimbSegment, number, number, number, number]>;

export type MidlineBall = keyof typeof MIDLINE;
export type SidedBall = keyof typeof SIDED | keyof typeof LIMB;
export type BallName = MidlineBall | `${Side}.${SidedBall}`;

type Row = readonly [SegmentName, ...Placed];

function rows(): [BallName, Row][] {
  const list = Object.entries(MIDLINE).map(([name, row]): [BallName, Row] => [name as MidlineBall, row]);
  for (const side of SIDES) {
    const sign = signOf(side);
    for (const [name, [segment, x, y, z, r]] of Object.entries(SIDED)) {
      list.push([`${side}.${name as SidedBall}`, [segment, x, y * sign, z, r]]);
    }
    for (const [name, [segment, x, y, z, r]] of Object.entries(LIMB)) {
      list.push([`${side}.${name as SidedBall}`, [`${side}.${segment}`, x, y * sign, z, r]]);
    }
  }
  return list;
}

/** Every ball of the body by name. */
export const BALLS: ReadonlyMap<string, Ball> = new Map(
  rows().map(([name, [segment, x, y, z, radius]]): [string, Ball] => [
    name,
    { segment, at: [x, y, z], radius },
  ]),
);

/** The balls in a fixed order, for loops that need all of them. */
export const BALL_LIST: readonly Ball[] = [...BALLS.values()];
export const BALL_NAMES = [...BALLS.keys()] as readonly BallName[];

/** A ball by name; throws on a name that is not one. */
export function getBall(name: BallName): Ball {
  const ball = BALLS.get(name);
  if (!ball) throw new Error(`unknown point of the body: ${name}`);
  return ball;
}
