import type { BallName } from "./body";
import type { Eyes, Pose, PoseSpec } from "./pose";
import type { PointRef, Prop } from "./prop";
import type { Side } from "./skeleton";

export {
  type PointRef,
  type Prop,
  type PropLayer,
  type StrapTone,
  WEIGHT_SHAPES,
  type WeightShape,
} from "./prop";

/** From where the figure is seen, in degrees: azimuth 0 from the body's right in an upright posture, 90 from its front. */
export interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
  /** Shows only this much of the body, larger. */
  readonly closeUp?: CloseUp;
}

/** What a close-up can show: head and shoulders, the head, one hand, one foot. */
export const CLOSE_UPS = ["bust", "head", "left.hand", "right.hand", "left.foot", "right.foot"] as const;
export type CloseUp = (typeof CLOSE_UPS)[number];

/** What a turn goes round. */
export const TURN_SEGMENTS = ["trunk", "pelvis", "head", "arm", "forearm", "hand", "thigh", "foot"] as const;
export type TurnSegment = (typeof TURN_SEGMENTS)[number];

/** An arrow along the way a point of the body goes between two frames, a push in one direction, or a turn. */
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
    }
  | {
      /** Round a part of the body: seen from its upper end, +1 turns from its front to its left. */
      readonly kind: "turn";
      readonly around: TurnSegment;
      readonly side?: Side;
      readonly way: 1 | -1;
      /** The axis it goes round: along the part, across it (nodding, tilting), or through it from front to back. */
      readonly axis?: "along" | "across" | "through";
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
  "sideRibs",
  "shin",
  "outerThigh",
  "achilles",
  "kneeFront",
  "sole",
  "neckFront",
  "neckSide",
  "neckBack",
  "shoulderTop",
  "betweenBlades",
  "chest",
  "shoulderFront",
  "shoulderSide",
  "shoulderBack",
  "upperArmFront",
  "upperArmBack",
  "forearmFront",
  "forearmBack",
  "thumbBase",
  "jaw",
] as const;
export type TintArea = (typeof TINT_AREAS)[number];

/** The muscle shortens against a load, or is drawn long. */
export const TINT_KINDS = ["work", "stretch"] as const;
export type TintKind = (typeof TINT_KINDS)[number];

export interface Tint {
  readonly area: TintArea;
  readonly side: Side | "both";
  /** Work without it: drawings stored before the two were told apart. */
  readonly kind?: TintKind;
  readonly frames?: readonly number[];
}

/** A small sign: stay here, breathe calmly, or count in your head. */
export const MARK_KINDS = ["hold", "breath", "count"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export interface Mark {
  readonly kind: MarkKind;
  readonly frames?: readonly number[];
}

/** A look through the skin where it shows nothing of what happens. */
export const INSET_KINDS = ["pelvis", "pelvicFloor", "besideSpine"] as const;
export type InsetKind = (typeof INSET_KINDS)[number];
export interface Inset {
  readonly show: InsetKind;
  readonly frames?: readonly number[];
}

/** On the feet of everybody in the drawing; without it, what the place asks for. */
export const FOOTWEAR = ["bare", "shod"] as const;
export type Footwear = (typeof FOOTWEAR)[number];

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
  readonly feet?: Footwear;
  /** Without it: shut when lying at rest on the back, open otherwise. */
  readonly eyes?: Eyes;
  readonly marks?: readonly Mark[];
  readonly insets?: readonly Inset[];
  /** Shows the start pose, pale, behind the later ones. */
  readonly ghost?: boolean;
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
