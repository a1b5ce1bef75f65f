import type { BallName } from "./body";
import type { Pose, PoseSpec } from "./pose";
import type { Side } from "./skeleton";

/** From where the figure is seen, in degrees: azimuth 0 from the body's right in an upright posture, 90 from its front. */
export interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
}

/** A point to hang a prop or an arrow on: on the body, or in the room. */
export type PointRef =
  | { readonly ball: BallName; readonly offset?: readonly [number, number, number] }
  | { readonly room: readonly [number, number, number] };

/** Behind the body, in front of it, or sorted among its parts. */
export type PropLayer = "behind" | "among" | "front";

interface PropBase {
  /** Frames that show it; all when absent. */
  readonly frames?: readonly number[];
  readonly layer?: PropLayer;
}

interface Placed extends PropBase {
  readonly x: number;
  readonly y: number;
  /** Degrees about the vertical. */
  readonly yaw?: number;
}

/** Things in the room, with sizes in fractions of stature. */
export type Prop =
  | (Placed & { readonly kind: "mat"; readonly length?: number; readonly width?: number })
  | (Placed & { readonly kind: "chair"; readonly seat?: number; readonly back?: boolean })
  | (Placed & {
      readonly kind: "bed";
      readonly length?: number;
      readonly width?: number;
      readonly height?: number;
    })
  | (Placed & { readonly kind: "wall"; readonly width?: number; readonly height?: number })
  | (Placed & {
      readonly kind: "box";
      readonly z: number;
      readonly size: readonly [number, number, number];
      readonly tone?: PropTone;
    })
  | (Placed & { readonly kind: "worktop"; readonly width?: number; readonly height?: number })
  | (Placed & { readonly kind: "rail"; readonly width?: number; readonly height?: number })
  | (Placed & { readonly kind: "bike" })
  | (PropBase & { readonly kind: "ball"; readonly at: PointRef; readonly radius: number })
  | (PropBase & {
      readonly kind: "roller";
      readonly at: PointRef;
      readonly yaw: number;
      readonly length?: number;
      readonly radius?: number;
    })
  | (PropBase & {
      readonly kind: "cushion";
      readonly from: PointRef;
      readonly to: PointRef;
      readonly thickness: number;
      readonly width: number;
    })
  | (PropBase & { readonly kind: "pole"; readonly from: PointRef; readonly to: PointRef })
  | (PropBase & {
      readonly kind: "strap";
      readonly through: readonly PointRef[];
      readonly tone?: "strap" | "band";
    })
  | (PropBase & {
      readonly kind: "loop";
      readonly around: readonly BallName[];
      readonly tone?: "strap" | "band";
    })
  | (PropBase & { readonly kind: "weight"; readonly at: PointRef; readonly shape: "kettlebell" | "bag" })
  | (PropBase & { readonly kind: "water"; readonly height: number });

export type PropTone = "wood" | "block" | "step" | "carton";

/** An arrow along the way a point of the body goes between two frames, or a push in one direction. */
export type Arrow =
  | {
      readonly kind: "move";
      readonly ball: BallName;
      readonly from: number;
      readonly to: number;
      /** Shift in the room, to stand clear of the body. */
      readonly shift?: readonly [number, number, number];
      readonly bothWays?: boolean;
      readonly frame?: number;
    }
  | {
      readonly kind: "push";
      readonly at: PointRef;
      readonly toward: readonly [number, number, number];
      readonly bothWays?: boolean;
      readonly frames?: readonly number[];
    };

/** Where the patient feels it. */
export const TINT_AREAS = [
  "frontThigh",
  "backThigh",
  "calf",
  "buttock",
  "groin",
  "hipFront",
  "hipSide",
  "abdomen",
  "lowBack",
  "upperBack",
  "sideTrunk",
] as const;
export type TintArea = (typeof TINT_AREAS)[number];
export interface Tint {
  readonly area: TintArea;
  readonly side: Side | "both";
  readonly frames?: readonly number[];
}

/** Seconds for the animation: to the end pose, staying there, and back. */
export interface Tempo {
  readonly move: number;
  readonly hold: number;
  readonly back: number;
}

interface FigureBase {
  readonly camera: Camera;
  readonly props: readonly Prop[];
  readonly arrows: readonly Arrow[];
  readonly highlight: readonly Tint[];
  readonly tempo: Tempo;
  /** The side that works as drawn; absent when both do. Draw mirrored for the other side. */
  readonly worksSide?: Side;
}

/** A figure as it is authored. */
export interface FigureSpec extends FigureBase {
  readonly poses: readonly PoseSpec[];
}

export interface SolvedFrame extends Pose {
  /** Balls that bear on something here; they stay put while the figure moves between frames that share them. */
  readonly bears: readonly BallName[];
}

/** A figure ready to draw: plain JSON, what the database and a published program keep. */
export interface SolvedFigure extends FigureBase {
  readonly format: 1;
  readonly frames: readonly SolvedFrame[];
}
