import type { FigureSpec } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import { all, arm, at, type Change, change, figure, joints, leg, level, rest, soleAt } from "./authoring";
import { childs, kneesApart } from "./four-point";
import { tableTop } from "./lying-strength";
import { CHAIR, chairSitting, hookLying, prone, standing, WORKTOP } from "./postures";
import { risen } from "./sitting";
import { feetStay, footStays, handsOnHips, loose, onLeftLeg } from "./standing-bases";

export const WALKING = { azimuth: 24, elevation: 8 } as const;
type Lead = "left" | "right";
const other = (side: Lead): Lead => (side === "left" ? "right" : "left");

const swingOf = (pace: number) => ({
  shoulderAbduction: 5,
  forearmPronation: 10,
  elbowFlexion: pace > 1 ? 80 : 30,
});

/** Mid-stride: the lead heel has landed, the other foot pushes off, the arms swing against the legs. */
export function walk(lead: Lead, more: Change = {}, pace = 1): PoseSpec {
  const back = other(lead);
  return change(standing, {
    root: { z: 0.51 },
    ...more,
    [lead]: {
      ...swingOf(pace),
      hipFlexion: 24 * pace,
      kneeFlexion: 6,
      ankleDorsiflexion: 4,
      shoulderFlexion: -26 * pace,
      ...more[lead],
    },
    [back]: {
      ...swingOf(pace),
      hipFlexion: -14 * pace,
      kneeFlexion: 22,
      ankleDorsiflexion: -8,
      toeExtension: 35,
      shoulderFlexion: 28 * pace,
      ...more[back],
    },
    contacts: {
      ...loose,
      [`${lead}Foot`]: all(
        rest(`${lead}.heel`, [...joints(lead, "hipFlexion", "kneeFlexion"), "root.z"]),
        at(`${lead}.heel`, { x: 0.17 * pace }),
      ),
      [`${back}Foot`]: all(
        rest(
          [`${back}.ballInner`, `${back}.toe`],
          joints(back, "hipFlexion", "kneeFlexion", "ankleDorsiflexion", "toeExtension"),
        ),
        at(`${back}.ballInner`, { x: -0.15 * pace }),
      ),
      middle: at("crotch", { x: 0 }, ["root.x"]),
      ...more.contacts,
    },
  });
}

const stepArrow = { kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0, -0.14, 0.0] } as const;

const carry: Change = {
  right: {
    shoulderFlexion: 0,
    shoulderAbduction: 9,
    elbowFlexion: 4,
    fingerFlexion: 85,
    forearmPronation: 0,
  },
};

const tandemFoot = (side: Lead, x: number) =>
  all(
    rest(
      [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
      [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
    ),
    at(`${side}.ankle`, { x, y: 0 }),
    level(`${side}.toe`, `${side}.ankle`, "y"),
  );
const lineWalk = (lead: Lead): PoseSpec =>
  change(standing, {
    both: { shoulderAbduction: 28, elbowFlexion: 12 },
    left: { shoulderAbduction: 30, elbowFlexion: 30, forearmPronation: 60 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.06, y: 0.27, z: WORKTOP + 0.045 }, arm("left")),
      [`${lead}Foot`]: tandemFoot(lead, 0.09),
      [`${other(lead)}Foot`]: tandemFoot(other(lead), -0.085),
      tall: at("crotch", { x: 0, y: 0, z: 0.5 }, ["root.x", "root.y", "root.z"]),
    },
  });

/** Front crawl: one arm reaches ahead, the other comes forward through the air. */
const crawl = (reach: Lead): PoseSpec =>
  change(prone, {
    root: { z: 0.28, roll: reach === "left" ? 20 : -20 },
    trunk: { neckFlexion: -14 },
    [reach]: {
      shoulderFlexion: 168,
      shoulderAbduction: 4,
      elbowFlexion: 14,
      hipFlexion: -6,
      kneeFlexion: 12,
    },
    [other(reach)]: {
      shoulderFlexion: 60,
      shoulderAbduction: 100,
      shoulderRotation: 0,
      elbowFlexion: 70,
      hipFlexion: 12,
      kneeFlexion: 4,
    },
    contacts: {
      pelvis: null,
      chest: null,
      head: null,
      leftFoot: null,
      rightFoot: null,
      leftKnee: null,
      rightKnee: null,
      leftArm: null,
      rightArm: null,
      ...overWater(other(reach)),
    },
  });

/** An arm on its way forward through the air: elbow high, hand ahead of the shoulder. */
function overWater(side: Lead) {
  const y = side === "left" ? -0.17 : 0.17;
  return {
    [`${side}Arm`]: all(
      at(`${side}.elbow`, { x: -0.31, y, z: 0.42 }, [...arm(side), "root.roll"]),
      at(`${side}.palm`, { x: -0.48, y, z: 0.345 }),
    ),
  };
}

/** The rail of the pool, on the left. */
export const POOL_RAIL = { kind: "rail", x: 0.06, y: 0.34, yaw: 90, width: 0.5, height: 0.8 } as const;
export const WATER = { kind: "water", height: 0.74 } as const;
const armsOut: Change = { both: { shoulderAbduction: 45, elbowFlexion: 20, shoulderFlexion: 15 } };

export const atRail: Change = {
  right: armsOut.both ?? {},
  left: { shoulderAbduction: 60, elbowFlexion: 60, shoulderFlexion: 40 },
  contacts: {
    leftHand: at("left.palm", { x: 0.12, y: 0.34, z: 0.822 }, [...arm("left"), "left.forearmPronation"]),
  },
};

/** Soft knees, weight over one foot; arms and trunk stay, so that the shift is what moves. */
const taiChi = (weight: Lead): PoseSpec =>
  change(standing, {
    both: {
      hipFlexion: 30,
      kneeFlexion: 35,
      shoulderFlexion: 40,
      shoulderAbduction: 30,
      shoulderRotation: 20,
      elbowFlexion: 60,
      forearmPronation: 60,
    },
    contacts: {
      ...loose,
      ...(weight === "left"
        ? {
            leftFoot: soleAt("left", { x: 0.05, y: 0.13 }),
            rightFoot: soleAt("right", { x: -0.05, y: -0.13 }),
          }
        : feetStay),
      tall: at("crotch", { x: 0, y: weight === "left" ? 0.1 : -0.1, z: 0.455 }, [
        "root.x",
        "root.y",
        "root.z",
      ]),
    },
  });

export const aerobicFigures: Record<string, FigureSpec> = {
  "walking-program": figure({
    poses: [walk("right"), walk("left")],
    camera: WALKING,
    arrows: [stepArrow],
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "interval-walking": figure({
    poses: [walk("right", { root: { pitch: 5 } }, 1.25), walk("left", { root: { pitch: 5 } }, 1.25)],
    camera: WALKING,
    arrows: [stepArrow],
    tempo: { move: 0.45, hold: 0, back: 0.45 },
  }),
  "suitcase-carry": figure({
    poses: [walk("right", carry), walk("left", carry)],
    camera: { azimuth: 62, elevation: 8 },
    props: [{ kind: "weight", at: { ball: "right.palm", offset: [0, 0, -0.02] }, shape: "bag" }],
    arrows: [stepArrow],
    highlight: [{ area: "sideTrunk", side: "left", kind: "work" }],
    tempo: { move: 0.7, hold: 0, back: 0.7 },
    worksSide: "right",
  }),
  "tandem-walk": figure({
    poses: [lineWalk("right"), lineWalk("left")],
    camera: { azimuth: 24, elevation: 12 },
    props: [{ kind: "worktop", x: 0.02, y: 0.3, yaw: 90, width: 0.8 }],
    arrows: [stepArrow],
    tempo: { move: 1, hold: 0.5, back: 1 },
  }),
  swimming: figure({
    poses: [crawl("right"), crawl("left")],
    camera: { azimuth: -12, elevation: 9 },
    props: [{ kind: "water", height: 0.295 }],
    arrows: [{ kind: "push", at: { room: [-0.36, 0, 0.5] }, toward: [-0.14, 0, -0.03] }],
    tempo: { move: 1, hold: 0, back: 1 },
  }),
  "aquatic-walking": figure({
    poses: [walk("right", armsOut), walk("left", armsOut)],
    camera: WALKING,
    props: [{ ...POOL_RAIL, height: 0.69 }, WATER],
    arrows: [stepArrow],
    tempo: { move: 1.2, hold: 0, back: 1.2 },
  }),
  "aquatic-exercise": figure({
    poses: [
      change(standing, atRail),
      onLeftLeg(change(standing, atRail), {
        right: { hipFlexion: 78, kneeFlexion: 82, ankleDorsiflexion: 0 },
      }),
    ],
    camera: { azimuth: 30, elevation: 8 },
    props: [POOL_RAIL, WATER],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.1, 0, 0] }],
    tempo: { move: 1.2, hold: 0, back: 1.2 },
    worksSide: "right",
  }),
  "sit-break": figure({
    poses: [
      chairSitting,
      change(risen, {
        right: { hipFlexion: 66, kneeFlexion: 76, shoulderFlexion: -14 },
        left: { shoulderFlexion: 26 },
        both: { shoulderAbduction: 6, shoulderRotation: 0, elbowFlexion: 30, forearmPronation: 10 },
        contacts: { leftHand: null, rightHand: null, rightFoot: null, leftFoot: footStays("left") },
      }),
      change(risen, {
        root: { pitch: -8 },
        trunk: { lumbarFlexion: -18, thoracicFlexion: -10, neckFlexion: 4 },
        both: handsOnHips.both ?? {},
        contacts: {
          leftHand: handsOnHips.contacts?.leftHand ?? null,
          rightHand: handsOnHips.contacts?.rightHand ?? null,
          leftFoot: footStays("left"),
          rightFoot: footStays("right"),
        },
      }),
    ],
    camera: { azimuth: 22, elevation: 9 },
    props: [CHAIR],
    arrows: [
      { kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.22, 0, 0.16] },
      { kind: "push", at: { ball: "brow", offset: [0.06, 0, 0.12] }, toward: [-0.1, 0, 0.01], frames: [2] },
    ],
    tempo: { move: 2, hold: 1, back: 2 },
  }),
  "tai-chi": figure({
    poses: [taiChi("left"), taiChi("right")],
    camera: { azimuth: 80, elevation: 9 },
    props: [{ kind: "chair", x: -0.06, y: 0.44, yaw: -90 }],
    arrows: [
      { kind: "push", at: { ball: "left.iliac", offset: [0, 0.24, 0] }, toward: [0, -0.1, 0], frames: [1] },
    ],
    ghost: true,
    tempo: { move: 4, hold: 0, back: 4 },
  }),
  "yoga-gentle": figure({
    poses: [kneesApart, childs],
    camera: { azimuth: -30, elevation: 18 },
    props: [{ kind: "mat", x: -0.05, y: 0, length: 1.12 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.12] }],
    tempo: { move: 3, hold: 4, back: 3 },
  }),
  "pilates-mat-beginner": figure({
    poses: [
      hookLying,
      change(tableTop, {
        both: { shoulderFlexion: 12, shoulderAbduction: 6, elbowFlexion: 0 },
        trunk: { thoracicFlexion: 24, neckFlexion: 16 },
        contacts: { back: rest("lowBack", ["root.pitch"]), head: null },
      }),
    ],
    camera: { azimuth: -14, elevation: 14 },
    props: [{ kind: "mat", x: -0.03, y: 0 }],
    arrows: [
      { kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.08, 0, 0.08] },
      { kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.08, 0, 0.02] },
    ],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
  }),
};
