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
  leg,
  level,
  rest,
  soleAt,
  soleFlat,
} from "./authoring";
import { CHAIR, chairSitting, standing, WORKTOP } from "./postures";
import { footStays, loose, standByTop, TOP_ON_LEFT } from "./standing-bases";

/** How far a firm cushion stays up under a foot. */
const CUSHION_TOP = 0.05;
const STAND_CUSHION: Prop = {
  kind: "cushion",
  from: { room: [-0.05, 0, 0.03] },
  to: { room: [0.11, 0, 0.03] },
  thickness: 0.06,
  width: 0.27,
  layer: "behind",
};

/** Both feet on the cushion, a hand over the worktop at the left. */
const onCushion = change(standByTop, {
  root: { z: 0.53 + CUSHION_TOP },
  left: { wristFlexion: -20 },
  contacts: {
    leftFoot: soleFlat("left", joints("left", "hipFlexion", "kneeFlexion"), CUSHION_TOP),
    rightFoot: soleFlat("right", joints("right", "hipFlexion", "kneeFlexion"), CUSHION_TOP),
    leftHand: at("left.palm", { x: 0.04, y: 0.26, z: WORKTOP + 0.05 }, arm("left")),
  },
});

const CHEST_BALL: Change["both"] = {
  shoulderFlexion: 34,
  shoulderAbduction: 4,
  shoulderRotation: 14,
  elbowFlexion: 96,
  forearmPronation: 10,
};
/** On a soft right knee, the left one lifted; the ball at the chest or just thrown. */
const throwing = (isThrown: boolean) =>
  change(standing, {
    root: { z: 0.52, pitch: 3 },
    both: isThrown
      ? {
          shoulderFlexion: 78,
          shoulderAbduction: -2,
          shoulderRotation: 14,
          elbowFlexion: 14,
          forearmPronation: 40,
        }
      : CHEST_BALL,
    left: { hipFlexion: 44, kneeFlexion: 78 },
    right: { hipFlexion: 10, kneeFlexion: 14 },
    contacts: {
      ...loose,
      leftFoot: null,
      rightFoot: isThrown ? footStays("right") : soleAt("right", { x: 0, y: -0.05 }),
      tall: level("crotch", "right.ankle", "x", ["root.x", "root.z"], -0.005),
      over: at("crotch", { z: 0.502 }),
      ...(isThrown
        ? {}
        : {
            leftHand: hold("left", "breastbone", [0.16, 0.05, -0.03]),
            rightHand: hold("right", "breastbone", [0.16, -0.05, -0.03]),
          }),
    },
    hands: { left: "flat", right: "flat" },
  });

const STEP: Prop = { kind: "box", x: 0.075, y: 0, z: 0, size: [0.17, 0.34, 0.09], tone: "step" };
const STEP_RAIL: Prop = { kind: "rail", x: 0.08, y: 0.2, yaw: 90, width: 0.5, height: 0.6 };

/** On the right forefoot at the edge of a step, the toes on a roll. */
const towelRaise = (up: boolean) =>
  change(standing, {
    root: { z: up ? 0.66 : 0.6 },
    left: { hipFlexion: 8, kneeFlexion: 62, shoulderFlexion: 22, shoulderAbduction: 20, elbowFlexion: 34 },
    right: { ankleDorsiflexion: up ? -30 : 8, toeExtension: up ? 58 : 24 },
    contacts: {
      ...loose,
      leftFoot: null,
      rightFoot: all(
        rest(
          ["right.ballInner", "right.ballOuter"],
          joints("right", "hipFlexion", "ankleInversion", "hipAbduction"),
          0.09,
        ),
        at("right.ballInner", { x: 0.02, y: -0.04 }, ["root.x", "root.y", "root.z"]),
        at("right.heel", { z: up ? 0.175 : 0.1 }, joints("right", "ankleDorsiflexion")),
        rest("right.toe", joints("right", "toeExtension"), 0.114),
      ),
      tall: level("crotch", "right.ballInner", "x", joints("right", "hipFlexion"), -0.035),
      leftHand: at("left.palm", { x: 0.1, y: 0.2, z: 0.622 }, [...arm("left"), "left.forearmPronation"]),
    },
  });
const TOE_ROLL: Prop = {
  kind: "cushion",
  tone: "towel",
  from: { room: [0.06, -0.055, 0.107] },
  to: { room: [0.066, -0.055, 0.107] },
  thickness: 0.036,
  width: 0.13,
  layer: "behind",
};

/** The right ankle on the left knee, its sole to the left; the right hand holds the toes, the left one the seat. */
const crossed = (right: Change["right"], more: Change = {}) =>
  change(chairSitting, {
    trunk: { thoracicFlexion: 8, lumbarFlexion: 8, neckFlexion: 16 },
    ...more,
    right: {
      hipFlexion: 92,
      hipAbduction: 36,
      hipRotation: 48,
      kneeFlexion: 105,
      ankleDorsiflexion: 5,
      ...right,
    },
    contacts: {
      rightFoot: join("right.ankle", "left.knee", [0.06, 0.0, 0.045], leg("right")),
      leftHand: at("left.palm", { x: -0.04, y: 0.15, z: 0.28 }, [...arm("left"), "left.forearmPronation"]),
      rightHand: hold("right", "right.toe", [0.0, 0.0, 0.03]),
      ...more.contacts,
    },
  });

/** The right hand closes round the big toe and bends it back; the left hand holds the foot from below. */
const bigToe = (up: number) => {
  const rise = up ? 0.01 : 0;
  return crossed(
    {
      greatToeExtension: up || 1,
      shoulderFlexion: 60,
      shoulderAbduction: 10,
      elbowFlexion: 30,
      forearmPronation: 60,
    },
    {
      hands: { left: "relaxed", right: "grip" },
      contacts: {
        leftHand: hold("left", "right.heel", [-0.034, 0.012, -0.0]),
        rightHand: all(
          hold(
            "right",
            "right.toe",
            [0.035, 0.015, 0.02 + rise],
            [...arm("right"), ...joints("right", "wristFlexion", "wristDeviation", "forearmPronation")],
          ),
          join("right.wrist", "right.toe", [0.045, 0.035, 0.05 + rise], []),
        ),
      },
    },
  );
};

const BALL = 0.02;
/** The right foot on a ball: under the arch, or further forwards. */
const onBall = (x: number) =>
  change(chairSitting, {
    right: { hipFlexion: 92, kneeFlexion: 88 },
    contacts: {
      leftFoot: soleAt("left", { x: 0.14, y: 0.06 }),
      rightFoot: soleAt("right", { x, y: -0.06 }, leg("right"), BALL * 2 - 0.004),
    },
  });

const LIFT_VIEW = { azimuth: 118, elevation: 30, closeUp: "right.foot" } as const;
/** The right foot alone, flat on the floor; the other one is out of the picture. */
const sole = (right: Change["right"]) =>
  change(chairSitting, {
    left: { hipAbduction: 26 },
    right: { ...right },
    contacts: {
      rightFoot: soleAt("right", { x: 0.25, y: -0.06 }),
      leftFoot: soleAt("left", { x: -0.02, y: 0.26 }),
      leftHand: null,
    },
  });

/** Both feet side by side, the toes spread by so many degrees. */
const bothSoles = (toeSpread: number) =>
  change(chairSitting, {
    both: { toeSpread },
    contacts: {
      leftFoot: soleAt("left", { x: 0.2, y: 0.055 }),
      rightFoot: soleAt("right", { x: 0.2, y: -0.055 }),
    },
  });

export const footFigures: Record<string, FigureSpec> = {
  "single-leg-stance-cushion": figure({
    poses: [
      onCushion,
      change(onCushion, {
        right: { hipFlexion: 34, kneeFlexion: 58, ankleDorsiflexion: -5 },
        contacts: { leftFoot: footStays("left"), rightFoot: null, even: null },
      }),
    ],
    camera: { azimuth: 96, elevation: 12 },
    props: [TOP_ON_LEFT, STAND_CUSHION],
    feet: "bare",
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0, -0.12, 0] }],
    highlight: [{ area: "shin", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "single-leg-stance-throw": figure({
    poses: [throwing(false), throwing(true)],
    camera: { azimuth: -10, elevation: 9 },
    props: [
      { kind: "wall", x: 0.62, y: 0.2, width: 0.7 },
      { kind: "ball", at: { ball: "breastbone", offset: [0.17, 0, -0.03] }, radius: 0.042, frames: [0] },
      { kind: "ball", at: { room: [0.5, 0, 0.86] }, radius: 0.042, frames: [1] },
    ],
    arrows: [
      { kind: "push", at: { room: [0.36, 0, 0.94] }, toward: [0.18, 0, 0], bothWays: true, frames: [1] },
    ],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "plantar-fascia-stretch": figure({
    poses: [crossed({ toeExtension: 4 }), crossed({ toeExtension: 58, ankleDorsiflexion: 12 })],
    camera: { azimuth: 148, elevation: 18 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.06, 0, 0.05] }],
    highlight: [{ area: "sole", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    feet: "bare",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "heel-raise-towel": figure({
    poses: [towelRaise(false), towelRaise(true)],
    camera: { azimuth: 16, elevation: 9 },
    props: [STEP_RAIL, STEP, TOE_ROLL],
    feet: "bare",
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.08, 0, 0] }],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 3, hold: 2, back: 3 },
  }),
  "foot-roll-ball": figure({
    poses: [onBall(0.32), onBall(0.25)],
    camera: { azimuth: 14, elevation: 10 },
    props: [CHAIR, { kind: "ball", at: { room: [0.325, -0.06, BALL] }, radius: BALL }],
    feet: "bare",
    arrows: [{ kind: "push", at: { room: [0.46, -0.06, 0.03] }, toward: [0.1, 0, 0], bothWays: true }],
    worksSide: "right",
  }),
  "short-foot": figure({
    poses: [sole({}), sole({ archLift: 14 })],
    camera: { azimuth: 194, elevation: 14, closeUp: "right.foot" },
    arrows: [
      {
        kind: "push",
        at: { ball: "right.instep", offset: [-0.01, 0.03, -0.052] },
        toward: [0, 0, 0.03],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "right.toe", offset: [0.062, 0, 0.01] },
        toward: [-0.038, 0, 0],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "toe-yoga": figure({
    poses: [sole({}), sole({ greatToeExtension: 42 }), sole({ toeExtension: 36, greatToeExtension: 1 })],
    camera: LIFT_VIEW,
    arrows: [
      { kind: "push", at: { room: [0.36, -0.045, 0.06] }, toward: [0, 0, 0.03], frames: [1] },
      { kind: "push", at: { room: [0.35, -0.07, 0.065] }, toward: [0, 0, 0.03], frames: [2] },
    ],
    worksSide: "right",
  }),
  "toe-spread": figure({
    poses: [bothSoles(0), bothSoles(14)],
    camera: { azimuth: 90, elevation: 52, closeUp: "right.foot" },
    arrows: (["left", "right"] as const).flatMap((side) => {
      const out = side === "left" ? 1 : -1;
      return [
        {
          kind: "push",
          at: { ball: `${side}.toe`, offset: [-0.014, 0.048 * out, 0] },
          toward: [0, 0.03 * out, 0],
          frames: [1],
        },
      ] as const;
    }),
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "big-toe-stretch": figure({
    poses: [bigToe(0), bigToe(40)],
    camera: { azimuth: 170, elevation: 20, closeUp: "right.foot" },
    arrows: [
      {
        kind: "push",
        at: { ball: "right.toe", offset: [0.05, 0.02, 0.0] },
        toward: [-0.02, -0.028, 0],
        frames: [1],
      },
    ],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
