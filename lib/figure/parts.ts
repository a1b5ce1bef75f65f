import type { BallName, SidedBall } from "./body";
import { SIDES, type Side } from "./skeleton";

export type BodyPartName =
  | "shirt"
  | "pelvis"
  | "neck"
  | "head"
  | `${Side}.${"arm" | "forearm" | "thigh" | "shank" | "foot"}`;

/** Something painted in one go. `axes` are the lines by which overlaps with other parts are judged. */
export interface BodyPart {
  readonly name: BodyPartName;
  readonly side?: Side;
  readonly axes: readonly (readonly [BallName, BallName])[];
  /** Neighbours on the same joint, and the ball by which the order against them is judged. */
  readonly joined: readonly BodyPartName[];
  readonly tip: BallName;
}

const TRUNK: readonly BodyPart[] = [
  {
    name: "pelvis",
    axes: [
      ["left.buttock", "right.buttock"],
      ["left.iliac", "right.iliac"],
    ],
    joined: ["left.thigh", "right.thigh"],
    tip: "crotch",
  },
  {
    name: "shirt",
    axes: [
      ["belly", "breastbone"],
      ["lowBack", "neckBase"],
      ["left.rib", "left.waist"],
      ["right.rib", "right.waist"],
    ],
    joined: ["left.arm", "right.arm"],
    tip: "breastbone",
  },
  {
    name: "neck",
    axes: [["neckLow", "neckTop"]],
    joined: [],
    tip: "neckTop",
  },
  {
    name: "head",
    axes: [
      ["cranium", "cheek"],
      ["cheek", "chin"],
    ],
    joined: [],
    tip: "cranium",
  },
];

type LimbName = "arm" | "forearm" | "thigh" | "shank" | "foot";
type Neighbour = LimbName | "shirt" | "pelvis";

/** A part of a limb without its side. */
interface LimbPart {
  readonly name: LimbName;
  readonly axes: readonly (readonly [SidedBall, SidedBall])[];
  readonly joined: readonly Neighbour[];
  readonly tip: SidedBall;
}

const LIMBS: readonly LimbPart[] = [
  {
    name: "arm",
    axes: [["shoulder", "elbow"]],
    joined: ["shirt", "forearm"],
    tip: "sleeve",
  },
  {
    name: "forearm",
    axes: [
      ["elbow", "wrist"],
      ["wrist", "fingerFront"],
    ],
    joined: ["arm"],
    tip: "wrist",
  },
  {
    name: "thigh",
    axes: [["hip", "knee"]],
    joined: ["pelvis", "shank"],
    tip: "hem",
  },
  {
    name: "shank",
    axes: [["knee", "ankle"]],
    joined: ["thigh", "foot"],
    tip: "shin",
  },
  {
    name: "foot",
    axes: [
      ["heel", "toe"],
      ["ankle", "instep"],
    ],
    joined: ["shank"],
    tip: "instep",
  },
];

function limbOf(side: Side, limb: LimbPart): BodyPart {
  const on = (ball: SidedBall): BallName => `${side}.${ball}`;
  const part = (name: Neighbour): BodyPartName =>
    name === "shirt" || name === "pelvis" ? name : `${side}.${name}`;
  return {
    name: `${side}.${limb.name}`,
    side,
    axes: limb.axes.map(([a, b]) => [on(a), on(b)]),
    joined: limb.joined.map(part),
    tip: on(limb.tip),
  };
}

/** All parts of the body. */
export const BODY_PARTS: readonly BodyPart[] = [
  ...TRUNK,
  ...SIDES.flatMap((side) => LIMBS.map((limb) => limbOf(side, limb))),
];
