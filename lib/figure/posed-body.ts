import type { BallName } from "./body";
import type { SolvedFrame } from "./figure";
import { ballCentre, placeSegments } from "./kinematics";

/** Parts whose height tells a load, and the points of the body they lie between. */
const PARTS = {
  head: ["cranium"],
  heart: ["breastbone", "upperBack"],
  "left.shoulder": ["left.shoulder"],
  "right.shoulder": ["right.shoulder"],
  "left.elbow": ["left.elbow"],
  "right.elbow": ["right.elbow"],
  "left.wrist": ["left.wrist"],
  "right.wrist": ["right.wrist"],
} as const satisfies Record<string, readonly BallName[]>;

interface FrameWithHeights extends SolvedFrame {
  /** Of the middle of a part, in fractions of stature above the floor. */
  readonly heights: Readonly<Record<keyof typeof PARTS, number>>;
}

/** A solved frame with how high its parts are, which no single angle tells. */
export function withHeights(frame: SolvedFrame): FrameWithHeights {
  const segments = placeSegments(frame);
  const heightOf = (balls: readonly BallName[]) =>
    balls.reduce((sum, ball) => sum + ballCentre(segments, ball)[2], 0) / balls.length;
  const heights = Object.fromEntries(Object.entries(PARTS).map(([part, balls]) => [part, heightOf(balls)]));
  return { ...frame, heights: heights as FrameWithHeights["heights"] };
}
