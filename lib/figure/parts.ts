import type { BallName, SidedBall } from "./body";
import { SIDES, type Side } from "./skeleton";
import type { Theme } from "./theme";

export type Tone = "skin" | "top" | "shorts" | "shoe";
export type BodyPartName = "shirt" | "pelvis" | "neck" | "head" | `${Side}.${"arm" | "forearm" | "thigh" | "shank" | "foot"}`;

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
        hulls: [["left.iliac", "right.iliac", "left.buttock", "right.buttock", "left.groin", "right.groin", "crotch"]],
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
    pieces: [{ tone: "skin", hulls: [["neckBase", "neckTop"]] }],
    axes: [["neckBase", "neckTop"]],
    joined: [],
    tip: "neckTop",
  },
  { name: "head", pieces: [], axes: [["cranium", "cheek"], ["cheek", "chin"]], joined: [], tip: "cranium" },
];

function limbsOf(side: Side): BodyPart[] {
  const on = (ball: SidedBall): BallName => `${side}.${ball}`;
  const hull = (...balls: SidedBall[]) => balls.map(on);
  const limb = (
    name: "arm" | "forearm" | "thigh" | "shank" | "foot",
    pieces: readonly Piece[],
    axes: readonly (readonly [SidedBall, SidedBall])[],
    joined: readonly BodyPartName[],
    tip: SidedBall,
  ): BodyPart => ({ name: `${side}.${name}`, side, pieces, axes: axes.map(([a, b]) => [on(a), on(b)]), joined, tip: on(tip) });
  return [
    limb(
      "arm",
      [
        { tone: "skin", hulls: [hull("upperArm", "elbow")], open: { ball: on("elbow"), neighbour: `${side}.forearm` } },
        { tone: "top", hulls: [hull("shoulder", "sleeve")], open: { ball: on("shoulder"), neighbour: "shirt" } },
      ],
      [["shoulder", "elbow"]],
      ["shirt", `${side}.forearm`],
      "sleeve",
    ),
    limb(
      "forearm",
      [
        {
          tone: "skin",
          hulls: [
            hull("elbow", "forearm", "wrist"),
            hull("wrist", "palm", "knuckleFront", "knuckleBack"),
            hull("knuckleFront", "knuckleBack", "fingerFront", "fingerBack"),
            hull("palm", "thumb"),
          ],
          open: { ball: on("elbow"), neighbour: `${side}.arm` },
        },
      ],
      [
        ["elbow", "wrist"],
        ["wrist", "fingerFront"],
      ],
      [`${side}.arm`],
      "wrist",
    ),
    limb(
      "thigh",
      [
        { tone: "skin", hulls: [hull("midThigh", "knee")], open: { ball: on("knee"), neighbour: `${side}.shank` } },
        { tone: "shorts", hulls: [hull("hip", "hem")], open: { ball: on("hip"), neighbour: "pelvis" } },
      ],
      [["hip", "knee"]],
      ["pelvis", `${side}.shank`],
      "hem",
    ),
    limb(
      "shank",
      [
        {
          tone: "skin",
          hulls: [hull("knee", "calf", "shin", "ankle")],
          open: { ball: on("knee"), neighbour: `${side}.thigh` },
        },
      ],
      [["knee", "ankle"]],
      [`${side}.thigh`, `${side}.foot`],
      "shin",
    ),
    limb(
      "foot",
      [
        {
          tone: "shoe",
          hulls: [hull("heel", "ankle", "instep"), hull("heel", "ballInner", "ballOuter", "toe"), hull("instep", "ballInner", "ballOuter", "toe", "heel")],
        },
      ],
      [
        ["heel", "toe"],
        ["ankle", "instep"],
      ],
      [`${side}.shank`],
      "instep",
    ),
  ];
}

/** All parts of the body. */
export const BODY_PARTS: readonly BodyPart[] = [...TRUNK, ...SIDES.flatMap(limbsOf)];

/** How much wider than average each kind of ball is in a build. */
const FULLER: Readonly<Record<string, number>> = { pelvis: 1.1, lumbarLow: 1.22, lumbarHigh: 1.24, thoraxLow: 1.14, thoraxHigh: 1.08, thigh: 1.1, upperArm: 1.1, shank: 1.04, forearm: 1.04 };

/** The factor on a ball's radius for the theme's build. */
export function girth(theme: Theme, segment: string): number {
  if (theme.build === "average") return 1;
  return FULLER[segment.slice(segment.indexOf(".") + 1)] ?? 1;
}
