import type { FigureSpec } from "@/lib/figure/figure";
import type { ContactSpec } from "@/lib/figure/pose";
import {
  all,
  at,
  change,
  figure,
  joints,
  LYING_VIEW,
  leg,
  level,
  palmFlat,
  planted,
  rest,
} from "./authoring";
import { fourPoint } from "./postures";

const MAT = { kind: "mat", x: -0.05, y: 0, length: 0.92 } as const;

/** A knee, shin and hand that bear where they bore in the first pose. */
const kneeStays = (side: "left" | "right"): ContactSpec =>
  all(
    planted([`${side}.knee`, `${side}.toe`], [...leg(side), ...joints(side, "ankleDorsiflexion")]),
    rest(`${side}.instep`),
  );
const handStays = (side: "left" | "right"): ContactSpec => all(palmFlat(side), planted([`${side}.wrist`]));

const bears = {
  leftKnee: kneeStays("left"),
  rightKnee: kneeStays("right"),
  leftHand: handStays("left"),
  rightHand: handStays("right"),
} as const;

const moved = change(fourPoint, {
  contacts: { ...bears, hips: null },
  free: ["root.x", "root.z", "root.pitch"],
});

const cat = change(moved, {
  root: { pitch: -24 },
  trunk: { lumbarFlexion: 34, thoracicFlexion: 30, neckFlexion: 20 },
  contacts: { hips: level("left.knee", "left.hip", "x") },
  free: ["root.x", "root.z", "root.pitch"],
});

const cow = change(moved, {
  root: { pitch: 16 },
  trunk: { lumbarFlexion: -24, thoracicFlexion: -8, neckFlexion: -34 },
  contacts: { hips: level("left.knee", "left.hip", "x") },
  free: ["root.x", "root.z", "root.pitch"],
});

const rockedBack = change(moved, {
  root: { pitch: -14, x: 0.17 },
  both: { shoulderFlexion: 150, hipFlexion: 112, kneeFlexion: 122 },
  trunk: { neckFlexion: -12 },
  contacts: { back: at("sacrum", { x: 0.17 }) },
});

export const kneesApart = change(fourPoint, { both: { hipAbduction: 10 } });

export const childs = change(kneesApart, {
  root: { pitch: -12, z: 0.16, x: 0.2 },
  both: {
    shoulderFlexion: 168,
    hipFlexion: 128,
    hipAbduction: 16,
    kneeFlexion: 148,
    elbowFlexion: 8,
    wristFlexion: -10,
    shoulderRotation: 0,
    forearmPronation: 60,
  },
  trunk: { lumbarFlexion: 30, thoracicFlexion: 14, neckFlexion: 6 },
  contacts: {
    ...bears,
    hips: null,
    leftHand: all(palmFlat("left", joints("left", "shoulderFlexion", "elbowFlexion", "shoulderAbduction"))),
    rightHand: all(
      palmFlat("right", joints("right", "shoulderFlexion", "elbowFlexion", "shoulderAbduction")),
    ),
    head: rest("brow", ["neckFlexion", "lumbarFlexion"]),
    seat: all(at("left.buttock", { z: 0.125 }), at("right.buttock", { z: 0.125 })),
  },
  free: ["root.x", "root.z", "root.pitch", "thoracicFlexion"],
});

const armOut = {
  shoulderFlexion: 172,
  shoulderAbduction: 4,
  elbowFlexion: 2,
  forearmPronation: 20,
  wristFlexion: 0,
  shoulderRotation: 0,
} as const;
const legOut = { hipFlexion: 0, kneeFlexion: 2, ankleDorsiflexion: -20 } as const;

const threading = change(moved, {
  root: { roll: 0 },
  trunk: { thoracicRotation: 34, lumbarRotation: 8, neckRotation: 20 },
  right: {
    shoulderFlexion: 80,
    shoulderAbduction: -58,
    elbowFlexion: 8,
    forearmPronation: -30,
    wristFlexion: 0,
  },
  left: { elbowFlexion: 45, shoulderFlexion: 90 },
  contacts: {
    rightHand: all(
      rest("right.wrist", joints("right", "shoulderAbduction", "shoulderFlexion", "elbowFlexion")),
      at("right.palm", { y: -0.3 }),
    ),
    hips: level("left.knee", "left.hip", "x", [], -0.04),
  },
  free: ["root.x", "root.z", "root.pitch", "lumbarFlexion", "thoracicFlexion"],
});

const reachUp = change(moved, {
  trunk: { thoracicRotation: -35, lumbarRotation: -10, neckRotation: -50 },
  right: {
    shoulderFlexion: 90,
    shoulderAbduction: 88,
    elbowFlexion: 4,
    forearmPronation: 0,
    wristFlexion: 0,
  },
  contacts: { rightHand: null },
});

export const fourPointFigures: Record<string, FigureSpec> = {
  "cat-cow": figure({
    poses: [fourPoint, cat, cow],
    camera: { azimuth: -14, elevation: 11 },
    props: [MAT],
    arrows: [
      { kind: "push", at: { ball: "lowBack", offset: [-0.06, 0, 0.02] }, toward: [0, 0, 0.1], frames: [1] },
      { kind: "push", at: { ball: "lowBack", offset: [-0.17, 0, -0.02] }, toward: [0, 0, -0.1], frames: [2] },
    ],
    highlight: [{ area: "lowBack", side: "both", kind: "stretch", frames: [1] }],
  }),
  "four-point-rock-back": figure({
    poses: [fourPoint, rockedBack],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0, length: 1 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.12] }],
    highlight: [{ area: "buttock", side: "both", kind: "stretch", frames: [1] }],
  }),
  "childs-pose": figure({
    poses: [kneesApart, childs],
    camera: { azimuth: -16, elevation: 15 },
    props: [
      { ...MAT, x: -0.05, length: 1.12 },
      {
        kind: "cushion",
        from: { room: [0.2, 0, 0.08] },
        to: { room: [0.345, 0, 0.08] },
        thickness: 0.05,
        width: 0.26,
        layer: "among",
      },
    ],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.12] }],
    highlight: [{ area: "lowBack", side: "both", kind: "stretch", frames: [1] }],
    tempo: { move: 3, hold: 4, back: 3 },
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "four-point-arm-raise": figure({
    poses: [
      fourPoint,
      change(moved, {
        right: { ...armOut, shoulderFlexion: 134 },
        contacts: { rightHand: null, hips: level("left.knee", "left.hip", "x") },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.08, 0, 0] }],
    highlight: [
      { area: "abdomen", side: "both", kind: "work", frames: [1] },
      { area: "shoulderSide", side: "left", kind: "work", frames: [1] },
    ],
    worksSide: "right",
  }),
  "four-point-leg-extension": figure({
    poses: [
      fourPoint,
      change(moved, {
        left: legOut,
        contacts: { leftKnee: null, hips: level("right.knee", "right.hip", "x") },
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0, length: 1.05 }],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.16, 0, 0.02] }],
    highlight: [{ area: "buttock", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "bird-dog": figure({
    poses: [
      fourPoint,
      change(moved, {
        right: armOut,
        left: legOut,
        contacts: { rightHand: null, leftKnee: null, hips: level("right.knee", "right.hip", "x") },
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: -0.02, length: 1.2 }],
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.06, 0, 0] },
      { kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.16, 0, 0.02] },
    ],
    highlight: [
      { area: "buttock", side: "left", kind: "work", frames: [1] },
      { area: "lowBack", side: "both", kind: "work", frames: [1] },
    ],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "thread-the-needle": figure({
    poses: [fourPoint, threading, reachUp],
    camera: { azimuth: -12, elevation: 22 },
    props: [{ ...MAT, width: 0.62 }],
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.08, 0, 0.02] },
      { kind: "move", ball: "right.palm", from: 0, to: 2, shift: [-0.06, 0, 0.02] },
    ],
    highlight: [{ area: "upperBack", side: "both", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
};
