import type { FigureSpec, Prop } from "@/lib/figure/figure";
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

export const handsBehindThigh = (of: "left" | "right", up = 0.145) =>
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

/** Arms well out to the sides: the low back can be seen. */
const tiltStart = change(hookLying, {
  both: { shoulderAbduction: 62, elbowFlexion: 14 },
  trunk: { lumbarFlexion: -22 },
});

const oneKneeUp = change(hookLying, {
  both: REACHING,
  right: { hipFlexion: 120, kneeFlexion: 104, ankleDorsiflexion: -15 },
  contacts: {
    rightFoot: null,
    ...handsBehindThigh("right", 0.08),
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

/** Where both hands hold the strap: above the chest, or higher when the knee is still bent. */
const strapHands = (x: number, z: number) => ({
  leftHold: at("left.palm", { x, y: 0.0, z }, arm("left")),
  rightHold: at("right.palm", { x, y: -0.09, z }, arm("right")),
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
    ...strapHands(-0.1, 0.26),
  },
});
const strapLegBent = change(strapLegUp, {
  right: { hipFlexion: 70, kneeFlexion: 72, ankleDorsiflexion: 5, hipRotation: 0 },
  contacts: strapHands(-0.04, 0.24),
});

const sliderBent = change(oneKneeUp, {
  right: { hipFlexion: 92, kneeFlexion: 95, ankleDorsiflexion: 15 },
  contacts: {
    leftFoot: soleFlat("left", joints("left", "hipFlexion")),
    ...handsBehindThigh("right"),
  },
});

const BED = 0.29;

/** On a bed: the left knee hugged, the right leg hanging over the near edge. */
const onBed = {
  pelvis: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], BED),
  back: rest("upperBack", ["root.pitch"], BED),
  head: rest("headBack", ["neckFlexion"], BED + 0.02),
  leftHold: hold("left", "left.knee", [0.03, 0.012, -0.05]),
  rightHold: hold("right", "left.knee", [0.03, -0.03, -0.035]),
} as const;
const bedStart = change(bothKneesUp, {
  root: { z: BED + 0.08 },
  right: { hipFlexion: 50, kneeFlexion: 98, ankleDorsiflexion: -35, hipAbduction: 2 },
  trunk: { lumbarFlexion: 4 },
  contacts: { ...onBed, rightFoot: soleFlat("right", joints("right", "hipFlexion"), BED) },
});
const bedEdge = change(bothKneesUp, {
  root: { z: BED + 0.08 },
  right: { hipFlexion: -8, hipAbduction: 24, kneeFlexion: 62, ankleDorsiflexion: -20, hipRotation: 0 },
  trunk: { lumbarFlexion: 4 },
  contacts: onBed,
});

/** Soles together, knees at a height: still up, or fallen apart onto pillows. */
const butterfly = (height: number, apart: number) =>
  change(hookLying, {
    ...armsAway,
    both: {
      ...armsAway.both,
      hipFlexion: 55,
      hipAbduction: apart,
      hipRotation: apart + 6,
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
      knees: all(at("left.knee", { z: height }), at("right.knee", { z: height })),
    },
  });

/** A pillow for a knee to fall on, beside the mat's middle. */
const kneePillow = (y: number): Prop => ({
  kind: "cushion",
  from: { room: [0.1, y, 0.035] },
  to: { room: [0.2, y, 0.035] },
  thickness: 0.07,
  width: 0.15,
  layer: "behind",
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
    camera: { azimuth: -8, elevation: 9 },
    props: [MAT],
    arrows: [{ kind: "turn", around: "pelvis", axis: "across", way: 1, frames: [1] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 2, hold: 3, back: 2 },
    marks: [{ kind: "hold", frames: [1] }],
    insets: [{ show: "pelvis" }],
  }),
  "knee-to-chest-single": figure({
    poses: [hookLying, oneKneeUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0.05] }],
    highlight: [{ area: "buttock", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "knee-to-chest-double": figure({
    poses: [hookLying, bothKneesUp],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0.05] }],
    highlight: [{ area: "lowBack", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "knee-rolls": figure({
    poses: [change(hookLying, armsAway), kneesRolled],
    camera: { azimuth: 75, elevation: 38 },
    props: [{ ...MAT, width: 0.56 }],
    arrows: [{ kind: "push", at: { room: [0.16, 0.22, 0] }, toward: [0, -0.15, 0], frames: [1] }],
  }),
  "rest-90-90": figure({
    poses: [
      change(hookLying, {
        ...armsAway,
        both: { ...armsAway.both, hipFlexion: 88, kneeFlexion: 88, ankleDorsiflexion: -10 },
        contacts: {
          leftFoot: rest("left.calf", joints("left", "hipFlexion"), 0.272),
          rightFoot: rest("right.calf", joints("right", "hipFlexion"), 0.272),
          leftKnee: rest("left.shin", joints("left", "kneeFlexion"), 0.276),
          rightKnee: rest("right.shin", joints("right", "kneeFlexion"), 0.276),
          head: at("headBack", { z: 0.075 }, ["neckFlexion"]),
        },
      }),
    ],
    camera: { azimuth: -14, elevation: 14 },
    props: [
      { ...MAT, x: -0.2, length: 0.8 },
      { kind: "chair", x: 0.235, y: 0, yaw: 180 },
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
    camera: { azimuth: 70, elevation: 60 },
    props: [{ ...MAT, width: 0.62 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.02, 0, 0.06] }],
    worksSide: "right",
  }),
  "figure-4-supine": figure({
    poses: [figureFourStart, figureFour],
    camera: { azimuth: 20, elevation: 30 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "left.knee", from: 0, to: 1, shift: [0.05, 0, 0.06] }],
    highlight: [{ area: "buttock", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
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
    camera: { azimuth: 62, elevation: 60 },
    props: [MAT],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.knee", offset: [0.08, 0, 0] },
        toward: [-0.1, 0.05, 0],
        frames: [1],
      },
    ],
    highlight: [{ area: "buttock", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hamstring-stretch-strap": figure({
    poses: [strapLegBent, strapLegUp],
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
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.08, 0, 0] }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hip-flexor-stretch-bed-edge": figure({
    poses: [bedStart, bedEdge],
    camera: { azimuth: 10, elevation: 20 },
    props: [{ kind: "bed", x: -0.07, y: 0.145, length: 0.92, width: 0.42 }],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.12, 0, -0.02] }],
    highlight: [
      { area: "hipFront", side: "right", kind: "stretch", frames: [1] },
      { area: "frontThigh", side: "right", kind: "stretch", frames: [1] },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "butterfly-supine": figure({
    poses: [butterfly(0.215, 12), butterfly(0.12, 42)],
    camera: { azimuth: 62, elevation: 62 },
    props: [{ ...MAT, width: 0.66 }, kneePillow(0.235), kneePillow(-0.235)],
    arrows: [
      { kind: "move", ball: "left.knee", from: 0, to: 1, shift: [0, 0.02, 0.06] },
      { kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, -0.02, 0.06] },
    ],
    highlight: [{ area: "groin", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "sciatic-slider-supine": figure({
    poses: [
      sliderBent,
      change(sliderBent, {
        right: { hipFlexion: 92, kneeFlexion: 20, ankleDorsiflexion: -35 },
        contacts: { leftFoot: planted(["left.heel", "left.ballInner", "left.ballOuter"], leg("left")) },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0], bothWays: true }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
};
