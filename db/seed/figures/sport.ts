import type { FigureSpec } from "@/lib/figure/figure";
import { pedalPlace } from "@/lib/figure/furniture";
import type { PoseSpec } from "@/lib/figure/pose";
import { atRail, POOL_RAIL, WATER, walk } from "./aerobic";
import { all, arm, at, type Change, change, figure, joints, leg, level, rest, soleAt } from "./authoring";
import { chairSitting, standing } from "./postures";
import { type Hand, loose, onLeftLeg, squat } from "./standing-bases";
import { handOnRail, RAIL, stepBox, stepUp } from "./wall-and-step";

const SIDE = { azimuth: 18, elevation: 9 } as const;
const FRONTWARDS = { azimuth: 34, elevation: 9 } as const;

const other = (side: Hand): Hand => (side === "left" ? "right" : "left");

/** Height of the step of the timed stepping, in fractions of stature: some 14 cm. */
const STEP = 0.085;

/** Off the floor: nothing bears. */
const inTheAir = (z: number, more: Change) =>
  change(standing, {
    ...more,
    root: { z, ...more.root },
    contacts: { ...loose, leftFoot: null, rightFoot: null, ...more.contacts },
  });

/** Arms behind, ready to swing, and up after the swing. */
const ARMS_BACK = { shoulderFlexion: -42, shoulderAbduction: 8, elbowFlexion: 14 } as const;
const ARMS_UP = { shoulderFlexion: 118, shoulderAbduction: 10, elbowFlexion: 24 } as const;
/** In front, to balance a landing. */
const ARMS_AHEAD = {
  shoulderFlexion: 58,
  shoulderAbduction: 10,
  elbowFlexion: 40,
  forearmPronation: 50,
} as const;

/** Only the front of the foot on the floor. */
const onToes = (side: Hand, x?: number) =>
  all(
    rest(
      [`${side}.ballInner`, `${side}.ballOuter`, `${side}.toe`],
      joints(side, "hipFlexion", "ankleDorsiflexion", "ankleInversion", "toeExtension"),
    ),
    at(`${side}.heel`, { z: 0.066 }),
    ...(x === undefined ? [] : [at(`${side}.ballInner`, { x })]),
  );

/** Standing high on the balls of both feet. */
const onTiptoe = (more: Change) =>
  change(standing, {
    ...more,
    contacts: {
      ...loose,
      leftFoot: onToes("left", 0.066),
      rightFoot: onToes("right", 0.066),
      over: at("crotch", { x: 0.03 }, ["root.x", "root.z"]),
      ...more.contacts,
    },
  });

/** One knee up, the other foot on its toes or off the floor; the arms against the legs. */
const skip = (knee: Hand, lift: number): PoseSpec => {
  const foot = other(knee);
  const pose: Change = {
    [knee]: {
      hipFlexion: 84,
      kneeFlexion: 92,
      ankleDorsiflexion: 4,
      shoulderFlexion: -34,
      elbowFlexion: 78,
      forearmPronation: 10,
      shoulderAbduction: 8,
    },
    [foot]: {
      hipFlexion: 2,
      kneeFlexion: 6,
      ankleDorsiflexion: lift > 0 ? -34 : -20,
      toeExtension: lift > 0 ? -8 : 20,
      shoulderFlexion: 42,
      elbowFlexion: 82,
      forearmPronation: 10,
      shoulderAbduction: 8,
    },
  };
  if (lift > 0) return inTheAir(0.6 + lift, pose);
  return change(standing, {
    ...pose,
    contacts: {
      ...loose,
      [`${knee}Foot`]: null,
      [`${foot}Foot`]: all(soleAt(foot, { x: 0 }, ["root.z", ...joints(foot, "hipFlexion", "kneeFlexion")])),
      over: at("crotch", { x: 0.005 }, ["root.x"]),
    },
  });
};

/** A running step: the lead knee forward and off the floor, the other foot pushes off. `lean` in degrees. */
const stride = (lead: Hand, lean: number, reach: number): PoseSpec => {
  const back = other(lead);
  return change(standing, {
    root: { pitch: lean, z: 0.52 },
    trunk: { neckFlexion: -lean / 2 },
    [lead]: {
      hipFlexion: 36 + reach + lean,
      kneeFlexion: 66 + reach,
      ankleDorsiflexion: 4,
      shoulderFlexion: -44,
      shoulderAbduction: 12,
      elbowFlexion: 92,
      forearmPronation: 10,
    },
    [back]: {
      hipFlexion: -16 + lean,
      kneeFlexion: 14,
      ankleDorsiflexion: -12,
      toeExtension: 30,
      shoulderFlexion: 40,
      shoulderAbduction: 8,
      elbowFlexion: 96,
      forearmPronation: 10,
    },
    contacts: {
      ...loose,
      [`${lead}Foot`]: null,
      [`${back}Foot`]: all(
        rest(
          [`${back}.ballInner`, `${back}.ballOuter`, `${back}.toe`],
          [...joints(back, "hipFlexion", "ankleDorsiflexion", "toeExtension", "ankleInversion"), "root.z"],
        ),
        at(`${back}.ballInner`, { x: -0.14 - lean * 0.003 }),
      ),
      middle: at("crotch", { x: 0 }, ["root.x"]),
    },
  });
};

/** On the right leg, landed: knee and hip bent, the other foot behind. */
const landedOnRight = (x: number, bend: number, more: Change = {}) =>
  change(standing, {
    ...more,
    root: { z: 0.46, x, pitch: bend * 0.5, ...more.root },
    trunk: { neckFlexion: -bend * 0.3, ...more.trunk },
    right: { hipFlexion: bend * 1.4, kneeFlexion: bend, ankleDorsiflexion: bend * 0.4, ...more.right },
    left: { hipFlexion: 14, kneeFlexion: 72, ankleDorsiflexion: -10, ...more.left },
    contacts: {
      ...loose,
      leftFoot: null,
      rightFoot: soleAt(
        "right",
        { x, y: -0.03 },
        joints("right", "hipFlexion", "hipAbduction", "kneeFlexion"),
      ),
      over: at("crotch", { x: x - bend * 0.0012, z: 0.515 - bend * 0.0011 }, ["root.x", "root.z"]),
      ...more.contacts,
    },
  });

/** Slowing down: the right heel dug in ahead, hips low, the trunk behind the front foot. */
const braking = change(walk("right"), {
  root: { pitch: -12, z: 0.44 },
  trunk: { neckFlexion: 8 },
  both: { shoulderFlexion: 20, shoulderAbduction: 26, elbowFlexion: 50, forearmPronation: 20 },
  right: { hipFlexion: 46, kneeFlexion: 30, ankleDorsiflexion: 10 },
  left: { hipFlexion: 20, kneeFlexion: 84, ankleDorsiflexion: 4, toeExtension: 30 },
  contacts: {
    rightFoot: all(
      rest("right.heel", [...joints("right", "hipFlexion", "kneeFlexion"), "root.z"]),
      at("right.heel", { x: 0.24 }),
    ),
    leftFoot: all(
      rest(["left.ballInner", "left.toe"], joints("left", "hipFlexion", "kneeFlexion", "ankleDorsiflexion")),
      at("left.ballInner", { x: -0.04 }),
    ),
    low: at("crotch", { z: 0.425 }),
  },
});

/** The bars of a rail ahead, for both hands. */
const RAIL_AHEAD = { kind: "rail", x: 0.25, y: 0, width: 0.56, height: 0.54 } as const;
/** Board and feet: its top when level, and how far heel and ball are from its middle, in fractions of stature. */
const BOARD = { top: 0.055, heel: -0.045, ball: 0.05, tilt: 8 } as const;

/** On a wobble board that is tilted, toes down for a positive number of degrees; both hands on a rail. */
const onBoard = (tilt: number) => {
  const fall = Math.tan((tilt * Math.PI) / 180);
  const foot = (side: Hand) =>
    all(
      rest(
        `${side}.heel`,
        joints(side, "hipFlexion", "hipAbduction", "kneeFlexion", "ankleDorsiflexion", "ankleInversion"),
        BOARD.top - fall * BOARD.heel,
      ),
      rest([`${side}.ballInner`, `${side}.ballOuter`], [], BOARD.top - fall * BOARD.ball),
      at(`${side}.ankle`, { x: -0.02, y: side === "left" ? 0.055 : -0.055 }),
    );
  const hand = (side: Hand) =>
    at(`${side}.palm`, { x: 0.25, y: side === "left" ? 0.13 : -0.13, z: 0.562 }, [
      ...arm(side),
      ...joints(side, "forearmPronation", "wristFlexion"),
    ]);
  return change(standing, {
    both: {
      hipFlexion: 14,
      kneeFlexion: 18,
      shoulderFlexion: 26,
      elbowFlexion: 40,
      forearmPronation: 70,
      shoulderAbduction: 6,
    },
    contacts: {
      ...loose,
      leftFoot: foot("left"),
      rightFoot: foot("right"),
      leftHand: hand("left"),
      rightHand: hand("right"),
      over: at("crotch", { y: 0, z: 0.545 }, ["root.x", "root.z", "root.pitch"]),
      balance: level("crotch", "left.ankle", "x", [], 0.004),
    },
  });
};

/** Where the hands are on a walking frame whose middle is at `x`. */
const onFrame = (x: number) => {
  const hand = (side: Hand) =>
    at(`${side}.palm`, { x: x - 0.03, y: side === "left" ? 0.15 : -0.15, z: 0.507 }, [
      ...arm(side),
      ...joints(side, "forearmPronation", "wristFlexion"),
    ]);
  return { leftHand: hand("left"), rightHand: hand("right") };
};
const FRAME_AT = 0.21;
const withFrame = (right: number, left: number, hips: number) =>
  change(standing, {
    root: { pitch: 6 },
    trunk: { neckFlexion: -6 },
    both: { shoulderFlexion: 20, elbowFlexion: 35, forearmPronation: 20, shoulderAbduction: 8 },
    contacts: {
      ...loose,
      ...onFrame(FRAME_AT),
      rightFoot: soleAt("right", { x: right, y: -0.05 }),
      leftFoot:
        left === right
          ? soleAt("left", { x: left, y: 0.05 })
          : all(
              rest(
                ["left.ballInner", "left.ballOuter", "left.toe"],
                [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion", "toeExtension")],
              ),
              at("left.ballInner", { x: left + 0.066, y: 0.05 }),
            ),
      over: at("crotch", { x: hips, y: 0, z: left === right ? 0.508 : 0.5 }, ["root.x", "root.z"]),
    },
  });

/** On an exercise bike: how far the trunk leans, and how far the pedals have gone on from right down, in degrees. */
const onBike = (lean: number, turn: number) => {
  const foot = (side: Hand) => {
    const [x, z] = pedalPlace(side === "right", turn);
    return all(
      at(`${side}.ballInner`, { x, z: z + 0.027 }, [...leg(side), ...joints(side, "ankleDorsiflexion")]),
      level(`${side}.heel`, `${side}.ballInner`, "z", [], 0.028),
    );
  };
  const hand = (side: Hand) =>
    at(`${side}.palm`, { x: 0.27, y: side === "left" ? 0.1 : -0.1, z: 0.74 }, arm(side));
  return change(chairSitting, {
    root: { pitch: lean, z: 0.59, x: -0.05 },
    trunk: { thoracicFlexion: lean, lumbarFlexion: lean * 0.8, neckFlexion: -lean * 1.3 },
    both: {
      hipAbduction: 2,
      shoulderFlexion: 70,
      shoulderAbduction: 4,
      shoulderRotation: 0,
      elbowFlexion: 15 + lean,
      forearmPronation: 70,
    },
    hands: { left: "fist", right: "fist" },
    contacts: {
      seat: all(
        rest(["left.buttock", "right.buttock"], ["root.z"], 0.527),
        at("left.buttock", { x: -0.07 }, ["root.x"]),
      ),
      leftFoot: foot("left"),
      rightFoot: foot("right"),
      leftHand: hand("left"),
      rightHand: hand("right"),
    },
  });
};
/** Backwards from the bottom: the right pedal ahead and a little up, not over the top. */
const HALF_TURN = -125;
const AT_BIKE = { azimuth: 14, elevation: 8 } as const;

/** Running on the spot in the water: one knee up, the arms against the legs. */
/** A pool's rail that a bent knee leaves in reach, in fractions of stature. */
const LOW_RAIL = 0.72;
const atLowRail: Change = {
  ...atRail,
  contacts: {
    leftHand: at("left.palm", { x: 0.12, y: 0.34, z: LOW_RAIL + 0.022 }, [
      ...arm("left"),
      "left.forearmPronation",
    ]),
  },
};

const waterRun = (knee: Hand) => {
  const foot = other(knee);
  return change(standing, {
    root: { pitch: 5, z: 0.575 },
    [knee]: {
      hipFlexion: 74,
      kneeFlexion: 84,
      shoulderFlexion: -30,
      elbowFlexion: 86,
      shoulderAbduction: 12,
    },
    [foot]: {
      hipFlexion: -4,
      kneeFlexion: 14,
      ankleDorsiflexion: -28,
      shoulderFlexion: 44,
      elbowFlexion: 92,
      shoulderAbduction: 12,
    },
    contacts: { ...loose, leftFoot: null, rightFoot: null },
  });
};

export const sportFigures: Record<string, FigureSpec> = {
  "drop-squat": figure({
    poses: [
      onTiptoe({ both: ARMS_UP }),
      squat(0.42, 0.035, { both: { ...ARMS_AHEAD, shoulderFlexion: 30, hipAbduction: 8 } }, 0.07),
    ],
    camera: { azimuth: 84, elevation: 9 },
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [0, 0.2, 0.06] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 0.5, hold: 2, back: 2 },
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "jump-land": figure({
    poses: [
      squat(0.43, 0.06, { both: ARMS_BACK }),
      inTheAir(0.66, {
        both: { ...ARMS_UP, hipFlexion: 6, kneeFlexion: 12, ankleDorsiflexion: -34, toeExtension: -6 },
      }),
      squat(0.42, 0.04, { both: ARMS_AHEAD }),
    ],
    camera: SIDE,
    arrows: [
      { kind: "move", ball: "crotch", from: 0, to: 1, shift: [-0.2, 0, 0.04] },
      { kind: "push", at: { ball: "sacrum", offset: [-0.14, 0, 0.26] }, toward: [0, 0, -0.18], frames: [2] },
    ],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [0, 2] }],
    tempo: { move: 0.5, hold: 2, back: 2 },
    marks: [{ kind: "hold", frames: [2] }],
  }),
  "hop-stick": figure({
    poses: [
      landedOnRight(-0.16, 38, { both: ARMS_BACK }),
      inTheAir(0.62, {
        root: { x: 0 },
        both: { ...ARMS_AHEAD, shoulderFlexion: 70 },
        right: { hipFlexion: 22, kneeFlexion: 26, ankleDorsiflexion: -20 },
        left: { hipFlexion: 6, kneeFlexion: 66, ankleDorsiflexion: -10 },
      }),
      landedOnRight(0.16, 46, { both: ARMS_AHEAD }),
    ],
    camera: SIDE,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.heel", offset: [-0.24, 0, -0.09] },
        toward: [0.2, 0, 0.07],
        frames: [1],
      },
      { kind: "push", at: { room: [-0.1, 0, 0.78] }, toward: [0.05, 0, -0.17], frames: [2] },
    ],
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [0, 2] }],
    tempo: { move: 0.5, hold: 2, back: 2 },
    worksSide: "right",
    marks: [{ kind: "hold", frames: [2] }],
  }),
  "pogo-hops": figure({
    poses: [
      onTiptoe({
        both: { ...ARMS_AHEAD, shoulderFlexion: 10, elbowFlexion: 70, kneeFlexion: 8, hipFlexion: 4 },
      }),
      inTheAir(0.65, {
        root: { x: 0.03 },
        both: {
          ...ARMS_AHEAD,
          shoulderFlexion: 22,
          elbowFlexion: 76,
          hipFlexion: 2,
          kneeFlexion: 6,
          ankleDorsiflexion: -36,
          toeExtension: -6,
        },
      }),
    ],
    camera: SIDE,
    arrows: [
      {
        kind: "push",
        at: { ball: "right.ankle", offset: [-0.1, 0, -0.03] },
        toward: [0, 0, 0.2],
        bothWays: true,
        frames: [1],
      },
    ],
    highlight: [{ area: "calf", side: "both", kind: "work" }],
    tempo: { move: 0.25, hold: 0, back: 0.25 },
  }),
  "skip-drill": figure({
    poses: [skip("right", 0), skip("right", 0.07), skip("left", 0)],
    camera: FRONTWARDS,
    arrows: [
      { kind: "push", at: { room: [0.36, -0.06, 0.36] }, toward: [0, 0, 0.16], frames: [0] },
      { kind: "push", at: { ball: "left.heel", offset: [-0.1, 0, 0.0] }, toward: [0, 0, 0.16], frames: [1] },
      { kind: "push", at: { room: [0.36, 0.06, 0.36] }, toward: [0, 0, 0.16], frames: [2] },
    ],
    tempo: { move: 0.4, hold: 0, back: 0.4 },
  }),
  "run-walk-program": figure({
    poses: [walk("right"), stride("right", 8, 14), stride("left", 8, 14)],
    camera: SIDE,
    arrows: [
      { kind: "push", at: { room: [0.3, 0, 0.86] }, toward: [0.11, 0, 0], frames: [0] },
      { kind: "push", at: { room: [0.3, 0, 0.86] }, toward: [0.2, 0, 0], frames: [1, 2] },
    ],
    tempo: { move: 0.4, hold: 0, back: 0.4 },
  }),
  "accelerate-brake": figure({
    poses: [stride("right", 30, 26), stride("left", 4, 30), braking],
    camera: SIDE,
    arrows: [
      { kind: "push", at: { room: [0.4, 0, 0.84] }, toward: [0.24, 0, 0], frames: [0] },
      { kind: "push", at: { room: [0.34, 0, 0.84] }, toward: [0.24, 0, 0], frames: [1] },
      { kind: "push", at: { room: [0.34, 0, 0.84] }, toward: [0.07, 0, 0], frames: [2] },
    ],
    highlight: [{ area: "frontThigh", side: "right", kind: "work", frames: [2] }],
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "stepping-timed": figure({
    poses: [
      change(standing, {
        left: { shoulderFlexion: 40, elbowFlexion: 40, shoulderAbduction: 20 },
        contacts: {
          ...handOnRail(0.04),
          ...loose,
          leftFoot: soleAt("left", { x: -0.06, y: 0.055 }),
          rightFoot: soleAt("right", { x: -0.06, y: -0.055 }),
          over: at("crotch", { x: -0.055, y: 0, z: 0.514 }, ["root.x", "root.z"]),
        },
      }),
      ...stepUp(STEP).map((pose, i) =>
        i === 0
          ? pose
          : change(pose, {
              contacts: { rightFoot: soleAt("right", { x: 0.16, y: -0.055 }, leg("right"), STEP) },
            }),
      ),
    ],
    camera: SIDE,
    props: [RAIL, stepBox(0.18, STEP)],
    arrows: [{ kind: "move", ball: "crotch", from: 1, to: 2, shift: [-0.2, -0.1, 0.1], bothWays: true }],
    tempo: { move: 0.6, hold: 0, back: 0.6 },
  }),
  "wobble-board": figure({
    poses: [onBoard(BOARD.tilt), onBoard(-BOARD.tilt)],
    camera: { azimuth: 26, elevation: 12 },
    props: [
      RAIL_AHEAD,
      { kind: "wobbleBoard", x: 0, y: 0, radius: 0.135, tilt: BOARD.tilt, frames: [0] },
      { kind: "wobbleBoard", x: 0, y: 0, radius: 0.135, tilt: -BOARD.tilt, frames: [1] },
    ],
    arrows: [
      { kind: "push", at: { room: [-0.14, -0.22, 0.07] }, toward: [0, 0, 0.12], frames: [0] },
      { kind: "push", at: { room: [-0.14, -0.22, 0.19] }, toward: [0, 0, -0.12], frames: [1] },
    ],
    tempo: { move: 1, hold: 0.5, back: 1 },
  }),
  "walking-aid-practice": figure({
    poses: [withFrame(-0.1, -0.1, -0.06), withFrame(0.1, -0.1, 0)],
    camera: { azimuth: 28, elevation: 10 },
    props: [{ kind: "walkingFrame", x: FRAME_AT, y: 0 }],
    arrows: [
      { kind: "push", at: { room: [0.2, -0.26, 0.06] }, toward: [0.2, 0, 0], frames: [0] },
      { kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0, -0.08, 0.06] },
    ],
    tempo: { move: 1, hold: 0.5, back: 1 },
    worksSide: "right",
  }),
  "bike-half-turns": figure({
    poses: [onBike(9, 0), onBike(9, HALF_TURN)],
    camera: AT_BIKE,
    props: [
      { kind: "bike", x: 0, y: 0, down: "right", frames: [0] },
      { kind: "bike", x: 0, y: 0, down: "right", turn: HALF_TURN, frames: [1] },
    ],
    arrows: [
      { kind: "move", ball: "right.ballInner", from: 0, to: 1, shift: [0.08, -0.1, -0.02], bothWays: true },
    ],
    tempo: { move: 1, hold: 0.3, back: 1 },
    worksSide: "right",
  }),
  "cycling-interval": figure({
    poses: [onBike(2, 20), onBike(16, 200)],
    camera: AT_BIKE,
    props: [
      { kind: "bike", x: 0, y: 0, down: "right", turn: 20, frames: [0] },
      { kind: "bike", x: 0, y: 0, down: "right", turn: 200, frames: [1] },
    ],
    arrows: [
      { kind: "push", at: { room: [0.2, -0.12, 0.3] }, toward: [0.012, 0, -0.06], frames: [0] },
      { kind: "push", at: { room: [0.19, -0.12, 0.36] }, toward: [0.02, 0, -0.15], frames: [1] },
      { kind: "push", at: { room: [0.25, -0.12, 0.36] }, toward: [0.02, 0, -0.15], frames: [1] },
    ],
    tempo: { move: 0.4, hold: 0, back: 0.4 },
  }),
  "aquatic-leg-strength": figure({
    poses: [
      onLeftLeg(change(standing, atLowRail), {
        right: { hipFlexion: 48, kneeFlexion: 8, ankleDorsiflexion: 4 },
      }),
      onLeftLeg(change(standing, atLowRail), { right: { hipAbduction: 32, kneeFlexion: 2, hipFlexion: 2 } }),
      squat(0.43, 0.03, {
        right: atLowRail.right ?? {},
        left: atLowRail.left ?? {},
        contacts: atLowRail.contacts ?? {},
      }),
    ],
    camera: { azimuth: 52, elevation: 9 },
    props: [
      { ...POOL_RAIL, height: LOW_RAIL },
      { ...WATER, height: 0.66 },
    ],
    arrows: [
      { kind: "push", at: { room: [0.26, -0.2, 0.32] }, toward: [0.22, 0, 0.1], bothWays: true, frames: [0] },
      {
        kind: "push",
        at: { room: [0.02, -0.24, 0.34] },
        toward: [0, -0.2, 0.05],
        bothWays: true,
        frames: [1],
      },
      { kind: "push", at: { room: [-0.26, -0.1, 0.36] }, toward: [0, 0, 0.18], bothWays: true, frames: [2] },
    ],
    tempo: { move: 1.2, hold: 0, back: 1.2 },
    worksSide: "right",
  }),
  "aquatic-jog": figure({
    poses: [waterRun("right"), waterRun("left")],
    camera: SIDE,
    props: [WATER],
    arrows: [
      { kind: "push", at: { room: [0.36, -0.06, 0.42] }, toward: [0, 0, 0.16], frames: [0] },
      { kind: "push", at: { room: [0.33, 0.06, 0.42] }, toward: [0, 0, 0.16], frames: [1] },
    ],
    tempo: { move: 0.5, hold: 0, back: 0.5 },
  }),
};
