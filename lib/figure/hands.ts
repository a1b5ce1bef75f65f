import type { Angles } from "./pose";
import type { Side } from "./skeleton";

/** What a hand does, by name. */
export const HAND_NAMES = ["relaxed", "flat", "grip", "fist", "hook", "pinch", "point", "stacked"] as const;
export type HandName = (typeof HAND_NAMES)[number];

/** Bend of a finger at knuckle, middle and end joint, in degrees. */
export type FingerBends = readonly [knuckle: number, middle: number, end: number];
/** The thumb: outwards from the palm's edge, away from the palm, bend at knuckle and tip, in degrees. */
export type ThumbBends = readonly [outward: number, palmward: number, knuckle: number, tip: number];

/** A named hand, or one with single fingers of their own. */
export type HandShape =
  | HandName
  | {
      readonly like: HandName;
      readonly index?: FingerBends;
      readonly middle?: FingerBends;
      readonly ring?: FingerBends;
      readonly little?: FingerBends;
      readonly thumb?: ThumbBends;
      /** Degrees between neighbouring fingers. */
      readonly spread?: number;
      /** Degrees that the index finger goes aside by itself, towards the thumb. */
      readonly aside?: number;
    };
export type Hands = Readonly<Partial<Record<Side, HandShape>>>;

const FINGER_NAMES = ["index", "middle", "ring", "little"] as const;
type Fingers<T> = readonly [T, T, T, T];

/** A hand in numbers. */
export interface HandBends {
  readonly fingers: Fingers<FingerBends>;
  readonly thumb: ThumbBends;
  readonly spread: number;
  readonly aside?: number;
}

const all = (bends: FingerBends): Fingers<FingerBends> => [bends, bends, bends, bends];

/** Drawn by eye within the ranges of `joints.ts`: a relaxed hand curls more towards the little finger. */
const NAMED: Readonly<Record<HandName, HandBends>> = {
  relaxed: {
    fingers: [
      [14, 22, 12],
      [19, 27, 12],
      [24, 32, 12],
      [29, 37, 12],
    ],
    thumb: [34, 18, 10, 6],
    spread: 2,
  },
  flat: { fingers: all([0, 4, 2]), thumb: [46, 6, 6, 0], spread: 5 },
  grip: { fingers: all([68, 82, 42]), thumb: [26, 50, 42, 34], spread: 0 },
  fist: { fingers: all([84, 96, 56]), thumb: [24, 46, 48, 42], spread: 0 },
  hook: { fingers: all([6, 88, 52]), thumb: [22, 12, 14, 8], spread: 0 },
  pinch: {
    fingers: [
      [52, 46, 26],
      [38, 40, 20],
      [32, 36, 18],
      [28, 34, 16],
    ],
    thumb: [26, 50, 14, 26],
    spread: 3,
  },
  point: {
    fingers: [
      [2, 4, 2],
      [80, 92, 50],
      [80, 92, 50],
      [80, 92, 50],
    ],
    thumb: [24, 42, 44, 36],
    spread: 0,
  },
  stacked: { fingers: all([6, 8, 4]), thumb: [36, 10, 8, 4], spread: 1 },
};

/** Opposing the thumb carries it over the palm: less outwards, further from the palm, and bent. */
const OPPOSED = { outward: -0.75, palmward: 0.55, knuckle: 0.35 } as const;

/** A hand in numbers: the named one, then the pose's own joint angles, then single fingers. */
export function bendsOf(shape: HandShape, angles: Angles, side: Side): HandBends {
  const own = typeof shape === "string" ? undefined : shape;
  const named = NAMED[own?.like ?? (shape as HandName)];
  const angle = (joint: HandJoint) => angles[`${side}.${joint}`];
  const finger = (bends: FingerBends, place: number): FingerBends => {
    const single = own?.[FINGER_NAMES[place] ?? "index"];
    if (single) return single;
    return [
      angle("fingerFlexion") ?? bends[0],
      angle("fingerMiddleFlexion") ?? bends[1],
      angle("fingerEndFlexion") ?? bends[2],
    ];
  };
  const [outward, palmward, knuckle, tip] = named.thumb;
  const opposed = angle("thumbOpposition") ?? 0;
  const [a, b, c, d] = named.fingers;
  return {
    fingers: [finger(a, 0), finger(b, 1), finger(c, 2), finger(d, 3)],
    thumb: own?.thumb ?? [
      outward + opposed * OPPOSED.outward,
      (angle("thumbAbduction") ?? palmward) + opposed * OPPOSED.palmward,
      (angle("thumbFlexion") ?? knuckle) + opposed * OPPOSED.knuckle,
      angle("thumbTipFlexion") ?? tip,
    ],
    spread: own?.spread ?? angle("fingerSpread") ?? named.spread,
    ...(own?.aside && { aside: own.aside }),
  };
}

type HandJoint =
  | "fingerFlexion"
  | "fingerMiddleFlexion"
  | "fingerEndFlexion"
  | "fingerSpread"
  | "thumbAbduction"
  | "thumbOpposition"
  | "thumbFlexion"
  | "thumbTipFlexion";

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** A hand on the way from one shape to another. */
export function mixBends(a: HandBends, b: HandBends, t: number): HandBends {
  const finger = (place: 0 | 1 | 2 | 3): FingerBends => {
    const [p, q] = [a.fingers[place], b.fingers[place]];
    return [mix(p[0], q[0], t), mix(p[1], q[1], t), mix(p[2], q[2], t)];
  };
  const [p, q] = [a.thumb, b.thumb];
  return {
    fingers: [finger(0), finger(1), finger(2), finger(3)],
    thumb: [mix(p[0], q[0], t), mix(p[1], q[1], t), mix(p[2], q[2], t), mix(p[3], q[3], t)],
    spread: mix(a.spread, b.spread, t),
    ...((a.aside || b.aside) && { aside: mix(a.aside ?? 0, b.aside ?? 0, t) }),
  };
}

/** A hand in numbers as a shape that a frame can carry. */
export function shapeOfBends({ fingers, thumb, spread, aside }: HandBends): HandShape {
  const [index, middle, ring, little] = fingers;
  return { like: "relaxed", index, middle, ring, little, thumb, spread, ...(aside && { aside }) };
}
