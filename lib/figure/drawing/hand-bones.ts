import type { FingerBends, HandBends, ThumbBends } from "../hands";

/** A point of the hand's frame: towards the thumb's side, out of the palm, along the fingers (negative). */
export type HandPoint = readonly [across: number, palmward: number, along: number];

/**
 * Knuckle (across, along), length and half width of index to little finger, in fractions of stature: hand length 0.108,
 * breadth 0.05 (Drillis & Contini; ANSUR II hand breadth). Lengths of the three bones as shares of a finger:
 * Buryanov & Kotiuk, Int J Morphol 2010;28:755.
 */
const FINGERS = [
  { x: 0.0178, z: -0.0515, length: 0.049, width: 0.0056 },
  { x: 0.0062, z: -0.054, length: 0.0545, width: 0.0058 },
  { x: -0.0054, z: -0.0525, length: 0.0505, width: 0.0055 },
  { x: -0.0162, z: -0.049, length: 0.04, width: 0.0049 },
] as const;
const SHARES = [0.48, 0.29, 0.23] as const;
const THUMB = { base: [0.0125, 0.004, -0.01], lengths: [0.0235, 0.0185, 0.015], width: 0.0066 } as const;

const RADIANS = Math.PI / 180;

/** The joints of one digit from its base to its tip, and its half width. */
export interface DigitBones {
  readonly joints: readonly HandPoint[];
  readonly width: number;
}

/** Fingers bend about the line of the knuckles, out of the palm; spread turns them about the middle finger. */
export function fingerBones({ fingers, spread, aside = 0 }: HandBends): DigitBones[] {
  return FINGERS.map(({ x, z, length, width }, place) => {
    const bends: FingerBends = fingers[place as 0 | 1 | 2 | 3];
    const fan = ((1.2 - place) * spread + (place === 0 ? aside : 0)) * RADIANS;
    const joints: HandPoint[] = [[x, 0, z]];
    let bent = 0;
    let [across, palmward, along] = [x, 0, z];
    SHARES.forEach((share, bone) => {
      bent += (bends[bone] ?? 0) * RADIANS;
      const step = length * share;
      across += Math.sin(fan) * Math.cos(bent) * step;
      palmward += Math.sin(bent) * step;
      along -= Math.cos(fan) * Math.cos(bent) * step;
      joints.push([across, palmward, along]);
    });
    return { joints, width };
  });
}

/** The thumb bends across the palm, towards the little finger's side. */
const ACROSS: HandPoint = [-0.78, 0.55, -0.3];

/** The thumb: its first bone by two angles at the wrist, the others bent on from it. */
export function thumbBones([outward, palmward, knuckle, tip]: ThumbBends): DigitBones {
  const [o, p] = [outward * RADIANS, palmward * RADIANS];
  const first: HandPoint = [Math.sin(o) * Math.cos(p), Math.sin(p), -Math.cos(o) * Math.cos(p)];
  const along = first[0] * ACROSS[0] + first[1] * ACROSS[1] + first[2] * ACROSS[2];
  const side = ACROSS.map((value, i) => value - along * (first[i] ?? 0));
  const length = Math.hypot(...side) || 1;
  const joints: HandPoint[] = [THUMB.base];
  let point: HandPoint = THUMB.base;
  [0, knuckle, knuckle + tip].forEach((bent, bone) => {
    const [c, s] = [Math.cos(bent * RADIANS), Math.sin(bent * RADIANS) / length];
    const step = THUMB.lengths[bone] ?? 0;
    const on = (i: 0 | 1 | 2) => point[i] + (first[i] * c + (side[i] ?? 0) * s) * step;
    point = [on(0), on(1), on(2)];
    joints.push(point);
  });
  return { joints, width: THUMB.width };
}
