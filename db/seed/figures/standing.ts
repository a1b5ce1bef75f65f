import type { FigureSpec } from "@/lib/figure/figure";
import { all, arm, at, change, figure, hold, joints, leg, level, planted, rest } from "./authoring";
import { standing, WORKTOP } from "./postures";
import {
  feetStay,
  footStays,
  handsOnTop,
  loose,
  onLeftLeg,
  squat,
  standAtTop,
  standByTop,
  stride,
  TOP_IN_FRONT,
  TOP_ON_LEFT,
} from "./standing-bases";

/** A rail along the left side. */
const RAIL = { kind: "rail", x: 0.02, y: 0.2, yaw: 90 } as const;
const handOnRail = at("left.palm", { x: 0.04, y: 0.2, z: 0.552 }, [...arm("left"), "left.forearmPronation"]);

const SIDE = { azimuth: 16, elevation: 9 } as const;
const FRONT = { azimuth: 72, elevation: 9 } as const;

const handsInBack = change(standing, {
  both: {
    shoulderFlexion: -30,
    shoulderAbduction: 25,
    shoulderRotation: 35,
    elbowFlexion: 85,
    forearmPronation: 0,
    fingerFlexion: 0,
  },
  contacts: {
    leftHand: hold("left", "lowBack", [-0.05, 0.045, -0.06]),
    rightHand: hold("right", "lowBack", [-0.05, -0.045, -0.06]),
  },
});

const PULLED = {
  shoulderFlexion: 60,
  shoulderAbduction: -10,
  shoulderRotation: 25,
  elbowFlexion: 110,
  forearmPronation: 0,
  fingerFlexion: 80,
} as const;

/** The pole lies along the spine: one hand behind the neck, one behind the low back. */
const hinge = (lean: number) =>
  change(lean === 0 ? standing : squat(0.5, 0.06), {
    root: { pitch: lean },
    trunk: { neckFlexion: -2, lumbarFlexion: -6, thoracicFlexion: 0 },
    right: {
      shoulderFlexion: -35,
      shoulderAbduction: 20,
      shoulderRotation: 60,
      elbowFlexion: 70,
      fingerFlexion: 70,
    },
    left: {
      shoulderFlexion: 140,
      shoulderAbduction: 40,
      shoulderRotation: -30,
      elbowFlexion: 135,
      fingerFlexion: 70,
    },
    contacts: {
      ...(lean === 0
        ? {}
        : {
            height: at("crotch", { z: 0.48 }, ["root.z", "root.x"]),
            balance: level("belly", "left.ankle", "x", [], 0.0),
            ...feetStay,
          }),
      rightHand: hold("right", "lowBack", [-0.066, 0, -0.03]),
      leftHand: hold("left", "neckBase", [-0.06, 0, 0.02]),
    },
  });

const deadliftStart = squat(0.455, 0.14, {
  both: {
    hipFlexion: 88,
    kneeFlexion: 40,
    shoulderFlexion: 48,
    shoulderAbduction: -4,
    elbowFlexion: 2,
    forearmPronation: 70,
    fingerFlexion: 85,
  },
  contacts: {
    leftHand: at("left.palm", { x: 0.2, y: 0.03, z: 0.31 }, arm("left")),
    rightHand: at("right.palm", { x: 0.2, y: -0.03, z: 0.31 }, arm("right")),
  },
});

const liftHands = (x: number, z: number) => ({
  leftHand: at("left.palm", { x, y: 0.1, z }, arm("left")),
  rightHand: at("right.palm", { x, y: -0.1, z }, arm("right")),
});
const CARRY = {
  shoulderFlexion: 35,
  elbowFlexion: 70,
  forearmPronation: 0,
  shoulderAbduction: 0,
  shoulderRotation: 10,
  fingerFlexion: 30,
} as const;

const split = (down: boolean) =>
  change(standing, {
    root: { z: down ? 0.36 : 0.49 },
    left: { hipFlexion: down ? 70 : 25, kneeFlexion: down ? 80 : 20 },
    right: { hipFlexion: down ? -8 : -18, kneeFlexion: down ? 80 : 20, ankleDorsiflexion: 0 },
    contacts: {
      ...stride("left", 0.2, -0.26, false),
      leftHand: handOnRail,
      height: at("crotch", { z: down ? 0.33 : 0.475 }, ["root.z", "root.x"]),
      middle: at("crotch", { x: -0.02 }),
    },
  });

/** One hand just above a worktop, ready to take hold. */
export const handOverTop = change(standByTop, {
  left: { wristFlexion: -20 },
  contacts: {
    leftHand: at("left.palm", { x: 0.04, y: 0.26, z: WORKTOP + 0.05 }, arm("left")),
    upright: level("crotch", "left.ankle", "x", [], -0.01),
  },
});

const heelsUp = (side: "left" | "right") =>
  all(
    rest(
      [`${side}.ballOuter`, `${side}.toe`],
      joints(side, "hipFlexion", "ankleDorsiflexion", "toeExtension"),
    ),
    planted([`${side}.ballInner`]),
    at(`${side}.ankle`, { z: 0.083 }),
  );

export const standingFigures: Record<string, FigureSpec> = {
  "back-extension-standing": figure({
    poses: [
      handsInBack,
      change(handsInBack, {
        root: { pitch: -9 },
        trunk: { lumbarFlexion: -24, thoracicFlexion: -12, neckFlexion: 4 },
        contacts: { ...feetStay, tall: null, even: null },
        free: ["root.x", "root.z"],
      }),
    ],
    camera: SIDE,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0, 0, 0.13] }],
  }),
  "side-bend-standing": figure({
    poses: [
      standing,
      change(standing, {
        trunk: { lumbarSideFlexion: 20, thoracicSideFlexion: 20, neckSideFlexion: 10 },
        right: { shoulderAbduction: 168, shoulderFlexion: 0, elbowFlexion: 15, forearmPronation: 0 },
        left: { shoulderAbduction: 42, elbowFlexion: 12 },
        contacts: { ...feetStay },
      }),
    ],
    camera: FRONT,
    arrows: [{ kind: "move", ball: "neckBase", from: 0, to: 1, shift: [0, 0.02, 0.24] }],
    highlight: [{ area: "sideTrunk", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hip-hinge-drill": figure({
    poses: [hinge(0), hinge(48)],
    camera: SIDE,
    props: [
      {
        kind: "pole",
        from: { ball: "headBack", offset: [-0.055, 0, 0.1] },
        to: { ball: "sacrum", offset: [-0.05, 0, -0.13] },
      },
    ],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [-0.12, 0, -0.1] }],
    highlight: [
      { area: "buttock", side: "both", kind: "work", frames: [1] },
      { area: "backThigh", side: "both", kind: "work", frames: [1] },
    ],
  }),
  "deadlift-light": figure({
    poses: [
      deadliftStart,
      change(standing, {
        both: {
          shoulderFlexion: 12,
          shoulderAbduction: -4,
          shoulderRotation: 10,
          elbowFlexion: 4,
          forearmPronation: 70,
          fingerFlexion: 85,
        },
        contacts: {
          leftHand: hold("left", "crotch", [0.11, 0.03, -0.05]),
          rightHand: hold("right", "crotch", [0.11, -0.03, -0.05]),
          ...feetStay,
          tall: level("left.hip", "left.ankle", "x", ["root.x", "root.z"]),
          even: at("left.hip", { z: 0.522 }),
        },
      }),
    ],
    camera: { azimuth: 26, elevation: 9 },
    props: [
      { kind: "box", x: 0.225, y: 0, z: 0, size: [0.11, 0.12, 0.19], tone: "step" },
      {
        kind: "weight",
        at: { ball: "left.palm", offset: [0, -0.03, -0.02] },
        shape: "kettlebell",
        layer: "front",
      },
    ],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.16, 0, 0] }],
    highlight: [
      { area: "buttock", side: "both", kind: "work", frames: [0] },
      { area: "backThigh", side: "both", kind: "work", frames: [0] },
    ],
  }),
  "mini-squat": figure({
    poses: [
      standAtTop,
      squat(0.468, 0.03, { ...handsOnTop, contacts: { ...handsOnTop.contacts, ...feetStay } }),
    ],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.16, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
  }),
  "goblet-squat": figure({
    poses: [
      change(standing, {
        both: PULLED,
        contacts: {
          leftHand: hold("left", "breastbone", [0.11, 0.035, -0.02]),
          rightHand: hold("right", "breastbone", [0.11, -0.035, -0.02]),
        },
      }),
      squat(0.31, 0.06, {
        both: { ...PULLED, hipAbduction: 12 },
        contacts: {
          ...feetStay,
          leftHand: hold("left", "breastbone", [0.11, 0.035, -0.02]),
          rightHand: hold("right", "breastbone", [0.11, -0.035, -0.02]),
        },
      }),
    ],
    camera: { azimuth: 34, elevation: 9 },
    props: [{ kind: "weight", at: { ball: "breastbone", offset: [0.12, 0, 0.02] }, shape: "kettlebell" }],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.2, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
  }),
  "squat-lift-practice": figure({
    poses: [
      squat(
        0.3,
        0.1,
        {
          both: { ...CARRY, hipAbduction: 14, shoulderFlexion: 60, elbowFlexion: 20 },
          contacts: liftHands(0.2, 0.14),
        },
        0.1,
      ),
      change(standing, {
        both: CARRY,
        contacts: {
          ...liftHands(0.16, 0.58),
          ...feetStay,
          tall: level("left.hip", "left.ankle", "x", ["root.x", "root.z"]),
          even: at("left.hip", { z: 0.524 }),
        },
      }),
    ],
    camera: { azimuth: 24, elevation: 9 },
    props: [
      {
        kind: "box",
        x: 0.2,
        y: 0,
        z: 0,
        size: [0.17, 0.18, 0.17],
        tone: "carton",
        layer: "among",
        frames: [0],
      },
      {
        kind: "box",
        x: 0.18,
        y: 0,
        z: 0.48,
        size: [0.17, 0.18, 0.17],
        tone: "carton",
        layer: "among",
        frames: [1],
      },
    ],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.2, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [0] }],
  }),
  "adductor-squat-opener": figure({
    poses: [
      change(standing, {
        both: { hipAbduction: 24, hipRotation: 40 },
        contacts: {
          ...loose,
          tall: at("crotch", { x: 0 }, ["root.z", "root.x"]),
          wide: at("left.ankle", { y: 0.2 }, leg("left")),
          wide2: at("right.ankle", { y: -0.2 }, leg("right")),
        },
      }),
      change(standing, {
        root: { z: 0.3, pitch: 22 },
        trunk: { neckFlexion: -14 },
        both: {
          hipFlexion: 85,
          hipAbduction: 48,
          hipRotation: 30,
          kneeFlexion: 92,
          shoulderFlexion: 30,
          shoulderAbduction: 10,
          elbowFlexion: 40,
          forearmPronation: 40,
          ankleDorsiflexion: 15,
        },
        contacts: {
          ...feetStay,
          tall: at("crotch", { z: 0.29, x: -0.1 }, ["root.z", "root.x"]),
          even: null,
          leftHand: hold("left", "left.knee", [0.0, -0.05, 0.06]),
          rightHand: hold("right", "right.knee", [0.0, 0.05, 0.06]),
        },
      }),
    ],
    camera: { azimuth: 78, elevation: 28 },
    arrows: [
      {
        kind: "push",
        at: { ball: "left.knee", offset: [0.02, 0.05, 0.05] },
        toward: [0, 0.1, 0],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "right.knee", offset: [0.02, -0.05, 0.05] },
        toward: [0, -0.1, 0],
        frames: [1],
      },
    ],
    highlight: [{ area: "groin", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hip-abduction-standing": figure({
    poses: [
      standByTop,
      onLeftLeg(standByTop, { right: { hipAbduction: 28, hipRotation: 0, kneeFlexion: 0 } }),
    ],
    camera: FRONT,
    props: [TOP_ON_LEFT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0, -0.03, 0.08] }],
    highlight: [{ area: "hipSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "hip-extension-standing": figure({
    poses: [
      standAtTop,
      onLeftLeg(standAtTop, { root: { pitch: 8 }, right: { hipFlexion: -16, kneeFlexion: 0 } }),
    ],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [-0.1, 0, 0.16] }],
    highlight: [{ area: "buttock", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "hamstring-curl-standing": figure({
    poses: [
      standAtTop,
      onLeftLeg(standAtTop, { right: { hipFlexion: 2, kneeFlexion: 92, ankleDorsiflexion: -5 } }),
    ],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.06, 0, -0.02] }],
    highlight: [{ area: "backThigh", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "hip-flexion-band-standing": figure({
    poses: [
      standByTop,
      onLeftLeg(standByTop, { right: { hipFlexion: 82, kneeFlexion: 90, ankleDorsiflexion: 5 } }),
    ],
    camera: { azimuth: 26, elevation: 9 },
    props: [TOP_ON_LEFT, { kind: "loop", around: ["left.instep", "right.instep"] }],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.16, 0, 0] }],
    highlight: [{ area: "hipFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "heel-raise": figure({
    poses: [
      standAtTop,
      change(standAtTop, {
        contacts: { ...loose, leftFoot: heelsUp("left"), rightFoot: heelsUp("right") },
        free: ["root.z", "root.x"],
      }),
    ],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.06, 0, 0.02] }],
    highlight: [{ area: "calf", side: "both", kind: "work", frames: [1] }],
  }),
  "heel-raise-single": figure({
    poses: [
      onLeftLeg(standAtTop, {
        left: {},
        right: { hipFlexion: 8, kneeFlexion: 62 },
        contacts: { leftFoot: standAtTop.contacts.leftFoot ?? null },
      }),
      change(standAtTop, {
        right: { hipFlexion: 8, kneeFlexion: 62 },
        contacts: { ...loose, leftFoot: heelsUp("left"), rightFoot: null },
        free: ["root.z", "root.x"],
      }),
    ],
    camera: { azimuth: 164, elevation: 9 },
    props: [TOP_IN_FRONT],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [-0.06, 0, 0.02] }],
    highlight: [{ area: "calf", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "march-standing": figure({
    poses: [
      standByTop,
      onLeftLeg(standByTop, {
        right: {
          hipFlexion: 52,
          kneeFlexion: 70,
          ankleDorsiflexion: -5,
          shoulderFlexion: -12,
          elbowFlexion: 25,
        },
      }),
    ],
    camera: { azimuth: 26, elevation: 9 },
    props: [TOP_ON_LEFT],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.08, 0, 0.02] }],
    tempo: { move: 0.6, hold: 0, back: 0.6 },
    worksSide: "right",
  }),
  "tandem-stance": figure({
    poses: [
      handOverTop,
      change(handOverTop, {
        contacts: {
          ...loose,
          upright: null,
          leftFoot: tandem("left", 0.085),
          rightFoot: tandem("right", -0.075),
          tall: at("crotch", { x: 0 }, ["root.x", "root.z"]),
          side: at("crotch", { y: 0 }, ["root.y"]),
          over: at("crotch", { z: 0.5 }),
        },
      }),
    ],
    camera: { azimuth: 58, elevation: 26 },
    props: [TOP_ON_LEFT],
    arrows: [
      {
        kind: "push",
        at: { ball: "left.toe", offset: [0.03, -0.05, -0.01] },
        toward: [0.1, 0, 0],
        frames: [1],
      },
    ],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "single-leg-stance": figure({
    poses: [
      handOverTop,
      onLeftLeg(handOverTop, {
        right: { hipFlexion: 52, hipAbduction: 6, hipRotation: 0, kneeFlexion: 70, ankleDorsiflexion: -5 },
      }),
    ],
    camera: { azimuth: 84, elevation: 12 },
    props: [TOP_ON_LEFT],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.knee", offset: [0, -0.1, -0.04] },
        toward: [0, 0, 0.1],
        frames: [1],
      },
    ],
    highlight: [{ area: "hipSide", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "weight-shift-standing": figure({
    poses: [0.08, -0.08].map((y, i) =>
      change(standAtTop, {
        both: { hipAbduction: 5 },
        contacts:
          i === 0
            ? {
                wide: at("left.ankle", { y: 0.085 }, leg("left")),
                wide2: at("right.ankle", { y: -0.085 }, leg("right")),
                over: at("crotch", { y }, ["root.y"]),
              }
            : { ...feetStay, over: at("crotch", { y }, ["root.y"]), even: null },
      }),
    ),
    camera: { azimuth: -76, elevation: 9 },
    props: [TOP_IN_FRONT],
    ghost: true,
    arrows: [
      { kind: "push", at: { ball: "left.iliac", offset: [0, 0.2, 0] }, toward: [0, -0.1, 0], frames: [1] },
    ],
  }),
  "split-squat-supported": figure({
    poses: [split(false), change(split(true), { contacts: feetStayFront() })],
    camera: SIDE,
    props: [RAIL],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.18, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "lunge-reverse": figure({
    poses: [
      change(standing, {
        contacts: {
          tall: at("left.ankle", { x: 0.2 }, ["root.z", "root.x"]),
          even: at("right.ankle", { x: 0.2 }),
        },
        root: { x: 0.2 },
      }),
      change(split(true), {
        contacts: { leftFoot: footStays("left"), leftHand: null },
        left: { shoulderFlexion: 0, elbowFlexion: 8 },
      }),
    ],
    camera: SIDE,
    arrows: [{ kind: "move", ball: "right.ballInner", from: 0, to: 1, shift: [0, -0.2, -0.02] }],
    highlight: [{ area: "frontThigh", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
};

function tandem(side: "left" | "right", x: number) {
  return all(
    rest(
      [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
      [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
    ),
    at(`${side}.ankle`, { x, y: 0 }),
    level(`${side}.toe`, `${side}.ankle`, "y"),
  );
}

function feetStayFront() {
  return {
    leftFoot: footStays("left"),
    rightFoot: all(
      planted(
        ["right.ballInner"],
        [...leg("right"), ...joints("right", "ankleDorsiflexion", "ankleInversion", "toeExtension")],
      ),
      rest(["right.ballOuter", "right.toe"]),
    ),
  };
}
