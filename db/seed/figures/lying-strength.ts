import type { FigureSpec } from "@/lib/figure/figure";
import {
  all,
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
const BELLY = [{ area: "abdomen", side: "both", kind: "work" }] as const;

const stay = (side: "left" | "right") =>
  planted(
    [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
    [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
  );

/** Shoulders and feet stay, the pelvis goes up until shoulders, hips and knees are in line. */
export const bridgeUp = change(hookLying, {
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

const ARMS_OUT = { shoulderAbduction: 38, elbowFlexion: 10 } as const;

/** Knees bent, a hip's width apart; arms out of the way of what is shown. */
const wideHook = change(hookLying, { both: { ...ARMS_OUT, hipAbduction: 6 } });
const armsOut = change(hookLying, { both: ARMS_OUT });
const lyingOut = change(supine, { both: { ...ARMS_OUT, shoulderAbduction: 46, hipRotation: 4 } });

const BLOCK = { kind: "box", z: 0, size: [0.09, 0.15, 0.075], tone: "block" } as const;

export const lyingStrengthFigures: Record<string, FigureSpec> = {
  "abdominal-brace-supine": figure({
    poses: [armsOut, change(armsOut, { trunk: { lumbarFlexion: 0 } })],
    camera: { azimuth: -12, elevation: 16 },
    props: [MAT],
    arrows: [
      { kind: "push", at: { ball: "belly", offset: [0.17, 0, -0.05] }, toward: [0, 0, -0.09], frames: [1] },
    ],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "bent-knee-fallout": figure({
    poses: [
      armsOut,
      change(armsOut, {
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
    camera: { azimuth: 78, elevation: 62 },
    props: [{ ...MAT, width: 0.62 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.1, -0.06, 0.02] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "supine-march": figure({
    poses: [
      hookLying,
      change(hookLying, {
        right: { hipFlexion: 66, kneeFlexion: 94, ankleDorsiflexion: -14 },
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
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "curl-up-modified": figure({
    poses: [0, 1].map((up) =>
      change(hookLying, {
        both: { shoulderFlexion: -12, shoulderAbduction: 26, shoulderRotation: 40, elbowFlexion: 62 },
        left: { hipFlexion: 6, kneeFlexion: 0, ankleDorsiflexion: -10 },
        trunk: up ? { thoracicFlexion: 20, neckFlexion: 10 } : {},
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
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 1.5, hold: 4, back: 1.5 },
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "adductor-squeeze": figure({
    poses: [wideHook],
    camera: { azimuth: 62, elevation: 64 },
    props: [
      { ...MAT, width: 0.46 },
      { kind: "ball", at: { ball: "left.knee", offset: [-0.01, -0.075, 0.015] }, radius: 0.052 },
    ],
    arrows: [
      { kind: "push", at: { ball: "left.knee", offset: [0, 0.15, 0] }, toward: [0, -0.09, 0] },
      { kind: "push", at: { ball: "right.knee", offset: [0, -0.15, 0] }, toward: [0, 0.09, 0] },
    ],
    highlight: [{ area: "groin", side: "both", kind: "work" }],
    marks: [{ kind: "hold" }],
  }),
  "hip-abduction-isometric": figure({
    poses: [wideHook],
    camera: { azimuth: 66, elevation: 64 },
    props: [
      { ...MAT, width: 0.46 },
      { kind: "loop", around: ["left.hem", "right.hem"], tone: "strap" },
    ],
    arrows: [
      { kind: "push", at: { ball: "left.knee", offset: [0, 0.05, 0] }, toward: [0, 0.1, 0] },
      { kind: "push", at: { ball: "right.knee", offset: [0, -0.05, 0] }, toward: [0, -0.1, 0] },
    ],
    highlight: [{ area: "hipSide", side: "both", kind: "work" }],
    marks: [{ kind: "hold" }],
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
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "gluteal-squeeze": figure({
    poses: [lyingOut, change(lyingOut, { both: { hipRotation: 12, ankleDorsiflexion: -14 } })],
    camera: { azimuth: -14, elevation: 13 },
    props: [{ ...MAT, x: 0.02, length: 1.1, width: 0.5 }],
    highlight: [{ area: "buttock", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  bridge: figure({
    poses: [hookLying, bridgeUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0.0, 0, 0.2] }],
    highlight: [{ area: "buttock", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 1.5, hold: 2, back: 2 },
  }),
  "bridge-march": figure({
    poses: [
      bridgeUp,
      change(bridgeUp, {
        left: { hipFlexion: 14, kneeFlexion: 92, ankleDorsiflexion: -14 },
        contacts: { leftFoot: null },
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
    arrows: [{ kind: "move", ball: "left.ankle", from: 0, to: 1, shift: [0.1, 0, 0.02] }],
    highlight: [{ area: "buttock", side: "right", kind: "work" }],
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
    highlight: [{ area: "buttock", side: "right", kind: "work", frames: [1] }],
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
    highlight: [{ area: "backThigh", side: "both", kind: "work", frames: [1] }],
  }),
  "block-supported-bridge": figure({
    poses: [
      armsOut,
      change(bridgeUp, {
        contacts: {
          back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.z", "root.x"]),
          lift: rest("sacrum", [], 0.075),
        },
        root: { pitch: -12 },
        both: { hipFlexion: 28, kneeFlexion: 92, ...ARMS_OUT },
      }),
    ],
    camera: { azimuth: -10, elevation: 13 },
    props: [
      { ...MAT, width: 0.5 },
      { ...BLOCK, x: 0.03, y: -0.2, layer: "front", frames: [0] },
      { ...BLOCK, x: 0.02, y: -0.03, layer: "among", frames: [1] },
    ],
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0, 0, 0.26] }],
    highlight: [{ area: "hipFront", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
