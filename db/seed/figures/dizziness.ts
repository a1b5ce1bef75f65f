import type { FigureSpec, Prop } from "@/lib/figure/figure";
import { walk } from "./aerobic";
import { at, type Change, change, figure, hold, soleAt } from "./authoring";
import { CHAIR, chairSitting, standing } from "./postures";
import { loose } from "./standing-bases";

const QUARTER = { azimuth: 40, elevation: 9 } as const;

/** A letter on a wall ahead, its middle this high, and the eyes that stay on it. */
const letterAt = (z: number): readonly Prop[] => [
  { kind: "wall", x: 0.62, y: 0, width: 0.44 },
  { kind: "card", x: 0.6, y: 0, z: z - 0.085, size: [0.14, 0.17], shows: "letter" },
  { kind: "sight", to: { room: [0.6, 0, z] } },
];
const headTo = (neckRotation: number): Change => ({ trunk: { neckRotation } });
const SIDE_TO_SIDE = [
  { kind: "turn", around: "head", way: 1, frames: [1] },
  { kind: "turn", around: "head", way: -1, frames: [2] },
] as const;

/** Two walls that meet behind and to the left. */
const CORNER: readonly Prop[] = [
  { kind: "wall", x: -0.22, y: 0.02, yaw: 180, width: 0.56 },
  { kind: "wall", x: 0.06, y: 0.3, yaw: 90, width: 0.56 },
];
const TURN_RADIUS = 0.2;
/** Half round to the right on the floor. */
const HALF_ROUND = Array.from({ length: 7 }, (_, i): readonly [number, number] => {
  const angle = (Math.PI * i) / 6;
  return [TURN_RADIUS * Math.cos(angle), 0 - TURN_RADIUS * Math.sin(angle)];
});
const facing = (yaw: number, more: Change = {}) =>
  change(standing, {
    root: { yaw },
    ...more,
    contacts: { ...loose, tall: at("crotch", { x: 0, y: 0 }, ["root.z"]), ...more.contacts },
  });

/** Sitting, bent down with the nose to the right (−1) or left (+1) knee. */
const noseToKnee = (way: 1 | -1) =>
  change(chairSitting, {
    root: { pitch: 42 },
    trunk: {
      lumbarFlexion: 38,
      thoracicFlexion: 36,
      neckFlexion: 24,
      thoracicRotation: 20 * way,
      lumbarSideFlexion: 12 * way,
    },
    both: { hipFlexion: 118, shoulderFlexion: 60, elbowFlexion: 40 },
    contacts: {
      leftHand: hold("left", "left.shin", [0.045, 0, 0.02]),
      rightHand: hold("right", "right.shin", [0.045, 0, 0.02]),
    },
  });

export const dizzinessFigures: Record<string, FigureSpec> = {
  "gaze-x1-sitting": figure({
    poses: [chairSitting, change(chairSitting, headTo(25)), change(chairSitting, headTo(-25))],
    camera: QUARTER,
    props: [CHAIR, ...letterAt(0.76)],
    arrows: SIDE_TO_SIDE,
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "gaze-x1-standing": figure({
    poses: [standing, change(standing, headTo(25)), change(standing, headTo(-25))],
    camera: QUARTER,
    props: [{ kind: "worktop", x: -0.13, y: 0, yaw: 180, width: 0.5 }, ...letterAt(0.96)],
    arrows: SIDE_TO_SIDE,
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "walk-head-turns": figure({
    poses: [walk("right", headTo(42)), walk("left", headTo(-42))],
    camera: { azimuth: 52, elevation: 9 },
    props: [{ kind: "wall", x: 0, y: 0.32, yaw: 90, width: 0.8 }],
    arrows: [
      { kind: "turn", around: "head", way: 1, frames: [0] },
      { kind: "turn", around: "head", way: -1, frames: [1] },
    ],
    tempo: { move: 0.8, hold: 0.4, back: 0.8 },
  }),
  "habituation-bend": figure({
    poses: [chairSitting, noseToKnee(-1), noseToKnee(1)],
    camera: { azimuth: 76, elevation: 14 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.1, 0, 0.06], bothWays: true }],
  }),
  "habituation-turn": figure({
    poses: [
      facing(0),
      facing(-90, {
        right: { hipFlexion: 22, kneeFlexion: 40 },
        contacts: { leftFoot: soleAt("left", { x: 0.06, y: 0 }), rightFoot: null },
      }),
      facing(-180),
    ],
    camera: { azimuth: 40, elevation: 20 },
    props: [
      ...CORNER,
      { kind: "path", x: 0, y: 0, through: HALF_ROUND.slice(0, 4), arrows: [2], frames: [1] },
      { kind: "path", x: 0, y: 0, through: HALF_ROUND, arrows: [5], frames: [2] },
    ],
  }),
};
