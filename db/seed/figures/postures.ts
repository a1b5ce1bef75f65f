import { SIZES } from "@/lib/figure/furniture";
import type { ContactSpec, PoseSpec, Posture, Root } from "@/lib/figure/pose";
import { all, arm, at, change, joints, level, palmFlat, rest, soleFlat } from "./authoring";

const root = (posture: Posture, z: number, more: Partial<Root> = {}): Root => ({
  posture,
  x: 0,
  y: 0,
  z,
  pitch: 0,
  roll: 0,
  yaw: 0,
  ...more,
});

const start = (posture: Posture, z: number, more: Partial<Root> = {}): PoseSpec => ({
  root: root(posture, z, more),
  angles: {},
  contacts: {},
  free: [],
});

export const SEAT = SIZES.chair.seat;
export const WORKTOP = SIZES.worktop.height;

/** Trunk and head on the floor. */
const backOnFloor: Record<string, ContactSpec> = {
  pelvis: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"]),
  back: rest("upperBack", ["root.pitch"]),
  head: rest("headBack", ["neckFlexion"]),
};

const armOnFloor = (side: "left" | "right"): ContactSpec =>
  all(
    rest(`${side}.wrist`, joints(side, "shoulderFlexion")),
    rest(`${side}.elbow`, joints(side, "elbowFlexion")),
    rest(`${side}.knuckleFront`, joints(side, "wristFlexion", "wristDeviation")),
  );

/** Lying on the back with straight legs, arms beside the body. */
export const supine = change(start("supine", 0.08), {
  both: {
    shoulderAbduction: 18,
    shoulderRotation: 10,
    elbowFlexion: 6,
    forearmPronation: 60,
    ankleDorsiflexion: -18,
    hipRotation: 8,
  },
  trunk: { neckFlexion: 4, lumbarFlexion: -6 },
  contacts: {
    ...backOnFloor,
    leftArm: armOnFloor("left"),
    rightArm: armOnFloor("right"),
    leftFoot: rest("left.heel", joints("left", "hipFlexion")),
    rightFoot: rest("right.heel", joints("right", "hipFlexion")),
    leftKnee: rest("left.calf", joints("left", "kneeFlexion"), 0.002),
    rightKnee: rest("right.calf", joints("right", "kneeFlexion"), 0.002),
  },
});

/** Lying on the back, knees bent, feet flat. */
export const hookLying = change(supine, {
  both: { hipFlexion: 50, kneeFlexion: 98, ankleDorsiflexion: -35, hipRotation: 0 },
  contacts: {
    leftKnee: null,
    rightKnee: null,
    leftFoot: soleFlat("left", joints("left", "hipFlexion")),
    rightFoot: soleFlat("right", joints("right", "hipFlexion")),
  },
});

/** Lying on the front, arms beside the body, forehead down. */
export const prone = change(start("prone", 0.06), {
  both: {
    shoulderAbduction: 16,
    ankleDorsiflexion: -50,
    forearmPronation: 78,
    elbowFlexion: 4,
    shoulderFlexion: -6,
  },
  contacts: {
    pelvis: rest(["left.groin", "right.groin"], ["root.z"]),
    chest: rest(["left.chest", "right.chest"], ["root.pitch", "root.roll"], 0.006),
    head: rest("noseTip", ["neckFlexion"]),
    leftFoot: rest("left.toe", joints("left", "hipFlexion")),
    rightFoot: rest("right.toe", joints("right", "hipFlexion")),
    leftKnee: rest("left.knee", joints("left", "kneeFlexion")),
    rightKnee: rest("right.knee", joints("right", "kneeFlexion")),
    leftArm: rest("left.wrist", joints("left", "shoulderFlexion")),
    rightArm: rest("right.wrist", joints("right", "shoulderFlexion")),
  },
});

const kneeOnFloor = (side: "left" | "right"): ContactSpec =>
  all(
    rest(`${side}.knee`, joints(side, "hipFlexion")),
    rest(`${side}.toe`, joints(side, "kneeFlexion")),
    rest(`${side}.instep`, joints(side, "ankleDorsiflexion")),
  );

/** Hands and knees: hands under shoulders, knees under hips. */
export const fourPoint = change(start("four-point", 0.3), {
  both: {
    hipFlexion: 88,
    kneeFlexion: 88,
    ankleDorsiflexion: -50,
    shoulderFlexion: 85,
    elbowFlexion: 3,
    forearmPronation: 75,
    wristFlexion: -78,
    shoulderRotation: 8,
  },
  trunk: { neckFlexion: -10 },
  contacts: {
    leftKnee: kneeOnFloor("left"),
    rightKnee: kneeOnFloor("right"),
    hips: level("left.knee", "left.hip", "x", ["root.z", "root.pitch"]),
    leftHand: all(
      palmFlat("left", joints("left", "shoulderFlexion", "elbowFlexion")),
      level("left.wrist", "left.shoulder", "x"),
    ),
    rightHand: all(
      palmFlat("right", joints("right", "shoulderFlexion", "elbowFlexion")),
      level("right.wrist", "right.shoulder", "x"),
    ),
  },
});

/** Standing tall, feet a hand's breadth apart, arms hanging. */
export const standing = change(start("standing", 0.53), {
  both: {
    hipAbduction: 2,
    shoulderAbduction: 7,
    elbowFlexion: 8,
    hipRotation: 5,
    forearmPronation: 15,
  },
  contacts: {
    leftFoot: soleFlat("left", joints("left", "hipFlexion", "kneeFlexion")),
    rightFoot: soleFlat("right", joints("right", "hipFlexion", "kneeFlexion")),
    tall: at("left.ankle", { x: 0 }, ["root.z", "root.x"]),
    even: at("right.ankle", { x: 0 }),
  },
});

/** Sitting on a chair, feet flat, hands on the thighs. */
export const chairSitting = change(start("sitting", SEAT + 0.068), {
  both: {
    hipFlexion: 88,
    kneeFlexion: 90,
    hipAbduction: 7,
    shoulderFlexion: 25,
    shoulderAbduction: 8,
    shoulderRotation: 12,
    elbowFlexion: 55,
    forearmPronation: 70,
  },
  contacts: {
    seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], SEAT),
    leftFoot: soleFlat("left", joints("left", "hipFlexion")),
    rightFoot: soleFlat("right", joints("right", "hipFlexion")),
    leftHand: handOnThigh("left"),
    rightHand: handOnThigh("right"),
  },
});

function handOnThigh(side: "left" | "right"): ContactSpec {
  return {
    contacts: [{ kind: "hold", ball: `${side}.palm`, target: `${side}.midThigh`, offset: [0.06, 0, -0.03] }],
    free: arm(side),
  };
}

/** Where the chair of `chairSitting` stands. */
export const CHAIR = { kind: "chair", x: -0.005, y: 0 } as const;

/** Lying on the right side, facing the viewer, knees bent, head on a pillow. */
export const sideLying = change(start("lying-on-right", 0.11), {
  both: { hipFlexion: 45, kneeFlexion: 80, ankleDorsiflexion: -10 },
  left: {
    hipAbduction: -4,
    shoulderFlexion: 85,
    elbowFlexion: 85,
    shoulderRotation: 80,
    forearmPronation: 60,
    wristFlexion: -40,
  },
  trunk: { neckSideFlexion: -6, neckFlexion: 8 },
  right: { shoulderFlexion: 85, elbowFlexion: 100, shoulderRotation: 0, shoulderAbduction: 0 },
  contacts: {
    hip: rest("right.hip", ["root.z"]),
    shoulder: rest("right.shoulder", ["root.pitch"]),
    under: rest("right.knee", joints("right", "hipAbduction")),
    underFoot: rest("right.ballOuter", joints("right", "hipRotation")),
    top: all(
      rest("left.knee", joints("left", "hipAbduction"), 0.075),
      rest("left.heel", joints("left", "hipRotation"), 0.075),
    ),
    rightArm: all(
      rest("right.elbow", joints("right", "shoulderAbduction")),
      rest("right.wrist", joints("right", "shoulderRotation")),
    ),
    leftHand: all(palmFlat("left"), at("left.palm", { x: -0.18, y: -0.16 }), at("left.elbow", { y: -0.13 })),
  },
});

/** The pillow under the head of `sideLying`. */
export const SIDE_PILLOW = {
  kind: "cushion",
  from: { ball: "cranium", offset: [0.03, -0.078, 0.0] },
  to: { ball: "cranium", offset: [-0.02, -0.078, 0.0] },
  thickness: 0.07,
  width: 0.2,
  layer: "behind",
} as const;

/** Sitting on the floor with straight legs. */
export const longSitting = change(start("long-sitting", 0.07), {
  both: {
    hipFlexion: 88,
    ankleDorsiflexion: -5,
    shoulderFlexion: -35,
    shoulderAbduction: 10,
    elbowFlexion: 8,
    forearmPronation: 70,
    wristFlexion: -70,
  },
  trunk: { lumbarFlexion: 10 },
  contacts: {
    seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"]),
    leftFoot: rest("left.heel", joints("left", "hipFlexion")),
    rightFoot: rest("right.heel", joints("right", "hipFlexion")),
    leftHand: palmFlat("left"),
    rightHand: palmFlat("right"),
  },
  free: ["root.pitch"],
});

/** Half kneeling: right knee down, left foot in front. */
export const halfKneeling = change(start("half-kneeling", 0.32), {
  left: { hipFlexion: 85, kneeFlexion: 88 },
  right: { hipFlexion: 0, kneeFlexion: 90, ankleDorsiflexion: -45 },
  both: { shoulderAbduction: 7, elbowFlexion: 10 },
  contacts: {
    rightKnee: kneeOnFloor("right"),
    upright: level("right.knee", "right.hip", "x", ["root.z", "root.x"]),
    leftFoot: soleFlat("left", joints("left", "hipFlexion", "kneeFlexion")),
  },
});
