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
export const armsCrossed: Change = {
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
/** A slump of the whole spine. */
const deepSlump = { lumbarFlexion: 40, thoracicFlexion: 36 } as const;
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
    rightHand: hold("right", "right.knee", [0.05, 0.0, 0.03]),
  },
});

const leaning = change(crossedSitting, {
  root: { pitch: 30, z: SEAT + 0.1, x: 0.07 },
  both: { ...armsCrossed.both, hipFlexion: 118, kneeFlexion: 100 },
  trunk: { neckFlexion: -14, lumbarFlexion: 10, thoracicFlexion: 6 },
  contacts: {
    ...feetStay,
    seat: at("left.buttock", { z: SEAT + 0.09 }, ["root.z"]),
    balance: level("breastbone", "left.ankle", "x", ["root.x"], 0.07),
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
  contacts: { seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], HIGH_SEAT + 0.004) },
});

const HIGH_CHAIR: readonly Prop[] = [
  { kind: "wall", x: -0.15, y: 0.12, yaw: 180, width: 0.62 },
  CHAIR,
  { kind: "box", x: -0.005, y: 0, z: SEAT, size: [0.24, 0.25, HIGH_SEAT - SEAT], tone: "block" },
];

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

/** One hand on the seat, the other on its thigh. */
const oneHandOnSeat = change(chairSitting, {
  right: {
    shoulderFlexion: 4,
    shoulderAbduction: 10,
    shoulderRotation: 0,
    elbowFlexion: 25,
    forearmPronation: 20,
    fingerFlexion: 40,
  },
  contacts: { rightHand: onSeat("right") },
});

const quiet = change(chairSitting, { root: { pitch: -4 }, trunk: { neckFlexion: 6 } });

/** Hands together in the lap, clear of what is shown at the hip. */
const handsInLap = change(quiet, {
  both: { shoulderFlexion: 30, elbowFlexion: 50 },
  contacts: {
    leftHand: hold("left", "left.knee", [0.05, 0.0, 0.04]),
    rightHand: hold("right", "right.knee", [0.05, 0.0, 0.04]),
  },
});

/** Backs of the hands on the thighs. */
const palmsUp = change(quiet, {
  both: { forearmPronation: -70, shoulderFlexion: 24, shoulderRotation: -10 },
  contacts: {
    leftHand: hold("left", "left.midThigh", [0.058, -0.005, -0.05]),
    rightHand: hold("right", "right.midThigh", [0.058, 0.005, -0.05]),
  },
  hands: { left: "flat", right: "flat" },
});

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
    camera: { azimuth: -20, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "push", at: { room: [-0.3, 0, 0.36] }, toward: [0.1, 0, 0], frames: [1] }],
    highlight: [{ area: "lowBack", side: "both", kind: "work", frames: [1] }],
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
    highlight: [{ area: "lowBack", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "trunk-rotation-sitting": figure({
    poses: [
      crossedSitting,
      change(crossedSitting, {
        trunk: { thoracicRotation: -30, lumbarRotation: -8, neckRotation: -24 },
        contacts: feetStay,
      }),
    ],
    camera: { azimuth: 84, elevation: 14 },
    props: CHAIRS,
    arrows: [{ kind: "turn", around: "trunk", way: -1, frames: [1] }],
    highlight: [{ area: "sideTrunk", side: "left", kind: "stretch", frames: [1] }],
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
    camera: { azimuth: 54, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.04, 0, 0.12] }],
    highlight: [{ area: "chest", side: "both", kind: "stretch", frames: [1] }],
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
    camera: { azimuth: 4, elevation: 20 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.0, 0, 0.1] }],
    highlight: [{ area: "buttock", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
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
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "sciatic-tensioner-sitting": figure({
    poses: [
      change(slumpedHandsBehind, { trunk: { ...deepSlump, neckFlexion: 48 } }),
      change(slumpedHandsBehind, { ...kneeOut(12, 18), trunk: { ...deepSlump, neckFlexion: 48 } }),
    ],
    camera: { azimuth: 18, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.08, 0, -0.02] }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "pelvic-floor-contraction": figure({
    poses: [handsInLap],
    camera: { azimuth: 14, elevation: 10 },
    props: CHAIRS,
    insets: [{ show: "pelvicFloor" }],
    marks: [{ kind: "hold" }, { kind: "breath" }],
  }),
  "march-sitting": figure({
    poses: [
      oneHandOnSeat,
      change(oneHandOnSeat, {
        right: { hipFlexion: 95, kneeFlexion: 90, ankleDorsiflexion: 0 },
        contacts: { rightFoot: null, leftFoot: footStays("left") },
      }),
    ],
    camera: { azimuth: 44, elevation: 10 },
    props: CHAIRS,
    arrows: [
      { kind: "push", at: { ball: "right.knee", offset: [0.07, 0, 0] }, toward: [0, 0, 0.1], frames: [1] },
    ],
    highlight: [{ area: "hipFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "knee-extension-sitting": figure({
    poses: [holdingSeat, change(holdingSeat, kneeOut(4, 5))],
    camera: { azimuth: 20, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, -0.03] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "breathing-diaphragmatic": figure({
    poses: [
      change(quiet, {
        right: {
          shoulderFlexion: 20,
          shoulderAbduction: 16,
          shoulderRotation: 45,
          elbowFlexion: 95,
          forearmPronation: 20,
        },
        contacts: {
          rightHand: all(hold("right", "belly", [0.072, -0.03, 0.0]), {
            contacts: [
              { kind: "hold", ball: "right.knuckleFront", target: "belly", offset: [0.07, 0.0, 0.02] },
            ],
            free: joints("right", "wristFlexion", "wristDeviation", "forearmPronation"),
          }),
        },
        hands: { right: "flat" },
      }),
    ],
    camera: { azimuth: 48, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "push", at: { ball: "belly", offset: [0.12, 0, 0.02] }, toward: [0.1, 0, 0] }],
    tempo: { move: 3, hold: 0, back: 4 },
    marks: [{ kind: "breath" }],
  }),
  "mindfulness-practice": figure({
    poses: [palmsUp],
    camera: { azimuth: 50, elevation: 18 },
    props: CHAIRS,
    eyes: "shut",
    marks: [{ kind: "breath" }],
  }),
  "progressive-muscle-relaxation": figure({
    poses: [
      change(quiet, {
        both: { girdleElevation: 26 },
        contacts: {
          leftHand: hold("left", "left.midThigh", [0.075, 0, -0.01]),
          rightHand: hold("right", "right.midThigh", [0.075, 0, -0.01]),
        },
        hands: { left: "fist", right: "fist" },
      }),
      change(quiet, { contacts: feetStay }),
    ],
    camera: { azimuth: 50, elevation: 10 },
    props: CHAIRS,
    arrows: [{ kind: "move", ball: "right.shoulder", from: 0, to: 1, shift: [0, -0.1, 0] }],
  }),
  "chair-aerobics": figure({
    poses: [
      change(chairSitting, {
        right: { hipFlexion: 94, kneeFlexion: 90, shoulderFlexion: -8, elbowFlexion: 118 },
        left: { shoulderFlexion: 165, elbowFlexion: 10, shoulderRotation: 0, forearmPronation: 0 },
        contacts: { rightFoot: null, leftHand: null, rightHand: null },
      }),
      change(chairSitting, {
        left: { hipFlexion: 94, kneeFlexion: 90, shoulderFlexion: -8, elbowFlexion: 118 },
        right: { shoulderFlexion: 165, elbowFlexion: 10, shoulderRotation: 0, forearmPronation: 0 },
        contacts: { leftFoot: null, leftHand: null, rightHand: null },
      }),
    ],
    camera: { azimuth: 46, elevation: 10 },
    props: CHAIRS,
    arrows: [
      {
        kind: "push",
        at: { ball: "left.elbow", offset: [0, 0.1, -0.05] },
        toward: [0, 0, 0.12],
        frames: [0],
      },
      { kind: "push", at: { ball: "right.knee", offset: [0.07, 0, 0] }, toward: [0, 0, 0.1], frames: [0] },
      {
        kind: "push",
        at: { ball: "right.elbow", offset: [0, -0.1, -0.05] },
        toward: [0, 0, 0.12],
        frames: [1],
      },
      { kind: "push", at: { ball: "left.knee", offset: [0.07, 0, 0] }, toward: [0, 0, 0.1], frames: [1] },
    ],
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
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
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
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 2, hold: 0.5, back: 3 },
  }),
  "cycling-stationary": figure({
    poses: [0, 1].map((turn) =>
      change(chairSitting, {
        root: { pitch: 12, z: 0.59, x: -0.05 },
        trunk: { thoracicFlexion: 12, lumbarFlexion: 10, neckFlexion: -16 },
        both: {
          hipAbduction: 2,
          shoulderFlexion: 70,
          shoulderAbduction: 4,
          shoulderRotation: 0,
          elbowFlexion: 15,
          forearmPronation: 70,
        },
        hands: { left: "fist", right: "fist" },
        contacts: {
          seat: all(
            rest(["left.buttock", "right.buttock"], ["root.z"], 0.527),
            at("left.buttock", { x: -0.07 }, ["root.x"]),
          ),
          leftFoot: pedal("left", turn === 0),
          rightFoot: pedal("right", turn === 1),
          leftHand: at("left.palm", { x: 0.27, y: 0.1, z: 0.74 }, arm("left")),
          rightHand: at("right.palm", { x: 0.27, y: -0.1, z: 0.74 }, arm("right")),
        },
      }),
    ),
    camera: { azimuth: 14, elevation: 8 },
    props: [
      { kind: "bike", x: 0, y: 0, down: "left", frames: [0] },
      { kind: "bike", x: 0, y: 0, down: "right", frames: [1] },
    ],
    arrows: [{ kind: "move", ball: "right.ballInner", from: 0, to: 1, shift: [0.12, 0, 0] }],
    tempo: { move: 0.5, hold: 0, back: 0.5 },
  }),
};

function pedal(side: "left" | "right", low: boolean) {
  const place = { x: low ? 0.045 : 0.105, z: low ? 0.102 : 0.302 };
  return all(
    at(`${side}.ballInner`, place, [...leg(side), ...joints(side, "ankleDorsiflexion")]),
    level(`${side}.heel`, `${side}.ballInner`, "z", [], low ? 0.03 : 0.025),
  );
}
