import type { FigureSpec, Prop } from "@/lib/figure/figure";
import {
  all,
  arm,
  at,
  type Change,
  change,
  figure,
  hold,
  join,
  joints,
  LYING_VIEW,
  leg,
  level,
  palmFlat,
  rest,
  soleAt,
} from "./authoring";
import { CHAIR, chairSitting, hookLying, longSitting, standing, WORKTOP } from "./postures";
import { feetStay, loose, stride } from "./standing-bases";

const BED_MAT = { kind: "mat", x: 0, y: 0, length: 1.08 } as const;
const TABLE_HEIGHT = 0.4;
const GRIPS = { left: "grip", right: "grip" } as const;

/** A stick held in both hands. */
const STICK: Prop = {
  kind: "pole",
  from: { ball: "left.palm", offset: [0, 0, 0] },
  to: { ball: "right.palm" },
};

/** Leaning on a worktop with the left hand, the right arm hanging at this angle to the trunk. */
const pendulum = (swing: number) =>
  change(standing, {
    root: { pitch: 52, z: 0.515, x: -0.14 },
    trunk: { neckFlexion: -4, thoracicFlexion: 6 },
    both: { hipFlexion: 56, kneeFlexion: 14 },
    left: {
      shoulderFlexion: 70,
      elbowFlexion: 40,
      forearmPronation: 70,
      wristFlexion: -30,
      shoulderAbduction: 8,
    },
    right: { shoulderFlexion: swing, shoulderAbduction: 2, elbowFlexion: 4, forearmPronation: 20 },
    contacts: {
      ...loose,
      leftFoot: soleAt("left", { x: -0.1, y: 0.07 }, leg("left")),
      rightFoot: soleAt("right", { x: -0.16, y: -0.07 }, leg("right")),
      leftHand: all(palmFlat("left", arm("left"), WORKTOP), at("left.wrist", { x: 0.19, y: 0.12 })),
    },
    free: ["root.x"],
  });

const tableSlide = (reach: number) =>
  change(chairSitting, {
    root: { pitch: reach ? 6 : 0 },
    trunk: {
      thoracicFlexion: reach ? 12 : 2,
      neckFlexion: reach ? -14 : 0,
      lumbarFlexion: reach ? 18 : 0,
    },
    right: {
      shoulderFlexion: reach ? 100 : 42,
      shoulderAbduction: 4,
      elbowFlexion: reach ? 14 : 75,
      forearmPronation: 70,
      wristFlexion: -10,
    },
    contacts: {
      ...(reach ? { leftFoot: feetStay.leftFoot, rightFoot: feetStay.rightFoot } : {}),
      rightHand: all(
        palmFlat("right", arm("right"), TABLE_HEIGHT + 0.008),
        at("right.wrist", { x: reach ? 0.42 : 0.29, y: -0.12 }),
      ),
    },
  });

const lifted = (flexion: number) =>
  change(hookLying, {
    right: {
      shoulderFlexion: flexion,
      shoulderAbduction: 0,
      shoulderRotation: 0,
      elbowFlexion: 14,
      forearmPronation: 10,
    },
    left: { shoulderFlexion: flexion, shoulderAbduction: -20, elbowFlexion: 50, forearmPronation: 30 },
    contacts: { rightArm: null, leftArm: null, leftHand: hold("left", "right.wrist", [0.005, 0.012, 0.02]) },
    hands: { left: "grip", right: "relaxed" },
  });

const stickUp = (flexion: number) =>
  change(hookLying, {
    both: {
      shoulderFlexion: flexion,
      shoulderAbduction: 4,
      shoulderRotation: 0,
      elbowFlexion: 8,
      forearmPronation: 70,
    },
    contacts: { rightArm: null, leftArm: null },
    hands: GRIPS,
  });

const stickOut = (rotation: number) =>
  change(hookLying, {
    right: {
      shoulderFlexion: 0,
      shoulderAbduction: 14,
      shoulderRotation: rotation,
      elbowFlexion: 90,
      forearmPronation: 0,
    },
    left: {
      shoulderFlexion: 8,
      shoulderAbduction: 14,
      shoulderRotation: 25 - rotation * 0.7,
      elbowFlexion: 90,
      forearmPronation: 0,
    },
    contacts: {
      rightArm: rest("right.elbow", joints("right", "shoulderFlexion"), 0.02),
      leftArm: rest("left.elbow", joints("left", "shoulderFlexion")),
    },
    hands: GRIPS,
  });

const stickAside = (abduction: number) =>
  change(standing, {
    right: {
      shoulderFlexion: 12,
      shoulderAbduction: abduction,
      shoulderRotation: -60,
      elbowFlexion: 4,
      forearmPronation: -20,
    },
    left:
      abduction > 40
        ? {
            shoulderFlexion: 50,
            shoulderAbduction: -30,
            shoulderRotation: 40,
            elbowFlexion: 70,
            forearmPronation: 20,
          }
        : {
            shoulderFlexion: 20,
            shoulderAbduction: 8,
            shoulderRotation: 20,
            elbowFlexion: 40,
            forearmPronation: 20,
          },
    hands: GRIPS,
  });

const pulledArm = (flexion: number): Change["left"] => ({
  shoulderFlexion: flexion,
  shoulderAbduction: flexion < 90 ? 30 : 12,
  shoulderRotation: 0,
  elbowFlexion: flexion < 90 ? 75 : 12,
  forearmPronation: 40,
});
const pulley = (low: number, high: number) =>
  change(chairSitting, {
    left: pulledArm(low),
    right: pulledArm(high),
    contacts: { leftHand: null, rightHand: null },
    hands: GRIPS,
  });
const PULLEY = [-0.06, 0, 1.16] as const;

/** The right hand on a wall in front, this high. */
const onWall = (height: number, distance: number, off = 0) =>
  change(standing, {
    root: { x: 0 },
    trunk: { neckFlexion: -6 },
    right: {
      shoulderFlexion: height > 0.9 ? 148 : 80,
      shoulderAbduction: 6,
      shoulderRotation: 0,
      elbowFlexion: height > 0.9 ? 24 : 80,
      forearmPronation: 40,
      wristFlexion: -20,
    },
    contacts: {
      ...loose,
      leftFoot: soleAt("left", { x: 0.3 - distance, y: 0.06 }, joints("left", "hipFlexion", "kneeFlexion")),
      rightFoot: soleAt(
        "right",
        { x: 0.3 - distance, y: -0.06 },
        joints("right", "hipFlexion", "kneeFlexion"),
      ),
      upright: level("left.hip", "left.ankle", "x", ["root.x", "root.z"], 0.01),
      rightHand: all(
        at("right.palm", { x: 0.282 - off, y: -0.12, z: height }, [
          ...arm("right"),
          ...joints("right", "wristFlexion", "wristDeviation", "forearmPronation"),
        ]),
        at("right.knuckleFront", { x: 0.282 - off }),
        at("right.knuckleBack", { x: 0.282 - off }),
      ),
    },
    free: ["root.x", "root.z"],
    hands: { right: "flat" },
  });
const WALL = { kind: "wall", x: 0.31, y: 0, width: 0.5 } as const;
const CLOTH = {
  kind: "cushion",
  from: { ball: "right.palm", offset: [0, 0.016, 0.02] },
  to: { ball: "right.palm", offset: [0, 0.016, -0.03] },
  thickness: 0.012,
  width: 0.05,
  tone: "towel",
} as const;

const stickBehind = (flexion: number, elbow: number) =>
  change(standing, {
    both: {
      shoulderFlexion: flexion,
      shoulderAbduction: 8,
      shoulderRotation: elbow > 40 ? 50 : 20,
      elbowFlexion: elbow,
      forearmPronation: 60,
    },
    hands: GRIPS,
  });

const towelBehind = (height: number) =>
  change(standing, {
    left: {
      shoulderFlexion: 120,
      shoulderAbduction: 40,
      shoulderRotation: -30,
      elbowFlexion: 140,
      forearmPronation: -50,
    },
    right: {
      shoulderFlexion: -28,
      shoulderAbduction: 20,
      shoulderRotation: 80,
      elbowFlexion: 95,
      forearmPronation: 40,
    },
    contacts: {
      leftHand: hold("left", "neckBase", [-0.062, 0.05, 0.03]),
      rightHand: hold("right", "lowBack", [-0.068, -0.02, height]),
    },
    hands: GRIPS,
  });

const across = (abduction: number, more: Change) =>
  change(standing, {
    right: {
      shoulderFlexion: 84,
      shoulderAbduction: abduction,
      shoulderRotation: 0,
      elbowFlexion: 12,
      forearmPronation: 30,
    },
    ...more,
  });

const headHeld = (abduction: number, flexion: number): Change => ({
  both: {
    shoulderFlexion: flexion,
    shoulderAbduction: abduction,
    shoulderRotation: -75,
    elbowFlexion: 135,
    forearmPronation: 0,
  },
  contacts: {
    leftArm: null,
    rightArm: null,
    head: rest("headBack", ["neckFlexion"], 0.05),
    leftHand: hold("left", "headBack", [-0.046, 0.02, -0.02]),
    rightHand: hold("right", "headBack", [-0.046, -0.02, -0.02]),
  },
});

const onFrame = (yaw: number) =>
  change(standing, {
    root: { yaw, y: 0.06 },
    right: {
      shoulderFlexion: 0,
      shoulderAbduction: 8,
      shoulderRotation: -12 - yaw * 0.6,
      elbowFlexion: 90,
      forearmPronation: 0,
    },
    contacts: {
      ...loose,
      leftFoot: soleAt("left", {}, leg("left")),
      rightFoot: soleAt("right", {}, leg("right")),
      rightHand: at("right.palm", { x: 0.0, y: -0.236 }, ["root.x", "root.y"]),
    },
    free: ["root.z"],
    hands: { right: "flat" },
  });

const chestOpen = (step: boolean) =>
  change(standing, {
    root: { x: step ? 0.06 : -0.06 },
    both: {
      shoulderFlexion: step ? -14 : 4,
      shoulderAbduction: 82,
      shoulderRotation: -84,
      elbowFlexion: 92,
      forearmPronation: 20,
    },
    contacts: step ? stride("right", 0.16, -0.08, false) : {},
    ...(step && { free: ["root.x", "root.z"] as const }),
    hands: { left: "flat", right: "flat" },
  });

export const shoulderRangeFigures: Record<string, FigureSpec> = {
  "shoulder-pendulum": figure({
    poses: [pendulum(62), pendulum(88), pendulum(34)],
    camera: { azimuth: 16, elevation: 8 },
    props: [{ kind: "worktop", x: 0.22, y: 0 }],
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.06, -0.05] },
      { kind: "move", ball: "right.palm", from: 1, to: 2, shift: [0, -0.06, -0.05] },
    ],
    worksSide: "right",
  }),
  "table-slide-flexion": figure({
    poses: [tableSlide(0), tableSlide(1)],
    camera: { azimuth: 18, elevation: 20 },
    props: [
      CHAIR,
      { kind: "table", x: 0.44, y: -0.02, width: 0.36, length: 0.66, height: TABLE_HEIGHT },
      {
        kind: "cushion",
        from: { ball: "right.palm", offset: [-0.02, 0.016, 0.0] },
        to: { ball: "right.palm", offset: [0.03, 0.016, 0.0] },
        thickness: 0.012,
        width: 0.08,
        tone: "towel",
      },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.05, 0.07] }],
    highlight: [{ area: "shoulderBack", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-flexion-assisted-supine": figure({
    poses: [lifted(42), lifted(118)],
    camera: { azimuth: 152, elevation: 30 },
    props: [BED_MAT],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.06, 0.04] }],
    worksSide: "right",
  }),
  "shoulder-flexion-stick-supine": figure({
    poses: [stickUp(40), stickUp(150)],
    camera: LYING_VIEW,
    props: [BED_MAT, STICK],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.06, 0.05] }],
    highlight: [{ area: "shoulderBack", side: "right", kind: "stretch", frames: [1] }],
  }),
  "shoulder-er-stick": figure({
    poses: [stickOut(20), stickOut(-38)],
    camera: { azimuth: 30, elevation: 66 },
    props: [BED_MAT, STICK],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, 0, 0.07] }],
    highlight: [{ area: "shoulderFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-abduction-stick": figure({
    poses: [stickAside(14), stickAside(82)],
    camera: { azimuth: 84, elevation: 6 },
    props: [STICK],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.07, 0] }],
    worksSide: "right",
  }),
  "shoulder-pulley": figure({
    poses: [pulley(150, 32), pulley(32, 150)],
    camera: { azimuth: 84, elevation: 8 },
    props: [
      { kind: "wall", x: -0.2, y: 0, yaw: 180, width: 0.5, height: 1.2, layer: "behind" },
      CHAIR,
      { kind: "roller", at: { room: PULLEY }, yaw: 0, length: 0.03, radius: 0.024 },
      {
        kind: "strap",
        tone: "rope",
        through: [{ ball: "left.palm" }, { room: PULLEY }, { ball: "right.palm" }],
      },
    ],
    arrows: [
      { kind: "move", ball: "left.palm", from: 0, to: 1, shift: [0, 0.09, 0] },
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.09, 0] },
    ],
    worksSide: "right",
  }),
  "wall-slide": figure({
    poses: [onWall(0.8, 0.33), onWall(1.0, 0.28)],
    camera: { azimuth: 14, elevation: 6 },
    props: [WALL, CLOTH],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.06, -0.04, 0] }],
    highlight: [{ area: "shoulderSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "wall-slide-lift-off": figure({
    poses: [onWall(1.04, 0.28), onWall(1.05, 0.28, 0.06)],
    camera: { azimuth: 10, elevation: 6 },
    props: [WALL],
    arrows: [
      { kind: "push", at: { ball: "right.palm", offset: [0, 0, 0] }, toward: [-0.07, 0, 0], frames: [1] },
    ],
    highlight: [{ area: "betweenBlades", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "stick-behind-back": figure({
    poses: [
      stickBehind(-12, 8),
      stickBehind(-42, 8),
      change(stickBehind(-40, 80), {
        contacts: {
          leftHand: hold("left", "lowBack", [-0.09, 0.1, 0.02]),
          rightHand: hold("right", "lowBack", [-0.09, -0.1, 0.02]),
        },
      }),
    ],
    camera: { azimuth: -58, elevation: 10 },
    props: [STICK],
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [-0.02, -0.12, 0] },
      { kind: "push", at: { ball: "right.palm", offset: [0, 0, 0] }, toward: [0, 0, 0.08], frames: [2] },
    ],
    highlight: [{ area: "shoulderBack", side: "both", kind: "work", frames: [1] }],
  }),
  "hand-behind-back-towel": figure({
    poses: [towelBehind(-0.02), towelBehind(0.06)],
    camera: { azimuth: -78, elevation: 8 },
    props: [
      {
        kind: "strap",
        tone: "towel",
        through: [{ ball: "left.palm" }, { ball: "right.palm" }],
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "upperBack", offset: [-0.07, 0.12, -0.03] },
        toward: [0, 0, 0.08],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "cross-body-stretch": figure({
    poses: [
      across(80, {}),
      across(-38, {
        left: {
          shoulderFlexion: 60,
          shoulderAbduction: -6,
          shoulderRotation: 30,
          elbowFlexion: 110,
          forearmPronation: 0,
        },
        contacts: { leftHand: join("left.palm", "right.elbow", [0.02, -0.03, 0.02], arm("left")) },
        hands: { left: "grip" },
      }),
    ],
    camera: { azimuth: 66, elevation: 10 },
    arrows: [{ kind: "move", ball: "right.elbow", from: 0, to: 1, shift: [0, 0, -0.1] }],
    highlight: [{ area: "shoulderBack", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "shoulder-er-doorway-stretch": figure({
    poses: [onFrame(0), onFrame(32)],
    camera: { azimuth: 118, elevation: 8 },
    props: [{ kind: "doorway", x: 0, y: 0, width: 0.5 }],
    arrows: [{ kind: "turn", around: "trunk", way: 1, frames: [1] }],
    highlight: [{ area: "shoulderFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hands-behind-head-supine": figure({
    poses: [change(hookLying, headHeld(30, 110)), change(hookLying, headHeld(105, 20))],
    camera: { azimuth: 40, elevation: 34 },
    props: [
      BED_MAT,
      {
        kind: "cushion",
        from: { ball: "neckBase", offset: [-0.046, 0, 0.19] },
        to: { ball: "neckBase", offset: [-0.046, 0, 0.08] },
        thickness: 0.045,
        width: 0.24,
        layer: "behind",
      },
    ],
    arrows: [
      { kind: "move", ball: "right.elbow", from: 0, to: 1, shift: [0, -0.06, 0] },
      { kind: "move", ball: "left.elbow", from: 0, to: 1, shift: [0, 0.06, 0] },
    ],
    highlight: [{ area: "chest", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "chest-stretch-doorway": figure({
    poses: [chestOpen(false), chestOpen(true)],
    camera: { azimuth: 78, elevation: 10 },
    props: [{ kind: "doorway", x: 0.05, y: 0, width: 0.6, layer: "front" }],
    arrows: [{ kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0.1, 0, -0.12] }],
    highlight: [{ area: "chest", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "arm-rest-position": figure({
    poses: [
      change(longSitting, {
        root: { pitch: -48 },
        trunk: { neckFlexion: 16, lumbarFlexion: 6 },
        both: { hipFlexion: 42 },
        left: {
          shoulderFlexion: 10,
          shoulderAbduction: 12,
          elbowFlexion: 40,
          forearmPronation: 60,
          wristFlexion: 0,
        },
        right: {
          shoulderFlexion: 24,
          shoulderAbduction: 26,
          shoulderRotation: 30,
          elbowFlexion: 80,
          forearmPronation: 40,
          wristFlexion: 0,
        },
        contacts: {
          leftHand: hold("left", "left.midThigh", [0.06, 0, 0.02]),
          rightHand: hold("right", "belly", [0.066, -0.02, 0]),
        },
        free: [],
      }),
    ],
    camera: { azimuth: 34, elevation: 18 },
    props: [
      BED_MAT,
      { kind: "wedge", x: -0.235, y: 0, yaw: 180, z: 0, size: [0.4, 0.34, 0.38], layer: "behind" },
      {
        kind: "cushion",
        from: { ball: "right.elbow", offset: [-0.055, 0, 0.1] },
        to: { ball: "right.elbow", offset: [-0.05, 0, -0.03] },
        thickness: 0.06,
        width: 0.16,
        layer: "behind",
      },
    ],
    arrows: [],
    worksSide: "right",
    marks: [{ kind: "breath" }],
  }),
};
