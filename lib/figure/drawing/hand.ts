import type { HandBends } from "../hands";
import { type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { type Axes, depthAt, type Flat, spot } from "./axes";
import { ring } from "./curve";
import { digitPath } from "./digit";
import { type DigitBones, fingerBones, type HandPoint, thumbBones } from "./hand-bones";
import { handCreases } from "./hand-lines";
import { ribbonPath } from "./ribbon";
import { type Cut, cut } from "./slice";
import { PALM } from "./slices";

export interface DrawnHand {
  /** Outline of the palm, to melt with the forearm. */
  readonly palm: string;
  /** The slices of the whole palm from the wrist on. */
  readonly cuts: readonly Cut[];
  /** Fingers that lie behind and before the palm, in painting order. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
  /** Creases and nails, in a close-up. */
  readonly lines: string;
}

interface Digit {
  readonly d: string;
  readonly depth: number;
  /** Base and tip on the picture. */
  readonly base: Flat;
  readonly tip: Flat;
}

/** Fingers nearer to one another than this share one outline: each with its own would be all ink, in fractions of stature. */
const FINGERS_TELL = 0.0075;
const MOST_SHARED = 3;

/** Fingers on the picture, farthest first; those that lie behind one another, as in a hand seen from its edge, melt. */
function outlines(list: readonly Digit[], units: number): string[] {
  const near = (p: Flat, q: Flat) => Math.hypot(p.x - q.x, p.y - q.y) < FINGERS_TELL * units;
  const melted: { d: string; readonly of: Digit; count: number }[] = [];
  for (const each of list) {
    const last = melted.at(-1);
    const joins =
      last && last.count < MOST_SHARED && near(last.of.tip, each.tip) && near(last.of.base, each.base);
    if (last && joins) melted[melted.length - 1] = { d: last.d + each.d, of: last.of, count: last.count + 1 };
    else melted.push({ d: each.d, of: each, count: 1 });
  }
  return melted.map(({ d }) => d);
}

/** With knuckles bent further than this the hand ends at its knuckles. */
const CURLED = 45;
/** A knuckle is this much thicker than its finger. */
const KNUCKLE = 1.5;
/** A middle joint bent less than this can be left out of a small finger's outline. */
const BENT = 48;

/** A point of a hand on the picture. */
export function handSpot(a: Axes, sign: number, [across, palmward, along]: HandPoint): Flat {
  return spot(a, across, -sign * palmward, along);
}

function digit(a: Axes, { joints, width }: DigitBones, sign: number): Digit {
  const middle = joints[2] ?? [0, 0, 0];
  const points = joints.map((joint) => handSpot(a, sign, joint));
  return {
    d: digitPath(points, width * a.units),
    depth: depthAt(a, middle[0], -sign * middle[1], middle[2]),
    base: points[0] ?? { x: a.x, y: a.y },
    tip: points.at(-1) ?? { x: a.x, y: a.y },
  };
}

const farthestFirst = (p: Digit, q: Digit) => q.depth - p.depth;

/** Fingers that are all but straight lose a joint that nobody sees: a fifth fewer bytes. */
function plain(bones: DigitBones, isDetailed: boolean, bends: readonly number[]): DigitBones {
  const isBent = (bends[1] ?? 0) > BENT;
  return isDetailed || isBent ? bones : { ...bones, joints: bones.joints.filter((_, i) => i !== 2) };
}

function fingersOf(a: Axes, bends: HandBends, sign: number, isDetailed: boolean): Digit[] {
  return fingerBones(bends).map((bones, place) =>
    digit(a, plain(bones, isDetailed, bends.fingers[place as 0 | 1 | 2 | 3]), sign),
  );
}

/** The fingers of a hand that closes round a belt, painted over the belt. */
export function closedFingers(stage: Stage, side: Side): string[] {
  const bends = stage.manner.hands[side];
  return fingersOf(stage.axes[`${side}.hand`], bends, signOf(side), false)
    .sort(farthestFirst)
    .map(({ d }) => d);
}

/** Whether the palm looks at the viewer. */
function isPalmSeen(a: Axes, sign: number): boolean {
  return -sign * a.py[2] > -0.1;
}

/** The rounds of bent knuckles at the end of the hand. */
function knuckles(a: Axes, sign: number, fingers: readonly DigitBones[]): string {
  return fingers
    .map(({ joints, width }) => {
      const { x, y } = handSpot(a, sign, joints[0] ?? [0, 0, 0]);
      return ring(x, y, width * KNUCKLE * a.units);
    })
    .join("");
}

/** A hand in its wrist's frame; `fromWrist` is the first slice of its palm, 1 where another outline runs over the wrist. */
export function drawHand(stage: Stage, side: Side, fromWrist: 0 | 1): DrawnHand {
  const sign = signOf(side);
  const a = stage.axes[`${side}.hand`];
  const bends = stage.manner.hands[side];
  const isDetailed = stage.view.closeUp !== undefined;
  const list = stage.manner.gripsBelt[side] ? [] : fingersOf(a, bends, sign, isDetailed).sort(farthestFirst);
  const thumb = digit(a, thumbBones(bends.thumb), sign);
  const isPalm = isPalmSeen(a, sign);
  const isCurled = bends.fingers[1][0] > CURLED;
  const cuts = PALM.map((slice) => cut(a, slice, sign));
  // Straight fingers grow out of the back of the hand: no line across the knuckles.
  let palm = ribbonPath(cuts.slice(fromWrist), "flat", isCurled ? "round" : isPalm ? "flat" : "open");
  if (isCurled && isDetailed) palm += knuckles(a, sign, fingerBones(bends));
  const fingers = isDetailed ? list.map(({ d }) => d) : outlines(list, a.units);
  const isThumbNear = thumb.depth < a.depth + a.pz[2] * 0.03 * a.units;
  const lines = isDetailed ? handCreases(a, sign, isPalm, bends) : "";
  if (isPalm) {
    const before = isThumbNear ? [...fingers, thumb.d] : fingers;
    return { palm, cuts, behind: isThumbNear ? [] : [thumb.d], before, lines };
  }
  const behind = isThumbNear ? fingers : [thumb.d, ...fingers];
  return { palm, cuts, behind, before: isThumbNear ? [thumb.d] : [], lines };
}
