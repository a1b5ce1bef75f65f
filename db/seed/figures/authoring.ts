import type { Camera, FigureSpec, Tempo } from "@/lib/figure/figure";
import type { Hands } from "@/lib/figure/hands";
import type { AxialJoint, LimbJoint } from "@/lib/figure/joints";
import type { Angles, ContactSpec, Freedom, PoseSpec, Root } from "@/lib/figure/pose";
import type { Side } from "@/lib/figure/skeleton";

export {
  against,
  all,
  arm,
  at,
  hold,
  join,
  joints,
  leg,
  level,
  palmFlat,
  planted,
  rest,
  soleAt,
  soleFlat,
  touch,
} from "@/lib/figure/contact-specs";

type LimbAngles = Partial<Record<LimbJoint, number>>;

/** What a pose changes of the posture it builds on. */
export interface Change {
  readonly root?: Partial<Root>;
  readonly trunk?: Partial<Record<AxialJoint, number>>;
  readonly both?: LimbAngles;
  readonly left?: LimbAngles;
  readonly right?: LimbAngles;
  /** Contacts by name; `null` drops one of the posture's. */
  readonly contacts?: Readonly<Record<string, ContactSpec | null>>;
  readonly free?: readonly Freedom[];
  readonly hands?: Hands;
  readonly eyes?: PoseSpec["eyes"];
}

function limbAngles(side: Side, angles: LimbAngles): Angles {
  return Object.fromEntries(Object.entries(angles).map(([joint, value]) => [`${side}.${joint}`, value]));
}

/** A pose made from another by changing what is named. */
export function change(base: PoseSpec, to: Change): PoseSpec {
  const contacts: Record<string, ContactSpec> = { ...base.contacts };
  for (const [key, value] of Object.entries(to.contacts ?? {})) {
    if (value) contacts[key] = value;
    else delete contacts[key];
  }
  const angles: Angles = {
    ...base.angles,
    ...to.trunk,
    ...limbAngles("left", { ...to.both, ...to.left }),
    ...limbAngles("right", { ...to.both, ...to.right }),
  };
  const hands = { ...base.hands, ...to.hands };
  return {
    root: { ...base.root, ...to.root },
    angles,
    contacts,
    free: to.free ?? base.free,
    ...(Object.keys(hands).length > 0 && { hands }),
    ...((to.eyes ?? base.eyes) && { eyes: to.eyes ?? base.eyes }),
  };
}

const SIDE_VIEW: Camera = { azimuth: 28, elevation: 12 };
export const LYING_VIEW: Camera = { azimuth: -18, elevation: 17 };

const SLOW: Tempo = { move: 2, hold: 1, back: 2 };

type Optional = "camera" | "props" | "arrows" | "highlight" | "tempo";

/** A figure with calm defaults for what is not named. */
export function figure(spec: Omit<FigureSpec, Optional> & Partial<Pick<FigureSpec, Optional>>): FigureSpec {
  return { camera: SIDE_VIEW, props: [], arrows: [], highlight: [], tempo: SLOW, ...spec };
}
