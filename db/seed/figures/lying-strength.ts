import type { FigureSpec } from "@/lib/figure/figure";
import {
  all,
  arm,
  at,
  change,
  figure,
  hold,
  joints,
  LYING_VIEW,
  leg,
  planted,
  rest,
  soleAt,
  soleFlat,
} from "./authoring";
import { hookLying, supine } from "./postures";

const MAT = { kind: "mat", x: -0.04, y: 0 } as const;
const BELLY = [{ area: "abdomen", side: "both" }] as const;

const stay = (side: "left" | "right") =>
  planted(
    [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
    [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
  );

/** Shoulders and feet stay, the pelvis goes up until shoulders, hips and knees are in line. */
const bridgeUp = change(hookLying, {
  root: { pitch: -26, z: 0.17 },
  both: { hipFlexion: 2, kneeFlexion: 78, shoulderFlexion: -25 },
  trunk: { neckFlexion: 40, lumbarFlexion: -4 },
  contacts: {
    pelvis: null,
    back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.x", "root.z"]),
    head: rest("headBack", ["neckFlexion", "thoracicFlexion"]),
    lift: at("sacrum", { z: 0.15 }),
    leftFoot: stay("left"),
    rightFoot: stay("right"),
  },
});

export const tableTop = change(hookLying, {
  both: {
    hipFlexion: 90,
    kneeFlexion: 90,
    ankleDorsiflexion: -10,
    shoulderFlexion: 88,
    shoulderAbduction: 0,
    elbowFlexion: 0,
    forearmPronation: 0,
    shoulderRotation: 0,
  },
  contacts: { leftFoot: null, rightFoot: null, leftArm: null, rightArm: null },
});

const tableTopArmsDown = change(hookLying, {
  both: { hipFlexion: 90, kneeFlexion: 90, ankleDorsiflexion: -10 },
  contacts: { leftFoot: null, rightFoot: null },
});

const handOnBelly = (side: "left" | "right") => ({
  ...hold(side, "belly", [0.052, side === "left" ? 0.035 : -0.035, 0.0], arm(side)),
});

const BELLY_ARMS = {
  shoulderFlexion: 5,
  shoulderAbduction: 22,
  shoulderRotation: 55,
  elbowFlexion: 80,
  forearmPronation: 40,
} as const;

const handsOnBelly = change(hookLying, {
  both: BELLY_ARMS,
  contacts: { leftArm: handOnBelly("left"), rightArm: handOnBelly("right") },
});

const wideHook = change(handsOnBelly, {
  both: { hipAbduction: 6 },
});

export const lyingStrengthFigures: Record<string, FigureSpec> = {
  "abdominal-brace-supine": figure({
    poses: [handsOnBelly],
    camera: { azimuth: -16, elevation: 20 },
    props: [MAT],
    arrows: [{ kind: "push", at: { ball: "belly", offset: [0.19, 0, -0.05] }, toward: [0, 0, -0.09] }],
    highlight: [...BELLY],
  }),
  "bent-knee-fallout": figure({
    poses: [
      handsOnBelly,
      change(handsOnBelly, {
        right: { hipFlexion: 52, hipAbduction: 38, hipRotation: 40, ankleInversion: 10 },
        contacts: {
          rightFoot: all(
            rest("right.ballOuter", [...leg("right"), "right.ankleInversion"]),
            planted(["right.heel"]),
          ),
          knee: at("right.knee", { z: 0.17 }),
        },
      }),
    ],
    camera: { azimuth: 40, elevation: 24 },
    props: [{ ...MAT, width: 0.5 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.02, -0.02, 0.07] }],
    highlight: [{ area: "abdomen", side: "both", frames: [1] }],
    worksSide: "right",
  }),
  "supine-march": figure({
    poses: [
      hookLying,
      change(hookLying, {
        right: { hipFlexion: 84, kneeFlexion: 92, ankleDorsiflexion: -10 },
        contacts: { rightFoot: null, leftFoot: stay("left") },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.1, 0, 0] }],
    highlight: [...BELLY],
    worksSide: "right",
  }),
  "dead-bug-heel-tap": figure({
    poses: [
      tableTopArmsDown,
      change(tableTopArmsDown, {
        right: { hipFlexion: 52, kneeFlexion: 88, ankleDorsiflexion: -5 },
        contacts: { rightFoot: rest("right.heel", joints("right", "hipFlexion")) },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.07, 0, 0] }],
    highlight: [...BELLY],
    worksSide: "right",
  }),
  "dead-bug": figure({
    poses: [
      tableTop,
      change(tableTop, {
        right: { hipFlexion: 22, kneeFlexion: 6 },
        left: { shoulderFlexion: 165 },
        contacts: {},
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0, length: 1.1 }],
    arrows: [
      { kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.02, 0, 0.1] },
      { kind: "move", ball: "left.palm", from: 0, to: 1, shift: [-0.02, 0, 0.07] },
    ],
    highlight: [{ area: "abdomen", side: "both", frames: [1] }],
    worksSide: "right",
  }),
  "curl-up-modified": figure({
    poses: [0, 1].map((up) =>
      change(hookLying, {
        both: { shoulderFlexion: -12, shoulderAbduction: 26, shoulderRotation: 40, elbowFlexion: 62 },
        left: { hipFlexion: 6, kneeFlexion: 0, ankleDorsiflexion: -10 },
        trunk: up ? { thoracicFlexion: 34, neckFlexion: 12 } : {},
        contacts: {
          leftFoot: rest("left.heel", joints("left", "hipFlexion")),
          leftArm: hold("left", "lowBack", [-0.03, 0.04, -0.03]),
          rightArm: hold("right", "lowBack", [-0.03, -0.04, -0.03]),
          ...(up ? { back: rest("lowBack", ["root.pitch"]), head: null } : {}),
        },
      }),
    ),
    camera: { azimuth: -10, elevation: 12 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.05, 0, 0.08] }],
    highlight: [{ area: "abdomen", side: "both", frames: [1] }],
    tempo: { move: 1.5, hold: 4, back: 1.5 },
  }),
  "adductor-squeeze": figure({
    poses: [wideHook],
    camera: { azimuth: 56, elevation: 22 },
    props: [
      { ...MAT, width: 0.46 },
      { kind: "ball", at: { ball: "left.knee", offset: [-0.01, -0.075, 0.015] }, radius: 0.052 },
    ],
    arrows: [
      { kind: "push", at: { ball: "left.knee", offset: [0, 0.15, 0] }, toward: [0, -0.09, 0] },
      { kind: "push", at: { ball: "right.knee", offset: [0, -0.15, 0] }, toward: [0, 0.09, 0] },
    ],
    highlight: [{ area: "groin", side: "both" }],
  }),
  "hip-abduction-isometric": figure({
    poses: [wideHook],
    camera: { azimuth: 56, elevation: 22 },
    props: [
      { ...MAT, width: 0.46 },
      { kind: "loop", around: ["left.midThigh", "right.midThigh"], tone: "strap" },
    ],
    arrows: [
      { kind: "push", at: { ball: "left.knee", offset: [0, 0.05, 0] }, toward: [0, 0.1, 0] },
      { kind: "push", at: { ball: "right.knee", offset: [0, -0.05, 0] }, toward: [0, -0.1, 0] },
    ],
    highlight: [{ area: "hipSide", side: "both" }],
  }),
  "straight-leg-raise": figure({
    poses: [0, 1].map((up) =>
      change(supine, {
        left: { hipFlexion: 50, kneeFlexion: 98, hipRotation: 0 },
        right: up
          ? { hipFlexion: 42, kneeFlexion: 0, ankleDorsiflexion: 8, hipRotation: 0 }
          : { ankleDorsiflexion: 5 },
        contacts: {
          leftKnee: null,
          leftFoot: soleFlat("left", joints("left", "hipFlexion")),
          ...(up ? { rightFoot: null, rightKnee: null } : {}),
        },
      }),
    ),
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.05, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "gluteal-squeeze": figure({
    poses: [
      change(supine, {
        both: { hipRotation: 4, ...BELLY_ARMS },
        contacts: { leftArm: handOnBelly("left"), rightArm: handOnBelly("right") },
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0.02, length: 1.1 }],
    highlight: [{ area: "buttock", side: "both" }],
  }),
  bridge: figure({
    poses: [hookLying, bridgeUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0.0, 0, 0.2] }],
    highlight: [{ area: "buttock", side: "both", frames: [1] }],
    tempo: { move: 1.5, hold: 2, back: 2 },
  }),
  "bridge-march": figure({
    poses: [
      bridgeUp,
      change(bridgeUp, {
        right: { hipFlexion: 55, kneeFlexion: 88, ankleDorsiflexion: -10 },
        contacts: { rightFoot: null },
      }),
    ].map((pose, i) =>
      i === 0
        ? change(pose, {
            contacts: {
              back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.z"]),
              leftFoot: soleFlat("left", joints("left", "hipFlexion")),
              rightFoot: soleFlat("right", joints("right", "hipFlexion")),
            },
          })
        : pose,
    ),
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.1, 0, 0.02] }],
    highlight: [{ area: "buttock", side: "left" }],
    worksSide: "right",
  }),
  "bridge-single-leg": figure({
    poses: [
      change(hookLying, {
        left: { hipFlexion: 6, kneeFlexion: 0, ankleDorsiflexion: -8 },
        contacts: { leftFoot: rest("left.heel", joints("left", "hipFlexion")) },
      }),
      change(bridgeUp, {
        left: { hipFlexion: 4, kneeFlexion: 2, ankleDorsiflexion: -8 },
        contacts: { leftFoot: null },
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0.02, length: 1.1 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.2] }],
    highlight: [{ area: "buttock", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "bridge-walkout": figure({
    poses: [
      change(bridgeUp, {
        contacts: {
          back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.z"]),
          leftFoot: soleFlat("left", joints("left", "hipFlexion")),
          rightFoot: soleFlat("right", joints("right", "hipFlexion")),
        },
      }),
      change(bridgeUp, {
        both: { kneeFlexion: 40, hipFlexion: 5 },
        contacts: {
          lift: at("sacrum", { z: 0.115 }),
          leftFoot: soleAt("left", { x: 0.42 }),
          rightFoot: soleAt("right", { x: 0.42 }),
        },
      }),
    ],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0.02, length: 1.1 }],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.02, -0.13, 0] }],
    highlight: [{ area: "backThigh", side: "both", frames: [1] }],
  }),
  "block-supported-bridge": figure({
    poses: [
      change(bridgeUp, {
        contacts: {
          back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.z"]),
          lift: rest("sacrum", [], 0.075),
          leftArm: handOnBelly("left"),
          rightArm: handOnBelly("right"),
          leftFoot: soleFlat("left", joints("left", "hipFlexion", "kneeFlexion")),
          rightFoot: soleFlat("right", joints("right", "hipFlexion", "kneeFlexion")),
        },
        root: { pitch: -12 },
        both: { hipFlexion: 28, kneeFlexion: 92, ...BELLY_ARMS },
      }),
    ],
    camera: { azimuth: -10, elevation: 13 },
    props: [
      MAT,
      { kind: "box", x: -0.035, y: -0.03, z: 0, size: [0.09, 0.15, 0.075], tone: "block", layer: "among" },
    ],
    highlight: [{ area: "hipFront", side: "both" }],
  }),
};
