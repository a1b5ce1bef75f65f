import type { FigureSpec } from "@/lib/figure/figure";
import {
  all,
  arm,
  at,
  change,
  figure,
  hold,
  join,
  joints,
  LYING_VIEW,
  leg,
  level,
  planted,
  rest,
  soleFlat,
  touch,
} from "./authoring";
import { hookLying, supine } from "./postures";

const MAT = { kind: "mat", x: -0.05, y: 0 } as const;
const FEET = ["left.heel", "right.heel", "left.ballInner", "right.ballInner"] as const;
const feetStay = planted(FEET, ["left.kneeFlexion", "right.kneeFlexion", "root.x"]);

/** Arms a little away from the body, so that the low back can be seen. */
const armsAway = { both: { shoulderAbduction: 36, elbowFlexion: 10 } } as const;

const handsBehindThigh = (of: "left" | "right", up = 0.145) =>
  ({
    leftArm: null,
    rightArm: null,
    leftHold: hold("left", `${of}.knee`, [-0.052, 0.022, up]),
    rightHold: hold("right", `${of}.knee`, [-0.052, -0.022, up]),
  }) as const;

const REACHING = {
  shoulderFlexion: 55,
  elbowFlexion: 35,
  shoulderAbduction: 0,
  shoulderRotation: 20,
  forearmPronation: 10,
  fingerFlexion: 55,
} as const;

/** Hands behind the head, elbows out: the low back can be seen. */
const behindHead = (side: "left" | "right") =>
  hold(side, "headBack", [-0.036, side === "left" ? 0.03 : -0.03, -0.02]);
const tiltStart = change(hookLying, {
  both: {
    shoulderFlexion: 10,
    shoulderAbduction: 118,
    shoulderRotation: -75,
    elbowFlexion: 135,
    forearmPronation: 0,
    fingerFlexion: 10,
  },
  trunk: { lumbarFlexion: -20 },
  contacts: {
    leftArm: behindHead("left"),
    rightArm: behindHead("right"),
    head: at("headBack", { z: 0.066 }, ["neckFlexion"]),
  },
});

const oneKneeUp = change(hookLying, {
  both: REACHING,
  right: { hipFlexion: 112, kneeFlexion: 120, ankleDorsiflexion: -15 },
  contacts: {
    rightFoot: null,
    ...handsBehindThigh("right"),
    leftFoot: planted(["left.heel", "left.ballInner", "left.ballOuter"], leg("left")),
  },
});

const bothKneesUp = change(hookLying, {
  both: {
    ...REACHING,
    hipFlexion: 118,
    kneeFlexion: 122,
    ankleDorsiflexion: -15,
    shoulderRotation: 30,
    hipAbduction: 4,
  },
  trunk: { lumbarFlexion: 18 },
  contacts: {
    leftFoot: null,
    rightFoot: null,
    leftArm: null,
    rightArm: null,
    pelvis: rest("sacrum", ["root.z", "root.roll"]),
    leftHold: hold("left", "left.knee", [0.03, 0.01, -0.055]),
    rightHold: hold("right", "right.knee", [0.03, -0.01, -0.055]),
  },
});

/** Knees together, rolled towards the viewer; both shoulders stay down. */
const kneesRolled = change(hookLying, {
  ...armsAway,
  root: { roll: 34 },
  trunk: { lumbarRotation: 12, thoracicRotation: 22 },
  left: { hipFlexion: 62, kneeFlexion: 100, hipAbduction: -16, hipRotation: -6 },
  right: { hipFlexion: 62, kneeFlexion: 100, hipAbduction: 18, hipRotation: 10 },
  contacts: {
    pelvis: rest("right.buttock", ["root.z"]),
    back: all(
      rest("upperBack", ["root.pitch"]),
      level("left.shoulder", "right.shoulder", "z", ["thoracicRotation", "lumbarRotation"]),
    ),
    knees: touch("left.knee", "right.knee", joints("left", "hipAbduction")),
    low: at("right.knee", { z: 0.14 }, joints("right", "hipAbduction")),
    leftFoot: rest("left.ballInner", joints("left", "hipFlexion", "hipRotation")),
    rightFoot: rest("right.ballOuter", joints("right", "hipFlexion", "hipRotation")),
  },
});

/** Knees bent, feet wider than the hips. */
const feetWide = change(hookLying, { both: { ...armsAway.both, hipAbduction: 22 } });

/** Right ankle on the left thigh, just above the knee. */
const ankleOnKnee = join("right.ankle", "left.knee", [0.062, 0.01, 0.045], leg("right"));
const crossed = {
  hipFlexion: 72,
  hipAbduction: 35,
  hipRotation: 48,
  kneeFlexion: 95,
  ankleDorsiflexion: 5,
} as const;

const figureFourStart = change(hookLying, {
  right: crossed,
  contacts: { rightFoot: null, cross: ankleOnKnee },
});

const figureFour = change(figureFourStart, {
  both: REACHING,
  left: { hipFlexion: 82, kneeFlexion: 92, ankleDorsiflexion: 0 },
  right: { ...crossed, hipFlexion: 112, hipAbduction: 28, kneeFlexion: 118, hipRotation: 58 },
  contacts: { leftFoot: null, ...handsBehindThigh("left", 0.172) },
});

const strapLegUp = change(supine, {
  left: { hipFlexion: 50, kneeFlexion: 98 },
  right: { hipFlexion: 76, kneeFlexion: 8, ankleDorsiflexion: 5, hipRotation: 0 },
  both: {
    shoulderFlexion: 48,
    elbowFlexion: 60,
    shoulderAbduction: 4,
    shoulderRotation: 15,
    fingerFlexion: 80,
  },
  contacts: {
    rightFoot: null,
    rightKnee: null,
    leftKnee: null,
    leftArm: null,
    rightArm: null,
    leftFoot: soleFlat("left", joints("left", "hipFlexion")),
    leftHold: at("left.palm", { x: -0.1, y: 0.0, z: 0.26 }, arm("left")),
    rightHold: at("right.palm", { x: -0.1, y: -0.09, z: 0.26 }, arm("right")),
  },
});

const sliderBent = change(oneKneeUp, {
  right: { hipFlexion: 92, kneeFlexion: 95, ankleDorsiflexion: 15 },
  contacts: { leftFoot: soleFlat("left", joints("left", "hipFlexion")) },
});

const BED = 0.29;

/** On a bed: the left knee hugged, the right leg hanging over the near edge. */
const bedEdge = change(bothKneesUp, {
  root: { z: BED + 0.08 },
  right: { hipFlexion: -8, hipAbduction: 24, kneeFlexion: 62, ankleDorsiflexion: -20, hipRotation: 0 },
  trunk: { lumbarFlexion: 4 },
  contacts: {
    pelvis: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], BED),
    back: rest("upperBack", ["root.pitch"], BED),
    head: rest("headBack", ["neckFlexion"], BED + 0.02),
    leftHold: hold("left", "left.knee", [0.03, 0.012, -0.05]),
    rightHold: hold("right", "left.knee", [0.03, -0.03, -0.035]),
  },
});

export const lyingMobilityFigures: Record<string, FigureSpec> = {
  "pelvic-tilt-supine": figure({
    poses: [
      tiltStart,
      change(tiltStart, {
        trunk: { lumbarFlexion: 6 },
        contacts: {
          flat: rest("lowBack", ["lumbarFlexion"]),
          leftFoot: feetStay,
          rightFoot: soleFlat("right", joints("right", "hipFlexion")),
          leftSole: soleFlat("left", joints("left", "hipFlexion")),
        },
      }),
    ],
    camera: { azimuth: -8, elevation: 8 },
    props: [MAT],
    arrows: [
      { kind: "push", at: { ball: "belly", offset: [0.13, 0, 0.02] }, toward: [0, 0, -0.09], frames: [1] },
    ],
    highlight: [{ area: "abdomen", side: "both", frames: [1] }],
    tempo: { move: 2, hold: 3, back: 2 },
  }),
  "knee-to-chest-single": figure({
    poses: [hookLying, oneKneeUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0.05] }],
    highlight: [
      { area: "lowBack", side: "both", frames: [1] },
      { area: "buttock", side: "right", frames: [1] },
    ],
    worksSide: "right",
  }),
  "knee-to-chest-double": figure({
    poses: [hookLying, bothKneesUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0.05] }],
    highlight: [{ area: "lowBack", side: "both", frames: [1] }],
  }),
  "knee-rolls": figure({
    poses: [change(hookLying, armsAway), kneesRolled],
    camera: { azimuth: 16, elevation: 42 },
    props: [{ ...MAT, width: 0.5 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.04, 0, 0.09] }],
    highlight: [{ area: "sideTrunk", side: "left", frames: [1] }],
  }),
  "rest-90-90": figure({
    poses: [
      change(hookLying, {
        ...armsAway,
        both: { ...armsAway.both, hipFlexion: 88, kneeFlexion: 88, ankleDorsiflexion: -10 },
        contacts: {
          leftFoot: rest("left.calf", joints("left", "hipFlexion"), 0.265),
          rightFoot: rest("right.calf", joints("right", "hipFlexion"), 0.265),
          leftKnee: rest("left.shin", joints("left", "kneeFlexion"), 0.265),
          rightKnee: rest("right.shin", joints("right", "kneeFlexion"), 0.265),
          head: at("headBack", { z: 0.075 }, ["neckFlexion"]),
        },
      }),
    ],
    camera: { azimuth: -14, elevation: 14 },
    props: [
      { ...MAT, x: -0.2, length: 0.8 },
      { kind: "chair", x: 0.2, y: 0, yaw: 180 },
      {
        kind: "cushion",
        from: { ball: "headBack", offset: [-0.05, 0, 0.03] },
        to: { ball: "headBack", offset: [-0.05, 0, -0.05] },
        thickness: 0.035,
        width: 0.2,
        layer: "behind",
      },
    ],
  }),
  "heel-slide-supine": figure({
    poses: [
      supine,
      change(supine, {
        right: { hipFlexion: 52, kneeFlexion: 100, hipRotation: 0 },
        contacts: {
          rightKnee: null,
          rightFoot: soleFlat("right", joints("right", "hipFlexion")),
          leftFoot: planted(["left.heel"], ["left.hipFlexion"]),
        },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.02, -0.12, -0.02] }],
    worksSide: "right",
  }),
  "hip-rotation-supine": figure({
    poses: [
      feetWide,
      change(feetWide, {
        right: { hipAbduction: -4, hipRotation: -38 },
        contacts: {
          rightFoot: planted(["right.ballInner", "right.heel"], leg("right")),
          leftFoot: planted(["left.ballInner", "left.ballOuter", "left.heel"], leg("left")),
          inward: at("right.knee", { y: 0.03 }),
        },
      }),
    ],
    camera: { azimuth: 72, elevation: 34 },
    props: [{ ...MAT, width: 0.62 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, 0, 0.14] }],
    worksSide: "right",
  }),
  "figure-4-supine": figure({
    poses: [figureFourStart, figureFour],
    camera: { azimuth: 34, elevation: 18 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "left.knee", from: 0, to: 1, shift: [0.05, 0, 0.06] }],
    highlight: [{ area: "buttock", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "piriformis-stretch-cross-body": figure({
    poses: [
      change(hookLying, {
        left: { hipFlexion: 8, kneeFlexion: 0 },
        contacts: { leftFoot: rest("left.heel", joints("left", "hipFlexion")) },
      }),
      change(oneKneeUp, {
        left: { hipFlexion: 8, kneeFlexion: 0 },
        right: { hipFlexion: 100, hipAbduction: -22, kneeFlexion: 112, hipRotation: 8 },
        contacts: {
          leftFoot: rest("left.heel", joints("left", "hipFlexion")),
          leftHold: hold("left", "right.knee", [0.04, -0.0, -0.02]),
          rightHold: hold("right", "right.knee", [0.02, -0.042, 0.0]),
        },
      }),
    ],
    camera: { azimuth: -30, elevation: 24 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, 0, 0.08] }],
    highlight: [{ area: "buttock", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "hamstring-stretch-strap": figure({
    poses: [strapLegUp],
    camera: LYING_VIEW,
    props: [
      MAT,
      {
        kind: "strap",
        through: [
          { ball: "right.palm" },
          { ball: "right.ballInner", offset: [0.01, 0, -0.02] },
          { ball: "left.palm" },
        ],
        layer: "among",
      },
    ],
    arrows: [{ kind: "push", at: { ball: "right.toe", offset: [0, 0, 0.1] }, toward: [-0.1, 0, 0.02] }],
    highlight: [{ area: "backThigh", side: "right" }],
    worksSide: "right",
  }),
  "hip-flexor-stretch-bed-edge": figure({
    poses: [bedEdge],
    camera: { azimuth: -6, elevation: 17 },
    props: [{ kind: "bed", x: -0.07, y: 0.13, length: 0.92, width: 0.42 }],
    arrows: [
      { kind: "push", at: { ball: "right.knee", offset: [0.02, -0.06, -0.02] }, toward: [0.02, 0, -0.1] },
    ],
    highlight: [
      { area: "hipFront", side: "right" },
      { area: "frontThigh", side: "right" },
    ],
    worksSide: "right",
  }),
  "butterfly-supine": figure({
    poses: [
      change(hookLying, {
        ...armsAway,
        both: {
          ...armsAway.both,
          hipFlexion: 55,
          hipAbduction: 42,
          hipRotation: 48,
          kneeFlexion: 100,
          ankleDorsiflexion: -10,
          ankleInversion: 15,
        },
        contacts: {
          leftFoot: all(
            rest("left.ballOuter", leg("left")),
            at("left.ballInner", { y: 0.02 }),
            at("left.heel", { y: 0.024 }),
          ),
          rightFoot: all(
            rest("right.ballOuter", leg("right")),
            at("right.ballInner", { y: -0.02 }),
            at("right.heel", { y: -0.024 }),
          ),
          knees: all(at("left.knee", { z: 0.12 }), at("right.knee", { z: 0.12 })),
        },
      }),
    ],
    camera: { azimuth: 5, elevation: 66 },
    props: [
      { ...MAT, width: 0.62 },
      {
        kind: "cushion",
        from: { ball: "left.knee", offset: [-0.02, 0.055, 0.06] },
        to: { ball: "left.knee", offset: [-0.02, 0.055, -0.02] },
        thickness: 0.07,
        width: 0.09,
        layer: "behind",
      },
      {
        kind: "cushion",
        from: { ball: "right.knee", offset: [-0.02, -0.055, 0.06] },
        to: { ball: "right.knee", offset: [-0.02, -0.055, -0.02] },
        thickness: 0.07,
        width: 0.09,
        layer: "behind",
      },
    ],
    highlight: [{ area: "groin", side: "both" }],
  }),
  "sciatic-slider-supine": figure({
    poses: [
      sliderBent,
      change(sliderBent, {
        right: { hipFlexion: 92, kneeFlexion: 35, ankleDorsiflexion: -35 },
        contacts: { leftFoot: planted(["left.heel", "left.ballInner", "left.ballOuter"], leg("left")) },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0], bothWays: true }],
    highlight: [{ area: "backThigh", side: "right", frames: [1] }],
    worksSide: "right",
  }),
};
