import type { FigureSpec } from "@/lib/figure/figure";
import type { Contact, PoseSpec } from "@/lib/figure/pose";
import {
  all,
  arm,
  at,
  type Change,
  change,
  figure,
  joints,
  leg,
  level,
  palmFlat,
  rest,
  soleAt,
} from "./authoring";
import { CHAIR, chairSitting, hookLying, SEAT, standing, supine } from "./postures";
import { armsCrossed, risen } from "./sitting";
import { footStays, type Hand } from "./standing-bases";

/** Height of the top of a bed, in fractions of stature. */
const BED = 0.29;
/** A bed whose long side faces the viewer; somebody who sits on its edge faces the viewer too. */
const BED_AT_WALL = { kind: "bed", x: 0, y: 0.16, length: 1.2, width: 0.5, height: BED } as const;
const AT_BED = { azimuth: 6, elevation: 14 } as const;

/** On the edge of the bed, facing the viewer, feet on the floor, the head turned. */
const onBedEdge = (turned: number) =>
  change(chairSitting, {
    root: { yaw: -90, z: BED + 0.068, y: 0.02 },
    trunk: { neckRotation: turned },
    contacts: {
      seat: rest(["left.buttock", "right.buttock"], ["root.z"], BED),
      leftFoot: soleAt("left", {}, joints("left", "hipFlexion", "kneeFlexion")),
      rightFoot: soleAt("right", {}, joints("right", "hipFlexion", "kneeFlexion")),
    },
  });

/** On the bed on one side, knees bent, the nose half up: sitting that was tipped over, so that the way there is a tilt. */
const onSide = (side: Hand) => {
  const sign = side === "right" ? 1 : -1;
  const top: Hand = side === "right" ? "left" : "right";
  return change(chairSitting, {
    root: { yaw: -90, roll: 90 * sign, z: BED + 0.1, y: 0.24, x: sign * -0.06 },
    trunk: { neckRotation: 45 * sign },
    both: { hipFlexion: 46, kneeFlexion: 78, hipAbduction: 0, hipRotation: 0, ankleDorsiflexion: -12 },
    [side]: {
      shoulderFlexion: 80,
      shoulderAbduction: 0,
      shoulderRotation: 0,
      elbowFlexion: 96,
      forearmPronation: 20,
    },
    [top]: {
      hipAbduction: -6,
      shoulderFlexion: 30,
      shoulderAbduction: -4,
      shoulderRotation: 10,
      elbowFlexion: 30,
      forearmPronation: 40,
    },
    contacts: {
      seat: rest(`${side}.hip`, ["root.z"], BED),
      shoulder: rest(`${side}.shoulder`, ["root.roll"], BED),
      head: rest("cranium", ["neckSideFlexion"], BED),
      leftHand: null,
      rightHand: null,
      leftFoot: null,
      rightFoot: null,
      under: rest(`${side}.knee`, joints(side, "hipAbduction"), BED),
      underFoot: rest(`${side}.ballOuter`, joints(side, "hipRotation"), BED),
      top: rest(`${top}.knee`, joints(top, "hipAbduction"), BED + 0.07),
      topFoot: rest(`${top}.heel`, joints(top, "hipRotation"), BED + 0.06),
    },
  });
};

/** Sitting with loose arms; one shin at `right`, the other at `left` degrees of knee bend, a foot off the floor below 80. */
const shins = (right: number, left: number, more: Change = {}) =>
  change(chairSitting, {
    right: { kneeFlexion: right, hipFlexion: 90, hipAbduction: 12, ankleDorsiflexion: 0 },
    left: { kneeFlexion: left, hipFlexion: 90, hipAbduction: 12, ankleDorsiflexion: 0 },
    both: { shoulderFlexion: -2, shoulderAbduction: 14, shoulderRotation: 0, elbowFlexion: 10 },
    ...more,
    contacts: {
      leftHand: null,
      rightHand: null,
      ...(right < 80 && { rightFoot: null, leftFoot: left < 80 ? null : footStays("left") }),
      ...more.contacts,
    },
  });

/** The same pose on a surface of height `by` instead of the floor. */
function raised(pose: PoseSpec, by: number): PoseSpec {
  const lift = (contact: Contact): Contact => {
    if (contact.kind === "rest") return { ...contact, on: contact.on + by };
    return contact.kind === "at" && contact.z !== undefined ? { ...contact, z: contact.z + by } : contact;
  };
  const contacts = Object.fromEntries(
    Object.entries(pose.contacts).map(([name, spec]) => [
      name,
      { ...spec, contacts: spec.contacts.map(lift) },
    ]),
  );
  return { ...pose, root: { ...pose.root, z: pose.root.z + by }, contacts };
}

const LONG_BED = {
  kind: "bed",
  x: -0.03,
  y: 0,
  length: 1.2,
  width: 0.5,
  height: BED,
  pillow: "low",
} as const;

/** Knees bent on the bed, in its middle or moved to the right by `aside`; hips lifted by `lift`. */
const acrossBed = (hips: number, shoulders: number, lift: number): PoseSpec => {
  const pose = change(hookLying, {
    root: { y: hips, yaw: ((shoulders - hips) / 0.3) * 40 },
    contacts: {
      ...(lift > 0 && {
        pelvis: at("sacrum", { z: 0.075 + lift }, ["root.z"]),
        back: rest("upperBack", ["root.pitch"]),
      }),
      leftFoot: all(
        rest(
          ["left.heel", "left.ballInner", "left.ballOuter"],
          [...joints("left", "ankleDorsiflexion", "ankleInversion"), ...leg("left")],
        ),
        at("left.ankle", { x: 0.26, y: shoulders + 0.06 }),
      ),
      rightFoot: all(
        rest(
          ["right.heel", "right.ballInner", "right.ballOuter"],
          [...joints("right", "ankleDorsiflexion", "ankleInversion"), ...leg("right")],
        ),
        at("right.ankle", { x: 0.26, y: shoulders - 0.06 }),
      ),
    },
  });
  return raised(pose, BED);
};

/** From the back over the side to sitting, all as one posture that is rolled and then tilted up, so that the way between is real. */
const halfUp = change(supine, {
  root: { roll: 90, pitch: 34, y: 0.08, z: BED + 0.1, x: -0.1 },
  trunk: { lumbarSideFlexion: 8, neckSideFlexion: 10, neckFlexion: 4 },
  both: { hipFlexion: 74, kneeFlexion: 88, hipAbduction: 0, hipRotation: 0, ankleDorsiflexion: -4 },
  right: {
    shoulderFlexion: 20,
    shoulderAbduction: 40,
    shoulderRotation: 30,
    elbowFlexion: 88,
    forearmPronation: 60,
    hipRotation: -30,
  },
  left: {
    shoulderFlexion: 60,
    shoulderAbduction: -20,
    shoulderRotation: 40,
    elbowFlexion: 50,
    forearmPronation: 60,
    wristFlexion: -40,
    hipRotation: 30,
  },
  contacts: {
    pelvis: rest("right.hip", ["root.z"], BED),
    back: null,
    head: null,
    leftArm: palmFlat("left", arm("left"), BED),
    rightArm: all(
      rest("right.elbow", joints("right", "shoulderFlexion", "shoulderAbduction"), BED),
      rest("right.wrist", joints("right", "shoulderRotation"), BED),
    ),
    leftKnee: null,
    rightKnee: null,
    rightFoot: at("right.ankle", { z: BED - 0.1 }, joints("right", "hipRotation")),
    leftFoot: at("left.ankle", { z: BED - 0.06 }, joints("left", "hipRotation")),
  },
});

const upOnEdge = change(supine, {
  root: { roll: 90, pitch: 90, y: 0.02, z: BED + 0.068, x: 0 },
  trunk: { neckFlexion: 0, lumbarFlexion: 0 },
  both: {
    hipFlexion: 84,
    kneeFlexion: 84,
    hipAbduction: 7,
    hipRotation: 0,
    ankleDorsiflexion: 0,
    shoulderFlexion: 6,
    shoulderAbduction: 16,
    shoulderRotation: 0,
    elbowFlexion: 14,
    forearmPronation: 40,
    wristFlexion: -50,
  },
  contacts: {
    pelvis: rest(["left.buttock", "right.buttock"], ["root.z"], BED),
    back: null,
    head: null,
    leftKnee: null,
    rightKnee: null,
    leftFoot: soleAt("left", {}, joints("left", "hipFlexion", "kneeFlexion")),
    rightFoot: soleAt("right", {}, joints("right", "hipFlexion", "kneeFlexion")),
    leftArm: all(palmFlat("left", arm("left"), BED), at("left.palm", { x: 0.17 })),
    rightArm: all(palmFlat("right", arm("right"), BED), at("right.palm", { x: -0.17 })),
  },
});

/** An armchair with a high seat against a wall: its seat and the top of its arms. */
const HIGH_SEAT = 0.3;
const ARMCHAIR = { ...CHAIR, seat: HIGH_SEAT, arms: true } as const;
/** The near arm once more, among the parts of the body: the hand lies on it, the thigh behind it. */
const NEAR_ARM = [
  { kind: "pole", from: { room: [-0.11, -0.142, 0.435] }, to: { room: [0.11, -0.142, 0.435] } },
  { kind: "pole", from: { room: [0.11, -0.142, 0.435] }, to: { room: [0.11, -0.142, 0.29] } },
] as const;
const onArm = (side: Hand, x: number) =>
  at(`${side}.palm`, { x, y: side === "left" ? 0.142 : -0.142, z: HIGH_SEAT + 0.155 }, [
    ...arm(side),
    ...joints(side, "forearmPronation", "wristFlexion"),
  ]);
const feetUnder = (x: number) => ({
  leftFoot: soleAt("left", { x, y: 0.07 }),
  rightFoot: soleAt("right", { x, y: -0.07 }),
});
const pushing: Change["both"] = {
  shoulderFlexion: -10,
  shoulderAbduction: 14,
  shoulderRotation: 0,
  elbowFlexion: 70,
  forearmPronation: 20,
};

/** Right foot back, left foot ahead. */
const staggered = {
  rightFoot: soleAt("right", { x: 0.11, y: -0.06 }),
  leftFoot: soleAt("left", { x: 0.25, y: 0.06 }),
} as const;
const staggeredSitting = change(chairSitting, {
  ...armsCrossed,
  contacts: { ...armsCrossed.contacts, ...staggered },
});

export const bedAndChairFigures: Record<string, FigureSpec> = {
  "brandt-daroff": figure({
    poses: [onBedEdge(45), onSide("right"), onSide("left")],
    camera: AT_BED,
    props: [BED_AT_WALL],
    arrows: [
      { kind: "push", at: { room: [-0.26, -0.2, 0.84] }, toward: [-0.12, 0, -0.22], frames: [1] },
      { kind: "push", at: { room: [0.26, -0.2, 0.84] }, toward: [0.12, 0, -0.22], frames: [2] },
    ],
    eyes: "open",
    tempo: { move: 2, hold: 3, back: 2 },
    marks: [{ kind: "hold", frames: [1, 2] }],
  }),
  "optokinetic-watch": figure({
    poses: [chairSitting],
    camera: { azimuth: 32, elevation: 9 },
    props: [CHAIR, { kind: "card", x: 0.6, y: 0.06, z: 0.34, size: [0.9, 0.62], shows: "stripes" }],
    arrows: [{ kind: "push", at: { room: [0.59, 0.26, 1.03] }, toward: [0, -0.4, 0] }],
    marks: [{ kind: "hold" }],
  }),
  "knee-position-match": figure({
    poses: [
      shins(90, 90, { eyes: "shut" }),
      shins(40, 90, { eyes: "shut" }),
      shins(40, 40, { eyes: "open", trunk: { neckFlexion: 34 } }),
    ],
    camera: { azimuth: 68, elevation: 14 },
    props: [CHAIR, { kind: "sight", to: { ball: "left.knee" }, frames: [2] }],
    arrows: [
      { kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.06, -0.06, -0.02] },
      { kind: "move", ball: "left.toe", from: 1, to: 2, shift: [0.06, 0.04, -0.02] },
    ],
    tempo: { move: 2, hold: 3, back: 2 },
    worksSide: "left",
    marks: [{ kind: "hold", frames: [2] }],
  }),
  "ankle-pumps": figure({
    poses: [-46, 14].map((ankle) =>
      raised(change(supine, { both: { ankleDorsiflexion: ankle, hipRotation: 4 } }), BED),
    ),
    camera: { azimuth: -10, elevation: 14 },
    props: [{ ...LONG_BED, x: 0.02 }],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.05, -0.02, 0.03], bothWays: true }],
    highlight: [{ area: "calf", side: "both", kind: "work", frames: [0] }],
    tempo: { move: 0.7, hold: 0, back: 0.7 },
  }),
  "bed-bridge-shift": figure({
    poses: [acrossBed(0.06, 0.06, 0), acrossBed(-0.03, 0.06, 0.06), acrossBed(-0.06, -0.06, 0)],
    camera: { azimuth: 44, elevation: 28 },
    props: [LONG_BED],
    arrows: [
      { kind: "push", at: { room: [0.12, -0.17, BED + 0.01] }, toward: [0, -0.16, 0], frames: [1] },
      { kind: "push", at: { room: [-0.26, -0.22, BED + 0.01] }, toward: [0, -0.16, 0], frames: [2] },
    ],
    tempo: { move: 2, hold: 1, back: 2 },
  }),
  "bed-roll-sit": figure({
    poses: [raised(change(hookLying, { root: { y: 0.12, x: -0.06 } }), BED), halfUp, upOnEdge],
    camera: AT_BED,
    props: [{ ...BED_AT_WALL, pillow: "low" }],
    arrows: [
      { kind: "turn", around: "pelvis", way: -1, frames: [0] },
      { kind: "push", at: { room: [-0.46, -0.1, BED + 0.24] }, toward: [0.08, 0, 0.2], frames: [1] },
    ],
    eyes: "open",
    tempo: { move: 3, hold: 2, back: 3 },
    worksSide: "right",
  }),
  "sitting-reach": figure({
    poses: [
      chairSitting,
      change(chairSitting, {
        root: { pitch: 20 },
        trunk: { lumbarFlexion: 8, neckFlexion: -16 },
        right: {
          shoulderFlexion: 108,
          shoulderAbduction: 2,
          shoulderRotation: 0,
          elbowFlexion: 8,
          forearmPronation: 60,
        },
        contacts: { rightHand: null, leftFoot: footStays("left"), rightFoot: footStays("right") },
      }),
      change(chairSitting, {
        root: { roll: 6 },
        trunk: { lumbarSideFlexion: -8, thoracicSideFlexion: -6, neckSideFlexion: 8 },
        right: {
          shoulderFlexion: 4,
          shoulderAbduction: 84,
          shoulderRotation: 0,
          elbowFlexion: 8,
          forearmPronation: 60,
        },
        contacts: { rightHand: null, leftFoot: footStays("left"), rightFoot: footStays("right") },
      }),
    ],
    camera: { azimuth: 46, elevation: 10 },
    props: [CHAIR],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.palm", offset: [0, -0.07, 0.06] },
        toward: [0.18, 0, 0],
        frames: [1],
      },
      { kind: "push", at: { ball: "right.palm", offset: [0, 0, 0.1] }, toward: [0, -0.18, 0], frames: [2] },
    ],
  }),
  "sit-to-stand-armrests": figure({
    poses: [
      change(chairSitting, {
        root: { z: HIGH_SEAT + 0.068, x: 0.03 },
        both: { ...pushing, hipFlexion: 84, kneeFlexion: 100 },
        contacts: {
          seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], HIGH_SEAT),
          ...feetUnder(0.2),
          leftHand: onArm("left", 0.07),
          rightHand: onArm("right", 0.07),
        },
        hands: { right: "grip" },
      }),
      change(chairSitting, {
        root: { z: HIGH_SEAT + 0.1, x: 0.1, pitch: 30 },
        trunk: { neckFlexion: -16, lumbarFlexion: 8 },
        both: { ...pushing, shoulderFlexion: -34, elbowFlexion: 60, hipFlexion: 110, kneeFlexion: 96 },
        contacts: {
          seat: at("left.buttock", { z: HIGH_SEAT + 0.1 }, ["root.z"]),
          balance: level("breastbone", "left.ankle", "x", ["root.x"], 0.04),
          ...feetUnder(0.2),
          leftHand: onArm("left", 0.07),
          rightHand: onArm("right", 0.07),
        },
        hands: { right: "grip" },
      }),
      change(standing, {
        contacts: {
          ...feetUnder(0.2),
          tall: level("left.hip", "left.ankle", "x", ["root.x", "root.z"]),
          even: at("left.hip", { z: 0.525 }),
        },
      }),
    ],
    camera: { azimuth: 22, elevation: 10 },
    props: [{ kind: "wall", x: -0.15, y: 0.14, yaw: 180, width: 0.62 }, ARMCHAIR, ...NEAR_ARM],
    arrows: [
      { kind: "push", at: { room: [0.2, -0.16, 0.64] }, toward: [0, 0, -0.15], frames: [0] },
      { kind: "move", ball: "left.hip", from: 1, to: 2, shift: [0.26, 0, 0.08] },
    ],
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [1] }],
    tempo: { move: 2, hold: 1, back: 3 },
  }),
  "sit-to-stand-staggered": figure({
    poses: [
      staggeredSitting,
      change(staggeredSitting, {
        root: { pitch: 24, z: SEAT + 0.12, x: 0.06 },
        trunk: { neckFlexion: -14, lumbarFlexion: 14, thoracicFlexion: 8 },
        both: { ...armsCrossed.both, hipFlexion: 90, kneeFlexion: 90 },
        contacts: {
          seat: at("left.buttock", { z: SEAT + 0.125 }, ["root.z"]),
          balance: level("breastbone", "right.ankle", "x", ["root.x"], 0.09),
        },
      }),
      change(risen, {
        contacts: {
          ...staggered,
          tall: level("right.hip", "right.ankle", "x", ["root.x", "root.z"], 0.03),
          even: at("right.hip", { z: 0.515 }),
        },
      }),
    ],
    camera: { azimuth: 20, elevation: 9 },
    props: [CHAIR],
    arrows: [
      { kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.12, 0, 0.06] },
      { kind: "move", ball: "left.hip", from: 1, to: 2, shift: [-0.24, 0, 0.05] },
    ],
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [1] }],
    tempo: { move: 2, hold: 0.5, back: 3 },
    worksSide: "right",
  }),
};
