import type { FigureSpec } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import { all, at, type Change, change, figure, joints, leg, level, rest, soleAt } from "./authoring";
import { childs, kneesApart } from "./four-point";
import { tableTop } from "./lying-strength";
import { CHAIR, chairSitting, hookLying, prone, standing } from "./postures";
import { risen } from "./sitting";
import { feetStay, footStays, loose, onLeftLeg } from "./standing-bases";

const WALKING = { azimuth: 24, elevation: 8 } as const;
type Lead = "left" | "right";
const other = (side: Lead): Lead => (side === "left" ? "right" : "left");

const swingOf = (pace: number) => ({
  shoulderAbduction: 5,
  forearmPronation: 10,
  elbowFlexion: pace > 1 ? 80 : 30,
});

/** Mid-stride: the lead heel has landed, the other foot pushes off, the arms swing against the legs. */
function walk(lead: Lead, more: Change = {}, pace = 1): PoseSpec {
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
    contacts: {
      ...loose,
      [`${lead}Foot`]: tandemFoot(lead, 0.09),
      [`${other(lead)}Foot`]: tandemFoot(other(lead), -0.085),
      tall: at("crotch", { x: 0, y: 0, z: 0.5 }, ["root.x", "root.y", "root.z"]),
    },
  });

/** Front crawl: one arm reaches ahead, the other has finished its pull. */
const crawl = (reach: Lead): PoseSpec =>
  change(prone, {
    root: { z: 0.28, roll: reach === "left" ? 8 : -8 },
    trunk: { neckFlexion: -14 },
    [reach]: {
      shoulderFlexion: 168,
      shoulderAbduction: 4,
      elbowFlexion: 14,
      hipFlexion: -6,
      kneeFlexion: 12,
    },
    [other(reach)]: {
      shoulderFlexion: 22,
      shoulderAbduction: 8,
      elbowFlexion: 34,
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
    },
  });

const WATER = { kind: "water", height: 0.74 } as const;
const armsOut: Change = { both: { shoulderAbduction: 45, elbowFlexion: 20, shoulderFlexion: 15 } };

/** Soft knees, weight over one foot, hands as if holding a large ball. */
const taiChi = (weight: Lead): PoseSpec =>
  change(standing, {
    trunk: { thoracicRotation: weight === "left" ? 14 : -14 },
    both: { hipFlexion: 30, kneeFlexion: 35, shoulderRotation: 30, forearmPronation: 20 },
    [weight]: { shoulderFlexion: 70, shoulderAbduction: 10, elbowFlexion: 55 },
    [other(weight)]: { shoulderFlexion: 38, shoulderAbduction: 14, elbowFlexion: 70 },
    contacts: {
      ...loose,
      ...(weight === "left"
        ? {
            leftFoot: soleAt("left", { x: 0.05, y: 0.13 }),
            rightFoot: soleAt("right", { x: -0.05, y: -0.13 }),
          }
        : feetStay),
      tall: at("crotch", { x: 0, y: weight === "left" ? 0.07 : -0.07, z: 0.45 }, [
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
    camera: { azimuth: 34, elevation: 8 },
    props: [{ kind: "weight", at: { ball: "right.palm", offset: [0, 0, -0.02] }, shape: "bag" }],
    arrows: [stepArrow],
    highlight: [{ area: "sideTrunk", side: "left" }],
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
    tempo: { move: 1, hold: 0, back: 1 },
  }),
  "aquatic-walking": figure({
    poses: [walk("right", armsOut), walk("left", armsOut)],
    camera: WALKING,
    props: [WATER],
    arrows: [stepArrow],
    tempo: { move: 1.2, hold: 0, back: 1.2 },
  }),
  "aquatic-exercise": figure({
    poses: [
      change(standing, armsOut),
      onLeftLeg(change(standing, armsOut), {
        right: { hipFlexion: 78, kneeFlexion: 82, ankleDorsiflexion: 0 },
      }),
    ],
    camera: { azimuth: 30, elevation: 8 },
    props: [WATER],
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
    ],
    camera: { azimuth: 22, elevation: 9 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.22, 0, 0.16] }],
    tempo: { move: 2, hold: 1, back: 2 },
  }),
  "tai-chi": figure({
    poses: [taiChi("left"), taiChi("right")],
    camera: { azimuth: 58, elevation: 9 },
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0.08, 0, 0.02], bothWays: true }],
    tempo: { move: 4, hold: 0, back: 4 },
  }),
  "yoga-gentle": figure({
    poses: [kneesApart, childs],
    camera: { azimuth: -30, elevation: 18 },
    props: [{ kind: "mat", x: -0.05, y: 0, length: 1.12 }],
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
    highlight: [{ area: "abdomen", side: "both", frames: [1] }],
  }),
};
