import type { FigureSpec } from "@/lib/figure/figure";
import type { HandShape } from "@/lib/figure/hands";
import type { PoseSpec } from "@/lib/figure/pose";
import { onTable, WIDE_TABLE } from "./arm";
import { arm, type Change, change, figure, hold, joints } from "./authoring";
import { CHAIR, chairSitting } from "./postures";

const PALM_VIEW = { azimuth: 84, elevation: 6, closeUp: "right.hand" } as const;

/** The right forearm upright with the elbow bent, the palm to the front; the left arm out of the way. */
const handUp = (hand: HandShape, right: Change["right"] = {}) =>
  change(chairSitting, {
    left: { shoulderFlexion: -14, shoulderAbduction: 24, elbowFlexion: 6 },
    right: {
      shoulderFlexion: 34,
      shoulderAbduction: 10,
      shoulderRotation: 0,
      elbowFlexion: 144,
      forearmPronation: 70,
      ...right,
    },
    contacts: { leftHand: null, rightHand: null },
    hands: { right: hand },
  });

const straight: HandShape = { like: "flat", thumb: [40, 6, 6, 0], spread: 1 };
const fan: HandShape = { like: "flat", thumb: [66, 6, 0, 0], spread: 16 };
const hook: HandShape = { like: "hook" };
const wholeFist: HandShape = { like: "fist" };
const all = (knuckle: number, middle: number, end: number): Exclude<HandShape, string> => ({
  like: "flat",
  index: [knuckle, middle, end],
  middle: [knuckle, middle, end],
  ring: [knuckle, middle, end],
  little: [knuckle, middle, end],
});
/** Putty in the right hand, and what still shows of it when the fingers close on it. */
const PUTTY = [
  { kind: "ball", at: { ball: "right.palm", offset: [0, 0.022, -0.024] }, radius: 0.026, frames: [0] },
  { kind: "ball", at: { ball: "right.palm", offset: [0, 0.018, -0.014] }, radius: 0.022, frames: [1] },
] as const;

/** The left hand on the upright right one, from the patient's left. */
const withOther = (
  hand: HandShape,
  left: HandShape,
  offset: readonly [across: number, palmward: number, along: number],
) =>
  change(handUp(hand), {
    left: {
      shoulderFlexion: 60,
      shoulderAbduction: -10,
      shoulderRotation: 40,
      elbowFlexion: 110,
      forearmPronation: 60,
    },
    contacts: {
      leftHand: hold("left", "right.palm", offset, [...arm("left"), ...joints("left", "wristFlexion")]),
    },
    hands: { left },
  });

/** Thumb and first finger of the other hand hold one finger, the rest of that hand out of the way. */
const HOLDS_ONE: HandShape = {
  like: "pinch",
  index: [40, 40, 20],
  middle: [60, 60, 30],
  ring: [70, 70, 30],
  little: [75, 75, 30],
  thumb: [20, 30, 10, 10],
};

/** Thumb and fingertips of the other hand on a fold of skin. */
const PINCHES: HandShape = { like: "pinch", middle: [60, 60, 30], ring: [66, 66, 30], little: [70, 70, 30] };

/** The nearest finger bends at one joint, held below it; `along` is where the other palm is, from the fingertips down. */
const blocked = (middle: number, end: number, along: number): PoseSpec => {
  const pose = withOther(
    { like: "flat", little: [0, middle, end], thumb: [40, 6, 6, 0], spread: 4 },
    HOLDS_ONE,
    [-0.04, 0.06, along],
  );
  return change(pose, {
    right: { forearmPronation: 10 },
    left: { wristFlexion: 0, wristDeviation: -28 },
    contacts: { leftHand: hold("left", "right.palm", [-0.04, 0.06, along], arm("left")) },
  });
};

/** The upright hand turned so that its thumb faces the viewer: fingers are seen to bend from the side. */
const SEEN_FROM_THUMB: Change["right"] = { forearmPronation: -8 };

/** The other hand over the backs of the bent fingers, pressing them into the palm. */
const pressed = (hand: HandShape): PoseSpec =>
  change(
    withOther(hand, { ...all(24, 30, 16), like: "flat", thumb: [40, 20, 10, 6] }, [-0.03, 0.06, -0.015]),
    {
      right: SEEN_FROM_THUMB,
    },
  );

/** The other hand from the side on the web between thumb and first finger. */
const webPinched: PoseSpec = change(
  withOther({ like: "flat", thumb: [64, 10, 14, 12], spread: 2 }, PINCHES, [0, 0, 0]),
  {
    left: {
      forearmPronation: 45,
      wristFlexion: 0,
      wristDeviation: -10,
      shoulderFlexion: 30,
      shoulderAbduction: 30,
      elbowFlexion: 100,
    },
    contacts: { leftHand: hold("left", "right.palm", [0.062, 0.03, -0.034], arm("left")) },
  },
);

export const handFigures: Record<string, FigureSpec> = {
  "fist-and-fan": figure({
    poses: [handUp(wholeFist), handUp(fan)],
    camera: PALM_VIEW,
    worksSide: "right",
  }),
  "tendon-glides": figure({
    poses: [
      handUp(straight, { forearmPronation: 0 }),
      handUp(hook, { forearmPronation: 0 }),
      handUp(wholeFist, { forearmPronation: 0 }),
    ],
    camera: PALM_VIEW,
    worksSide: "right",
  }),
  "median-glide-wrist": figure({
    poses: [
      handUp(wholeFist, { forearmPronation: 0 }),
      handUp({ ...straight, like: "flat", thumb: [24, 6, 6, 0] }, { forearmPronation: 0 }),
      handUp({ like: "flat", thumb: [66, 6, 0, 0], spread: 1 }, { forearmPronation: 0, wristFlexion: -42 }),
    ],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.06, 0.01] },
        toward: [0, 0, 0.05],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.06, -0.05] },
        toward: [0, -0.04, 0.01],
        frames: [2],
      },
    ],
    worksSide: "right",
  }),
  "finger-extension-band": figure({
    poses: [
      handUp({ ...all(38, 30, 16), like: "flat", thumb: [30, 44, 20, 14], spread: 0 }),
      handUp({ ...all(6, 8, 4), like: "flat", thumb: [62, 20, 4, 0], spread: 13 }),
    ],
    camera: PALM_VIEW,
    props: [{ kind: "fingerBand", side: "right", layer: "behind" }],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [-0.05, 0, -0.05] },
        toward: [0, -0.035, 0.012],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0.075, 0, -0.035] },
        toward: [0, 0.035, 0.004],
        frames: [1],
      },
    ],
    worksSide: "right",
  }),
  "putty-grip": figure({
    poses: [
      handUp(
        { ...all(40, 42, 22), like: "grip", thumb: [40, 40, 20, 14], spread: 3 },
        { forearmPronation: -40 },
      ),
      handUp(
        { ...all(56, 62, 34), like: "grip", thumb: [30, 50, 40, 30], spread: 0 },
        { forearmPronation: -40 },
      ),
    ],
    camera: PALM_VIEW,
    props: PUTTY,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.09, -0.03] },
        toward: [0, -0.035, 0.008],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "thumb-opposition": figure({
    poses: [
      handUp({ like: "flat", index: [62, 46, 24], thumb: [10, 44, 6, 8], spread: 3 }),
      handUp({ like: "flat", ring: [70, 50, 26], thumb: [-10, 50, 8, 10], spread: 3 }),
      handUp(fan),
    ],
    camera: PALM_VIEW,
    worksSide: "right",
  }),
  "thumb-c-shape": figure({
    poses: [
      handUp(
        { ...all(34, 34, 18), like: "relaxed", thumb: [8, 14, 10, 10], spread: 0 },
        { forearmPronation: 0 },
      ),
      handUp(
        { ...all(34, 34, 18), like: "relaxed", thumb: [20, 52, 12, 16], spread: 0 },
        { forearmPronation: 0 },
      ),
    ],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.05, 0.02] },
        toward: [0, 0.05, 0],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hand-elevation-pump": figure({
    poses: [fan, wholeFist].map((hand) =>
      change(chairSitting, {
        right: { shoulderFlexion: 140, shoulderAbduction: 14, elbowFlexion: 40, forearmPronation: 40 },
        contacts: { rightHand: null },
        hands: { right: hand },
      }),
    ),
    camera: { azimuth: 50, elevation: 8 },
    props: [CHAIR],
    worksSide: "right",
  }),
  "thumb-pinch-o": figure({
    poses: [
      handUp({ like: "relaxed", index: [40, 30, 16], thumb: [30, 30, 8, 6], spread: 3 }),
      handUp({ like: "relaxed", index: [62, 46, 24], thumb: [10, 44, 6, 8], spread: 3 }),
    ],
    camera: PALM_VIEW,
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "thumb-glide-gentle": figure({
    poses: [
      handUp({ like: "relaxed", thumb: [52, 10, 4, 2], spread: 1 }, { wristDeviation: 4 }),
      handUp({ like: "relaxed", thumb: [-12, 44, 34, 20], spread: 1 }, { wristDeviation: -10 }),
    ],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0.07, 0, 0.03] },
        toward: [0, -0.05, 0.004],
        frames: [1],
      },
    ],
    worksSide: "right",
  }),
  "finger-joint-blocking": figure({
    poses: [blocked(2, 2, -0.024), blocked(4, 78, -0.024), blocked(96, 12, -0.007)],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.02, -0.1] },
        toward: [0, 0.03, -0.03],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.02, -0.085] },
        toward: [0, 0.03, -0.03],
        frames: [2],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1, 2] }],
  }),
  "finger-fist-assisted": figure({
    poses: [
      handUp({ ...all(44, 50, 26), like: "relaxed", thumb: [40, 20, 16, 10], spread: 2 }, SEEN_FROM_THUMB),
      pressed(wholeFist),
    ],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, 0.05, -0.09] },
        toward: [0, 0.02, -0.035],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "thumb-web-release": figure({
    poses: [
      handUp({ like: "flat", thumb: [10, 10, 12, 8], spread: 2 }),
      webPinched,
      handUp({ like: "flat", thumb: [62, 24, 24, 18], spread: 2 }),
    ],
    camera: PALM_VIEW,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0.053, 0, -0.058] },
        toward: [0, 0.028, -0.032],
        frames: [2],
      },
    ],
    highlight: [{ area: "thumbBase", side: "right", kind: "stretch", frames: [2] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "index-side-press": figure({
    poses: [0, 17].map((aside) =>
      onTable(80, 0, { hands: { right: { like: "flat", thumb: [46, 6, 14, 10], spread: 0, aside } } }),
    ),
    camera: { azimuth: 60, elevation: 50, closeUp: "right.hand" },
    props: [WIDE_TABLE, { kind: "fingerBand", side: "right", firstTwo: true }],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.fingerFront", offset: [0.03, -0.03, -0.01] },
        toward: [0, 0.06, 0],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
