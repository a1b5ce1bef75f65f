import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { Change } from "./authoring";
import { all, arm, at, change, figure, hold, join, joints, leg, level, planted, rest } from "./authoring";
import { CHAIR, chairSitting, SEAT, standing } from "./postures";

const CHAIRS: readonly Prop[] = [CHAIR];

const footStays = (side: "left" | "right") =>
  planted(
    [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
    [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
  );
const feetStay = { leftFoot: footStays("left"), rightFoot: footStays("right") } as const;

/** Palms on the opposite shoulders. */
const armsCrossed: Change = {
  both: {
    shoulderFlexion: 50,
    shoulderAbduction: -18,
    shoulderRotation: 30,
    elbowFlexion: 120,
    forearmPronation: 20,
  },
  contacts: {
    leftHand: hold("left", "right.chest", [0.068, 0.0, 0.045]),
    rightHand: hold("right", "left.chest", [0.082, 0.0, 0.02]),
  },
};

const crossedSitting = change(chairSitting, armsCrossed);

/** On the seat with the pelvis rolled back: a slump. */
const slump = { lumbarFlexion: 30, thoracicFlexion: 20 } as const;
const slumped = change(chairSitting, { root: { pitch: -16 }, trunk: { ...slump, neckFlexion: 20 } });

const handsBehind: Change = {
  both: { shoulderFlexion: -35, shoulderAbduction: 22, shoulderRotation: 45, elbowFlexion: 75 },
  contacts: {
    leftHand: hold("left", "lowBack", [-0.066, 0.03, -0.02]),
    rightHand: hold("right", "lowBack", [-0.066, -0.03, -0.04]),
  },
};
const slumpedHandsBehind = change(slumped, handsBehind);

/** Right knee straightened in front; the left foot stays. */
const kneeOut = (bend: number, dorsi: number): Change => ({
  right: { hipFlexion: 90, kneeFlexion: bend, ankleDorsiflexion: dorsi },
  contacts: { rightFoot: null, leftFoot: footStays("left") },
});

const ankleOnKnee = change(chairSitting, {
  right: { hipFlexion: 92, hipAbduction: 36, hipRotation: 48, kneeFlexion: 105, ankleDorsiflexion: 5 },
  contacts: {
    rightFoot: join("right.ankle", "left.knee", [0.06, 0.0, 0.04], leg("right")),
    leftHand: hold("left", "right.calf", [0.04, 0.0, -0.07]),
    rightHand: hold("right", "right.knee", [0.03, -0.03, 0.04]),
  },
});

const leaning = change(crossedSitting, {
  root: { pitch: 40, z: SEAT + 0.1, x: 0.07 },
  both: { ...armsCrossed.both, hipFlexion: 118, kneeFlexion: 100 },
  trunk: { neckFlexion: -18, lumbarFlexion: 6 },
  contacts: {
    ...feetStay,
    seat: at("left.buttock", { z: SEAT + 0.09 }, ["root.z"]),
    balance: level("breastbone", "left.ankle", "x", ["root.x"], 0.1),
  },
});

export const risen = change(standing, {
  ...armsCrossed,
  contacts: {
    ...armsCrossed.contacts,
    ...feetStay,
    tall: level("left.hip", "left.ankle", "x", ["root.x", "root.z"]),
    even: at("left.hip", { z: 0.52 }),
  },
});

const HIGH_SEAT = 0.325;
const highSitting = change(chairSitting, {
  root: { z: HIGH_SEAT + 0.068 },
  both: { hipFlexion: 72, kneeFlexion: 76 },
  contacts: { seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], HIGH_SEAT) },
});

const HIGH_CHAIR: readonly Prop[] = [
  CHAIR,
  { kind: "box", x: -0.005, y: 0, z: SEAT, size: [0.24, 0.25, HIGH_SEAT - SEAT], tone: "block" },
];

const handOn = (side: "left" | "right", ball: "belly" | "breastbone", forward: number) =>
  hold(side, ball, [forward, side === "left" ? 0.012 : -0.012, 0]);

/** Hands on the edges of the seat. */
const onSeat = (side: "left" | "right") =>
  at(`${side}.palm`, { x: 0.03, y: side === "left" ? 0.145 : -0.145, z: SEAT + 0.012 }, [
    ...arm(side),
    `${side}.forearmPronation`,
  ]);
const holdingSeat = change(chairSitting, {
  both: {
    shoulderFlexion: 4,
    shoulderAbduction: 10,
    shoulderRotation: 0,
    elbowFlexion: 25,
    forearmPronation: 20,
    fingerFlexion: 40,
  },
  contacts: { leftHand: onSeat("left"), rightHand: onSeat("right") },
});

const quiet = change(chairSitting, { root: { pitch: -4 }, trunk: { neckFlexion: 6 } });

export const sittingFigures: Record<string, FigureSpec> = {
  "pelvic-tilt-sitting": figure({
    poses: [
      change(chairSitting, {
        root: { pitch: -17 },
        trunk: { lumbarFlexion: 30, thoracicFlexion: 12, neckFlexion: 0 },
      }),
      change(chairSitting, {
        root: { pitch: 10 },
        trunk: { lumbarFlexion: -18, thoracicFlexion: 2 },
        contacts: feetStay,
        free: ["root.x"],
      }),
    ],
    camera: { azimuth: 16, elevation: 10 },
    props: CHAIRS,
    arrows: [
      {
        kind: "push",
        at: { ball: "lowBack", offset: [-0.17, 0, -0.01] },
        toward: [0.1, 0, 0.02],
        frames: [1],
      },
    ],
    highlight: [{ area: "lowBack", side: "both" }],
  }),
  "flexion-sitting": figure({
    poses: [
      change(chairSitting, { both: { hipAbduction: 14 } }),
      change(chairSitting, {
        root: { pitch: 24 },
        both: {
          hipFlexion: 100,
          hipAbduction: 14,
          shoulderFlexion: 80,
          elbowFlexion: 10,
          shoulderRotation: 0,
          forearmPronation: 0,
        },
        trunk: { lumbarFlexion: 44, thoracicFlexion: 34, neckFlexion: 24 },
        contacts: {
          ...feetStay,
          leftHand: hold("left", "left.shin", [0.035, 0.028, -0.01]),
          rightHand: hold("right", "right.shin", [0.035, -0.028, -0.01]),
        },
        free: ["root.pitch"],
      }),
    ],
    camera: { azimuth: 20, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.12, 0, 0.04] }],
    highlight: [{ area: "lowBack", side: "both", frames: [1] }],
  }),
  "trunk-rotation-sitting": figure({
    poses: [
      crossedSitting,
      change(crossedSitting, {
        trunk: { thoracicRotation: -38, lumbarRotation: -12, neckRotation: -24 },
        contacts: feetStay,
      }),
    ],
    camera: { azimuth: 80, elevation: 12 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "left.shoulder", from: 0, to: 1, shift: [0.06, 0.02, 0.1] }],
    highlight: [{ area: "upperBack", side: "both", frames: [1] }],
    worksSide: "right",
  }),
  "thoracic-extension-sitting": figure({
    poses: [0, 1].map((back) =>
      change(chairSitting, {
        root: { pitch: back ? -6 : 0 },
        trunk: back ? { thoracicFlexion: -32, lumbarFlexion: -6, neckFlexion: -10 } : { thoracicFlexion: 6 },
        both: {
          shoulderFlexion: 10,
          shoulderAbduction: 118,
          shoulderRotation: -75,
          elbowFlexion: 135,
          forearmPronation: 0,
        },
        contacts: {
          ...(back ? feetStay : {}),
          leftHand: hold("left", "headBack", [-0.046, 0.02, -0.02]),
          rightHand: hold("right", "headBack", [-0.046, -0.02, -0.02]),
        },
      }),
    ),
    camera: { azimuth: 16, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.04, 0, 0.12] }],
    highlight: [{ area: "upperBack", side: "both", frames: [1] }],
  }),
  "figure-4-sitting": figure({
    poses: [
      ankleOnKnee,
      change(ankleOnKnee, {
        root: { pitch: 11 },
        trunk: { neckFlexion: -4, lumbarFlexion: 14, thoracicFlexion: 10 },
        right: { hipFlexion: 102, hipAbduction: 36, hipRotation: 48, kneeFlexion: 105 },
        contacts: { leftFoot: footStays("left") },
      }),
    ],
    camera: { azimuth: 46, elevation: 12 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.0, 0, 0.1] }],
    highlight: [
      { area: "buttock", side: "right", frames: [1] },
      { area: "hipSide", side: "right", frames: [1] },
    ],
    worksSide: "right",
  }),
  "sciatic-slider-sitting": figure({
    poses: [
      change(slumpedHandsBehind, { trunk: { ...slump, neckFlexion: 44 } }),
      change(slumpedHandsBehind, { ...kneeOut(12, 0), trunk: { ...slump, neckFlexion: -40 } }),
    ],
    camera: { azimuth: 18, elevation: 10 },
    props: CHAIRS,
    arrows: [
      { kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.08, 0, -0.02], bothWays: true },
      { kind: "move", ball: "brow", from: 0, to: 1, shift: [0.12, 0, 0.02], bothWays: true },
    ],
    highlight: [{ area: "backThigh", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "sciatic-tensioner-sitting": figure({
    poses: [
      change(slumpedHandsBehind, { trunk: { ...slump, neckFlexion: 48 } }),
      change(slumpedHandsBehind, { ...kneeOut(12, 18), trunk: { ...slump, neckFlexion: 48 } }),
    ],
    camera: { azimuth: 18, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.08, 0, -0.02] }],
    highlight: [{ area: "backThigh", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "pelvic-floor-contraction": figure({
    poses: [quiet],
    camera: { azimuth: 40, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "push", at: { ball: "crotch", offset: [0.1, 0, 0.06] }, toward: [0, 0, 0.1] }],
    highlight: [{ area: "abdomen", side: "both" }],
  }),
  "march-sitting": figure({
    poses: [
      holdingSeat,
      change(holdingSeat, {
        right: { hipFlexion: 112, kneeFlexion: 92, ankleDorsiflexion: 0 },
        contacts: { rightFoot: null, leftFoot: footStays("left") },
      }),
    ],
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.1, 0, 0] }],
    highlight: [{ area: "hipFront", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "knee-extension-sitting": figure({
    poses: [holdingSeat, change(holdingSeat, kneeOut(4, 5))],
    camera: { azimuth: 20, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, -0.03] }],
    highlight: [{ area: "frontThigh", side: "right", frames: [1] }],
    worksSide: "right",
  }),
  "breathing-diaphragmatic": figure({
    poses: [
      change(quiet, {
        both: {
          shoulderFlexion: 20,
          shoulderAbduction: 16,
          shoulderRotation: 45,
          elbowFlexion: 95,
          forearmPronation: 20,
        },
        contacts: {
          rightHand: handOn("right", "belly", 0.05),
          leftHand: handOn("left", "breastbone", 0.045),
        },
      }),
    ],
    camera: { azimuth: 46, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "push", at: { ball: "belly", offset: [0.1, 0, 0.02] }, toward: [0.1, 0, 0] }],
    highlight: [{ area: "abdomen", side: "both" }],
    tempo: { move: 3, hold: 0, back: 4 },
  }),
  "mindfulness-practice": figure({ poses: [quiet], camera: { azimuth: 52, elevation: 10 }, props: CHAIRS }),
  "progressive-muscle-relaxation": figure({
    poses: [
      change(quiet, { both: { fingerFlexion: 88, girdleElevation: 32 } }),
      change(quiet, { both: { fingerFlexion: 10 }, contacts: feetStay }),
    ],
    camera: { azimuth: 50, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.shoulder", from: 0, to: 1, shift: [0, -0.1, 0] }],
  }),
  "chair-aerobics": figure({
    poses: [
      change(chairSitting, {
        right: { hipFlexion: 110, kneeFlexion: 92, shoulderFlexion: 10, elbowFlexion: 80 },
        left: { shoulderFlexion: 165, elbowFlexion: 10, shoulderRotation: 0, forearmPronation: 0 },
        contacts: { rightFoot: null, leftHand: null, rightHand: null },
      }),
      change(chairSitting, {
        left: { hipFlexion: 110, kneeFlexion: 92, shoulderFlexion: 10, elbowFlexion: 80 },
        right: { shoulderFlexion: 165, elbowFlexion: 10, shoulderRotation: 0, forearmPronation: 0 },
        contacts: { leftFoot: null, leftHand: null, rightHand: null },
      }),
    ],
    camera: { azimuth: 46, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0.02, -0.06, 0] }],
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "sit-to-stand": figure({
    poses: [crossedSitting, leaning, risen],
    camera: { azimuth: 20, elevation: 9 },
    props: CHAIRS,
    arrows: [
      { kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.12, 0, 0.06] },
      { kind: "move", ball: "left.hip", from: 1, to: 2, shift: [-0.24, 0, 0.05] },
    ],
    highlight: [{ area: "frontThigh", side: "both", frames: [1] }],
    tempo: { move: 2, hold: 0.5, back: 3 },
  }),
  "sit-to-stand-raised": figure({
    poses: [
      highSitting,
      change(risen, {
        both: {
          shoulderFlexion: 4,
          shoulderAbduction: 7,
          shoulderRotation: 0,
          elbowFlexion: 8,
          forearmPronation: 15,
        },
        contacts: { leftHand: null, rightHand: null },
      }),
    ],
    camera: { azimuth: 20, elevation: 9 },
    props: HIGH_CHAIR,
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.2, 0, 0.16] }],
    highlight: [{ area: "frontThigh", side: "both", frames: [1] }],
    tempo: { move: 2, hold: 0.5, back: 3 },
  }),
  "cycling-stationary": figure({
    poses: [0, 1].map((turn) =>
      change(chairSitting, {
        root: { pitch: 22, z: 0.545, x: -0.04 },
        trunk: { thoracicFlexion: 12, lumbarFlexion: 10, neckFlexion: -22 },
        both: {
          hipAbduction: 2,
          shoulderFlexion: 70,
          shoulderAbduction: 4,
          shoulderRotation: 0,
          elbowFlexion: 15,
          forearmPronation: 70,
          fingerFlexion: 75,
        },
        contacts: {
          seat: all(
            rest(["left.buttock", "right.buttock"], ["root.z"], 0.477),
            at("left.buttock", { x: -0.06 }, ["root.x"]),
          ),
          leftFoot: pedal("left", turn === 0),
          rightFoot: pedal("right", turn === 1),
          leftHand: at("left.palm", { x: 0.27, y: 0.1, z: 0.66 }, arm("left")),
          rightHand: at("right.palm", { x: 0.27, y: -0.1, z: 0.66 }, arm("right")),
        },
      }),
    ),
    camera: { azimuth: 14, elevation: 8 },
    props: [{ kind: "bike", x: 0, y: 0 }],
    arrows: [{ kind: "move", ball: "right.ballInner", from: 0, to: 1, shift: [0.12, 0, 0] }],
    tempo: { move: 0.5, hold: 0, back: 0.5 },
  }),
};

function pedal(side: "left" | "right", low: boolean) {
  const place = { x: low ? 0.03 : 0.11, z: low ? 0.085 : 0.265 };
  return all(
    at(`${side}.ballInner`, place, [...leg(side), ...joints(side, "ankleDorsiflexion")]),
    level(`${side}.heel`, `${side}.ballInner`, "z", [], low ? 0.015 : 0.02),
  );
}
