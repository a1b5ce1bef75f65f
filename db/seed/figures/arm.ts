import type { FigureSpec, Prop } from "@/lib/figure/figure";
import { all, arm, at, type Change, change, figure, hold, join, joints } from "./authoring";
import { CHAIR, chairSitting, standing } from "./postures";
import { feetStay } from "./standing-bases";

const TABLE_HEIGHT = 0.42;
/** So narrow that the hand is over its edge. */
const TABLE: Prop = { kind: "table", x: 0.15, y: -0.16, width: 0.15, length: 0.34, height: TABLE_HEIGHT };
/** The same, so wide that the whole hand lies on it. */
export const WIDE_TABLE: Prop = { ...TABLE, x: 0.24, width: 0.34 };
const HAND_VIEW = { azimuth: 12, elevation: 18, closeUp: "right.hand" } as const;
const POST = { kind: "box", x: 0.4, y: 0, z: 0, size: [0.04, 0.04, 1.1], tone: "wood" } as const;

/** The right forearm on a table, the hand over its edge. */
export const onTable = (pronation: number, wrist: number, more: Change = {}) =>
  change(chairSitting, {
    ...more,
    left: { shoulderFlexion: -14, shoulderAbduction: 24, elbowFlexion: 6, ...more.left },
    right: {
      shoulderFlexion: 14,
      shoulderAbduction: 10,
      shoulderRotation: 0,
      elbowFlexion: 76,
      forearmPronation: pronation,
      wristFlexion: wrist,
      ...more.right,
    },
    contacts: {
      leftHand: null,
      rightHand: all(
        at("right.elbow", { z: TABLE_HEIGHT + 0.023, y: -0.14 }, arm("right")),
        at("right.wrist", { x: 0.235, z: TABLE_HEIGHT + 0.018, y: -0.14 }),
      ),
      ...more.contacts,
    },
  });

/** The left hand laid on the right one: above it (+1) or under it (−1) as the palm looks down or up. */
const otherHand = (offset: readonly [number, number, number]): Change => ({
  left: {
    shoulderFlexion: 50,
    shoulderAbduction: -20,
    shoulderRotation: 40,
    elbowFlexion: 70,
    forearmPronation: 70,
  },
  contacts: {
    leftHand: hold("left", "right.palm", offset, [...arm("left"), ...joints("left", "wristFlexion")]),
  },
});

const elbow = (bend: number) =>
  change(chairSitting, {
    right: {
      shoulderFlexion: 4,
      shoulderAbduction: 8,
      shoulderRotation: 0,
      elbowFlexion: bend,
      forearmPronation: -70,
    },
    contacts: { rightHand: null },
  });

const turned = (pronation: number) =>
  change(chairSitting, {
    left: { shoulderFlexion: -14, shoulderAbduction: 24, elbowFlexion: 6 },
    right: {
      shoulderFlexion: 0,
      shoulderAbduction: 8,
      shoulderRotation: 0,
      elbowFlexion: 90,
      forearmPronation: pronation,
    },
    contacts: { leftHand: null, rightHand: null },
    hands: { right: "flat" },
  });

/** The arm held forward, palm down; the other hand from the front on the back of the hand. */
const stretchHand = (wrist: number) =>
  change(standing, {
    trunk: { thoracicRotation: -14 },
    right: {
      shoulderFlexion: 76,
      shoulderAbduction: -22,
      shoulderRotation: 0,
      elbowFlexion: 14,
      forearmPronation: 76,
      wristFlexion: wrist,
    },
    left: {
      shoulderFlexion: 70,
      shoulderAbduction: -10,
      shoulderRotation: 60,
      elbowFlexion: 70,
      forearmPronation: -45,
      wristFlexion: 20,
    },
    contacts: { leftHand: hold("left", "right.palm", [0, -0.022, -0.012]) },
    hands: { right: { like: "flat", thumb: [58, 8, 4, 0] }, left: "relaxed" },
  });

/** The arm held straight out in front, palm away from the body, fingers up: the sign for "stop". */
const stopSign = (wrist: number, more: Change = {}) =>
  change(standing, {
    trunk: { thoracicRotation: -26 },
    ...more,
    right: {
      shoulderFlexion: 78,
      shoulderAbduction: -32,
      shoulderRotation: 0,
      elbowFlexion: 2,
      forearmPronation: 76,
      wristFlexion: wrist,
    },
    hands: { right: { like: "flat", thumb: [40, 6, 4, 0], spread: 1 }, ...more.hands },
  });

/** The other hand out of the way, so that it is seen which way the palm looks. */
const stopAlone = stopSign(-42);
/** The other hand across the palm's side of the fingers, drawing them back. */
const stopDrawnBack = stopSign(-84, {
  left: {
    shoulderFlexion: 84,
    shoulderAbduction: 30,
    shoulderRotation: 80,
    elbowFlexion: 70,
    forearmPronation: -10,
    wristFlexion: 10,
  },
  contacts: { leftHand: hold("left", "right.palm", [0, 0.026, -0.045]) },
  hands: { left: { like: "flat", thumb: [6, 8, 10, 6], spread: 1 } },
});

const slide = (right: Change["right"], trunk: Change["trunk"], hands: Change["hands"] = { right: "flat" }) =>
  change(standing, {
    right: { shoulderRotation: 0, ...right },
    ...(trunk && { trunk }),
    ...(hands && { hands }),
  });

/** The fingertips above the palm. */
const fingersUp = (side: "left" | "right", down: boolean) =>
  join(
    `${side}.fingerFront`,
    "breastbone",
    [0.11, side === "left" ? 0.01 : -0.01, down ? -0.012 : 0.068],
    joints(side, "wristFlexion"),
  );

const prayer = (down: boolean) =>
  change(chairSitting, {
    both: {
      shoulderFlexion: down ? 46 : 48,
      shoulderAbduction: down ? 30 : 10,
      shoulderRotation: 60,
      elbowFlexion: down ? 100 : 125,
      forearmPronation: 10,
      wristFlexion: down ? -70 : -50,
    },
    contacts: {
      leftHand: hold(
        "left",
        "breastbone",
        [0.11, 0.013, down ? -0.07 : 0.01],
        [...arm("left"), ...joints("left", "forearmPronation", "wristDeviation")],
      ),
      leftTips: fingersUp("left", down),
      rightHand: hold(
        "right",
        "breastbone",
        [0.11, -0.013, down ? -0.07 : 0.01],
        [...arm("right"), ...joints("right", "forearmPronation", "wristDeviation")],
      ),
      rightTips: fingersUp("right", down),
    },
    hands: { left: "flat", right: "flat" },
  });

const WEIGHT_IN_HAND: Prop = { kind: "weight", at: { ball: "right.palm" }, shape: "dumbbell" };
/** A close-up shows that the bar lies under the bent fingers, not on the heel of the hand. */
const BAR_IN_FINGERS: Prop = {
  kind: "weight",
  at: { ball: "right.palm", offset: [0, 0.014, -0.02] },
  shape: "dumbbell",
};

const HAMMER: Prop = {
  kind: "weight",
  at: { ball: "right.palm", offset: [0, 0.014, -0.02] },
  shape: "hammer",
};

/** A fist round a bar with the thumb over the fingers. */
const CLASPED = { like: "grip", thumb: [40, 10, 60, 60] } as const;

/** Both hands on a bar in front of the chest; the wrists bent forwards by so many degrees. */
const twisting = (right: number, left: number) => {
  const onBar = (side: "left" | "right") =>
    at(`${side}.palm`, { x: 0.3, y: side === "left" ? 0.075 : -0.075, z: 0.74 }, arm(side));
  return change(standing, {
    both: {
      shoulderFlexion: 66,
      shoulderAbduction: 4,
      shoulderRotation: 10,
      elbowFlexion: 30,
      forearmPronation: 76,
    },
    right: { wristFlexion: right },
    left: { wristFlexion: left },
    contacts: { leftHand: onBar("left"), rightHand: onBar("right") },
    hands: { left: "fist", right: { like: "fist", thumb: [40, 10, 60, 60] } },
  });
};

/** A table low enough for the elbow of somebody who sits and leans forward a little. */
const LOW_TABLE = 0.4;

/** The right forearm upright with the elbow on a table; the left palm on it, `up` beyond the wrist. */
const stroking = (up: number) =>
  change(chairSitting, {
    trunk: { lumbarFlexion: 16, thoracicFlexion: 10, neckFlexion: 6 },
    right: {
      shoulderFlexion: 50,
      shoulderAbduction: 6,
      shoulderRotation: 0,
      elbowFlexion: 128,
      forearmPronation: -74,
    },
    left: {
      shoulderFlexion: 60,
      shoulderAbduction: -10,
      shoulderRotation: 40,
      elbowFlexion: 100,
      forearmPronation: 0,
    },
    contacts: {
      rightHand: all(
        at("right.elbow", { x: 0.18, y: -0.14, z: LOW_TABLE + 0.024 }, [...arm("right"), "lumbarFlexion"]),
        at("right.wrist", { x: 0.27, y: -0.13, z: LOW_TABLE + 0.138 }),
      ),
      leftHand: hold(
        "left",
        "right.wrist",
        [0, -0.026, -up],
        [...arm("left"), ...joints("left", "wristFlexion")],
      ),
    },
    hands: { right: { like: "flat", spread: 3 }, left: "grip" },
  });

export const armFigures: Record<string, FigureSpec> = {
  "elbow-bend-straighten": figure({
    poses: [elbow(8), elbow(136)],
    camera: { azimuth: 24, elevation: 10 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.06, -0.03, 0], bothWays: true }],
    highlight: [{ area: "upperArmFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "forearm-rotation": figure({
    poses: [turned(74), turned(-72)],
    camera: { azimuth: 66, elevation: 16 },
    props: [CHAIR],
    arrows: [{ kind: "turn", around: "forearm", side: "right", way: 1, bothWays: true, frames: [1] }],
    worksSide: "right",
  }),
  "biceps-curl": figure({
    poses: [6, 128].map((bend) =>
      change(standing, {
        right: { shoulderFlexion: 2, shoulderAbduction: 6, elbowFlexion: bend, forearmPronation: -70 },
        hands: { right: "grip" },
      }),
    ),
    camera: { azimuth: 30, elevation: 8 },
    props: [WEIGHT_IN_HAND],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.09, -0.02, 0] }],
    highlight: [{ area: "upperArmFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "triceps-extension-band": figure({
    poses: [108, 8].map((bend) =>
      change(standing, {
        both: { shoulderFlexion: 2, shoulderAbduction: 6, elbowFlexion: bend, forearmPronation: 40 },
        hands: { left: "grip", right: "grip" },
      }),
    ),
    camera: { azimuth: 24, elevation: 8 },
    props: [
      { ...POST, x: 0.34 },
      {
        kind: "strap",
        tone: "band",
        through: [{ ball: "left.palm" }, { room: [0.32, 0, 1.04] }, { ball: "right.palm" }],
      },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.03, -0.05, 0] }],
    highlight: [{ area: "upperArmBack", side: "right", kind: "work", frames: [1] }],
  }),
  "wrist-extension-isometric": figure({
    poses: [
      change(onTable(78, -18), {
        ...otherHand([0, -0.028, 0]),
        hands: { left: "flat", right: { like: "flat", thumb: [56, 10, 4, 0] } },
      }),
    ],
    camera: { azimuth: 168, elevation: 18, closeUp: "right.hand" },
    props: [TABLE],
    arrows: [{ kind: "push", at: { ball: "right.palm", offset: [0, 0.075, -0.01] }, toward: [0, 0, 0.05] }],
    highlight: [{ area: "forearmBack", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "wrist-extension-weight": figure({
    poses: [44, -52].map((wrist) => onTable(78, wrist, { hands: { right: "grip" } })),
    camera: HAND_VIEW,
    props: [TABLE, BAR_IN_FINGERS],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.06, 0, 0], bothWays: true }],
    highlight: [{ area: "forearmBack", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "wrist-flexion-isometric": figure({
    poses: [
      change(onTable(-78, 10), {
        ...otherHand([-0.004, 0.034, -0.012]),
        hands: { left: "fist", right: { like: "flat", thumb: [60, 0, 0, 0] } },
      }),
    ],
    camera: { azimuth: -14, elevation: 44, closeUp: "right.hand" },
    props: [TABLE],
    arrows: [
      { kind: "push", at: { ball: "right.palm", offset: [0.02, -0.075, -0.012] }, toward: [0, 0, 0.05] },
    ],
    highlight: [{ area: "forearmFront", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "wrist-extensor-stretch": figure({
    poses: [stretchHand(12), stretchHand(74)],
    camera: { azimuth: 20, elevation: 16, closeUp: "right.hand" },
    arrows: [{ kind: "move", ball: "right.fingerFront", from: 0, to: 1, shift: [0.07, 0, 0] }],
    highlight: [{ area: "forearmBack", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "wrist-flexor-stretch": figure({
    poses: [stopAlone, stopDrawnBack],
    camera: { azimuth: 12, elevation: 8 },
    arrows: [{ kind: "move", ball: "right.fingerFront", from: 0, to: 1, shift: [0.03, 0, 0.05] }],
    highlight: [{ area: "forearmFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "median-slider": figure({
    poses: [
      slide(
        {
          shoulderAbduction: 70,
          elbowFlexion: 100,
          forearmPronation: -60,
          wristFlexion: 20,
          shoulderRotation: -70,
        },
        { neckSideFlexion: 32 },
      ),
      slide(
        {
          shoulderAbduction: 70,
          elbowFlexion: 8,
          forearmPronation: -60,
          wristFlexion: -52,
          shoulderRotation: -20,
        },
        { neckSideFlexion: -32 },
      ),
    ],
    camera: { azimuth: 82, elevation: 8 },
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.02, 0.09], bothWays: true },
      { kind: "move", ball: "hairTop", from: 0, to: 1, shift: [0, 0, 0.08], bothWays: true },
    ],
    highlight: [{ area: "forearmFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "ulnar-slider": figure({
    poses: [
      slide(
        { shoulderAbduction: 80, elbowFlexion: 16, forearmPronation: -40, shoulderRotation: -50 },
        { neckSideFlexion: 0 },
      ),
      slide(
        {
          shoulderAbduction: 86,
          elbowFlexion: 124,
          forearmPronation: 60,
          wristFlexion: -46,
          shoulderRotation: -84,
        },
        { neckSideFlexion: -15 },
      ),
    ],
    camera: { azimuth: 80, elevation: 8 },
    arrows: [
      { kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.02, -0.06, 0.06], bothWays: true },
    ],
    highlight: [{ area: "upperArmBack", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "radial-slider": figure({
    poses: [
      slide(
        { shoulderAbduction: 12, elbowFlexion: 70, forearmPronation: 20 },
        { neckSideFlexion: 0 },
        { right: "fist" },
      ),
      slide(
        {
          shoulderFlexion: -16,
          shoulderAbduction: 26,
          shoulderRotation: 62,
          elbowFlexion: 4,
          forearmPronation: 76,
          wristFlexion: 70,
          girdleElevation: -8,
        },
        { neckSideFlexion: -24 },
        { right: "fist" },
      ),
    ],
    camera: { azimuth: 62, elevation: 8 },
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.02, -0.1, -0.06] }],
    highlight: [{ area: "forearmBack", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "wrist-bend-active": figure({
    poses: [44, -44].map((wrist) => onTable(78, wrist, { hands: { right: wrist < 0 ? "fist" : "relaxed" } })),
    camera: HAND_VIEW,
    props: [TABLE],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.08, 0, 0], bothWays: true }],
    worksSide: "right",
  }),
  "wrist-side-to-side": figure({
    poses: [14, -24].map((deviation) =>
      onTable(80, 0, { right: { wristDeviation: deviation }, hands: { right: "flat" } }),
    ),
    camera: { azimuth: 60, elevation: 50, closeUp: "right.hand" },
    props: [WIDE_TABLE],
    arrows: [
      { kind: "move", ball: "right.fingerFront", from: 0, to: 1, shift: [0.06, -0.03, 0], bothWays: true },
    ],
    worksSide: "right",
  }),
  "wrist-prayer-stretch": figure({
    poses: [prayer(false), prayer(true)],
    camera: { azimuth: 62, elevation: 8 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.04, -0.09, 0] }],
    highlight: [{ area: "forearmFront", side: "right", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "desk-reset-sitting": figure({
    poses: [
      change(chairSitting, {
        root: { pitch: -14 },
        trunk: { lumbarFlexion: 24, thoracicFlexion: 20, neckFlexion: 14, upperNeckFlexion: -10 },
      }),
      change(chairSitting, {
        trunk: { lumbarFlexion: -5, thoracicFlexion: -2 },
        both: {
          shoulderFlexion: 0,
          shoulderAbduction: 18,
          shoulderRotation: -40,
          elbowFlexion: 10,
          forearmPronation: -60,
          girdleProtraction: -14,
        },
        contacts: { ...feetStay, leftHand: null, rightHand: null },
        hands: { left: "flat", right: "flat" },
      }),
    ],
    camera: { azimuth: 30, elevation: 10 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "hairTop", from: 0, to: 1, shift: [0.06, 0, 0.08] }],
  }),
  "desk-hand-break": figure({
    poses: [
      change(chairSitting, {
        both: {
          shoulderFlexion: 4,
          shoulderAbduction: 14,
          shoulderRotation: 0,
          elbowFlexion: 10,
          forearmPronation: 20,
        },
        contacts: { leftHand: null, rightHand: null },
      }),
      change(chairSitting, {
        both: {
          shoulderFlexion: 30,
          shoulderAbduction: 14,
          shoulderRotation: 0,
          elbowFlexion: 128,
          forearmPronation: 50,
        },
        contacts: { leftHand: null, rightHand: null },
        hands: { left: "fist", right: "fist" },
      }),
      change(chairSitting, {
        both: {
          shoulderFlexion: 30,
          shoulderAbduction: 14,
          shoulderRotation: 0,
          elbowFlexion: 128,
          forearmPronation: 50,
          fingerSpread: 18,
        },
        contacts: { leftHand: null, rightHand: null },
        hands: { left: "flat", right: "flat" },
      }),
    ],
    camera: { azimuth: 76, elevation: 10 },
    props: [CHAIR],
    arrows: (["right", "left"] as const).map((side) => ({
      kind: "push",
      at: { ball: `${side}.palm`, offset: [0, side === "right" ? -0.06 : 0.06, 0.04] },
      toward: [0, 0, -0.08],
      bothWays: true,
      frames: [0],
    })),
  }),
  "rib-breathing-sitting": figure({
    poses: [
      change(chairSitting, {
        both: {
          shoulderFlexion: 4,
          shoulderAbduction: 42,
          shoulderRotation: 40,
          elbowFlexion: 112,
          forearmPronation: 40,
          wristFlexion: -10,
        },
        contacts: {
          leftHand: hold("left", "left.rib", [0.02, 0.064, -0.02]),
          rightHand: hold("right", "right.rib", [0.02, -0.064, -0.02]),
        },
        hands: { left: "flat", right: "flat" },
      }),
    ],
    camera: { azimuth: 62, elevation: 8 },
    props: [CHAIR],
    arrows: [
      { kind: "push", at: { ball: "left.rib", offset: [0, 0.15, 0.0] }, toward: [0, 0.08, 0] },
      { kind: "push", at: { ball: "right.rib", offset: [0, -0.15, 0.0] }, toward: [0, -0.08, 0] },
    ],
    marks: [{ kind: "breath" }],
    tempo: { move: 3, hold: 0, back: 4 },
  }),
  "pursed-lip-breathing": figure({
    poses: [
      change(chairSitting, {
        root: { pitch: 4 },
        trunk: { lumbarFlexion: 20, thoracicFlexion: 12, neckFlexion: -14 },
        both: {
          hipAbduction: 12,
          shoulderFlexion: 40,
          shoulderAbduction: 10,
          shoulderRotation: 10,
          elbowFlexion: 80,
          forearmPronation: 60,
        },
        contacts: {
          leftHand: hold("left", "left.knee", [0.02, -0.02, 0.06]),
          rightHand: hold("right", "right.knee", [0.02, 0.02, 0.06]),
        },
      }),
    ],
    camera: { azimuth: 40, elevation: 10 },
    props: [CHAIR],
    arrows: [{ kind: "push", at: { ball: "chin", offset: [0.07, 0, 0.02] }, toward: [0.1, 0, -0.01] }],
    marks: [{ kind: "breath" }],
    tempo: { move: 2, hold: 0, back: 4 },
  }),
  "elbow-straighten-stretch": figure({
    poses: [48, 19].map((bend) =>
      change(chairSitting, {
        left: { shoulderFlexion: -14, shoulderAbduction: 24, elbowFlexion: 6 },
        right: {
          shoulderFlexion: 62,
          shoulderAbduction: 6,
          shoulderRotation: 0,
          elbowFlexion: bend,
          forearmPronation: -74,
        },
        contacts: {
          leftHand: null,
          rightHand: at("right.elbow", { z: 0.5, y: -0.13 }, arm("right").slice(0, 1)),
        },
        hands: { right: "relaxed" },
      }),
    ),
    camera: { azimuth: 24, elevation: 12 },
    props: [
      CHAIR,
      { kind: "table", x: 0.23, y: -0.12, width: 0.3, length: 0.4, height: 0.44 },
      {
        kind: "cushion",
        from: { ball: "right.elbow", offset: [-0.04, 0, 0.05] },
        to: { ball: "right.elbow", offset: [-0.04, 0, 0.01] },
        thickness: 0.03,
        width: 0.1,
        tone: "towel",
      },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.03, -0.02, 0.06] }],
    highlight: [{ area: "upperArmFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "forearm-rotation-hammer": figure({
    poses: [0, 62, -52].map((turn) =>
      onTable(turn, 0, { left: { shoulderFlexion: -44, shoulderAbduction: 40 }, hands: { right: CLASPED } }),
    ),
    camera: { azimuth: 74, elevation: 22, closeUp: "right.hand" },
    // With the palm up the fingers lie over the handle.
    props: [TABLE, { ...HAMMER, frames: [0, 1] }, { ...HAMMER, frames: [2], layer: "behind" }],
    arrows: [{ kind: "turn", around: "forearm", side: "right", way: 1, bothWays: true, frames: [0] }],
    worksSide: "right",
    tempo: { move: 3, hold: 0, back: 3 },
  }),
  "wrist-extension-eccentric": figure({
    poses: [onTable(78, -52, { hands: { right: "grip" } }), onTable(78, 44, { hands: { right: "grip" } })],
    camera: HAND_VIEW,
    props: [TABLE, BAR_IN_FINGERS],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.06, 0, 0] }],
    highlight: [{ area: "forearmBack", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 4, hold: 0, back: 1 },
  }),
  "wrist-flexion-eccentric": figure({
    poses: [
      onTable(-78, 38, { hands: { right: CLASPED } }),
      onTable(-78, -46, { hands: { right: CLASPED } }),
    ],
    camera: { azimuth: 44, elevation: 40, closeUp: "right.hand" },
    props: [TABLE, BAR_IN_FINGERS],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.06, 0, 0] }],
    highlight: [{ area: "forearmFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 4, hold: 0, back: 1 },
  }),
  "wrist-radial-eccentric": figure({
    poses: [
      onTable(0, 0, { right: { wristDeviation: 20 }, hands: { right: "grip" } }),
      onTable(0, 0, { right: { wristDeviation: -26 }, hands: { right: "grip" } }),
    ],
    camera: HAND_VIEW,
    props: [TABLE, HAMMER],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.12, 0, 0.05] }],
    worksSide: "right",
    tempo: { move: 4, hold: 0, back: 1 },
  }),
  "bar-twist-extensor": figure({
    poses: [twisting(-56, 50), twisting(30, 50)],
    camera: { azimuth: 20, elevation: 40, closeUp: "right.hand" },
    props: [
      { kind: "roller", at: { room: [0.3, 0, 0.74] }, yaw: 0, length: 0.3, radius: 0.017, layer: "behind" },
    ],
    arrows: [{ kind: "move", ball: "right.knuckleFront", from: 0, to: 1, shift: [0.08, -0.03, 0] }],
    highlight: [{ area: "forearmBack", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 4, hold: 0, back: 1 },
  }),
  "hand-swelling-massage": figure({
    poses: [stroking(0.085), stroking(-0.05)],
    camera: { azimuth: 84, elevation: 6, closeUp: "right.hand" },
    arrows: [{ kind: "move", ball: "left.palm", from: 0, to: 1, shift: [0.04, -0.1, 0] }],
    worksSide: "right",
  }),
};
