import type { BallName, SidedBall } from "./body";
import { SIDES, type Side } from "./skeleton";
import type { Theme } from "./theme";

export type Tone = "skin" | "top" | "shorts" | "shoe";
export type BodyPartName =
  | "shirt"
  | "pelvis"
  | "neck"
  | "head"
  | `${Side}.${"arm" | "forearm" | "thigh" | "shank" | "foot"}`;

/** One path: hulls that melt together. `open` names the ball where no line is drawn once `neighbour` is on the paper. */
export interface Piece {
  readonly tone: Tone;
  readonly hulls: readonly (readonly BallName[])[];
  readonly open?: { readonly ball: BallName; readonly neighbour: BodyPartName };
}

/** Something painted in one go. `axes` are the lines by which overlaps with other parts are judged. */
export interface BodyPart {
  readonly name: BodyPartName;
  readonly side?: Side;
  readonly pieces: readonly Piece[];
  readonly axes: readonly (readonly [BallName, BallName])[];
  /** Neighbours on the same joint, and the ball by which the order against them is judged. */
  readonly joined: readonly BodyPartName[];
  readonly tip: BallName;
}

const TRUNK: readonly BodyPart[] = [
  {
    name: "pelvis",
    pieces: [
      {
        tone: "shorts",
        hulls: [
          [
            "left.iliac",
            "right.iliac",
            "left.buttock",
            "right.buttock",
            "left.groin",
            "right.groin",
            "crotch",
          ],
        ],
      },
    ],
    axes: [
      ["left.buttock", "right.buttock"],
      ["left.iliac", "right.iliac"],
    ],
    joined: ["left.thigh", "right.thigh"],
    tip: "crotch",
  },
  {
    name: "shirt",
    pieces: [
      {
        tone: "top",
        hulls: [
          ["left.iliac", "right.iliac", "left.waist", "right.waist"],
          ["left.waist", "right.waist", "left.rib", "right.rib"],
          ["left.rib", "right.rib", "left.chest", "right.chest"],
          ["left.chest", "right.chest", "neckBase"],
          ["neckBase", "left.shoulder", "left.chest"],
          ["neckBase", "right.shoulder", "right.chest"],
        ],
      },
    ],
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
    pieces: [{ tone: "skin", hulls: [["neckLow", "neckTop"]] }],
    axes: [["neckLow", "neckTop"]],
    joined: [],
    tip: "neckTop",
  },
  {
    name: "head",
    pieces: [],
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
  readonly pieces: readonly {
    readonly tone: Tone;
    readonly hulls: readonly (readonly SidedBall[])[];
    readonly open?: readonly [SidedBall, Neighbour];
  }[];
  readonly axes: readonly (readonly [SidedBall, SidedBall])[];
  readonly joined: readonly Neighbour[];
  readonly tip: SidedBall;
}

const LIMBS: readonly LimbPart[] = [
  {
    name: "arm",
    pieces: [
      { tone: "skin", hulls: [["upperArm", "elbow"]], open: ["elbow", "forearm"] },
      { tone: "top", hulls: [["shoulder", "sleeve"]], open: ["shoulder", "shirt"] },
    ],
    axes: [["shoulder", "elbow"]],
    joined: ["shirt", "forearm"],
    tip: "sleeve",
  },
  {
    name: "forearm",
    pieces: [
      {
        tone: "skin",
        hulls: [
          ["elbow", "forearm", "wrist"],
          ["wrist", "palm", "knuckleFront", "knuckleBack"],
          ["knuckleFront", "knuckleBack", "fingerFront", "fingerBack"],
          ["palm", "thumb"],
        ],
        open: ["elbow", "arm"],
      },
    ],
    axes: [
      ["elbow", "wrist"],
      ["wrist", "fingerFront"],
    ],
    joined: ["arm"],
    tip: "wrist",
  },
  {
    name: "thigh",
    pieces: [
      { tone: "skin", hulls: [["midThigh", "knee"]], open: ["knee", "shank"] },
      { tone: "shorts", hulls: [["hip", "hem"]], open: ["hip", "pelvis"] },
    ],
    axes: [["hip", "knee"]],
    joined: ["pelvis", "shank"],
    tip: "hem",
  },
  {
    name: "shank",
    pieces: [{ tone: "skin", hulls: [["knee", "calf", "shin", "ankle"]], open: ["knee", "thigh"] }],
    axes: [["knee", "ankle"]],
    joined: ["thigh", "foot"],
    tip: "shin",
  },
  {
    name: "foot",
    pieces: [
      {
        tone: "shoe",
        hulls: [
          ["heel", "ankle", "instep"],
          ["heel", "instep", "ballInner", "ballOuter"],
          ["ballInner", "ballOuter", "toe"],
        ],
      },
    ],
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
  const pieces = limb.pieces.map(({ tone, hulls, open }): Piece => {
    const piece = { tone, hulls: hulls.map((hull) => hull.map(on)) };
    return open ? { ...piece, open: { ball: on(open[0]), neighbour: part(open[1]) } } : piece;
  });
  return {
    name: `${side}.${limb.name}`,
    side,
    pieces,
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

/** How much wider than average each kind of ball is in a build. */
const FULLER: Readonly<Record<string, number>> = {
  pelvis: 1.2,
  lumbarLow: 1.42,
  lumbarHigh: 1.44,
  thoraxLow: 1.26,
  thoraxHigh: 1.12,
  thigh: 1.2,
  upperArm: 1.05,
  shank: 1.12,
  forearm: 1.08,
};

/** The factor on a ball's radius for the theme's build. */
export function girth(theme: Theme, segment: string): number {
  if (theme.build === "average") return 1;
  return FULLER[segment.slice(segment.indexOf(".") + 1)] ?? 1;
}
