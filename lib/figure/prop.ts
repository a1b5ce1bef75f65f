import type { BallName } from "./body";
import type { Side } from "./skeleton";

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
  | (Placed & {
      readonly kind: "chair";
      readonly seat?: number;
      readonly back?: boolean;
      /** With armrests. */
      readonly arms?: boolean;
    })
  | (Placed & {
      readonly kind: "bed";
      readonly length?: number;
      readonly width?: number;
      readonly height?: number;
      /** The end where a pillow lies: at -x or at +x before the yaw. */
      readonly pillow?: "low" | "high";
    })
  | (Placed & { readonly kind: "wall"; readonly width?: number; readonly height?: number })
  /** An opening in a wall, to lean into. */
  | (Placed & { readonly kind: "doorway"; readonly width?: number; readonly height?: number })
  | (Placed & {
      readonly kind: "table";
      readonly length?: number;
      readonly width?: number;
      readonly height?: number;
    })
  /** Thick end at +x before the yaw. */
  | (Placed & {
      readonly kind: "wedge";
      readonly z?: number;
      readonly size: readonly [number, number, number];
    })
  /** A round board on a half ball. */
  | (Placed & {
      readonly kind: "wobbleBoard";
      readonly radius?: number;
      /** Degrees that the edge at +x goes down, before the yaw. */
      readonly tilt?: number;
    })
  /** A frame with four legs and two grips, open at -x before the yaw. */
  | (Placed & { readonly kind: "walkingFrame"; readonly height?: number })
  | (Placed & { readonly kind: "cone"; readonly height?: number })
  /** A sheet at eye height: a letter, or stripes that cover a part of the room. */
  | (Placed & {
      readonly kind: "card";
      readonly z: number;
      readonly size: readonly [width: number, height: number];
      readonly shows: "letter" | "stripes";
    })
  | (Placed & {
      readonly kind: "box";
      readonly z: number;
      readonly size: readonly [number, number, number];
      readonly tone?: PropTone;
    })
  | (Placed & { readonly kind: "worktop"; readonly width?: number; readonly height?: number })
  | (Placed & {
      readonly kind: "rail";
      readonly width?: number;
      /** Of its middle. */
      readonly height?: number;
      /** How much higher the end at -y is than the one at +y, before the yaw: the rail of a stair. */
      readonly rise?: number;
    })
  /** A way on the floor, in points of the floor plan; arrows leave from the points that are named by their place. */
  | (Placed & {
      readonly kind: "path";
      readonly through: readonly (readonly [number, number])[];
      readonly closed?: boolean;
      readonly arrows?: readonly number[];
    })
  /** The face of a clock on the floor, 12 at +x and 3 at -y before the yaw. */
  | (Placed & { readonly kind: "clockFace"; readonly radius: number })
  | (Placed & {
      readonly kind: "bike";
      /** Whose pedal is down; the other one is up. */
      readonly down?: Side;
      /** Degrees that the pedals have gone on from there, forwards. */
      readonly turn?: number;
    })
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
      readonly tone?: "soft" | "towel";
    })
  /** What the eyes stay on: a dotted line from them to it. */
  | (PropBase & { readonly kind: "sight"; readonly to: PointRef })
  | (PropBase & { readonly kind: "pole"; readonly from: PointRef; readonly to: PointRef })
  | (PropBase & {
      readonly kind: "strap";
      readonly through: readonly PointRef[];
      readonly tone?: StrapTone;
      /** How far a slack piece hangs down between two points, in fractions of stature. */
      readonly slack?: number;
    })
  | (PropBase & {
      readonly kind: "loop";
      readonly around: readonly BallName[];
      readonly tone?: StrapTone;
    })
  /** A thin ring round the ends of the fingers and thumb, or round the first two fingers alone. */
  | (PropBase & { readonly kind: "fingerBand"; readonly side: Side; readonly firstTwo?: boolean })
  | (PropBase & { readonly kind: "weight"; readonly at: PointRef; readonly shape: WeightShape })
  | (PropBase & { readonly kind: "water"; readonly height: number });

export type PropTone = "wood" | "block" | "step" | "carton";
/** `cuff` is a weight that is strapped round an ankle: a loop of it is a broad one. */
export type StrapTone = "strap" | "band" | "towel" | "rope" | "cuff";
export const WEIGHT_SHAPES = ["kettlebell", "bag", "dumbbell", "tin", "hammer"] as const;
export type WeightShape = (typeof WEIGHT_SHAPES)[number];
