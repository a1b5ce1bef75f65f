import type { BallName } from "./body";
import type { Hands } from "./hands";
import type { JointName } from "./joints";

/** Start positions a pose can be built on; each fixes how the trunk lies in the room. */
export const POSTURES = [
  "standing",
  "sitting",
  "long-sitting",
  "kneeling",
  "half-kneeling",
  "supine",
  "prone",
  "four-point",
  "lying-on-left",
  "lying-on-right",
] as const;
export type Posture = (typeof POSTURES)[number];

/** Where the pelvis is. Turns are applied to the posture in the order roll (x), pitch (y), yaw (z) of the room. */
export interface Root {
  readonly posture: Posture;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly pitch: number;
  readonly roll: number;
  readonly yaw: number;
}

export type Angles = Readonly<Partial<Record<JointName, number>>>;

export type Eyes = "open" | "shut";

/** A body in a definite position: nothing left to solve. Angles that are zero are left out. */
export interface Pose {
  readonly root: Root;
  readonly angles: Angles;
  /** What the hands do; without it they do what they hold or lean on asks for. */
  readonly hands?: Hands;
  /** The eyes in this pose, where they differ from the figure's. */
  readonly eyes?: Eyes;
}

export type RootFreedom = `root.${"x" | "y" | "z" | "pitch" | "roll" | "yaw"}`;
/** What the solver may change. */
export type Freedom = JointName | RootFreedom;

export type Axis = "x" | "y" | "z";

/** A ball of the body and what it must meet. Heights and places are in fractions of stature; the floor is z = 0. */
export type Contact =
  /** The underside of the ball lies on a surface of height `on`. */
  | { readonly kind: "rest"; readonly ball: BallName; readonly on: number }
  /** The ball's centre has these room coordinates. */
  | {
      readonly kind: "at";
      readonly ball: BallName;
      readonly x?: number;
      readonly y?: number;
      readonly z?: number;
    }
  /** The ball's centre is at an offset in the frame of the segment that carries `target`. */
  | {
      readonly kind: "hold";
      readonly ball: BallName;
      readonly target: BallName;
      readonly offset: readonly [number, number, number];
    }
  /** The two surfaces touch, or are `gap` apart. */
  | { readonly kind: "touch"; readonly ball: BallName; readonly target: BallName; readonly gap: number }
  /** The ball's surface meets a vertical plane; `from` says on which side of the plane the body is. */
  | {
      readonly kind: "against";
      readonly ball: BallName;
      readonly axis: "x" | "y";
      readonly value: number;
      readonly from: "below" | "above";
    }
  /** The two centres have one coordinate in common, up to `by`. */
  | {
      readonly kind: "level";
      readonly ball: BallName;
      readonly target: BallName;
      readonly axis: Axis;
      readonly by: number;
    }
  /** The ball stays where it was in the first frame of the figure. */
  | { readonly kind: "planted"; readonly ball: BallName };

/** A contact together with what may move to meet it. */
export interface ContactSpec {
  readonly contacts: readonly Contact[];
  readonly free: readonly Freedom[];
}

/** A pose as it is authored: angles as a first guess, contacts by name, joints that may change to meet them. */
export interface PoseSpec {
  readonly root: Root;
  readonly angles: Angles;
  readonly contacts: Readonly<Record<string, ContactSpec>>;
  readonly free: readonly Freedom[];
  readonly hands?: Hands;
  readonly eyes?: Eyes;
}
