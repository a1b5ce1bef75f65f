import type { FigureSpec, Prop } from "@/lib/figure/figure";
import {
  all,
  arm,
  at,
  type Change,
  change,
  figure,
  hold,
  joints,
  leg,
  palmFlat,
  planted,
  rest,
  soleAt,
} from "./authoring";
import {
  fourPoint,
  hookLying,
  longSitting,
  prone,
  SIDE_PILLOW,
  sideLying,
  standing,
  WORKTOP,
} from "./postures";
import { loose, stride } from "./standing-bases";

const MAT = { kind: "mat", x: 0, y: 0, length: 1.08 } as const;
const TABLE_HEIGHT = 0.43;

/** Standing beside a wall on the right, the right elbow bent at the side. */
const elbowBent = (rotation: number, more: Change = {}) =>
  change(standing, {
    ...more,
    right: {
      shoulderFlexion: 0,
      shoulderAbduction: 7,
      shoulderRotation: rotation,
      elbowFlexion: 90,
      forearmPronation: 0,
      ...more.right,
    },
    hands: { right: "flat", ...more.hands },
  });
const wallOnRight = (y: number): Prop => ({ kind: "wall", x: 0.04, y, yaw: -90, width: 0.5 });

/** A band from a post to the right hand, at the height of the elbow. */
const bandFrom = (x: number, y: number, z: number): readonly Prop[] => [
  { kind: "box", x, y, z: 0, size: [0.04, 0.04, 1.0], tone: "wood" },
  { kind: "strap", tone: "band", through: [{ room: [x, y, z] }, { ball: "right.palm" }] },
];

const reclined = (flexion: number, elbow: number) =>
  change(longSitting, {
    root: { pitch: -46 },
    trunk: { neckFlexion: 14, lumbarFlexion: 6 },
    both: { hipFlexion: 44 },
    left: {
      shoulderFlexion: 10,
      shoulderAbduction: 12,
      elbowFlexion: 40,
      forearmPronation: 60,
      wristFlexion: 0,
    },
    right: {
      shoulderFlexion: flexion,
      shoulderAbduction: 2,
      shoulderRotation: 0,
      elbowFlexion: elbow,
      forearmPronation: 20,
      wristFlexion: 0,
    },
    contacts: { leftHand: hold("left", "left.midThigh", [0.06, 0, 0.02]), rightHand: null },
    free: [],
  });

const liftedOnBack = (flexion: number, elbow: number) =>
  change(hookLying, {
    right: {
      shoulderFlexion: flexion,
      shoulderAbduction: 2,
      shoulderRotation: 0,
      elbowFlexion: elbow,
      forearmPronation: 30,
    },
    contacts: { rightArm: null },
    hands: { right: "fist" },
  });

/** Lying on the good side: the upper, left arm works, its elbow at the waist. */
const sideTurn = (rotation: number) =>
  change(sideLying, {
    left: {
      shoulderFlexion: 4,
      shoulderAbduction: 6,
      shoulderRotation: rotation,
      elbowFlexion: 90,
      forearmPronation: 20,
      wristFlexion: 0,
    },
    contacts: { leftHand: null },
    hands: { left: "fist" },
  });

const bothArms = (angles: Change["both"], more: Change = {}) =>
  change(standing, { ...more, both: { ...angles, ...more.both }, hands: { left: "grip", right: "grip" } });

/** Both hands on the worktop, the body in one line from heel to head. */
const incline = (elbow: number, pitch: number) =>
  change(standing, {
    root: { pitch, z: 0.5, x: -0.2 },
    trunk: { neckFlexion: -10 },
    both: {
      hipFlexion: 0,
      kneeFlexion: 2,
      ankleDorsiflexion: 10,
      toeExtension: 30,
      shoulderFlexion: 76,
      shoulderAbduction: elbow > 40 ? 26 : 10,
      shoulderRotation: 0,
      elbowFlexion: elbow,
      forearmPronation: 70,
      wristFlexion: -60,
    },
    contacts: {
      ...loose,
      leftFoot: all(
        rest(
          ["left.toe", "left.ballInner"],
          ["root.z", ...joints("left", "toeExtension", "ankleDorsiflexion")],
        ),
        at("left.ballInner", { x: -0.42 }, ["root.x"]),
      ),
      rightFoot: all(
        rest(["right.toe", "right.ballInner"], joints("right", "toeExtension", "ankleDorsiflexion")),
        at("right.ballInner", { x: -0.42 }, joints("right", "hipFlexion")),
      ),
      leftHand: all(palmFlat("left", arm("left"), WORKTOP), at("left.wrist", { x: 0.15, y: 0.13 })),
      rightHand: all(palmFlat("right", arm("right"), WORKTOP), at("right.wrist", { x: 0.15, y: -0.13 })),
      ...(elbow > 40 && { low: at("breastbone", { z: WORKTOP + 0.13 }) }),
    },
    free: ["root.pitch"],
  });

const kneePress = (elbow: number, height: number) =>
  change(prone, {
    root: { pitch: elbow > 40 ? -6 : -18, z: height },
    trunk: { neckFlexion: -6 },
    both: {
      hipFlexion: 0,
      kneeFlexion: 70,
      ankleDorsiflexion: -30,
      shoulderFlexion: 76,
      shoulderAbduction: elbow > 40 ? 30 : 8,
      shoulderRotation: 0,
      elbowFlexion: elbow,
      forearmPronation: 75,
      wristFlexion: -70,
    },
    contacts: {
      pelvis: null,
      chest: null,
      head: null,
      leftKnee: null,
      rightKnee: null,
      leftFoot: all(
        rest("left.knee", ["root.z", "root.pitch"]),
        ...(elbow > 40 ? [planted(["left.knee"])] : []),
      ),
      rightFoot: rest("right.knee"),
      leftArm: all(palmFlat("left"), at("left.wrist", { x: -0.3, y: -0.13 })),
      rightArm: all(palmFlat("right"), at("right.wrist", { x: -0.3, y: 0.13 })),
      over: at("breastbone", { z: elbow > 40 ? 0.19 : 0.3 }),
    },
    free: ["root.x"],
  });

/** Hands on a table, the weight over this side. */
const leanOnTable = (over: number) =>
  change(standing, {
    root: { pitch: 26, z: 0.515, x: -0.1, y: over * 0.052 },
    trunk: { neckFlexion: -10 },
    both: {
      hipFlexion: 28,
      kneeFlexion: 6,
      shoulderFlexion: 55,
      shoulderAbduction: 4,
      elbowFlexion: 4,
      forearmPronation: 75,
      wristFlexion: -65,
    },
    contacts: {
      ...loose,
      leftFoot: soleAt("left", { x: -0.14, y: 0.08 }, leg("left")),
      rightFoot: soleAt("right", { x: -0.14, y: -0.08 }, leg("right")),
      leftHand: all(palmFlat("left", arm("left"), TABLE_HEIGHT), at("left.wrist", { x: 0.15, y: 0.12 })),
      rightHand: all(palmFlat("right", arm("right"), TABLE_HEIGHT), at("right.wrist", { x: 0.15, y: -0.12 })),
    },
    free: ["root.x", "root.z"],
  });

/** Seen from the head, a face that looks at the floor is blank. */
const LOOKS_AHEAD = { neckFlexion: -40, upperNeckFlexion: -12 } as const;

export const shoulderStrengthFigures: Record<string, FigureSpec> = {
  "shoulder-isometric-er": figure({
    poses: [elbowBent(-20, { right: { shoulderAbduction: 2 }, hands: { right: "fist" } })],
    camera: { azimuth: 100, elevation: 38 },
    props: [wallOnRight(-0.188)],
    arrows: [{ kind: "push", at: { room: [0.23, -0.05, 0.55] }, toward: [0, -0.09, 0] }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "shoulder-isometric-ir": figure({
    poses: [elbowBent(8)],
    camera: { azimuth: 34, elevation: 40 },
    props: [{ kind: "box", x: 0.19, y: -0.07, z: 0, size: [0.06, 0.05, 1.0], tone: "wood" }],
    arrows: [{ kind: "push", at: { ball: "right.palm", offset: [0, -0.1, 0] }, toward: [0, 0.08, 0] }],
    highlight: [{ area: "chest", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "shoulder-isometric-abduction": figure({
    poses: [
      elbowBent(20, {
        contacts: { elbow: at("right.elbow", { y: -0.15 }, ["right.shoulderAbduction"]) },
        hands: { right: "relaxed" },
      }),
    ],
    camera: { azimuth: 94, elevation: 10 },
    props: [wallOnRight(-0.174)],
    arrows: [{ kind: "push", at: { ball: "right.elbow", offset: [0, 0.09, 0.02] }, toward: [0, -0.08, 0] }],
    highlight: [{ area: "shoulderFront", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "shoulder-flexion-active-supine": figure({
    poses: [liftedOnBack(30, 100), liftedOnBack(90, 4), liftedOnBack(150, 6)],
    camera: { azimuth: 156, elevation: 34 },
    props: [MAT],
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.03, 0.06, 0.04] },
      { kind: "move", ball: "right.palm", from: 1, to: 2, shift: [0, 0.06, 0.04] },
    ],
    highlight: [{ area: "shoulderFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-flexion-reclined": figure({
    poses: [reclined(20, 80), reclined(132, 10)],
    camera: { azimuth: 8, elevation: 12 },
    props: [
      MAT,
      { kind: "wedge", x: -0.27, y: 0, yaw: 180, z: 0, size: [0.4, 0.34, 0.38], layer: "behind" },
      {
        kind: "cushion",
        from: { ball: "neckBase", offset: [-0.05, 0, 0.18] },
        to: { ball: "neckBase", offset: [-0.05, 0, 0.04] },
        thickness: 0.05,
        width: 0.24,
        layer: "behind",
      },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.04, -0.06, 0.03] }],
    highlight: [{ area: "shoulderSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "scaption-raise": figure({
    poses: [
      change(standing, { hands: { right: "grip" } }),
      change(standing, {
        right: {
          shoulderFlexion: 88,
          shoulderAbduction: 32,
          shoulderRotation: 0,
          elbowFlexion: 2,
          forearmPronation: 0,
        },
        hands: { right: "grip" },
      }),
    ],
    camera: { azimuth: 124, elevation: 8 },
    props: [{ kind: "weight", at: { ball: "right.palm" }, shape: "dumbbell" }],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.05, -0.03, 0] }],
    highlight: [{ area: "shoulderFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-er-side-lying": figure({
    poses: [sideTurn(48), sideTurn(-54)],
    camera: { azimuth: -12, elevation: 14 },
    props: [
      MAT,
      SIDE_PILLOW,
      {
        kind: "cushion",
        from: { ball: "left.elbow", offset: [0.008, -0.034, 0.05] },
        to: { ball: "left.elbow", offset: [0.008, -0.034, 0] },
        thickness: 0.03,
        width: 0.07,
        tone: "towel",
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "left.palm", offset: [0.05, 0, -0.03] },
        toward: [0, 0, 0.09],
        frames: [1],
      },
    ],
    highlight: [{ area: "shoulderSide", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "shoulder-er-band": figure({
    poses: [elbowBent(42, { hands: { right: "grip" } }), elbowBent(-34, { hands: { right: "grip" } })],
    camera: { azimuth: 70, elevation: 14 },
    props: bandFrom(0.16, 0.4, 0.63),
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.05, 0, 0] }],
    highlight: [{ area: "shoulderSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-ir-band": figure({
    poses: [elbowBent(-34, { hands: { right: "grip" } }), elbowBent(46, { hands: { right: "grip" } })],
    camera: { azimuth: 70, elevation: 14 },
    props: bandFrom(0.16, -0.46, 0.63),
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.05, 0, 0] }],
    highlight: [{ area: "shoulderFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-er-band-90": figure({
    poses: [0, -84].map((rotation) =>
      change(standing, {
        right: {
          shoulderFlexion: 0,
          shoulderAbduction: 88,
          shoulderRotation: rotation,
          elbowFlexion: 90,
          forearmPronation: 40,
        },
        hands: { right: "grip" },
      }),
    ),
    camera: { azimuth: 40, elevation: 22 },
    props: bandFrom(0.56, -0.32, 0.82),
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.04, -0.02, 0.12] }],
    worksSide: "right",
  }),
  "band-row": figure({
    poses: [
      bothArms({ shoulderFlexion: 62, shoulderAbduction: 4, elbowFlexion: 16, forearmPronation: 10 }),
      bothArms({
        shoulderFlexion: -16,
        shoulderAbduction: 10,
        elbowFlexion: 98,
        forearmPronation: 10,
        girdleProtraction: -20,
      }),
    ],
    camera: { azimuth: -30, elevation: 14 },
    props: [
      { kind: "box", x: 0.5, y: 0, z: 0, size: [0.04, 0.04, 1.0], tone: "wood" },
      {
        kind: "strap",
        tone: "band",
        through: [{ ball: "left.palm" }, { room: [0.48, 0, 0.66] }],
        layer: "behind",
      },
      { kind: "strap", tone: "band", through: [{ room: [0.48, 0, 0.66] }, { ball: "right.palm" }] },
    ],
    arrows: [{ kind: "push", at: { room: [0.05, -0.26, 0.58] }, toward: [-0.13, 0, 0], frames: [1] }],
    highlight: [{ area: "betweenBlades", side: "both", kind: "work", frames: [1] }],
  }),
  "overhead-shelf-reach": figure({
    poses: [
      change(standing, {
        right: { shoulderFlexion: 12, shoulderAbduction: 4, elbowFlexion: 100, forearmPronation: 0 },
        hands: { right: "grip" },
      }),
      change(standing, {
        trunk: { neckFlexion: -12 },
        right: { shoulderFlexion: 128, shoulderAbduction: 4, elbowFlexion: 26, forearmPronation: 0 },
        contacts: { rightHand: at("right.palm", { x: 0.28, z: 1.035 }, arm("right")) },
        hands: { right: "grip" },
      }),
    ],
    camera: { azimuth: 20, elevation: 6 },
    props: [
      { kind: "wall", x: 0.46, y: -0.1, width: 0.5 },
      { kind: "box", x: 0.36, y: -0.1, z: 0.965, size: [0.2, 0.4, 0.02], tone: "wood" },
      { kind: "weight", at: { ball: "right.palm" }, shape: "tin" },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.05, -0.05, 0.02] }],
    highlight: [{ area: "shoulderSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-press": figure({
    poses: [
      bothArms({
        shoulderFlexion: 38,
        shoulderAbduction: 40,
        shoulderRotation: -20,
        elbowFlexion: 135,
        forearmPronation: 20,
      }),
      bothArms({
        shoulderFlexion: 168,
        shoulderAbduction: 4,
        shoulderRotation: 0,
        elbowFlexion: 6,
        forearmPronation: 30,
      }),
    ],
    camera: { azimuth: 66, elevation: 6 },
    props: [
      { kind: "weight", at: { ball: "left.palm" }, shape: "dumbbell" },
      { kind: "weight", at: { ball: "right.palm" }, shape: "dumbbell" },
    ],
    arrows: [
      { kind: "move", ball: "left.palm", from: 0, to: 1, shift: [0, 0.08, 0] },
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.08, 0] },
    ],
    highlight: [
      { area: "shoulderFront", side: "both", kind: "work", frames: [0] },
      { area: "shoulderSide", side: "both", kind: "work", frames: [1] },
    ],
  }),
  "throwing-return": figure({
    poses: [
      change(standing, {
        root: { yaw: -35, x: -0.04 },
        trunk: { thoracicRotation: -18, neckRotation: 45, lumbarRotation: -6 },
        left: { shoulderFlexion: 80, shoulderAbduction: 20, elbowFlexion: 20 },
        right: {
          shoulderFlexion: 0,
          shoulderAbduction: 92,
          shoulderRotation: -78,
          elbowFlexion: 92,
          forearmPronation: 40,
        },
        contacts: {
          ...loose,
          leftFoot: soleAt("left", { x: 0.14 }, leg("left")),
          rightFoot: soleAt("right", { x: -0.12 }, leg("right")),
        },
        free: ["root.z"],
        hands: { right: "grip" },
      }),
      change(standing, {
        root: { yaw: 10, x: 0.1 },
        trunk: { thoracicRotation: 24, neckRotation: -24, thoracicFlexion: 14, lumbarFlexion: 10 },
        left: { shoulderFlexion: 12, shoulderAbduction: 26, elbowFlexion: 40 },
        right: {
          shoulderFlexion: 96,
          shoulderAbduction: -8,
          shoulderRotation: 0,
          elbowFlexion: 16,
          forearmPronation: 60,
        },
        contacts: { ...stride("left", 0.2, -0.12, false) },
        free: ["root.x", "root.z"],
        hands: { right: "flat" },
      }),
    ],
    camera: { azimuth: 24, elevation: 8 },
    props: [
      { kind: "ball", at: { ball: "right.palm", offset: [0, 0.02, -0.02] }, radius: 0.02, frames: [0] },
      { kind: "ball", at: { ball: "right.palm", offset: [0.02, 0, -0.2] }, radius: 0.02, frames: [1] },
    ],
    arrows: [{ kind: "push", at: { room: [0.32, 0, 0.92] }, toward: [0.14, 0, -0.01], frames: [1] }],
    highlight: [{ area: "shoulderSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "arm-weight-shift-table": figure({
    poses: [leanOnTable(1), leanOnTable(-1)],
    camera: { azimuth: -78, elevation: 24 },
    props: [{ kind: "table", x: 0.25, y: 0, width: 0.26, length: 0.6, height: TABLE_HEIGHT }],
    arrows: [{ kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0.1, 0, 0.3], bothWays: true }],
    highlight: [
      { area: "shoulderBack", side: "left", kind: "work", frames: [0] },
      { area: "shoulderBack", side: "right", kind: "work", frames: [1] },
    ],
  }),
  "four-point-weight-shift": figure({
    poses: [
      change(fourPoint, { trunk: LOOKS_AHEAD }),
      change(fourPoint, {
        trunk: LOOKS_AHEAD,
        root: { y: 0.08 },
        contacts: {
          hips: null,
          leftHand: planted(
            ["left.wrist", "left.knuckleFront", "left.knuckleBack"],
            [...arm("left"), ...joints("left", "wristFlexion", "forearmPronation", "wristDeviation")],
          ),
          rightHand: planted(
            ["right.wrist", "right.knuckleFront", "right.knuckleBack"],
            [...arm("right"), ...joints("right", "wristFlexion", "forearmPronation", "wristDeviation")],
          ),
          leftKnee: planted(
            ["left.knee", "left.toe", "left.instep"],
            [...leg("left"), ...joints("left", "ankleDorsiflexion")],
          ),
          rightKnee: planted(
            ["right.knee", "right.toe", "right.instep"],
            [...leg("right"), ...joints("right", "ankleDorsiflexion")],
          ),
        },
        free: ["root.z", "root.pitch"],
      }),
    ],
    camera: { azimuth: -78, elevation: 26 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "neckBase", from: 0, to: 1, shift: [0, 0, 0.1], bothWays: true }],
  }),
  "push-up-incline": figure({
    poses: [incline(4, 34), incline(105, 48)],
    camera: { azimuth: 16, elevation: 8 },
    props: [{ kind: "worktop", x: 0.22, y: 0 }],
    arrows: [{ kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0.02, 0, 0.16] }],
    highlight: [{ area: "upperArmBack", side: "right", kind: "work", frames: [1] }],
  }),
  "push-up-knees": figure({
    poses: [kneePress(6, 0.2), kneePress(95, 0.12)],
    camera: { azimuth: -18, elevation: 12 },
    props: [{ ...MAT, length: 1 }],
    arrows: [{ kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0, 0, 0.16] }],
    highlight: [{ area: "chest", side: "right", kind: "work", frames: [1] }],
  }),
};
