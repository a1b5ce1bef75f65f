import type { FigureSpec } from "@/lib/figure/figure";
import {
  all,
  arm,
  at,
  change,
  figure,
  joints,
  LYING_VIEW,
  level,
  palmFlat,
  planted,
  rest,
} from "./authoring";
import { prone } from "./postures";

const MAT = { kind: "mat", x: 0, y: 0, length: 1.08 } as const;
const BELLY_PILLOW = {
  kind: "cushion",
  from: { ball: "belly", offset: [0.028, 0, 0.05] },
  to: { ball: "belly", offset: [0.028, 0, -0.05] },
  thickness: 0.05,
  width: 0.24,
  layer: "behind",
} as const;

/** The same pillow, broader than the body: it shows on both sides of the belly. */
const FLAT_PILLOW = {
  ...BELLY_PILLOW,
  from: { room: [-0.16, 0, 0.026] },
  to: { room: [-0.02, 0, 0.026] },
  width: 0.34,
  layer: "among",
} as const;

/** Pelvis and legs on the floor, chest lifted by bending the spine back. */
const chestUp = change(prone, {
  trunk: { lumbarFlexion: -14, thoracicFlexion: -14, neckFlexion: -6 },
  contacts: { chest: null, head: null },
  free: ["lumbarFlexion", "thoracicFlexion"],
});

const onElbow = (side: "left" | "right") =>
  all(rest(`${side}.elbow`, arm(side)), rest(`${side}.wrist`), palmFlat(side, []));

const propped = change(chestUp, {
  both: {
    shoulderFlexion: 70,
    shoulderAbduction: 4,
    elbowFlexion: 88,
    forearmPronation: 72,
    wristFlexion: 0,
  },
  contacts: {
    leftArm: onElbow("left"),
    rightArm: onElbow("right"),
    under: at("left.elbow", { x: -0.3 }),
    under2: at("right.elbow", { x: -0.3 }),
  },
  free: ["lumbarFlexion", "thoracicFlexion"],
});

const pressStart = change(prone, {
  both: {
    shoulderFlexion: 20,
    shoulderAbduction: 35,
    elbowFlexion: 140,
    forearmPronation: 75,
    wristFlexion: -30,
    shoulderRotation: 0,
  },
  contacts: {
    leftArm: all(palmFlat("left"), at("left.wrist", { x: -0.3, y: -0.15 })),
    rightArm: all(palmFlat("right"), at("right.wrist", { x: -0.3, y: 0.15 })),
  },
});

const pressed = change(chestUp, {
  trunk: { lumbarFlexion: -32, thoracicFlexion: -22, neckFlexion: -10 },
  both: {
    shoulderFlexion: 45,
    shoulderAbduction: 10,
    elbowFlexion: 30,
    forearmPronation: 75,
    wristFlexion: -70,
  },
  contacts: {
    leftArm: all(palmFlat("left"), planted(["left.wrist"])),
    rightArm: all(palmFlat("right"), planted(["right.wrist"])),
    pelvis: rest(["left.groin", "right.groin"], ["root.z", "root.pitch"]),
  },
  free: ["lumbarFlexion", "thoracicFlexion"],
});

const armsAhead = change(prone, {
  both: { shoulderFlexion: 168, shoulderAbduction: 12, elbowFlexion: 12, forearmPronation: 60 },
  left: { shoulderAbduction: 32 },
  contacts: {
    leftArm: rest("left.wrist", joints("left", "shoulderFlexion")),
    rightArm: rest("right.wrist", joints("right", "shoulderFlexion")),
  },
});

const forearmsFolded = change(prone, {
  both: {
    shoulderFlexion: 130,
    shoulderAbduction: 30,
    elbowFlexion: 105,
    forearmPronation: 60,
    shoulderRotation: 40,
  },
  contacts: {
    leftArm: all(
      rest("left.elbow", [...arm("left"), "left.forearmPronation"]),
      at("left.palm", { x: -0.49, y: 0.0, z: 0.016 }),
    ),
    rightArm: all(
      rest("right.elbow", [...arm("right"), "right.forearmPronation"]),
      at("right.palm", { x: -0.49, y: 0.0, z: 0.038 }),
    ),
    head: rest("brow", ["neckFlexion"], 0.03),
  },
});

const plankStart = {
  shoulderFlexion: 85,
  shoulderAbduction: 2,
  elbowFlexion: 90,
  forearmPronation: 75,
} as const;

/** Forearms down and the body in one line; `ground` is what bears at the other end. */
const plank = (knees: boolean) =>
  change(prone, {
    root: { pitch: knees ? -14 : -6, z: 0.17 },
    trunk: { neckFlexion: -8 },
    both: {
      ...plankStart,
      hipFlexion: 0,
      kneeFlexion: knees ? 62 : 0,
      ankleDorsiflexion: knees ? -30 : 12,
      toeExtension: knees ? 0 : 60,
    },
    contacts: {
      pelvis: null,
      chest: null,
      head: null,
      leftKnee: null,
      rightKnee: null,
      leftFoot: knees
        ? rest("left.knee", ["root.z", "root.pitch"])
        : rest(["left.toe", "left.ballInner"], ["root.z", "root.pitch", "left.toeExtension"]),
      rightFoot: knees ? rest("right.knee") : rest(["right.toe", "right.ballInner"], ["right.toeExtension"]),
      leftArm: all(onElbow("left"), at("left.elbow", { y: -0.1 })),
      rightArm: all(onElbow("right"), at("right.elbow", { y: 0.1 })),
      under: all(
        planted(["left.elbow", "right.elbow"], ["root.x"]),
        level("left.elbow", "left.shoulder", "x"),
        level("right.elbow", "right.shoulder", "x"),
      ),
    },
  });

/** The start of a plank: propped on the forearms, hips still down. */
const plankLow = (knees: boolean) =>
  change(propped, {
    // Hips and upper back share the bend, so that the low back does not arch fully.
    trunk: { lumbarFlexion: -16, thoracicFlexion: -16 },
    both: { hipFlexion: -8, ...(knees && { kneeFlexion: 62, ankleDorsiflexion: -30 }) },
    free: ["thoracicFlexion", "root.pitch"],
    contacts: {
      leftArm: all(onElbow("left"), at("left.elbow", { x: -0.33, y: -0.1 })),
      rightArm: all(onElbow("right"), at("right.elbow", { x: -0.33, y: 0.1 })),
      under: null,
      under2: null,
      ...(knees && {
        leftFoot: rest("left.knee", joints("left", "hipFlexion")),
        rightFoot: rest("right.knee", joints("right", "hipFlexion")),
        leftKnee: null,
        rightKnee: null,
      }),
    },
  });

export const proneFigures: Record<string, FigureSpec> = {
  "prone-lying": figure({
    poses: [
      change(prone, {
        trunk: { neckRotation: 75 },
        both: { shoulderAbduction: 30 },
        contacts: { head: rest("right.ear", ["neckFlexion", "neckSideFlexion"]) },
      }),
    ],
    camera: { azimuth: -18, elevation: 24 },
    props: [{ ...MAT, width: 0.5 }, FLAT_PILLOW],
    marks: [{ kind: "breath" }],
  }),
  "prone-on-elbows": figure({
    poses: [forearmsFolded, propped],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.13, 0, 0.0] }],
    tempo: { move: 2, hold: 4, back: 2 },
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "prone-press-up": figure({
    poses: [pressStart, pressed],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.13, 0, 0.0] }],
  }),
  "prone-arm-leg-lift": figure({
    poses: [
      armsAhead,
      change(armsAhead, {
        trunk: { thoracicFlexion: -4 },
        left: { hipFlexion: -10, kneeFlexion: 2 },
        right: { shoulderFlexion: 182, shoulderAbduction: 8 },
        contacts: { leftKnee: null, leftFoot: null, rightArm: null },
      }),
    ],
    camera: { azimuth: -14, elevation: 13 },
    props: [{ ...MAT, x: -0.08, length: 1.2, width: 0.42 }, BELLY_PILLOW],
    arrows: [
      { kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.05, 0, 0] },
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.08, 0, 0] },
    ],
    highlight: [
      { area: "buttock", side: "left", kind: "work", frames: [1] },
      { area: "lowBack", side: "both", kind: "work", frames: [1] },
    ],
    worksSide: "left",
  }),
  "prone-back-extension": figure({
    poses: [
      prone,
      change(prone, {
        trunk: { lumbarFlexion: -13, thoracicFlexion: -14, neckFlexion: 4 },
        both: { shoulderFlexion: -12, shoulderAbduction: 16 },
        contacts: { chest: null, head: null, leftArm: null, rightArm: null },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT, BELLY_PILLOW],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.09, 0, 0.02] }],
    highlight: [{ area: "lowBack", side: "both", kind: "work", frames: [1] }],
  }),
  "hip-extension-prone": figure({
    poses: [
      forearmsFolded,
      change(forearmsFolded, {
        left: { hipFlexion: -11, kneeFlexion: 2 },
        contacts: { leftKnee: null, leftFoot: null },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT, BELLY_PILLOW],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.05, 0, 0] }],
    highlight: [{ area: "buttock", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "plank-knees": figure({
    poses: [plankLow(true), plank(true)],
    camera: { azimuth: -16, elevation: 12 },
    props: [{ ...MAT, length: 1 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.12] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "plank-forearm": figure({
    poses: [plankLow(false), plank(false)],
    camera: { azimuth: -16, elevation: 12 },
    props: [{ ...MAT, length: 1.16 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.12] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
