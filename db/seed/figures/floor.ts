import type { FigureSpec, Prop } from "@/lib/figure/figure";
import { SIZES } from "@/lib/figure/furniture";
import {
  all,
  arm,
  at,
  change,
  figure,
  hold,
  join,
  joints,
  leg,
  level,
  palmFlat,
  planted,
  rest,
  soleAt,
} from "./authoring";
import { fourPoint, halfKneeling, hookLying, longSitting, prone } from "./postures";

const MAT: Prop = { kind: "mat", x: 0.05, y: 0, length: 1 };
const SIDE = { azimuth: 16, elevation: 12 } as const;

/** A cushion that lies flat under a knee that stays. */
const FLAT_PAD: Prop = {
  kind: "cushion",
  from: { room: [-0.11, -0.05, 0.014] },
  to: { room: [-0.02, -0.05, 0.014] },
  thickness: 0.028,
  width: 0.14,
  layer: "behind",
};

const kneePad = (side: "left" | "right"): Prop => ({
  kind: "cushion",
  from: { ball: `${side}.knee`, offset: [0.07, 0, -0.018] },
  to: { ball: `${side}.knee`, offset: [-0.03, 0, -0.018] },
  thickness: 0.03,
  width: 0.14,
  layer: "behind",
});

/** A chair on the left, its back to hold. */
const CHAIR_BESIDE: Prop = { kind: "chair", x: 0.26, y: 0.33, yaw: 90 };
const onChairBack = at("left.palm", { x: 0.23, y: 0.205, z: SIZES.chair.seat + SIZES.chair.back - 0.006 }, [
  ...arm("left"),
  "left.forearmPronation",
]);

const kneelTall = change(halfKneeling, {
  left: { shoulderFlexion: 50, shoulderAbduction: 20, elbowFlexion: 50, forearmPronation: 60 },
  hands: { left: "grip" },
  contacts: {
    leftHand: onChairBack,
    leftFoot: soleAt("left", { x: 0.22, y: 0.055 }),
  },
});

const glided = change(kneelTall, {
  root: { x: 0.1, z: 0.29, pitch: -4 },
  left: { hipFlexion: 100, kneeFlexion: 105 },
  right: { hipFlexion: -20, kneeFlexion: 70 },
  contacts: {
    upright: at("crotch", { x: 0.09 }, ["root.x", "root.z"]),
    rightKnee: planted(
      ["right.knee", "right.toe", "right.instep"],
      [...leg("right"), ...joints("right", "ankleDorsiflexion")],
    ),
    leftFoot: planted(
      ["left.heel", "left.ballInner", "left.ballOuter"],
      [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion")],
    ),
  },
});

/** A long lunge, hands on blocks: hips high and back, or sunk forwards. */
const lunge = (height: number, forward: number) =>
  change(glided, {
    root: { x: forward, z: height + 0.03, pitch: 12 },
    trunk: { neckFlexion: -20, lumbarFlexion: 24, thoracicFlexion: 18 },
    left: { hipFlexion: 118, kneeFlexion: 105, shoulderFlexion: 80 },
    right: { hipFlexion: -20, kneeFlexion: 50, shoulderFlexion: 80, elbowFlexion: 5, ankleDorsiflexion: -30 },
    contacts: {
      upright: at("crotch", { z: height, x: forward }, ["root.x", "root.z"]),
      leftFoot: soleAt("left", { x: 0.32, y: 0.06 }),
      rightKnee: all(
        rest(["right.knee", "right.toe"], [...leg("right"), ...joints("right", "ankleDorsiflexion")]),
      ),
      leftHand: all(palmFlat("left", arm("left"), 0.138), at("left.palm", { x: 0.175, y: 0.17 })),
      rightHand: all(palmFlat("right", arm("right"), 0.138), at("right.palm", { x: 0.175, y: -0.14 })),
    },
    free: ["root.pitch", "thoracicFlexion"],
  });

/** Hands on the floor behind, leaning back. */
const behind = {
  leftHand: all(palmFlat("left"), at("left.wrist", { x: -0.24, y: 0.15 })),
  rightHand: all(palmFlat("right"), at("right.wrist", { x: -0.24, y: -0.15 })),
} as const;
const LEAN = {
  shoulderFlexion: -45,
  shoulderAbduction: 8,
  elbowFlexion: 6,
  forearmPronation: 0,
  wristFlexion: -70,
  shoulderRotation: -30,
} as const;

const leanBack = change(longSitting, {
  root: { pitch: -22 },
  both: LEAN,
  trunk: { lumbarFlexion: 12, neckFlexion: 10 },
  contacts: behind,
});

/** Sitting with knees bent and feet flat. */
const kneesUp = change(leanBack, {
  both: { hipFlexion: 80, kneeFlexion: 85 },
  contacts: { leftFoot: soleAt("left", { x: 0.3 }), rightFoot: soleAt("right", { x: 0.3 }) },
});

const crossedOver = join("right.ankle", "left.knee", [0.058, -0.01, 0.04], leg("right"));

const raisedSit = (radius: number) =>
  change(kneesUp, {
    root: { z: 0.07 + radius * 2 },
    right: { hipFlexion: 80, hipAbduction: 35, hipRotation: 45, kneeFlexion: 100 },
    contacts: {
      seat: rest(["right.buttock"], ["root.z", "root.roll"], radius * 2 - 0.008),
      rightFoot: crossedOver,
      level: at("left.buttock", { z: 0.058 + radius * 2 + 0.01 }),
    },
  });

/** On the roller, leaning onto the right buttock; both feet flat. */
const rollerSit = change(raisedSit(0.043), {
  right: { hipFlexion: 70, hipAbduction: 6, hipRotation: 0, kneeFlexion: 85 },
  contacts: { rightFoot: soleAt("right", { x: 0.3 }) },
});

/** The same, rolled on; hands and feet stay. */
const rolledTo = (x: number) =>
  change(rollerSit, {
    root: { x },
    contacts: {
      leftHand: planted(["left.wrist", "left.knuckleFront"], [...arm("left"), "left.wristFlexion"]),
      rightHand: planted(["right.wrist", "right.knuckleFront"], [...arm("right"), "right.wristFlexion"]),
      leftFoot: planted(
        ["left.heel", "left.ballInner", "left.ballOuter"],
        [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion")],
      ),
      rightFoot: planted(
        ["right.heel", "right.ballInner", "right.ballOuter"],
        [...leg("right"), ...joints("right", "ankleDorsiflexion", "ankleInversion")],
      ),
    },
  });
const ROLLER = {
  kind: "roller",
  at: { room: [-0.02, -0.03, 0.043] },
  yaw: 0,
  length: 0.24,
  layer: "behind",
} as const;

const windscreen = (toRight: boolean) =>
  change(kneesUp, {
    both: { hipFlexion: 75, kneeFlexion: 88 },
    left: { hipAbduction: toRight ? -10 : 40, hipRotation: toRight ? -40 : 50 },
    right: { hipAbduction: toRight ? 40 : -10, hipRotation: toRight ? 50 : -40 },
    contacts: {
      leftFoot: all(
        rest(toRight ? "left.ballInner" : "left.ballOuter", leg("left")),
        at("left.ankle", { x: 0.24 }),
      ),
      rightFoot: all(
        rest(toRight ? "right.ballOuter" : "right.ballInner", leg("right")),
        at("right.ankle", { x: 0.24 }),
      ),
      knees: all(at("left.knee", { z: toRight ? 0.17 : 0.1 }), at("right.knee", { z: toRight ? 0.1 : 0.17 })),
    },
  });

/** The start of the windscreen wiper: knees up, feet wide apart. */
const feetApart = change(kneesUp, {
  both: { hipFlexion: 80, hipAbduction: 16, kneeFlexion: 88 },
  contacts: {
    leftFoot: soleAt("left", { x: 0.27, y: 0.17 }),
    rightFoot: soleAt("right", { x: 0.27, y: -0.17 }),
  },
});

const rollerForearms = (side: "left" | "right") =>
  all(
    rest(`${side}.elbow`, arm(side)),
    rest(`${side}.wrist`),
    palmFlat(side, []),
    level(`${side}.elbow`, `${side}.shoulder`, "x"),
    at(`${side}.elbow`, { y: side === "left" ? -0.11 : 0.11 }),
  );

const rockStart = change(fourPoint, {
  left: { hipFlexion: 80, hipAbduction: 45, kneeFlexion: 4, ankleDorsiflexion: 0 },
  contacts: {
    leftKnee: rest("left.ballInner", joints("left", "hipFlexion", "hipAbduction", "hipRotation")),
    hips: level("right.knee", "right.hip", "x", ["root.z", "root.pitch"]),
  },
});

/** On a cushion, soles together, hands round the ankles; the knees at a height. */
const sitButterfly = (height: number) =>
  change(longSitting, {
    both: {
      hipFlexion: 80,
      hipAbduction: 40,
      hipRotation: 50,
      kneeFlexion: 105,
      shoulderFlexion: 25,
      shoulderAbduction: 24,
      elbowFlexion: 30,
      forearmPronation: 80,
      wristFlexion: 0,
      ankleDorsiflexion: 0,
      ankleInversion: 20,
    },
    root: { z: 0.11 },
    trunk: { lumbarFlexion: 0 },
    contacts: {
      seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], 0.04),
      leftFoot: all(
        rest("left.ballOuter", leg("left")),
        at("left.ballInner", { y: 0.022 }),
        at("left.heel", { y: 0.024 }),
      ),
      rightFoot: all(
        rest("right.ballOuter", leg("right")),
        at("right.ballInner", { y: -0.022 }),
        at("right.heel", { y: -0.024 }),
      ),
      knees: all(at("left.knee", { z: height }), at("right.knee", { z: height })),
      leftHand: hold("left", "left.knee", [0.05, 0.0, 0.0]),
      rightHand: hold("right", "right.knee", [0.05, 0.0, 0.0]),
    },
    free: [],
    hands: { left: "flat", right: "flat" },
  });

/** The right calf on the roller at a point of it; the left foot takes some weight. */
const calfRoll = (on: "right.calf" | "right.shin") =>
  change(leanBack, {
    left: { hipFlexion: 80, kneeFlexion: 95 },
    right: { hipFlexion: 90, kneeFlexion: 2, ankleDorsiflexion: -5 },
    contacts: {
      leftFoot: soleAt("left", { x: 0.13, y: 0.1 }),
      rightFoot: rest(on, joints("right", "hipFlexion"), 0.084),
    },
  });

/** Face down on the forearms, the left thigh on the roller at a point of it. */
const quadRoll = (on: "left.midThigh" | "left.knee") =>
  change(prone, {
    root: { pitch: -8, z: 0.15 },
    trunk: { neckFlexion: -10 },
    both: { shoulderFlexion: 85, shoulderAbduction: 2, elbowFlexion: 90, forearmPronation: 75 },
    right: { hipFlexion: 20, hipAbduction: 24, kneeFlexion: 40 },
    contacts: {
      pelvis: rest(on, ["root.z"], 0.08),
      chest: null,
      head: null,
      leftKnee: null,
      leftFoot: rest("left.toe", joints("left", "ankleDorsiflexion", "hipFlexion")),
      rightFoot: rest("right.toe", joints("right", "hipFlexion")),
      rightKnee: rest("right.knee", joints("right", "kneeFlexion", "hipAbduction")),
      leftArm: rollerForearms("left"),
      rightArm: rollerForearms("right"),
    },
    free: ["root.pitch"],
  });

export const floorFigures: Record<string, FigureSpec> = {
  "half-kneeling-hip-flexor-stretch": figure({
    poses: [kneelTall, glided],
    camera: SIDE,
    props: [{ kind: "mat", x: 0, y: 0, length: 0.8 }, CHAIR_BESIDE, FLAT_PAD],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [-0.15, 0, 0.02] }],
    highlight: [
      { area: "hipFront", side: "right", kind: "stretch", frames: [1] },
      { area: "frontThigh", side: "right", kind: "stretch", frames: [1] },
    ],
    tempo: { move: 3, hold: 3, back: 3 },
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "runners-lunge": figure({
    poses: [lunge(0.28, 0.06), lunge(0.225, 0.1)],
    camera: { azimuth: 2, elevation: 12 },
    props: [
      { kind: "mat", x: 0, y: 0, length: 1, width: 0.46 },
      { kind: "box", x: 0.175, y: 0.17, z: 0, size: [0.1, 0.07, 0.13] },
      { kind: "box", x: 0.175, y: -0.14, z: 0, size: [0.1, 0.07, 0.13], layer: "among" },
    ],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [-0.08, 0, 0.12] }],
    highlight: [{ area: "hipFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "piriformis-ball-release": figure({
    poses: [
      raisedSit(0.035),
      change(raisedSit(0.035), {
        root: { x: 0.04 },
        contacts: {
          leftHand: planted(["left.wrist", "left.knuckleFront"], [...arm("left"), "left.wristFlexion"]),
          rightHand: planted(["right.wrist", "right.knuckleFront"], [...arm("right"), "right.wristFlexion"]),
        },
      }),
    ],
    camera: { azimuth: 30, elevation: 12 },
    props: [MAT, { kind: "ball", at: { ball: "right.buttock", offset: [-0.07, 0, -0.05] }, radius: 0.036 }],
    arrows: [{ kind: "move", ball: "right.hip", from: 0, to: 1, shift: [0, -0.2, -0.16], bothWays: true }],
    highlight: [{ area: "buttock", side: "right", kind: "stretch" }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "foam-roll-gluteals": figure({
    poses: [rollerSit, rolledTo(0.08)],
    camera: { azimuth: 24, elevation: 10 },
    props: [MAT, { ...ROLLER, frames: [0] }, { ...ROLLER, at: { room: [0.02, -0.03, 0.043] }, frames: [1] }],
    arrows: [
      { kind: "push", at: { room: [-0.08, -0.3, -0.02] }, toward: [0.17, 0, 0], bothWays: true, frames: [1] },
    ],
    highlight: [{ area: "buttock", side: "right", kind: "stretch" }],
    worksSide: "right",
  }),
  "foam-roll-calf": figure({
    poses: [calfRoll("right.calf"), calfRoll("right.shin")],
    camera: SIDE,
    props: [
      MAT,
      {
        kind: "roller",
        at: { ball: "right.calf", offset: [-0.079, 0, 0] },
        yaw: 0,
        layer: "behind",
        frames: [0],
      },
      {
        kind: "roller",
        at: { ball: "right.shin", offset: [-0.071, 0, 0] },
        yaw: 0,
        layer: "behind",
        frames: [1],
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.calf", offset: [0.09, 0, 0.08] },
        toward: [0.17, 0, 0],
        bothWays: true,
        frames: [1],
      },
    ],
    highlight: [{ area: "calf", side: "right", kind: "stretch" }],
    worksSide: "right",
  }),
  "foam-roll-quads": figure({
    poses: [quadRoll("left.midThigh"), quadRoll("left.knee")],
    camera: { azimuth: -16, elevation: 12 },
    props: [
      { ...MAT, x: -0.02, length: 1.1 },
      {
        kind: "roller",
        at: { ball: "left.midThigh", offset: [0.086, 0, 0] },
        yaw: 0,
        layer: "behind",
        frames: [0],
      },
      {
        kind: "roller",
        at: { ball: "left.knee", offset: [0.079, 0, 0.035] },
        yaw: 0,
        layer: "behind",
        frames: [1],
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "left.midThigh", offset: [-0.1, 0, 0.1] },
        toward: [0.17, 0, 0],
        bothWays: true,
        frames: [1],
      },
    ],
    highlight: [{ area: "frontThigh", side: "left", kind: "stretch" }],
    worksSide: "left",
  }),
  "butterfly-sitting": figure({
    poses: [sitButterfly(0.26), sitButterfly(0.145)],
    camera: { azimuth: 66, elevation: 14 },
    props: [
      { kind: "mat", x: 0.1, y: 0, length: 0.62, width: 0.62 },
      {
        kind: "cushion",
        from: { room: [-0.08, 0, 0.018] },
        to: { room: [0.03, 0, 0.018] },
        thickness: 0.036,
        width: 0.26,
        layer: "behind",
      },
    ],
    arrows: [
      { kind: "move", ball: "left.knee", from: 0, to: 1, shift: [0, 0.04, 0.03] },
      { kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, -0.04, 0.03] },
    ],
    highlight: [{ area: "groin", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hip-rotation-90-90": figure({
    poses: [feetApart, windscreen(true), windscreen(false)],
    camera: { azimuth: 78, elevation: 50 },
    props: [
      { kind: "mat", x: 0.05, y: 0, length: 0.8, width: 0.66 },
      {
        kind: "cushion",
        from: { room: [-0.07, 0, 0.018] },
        to: { room: [0.04, 0, 0.018] },
        thickness: 0.036,
        width: 0.26,
        layer: "behind",
      },
    ],
    arrows: [
      { kind: "push", at: { room: [0.38, 0.1, 0] }, toward: [0, -0.2, 0], frames: [1] },
      { kind: "push", at: { room: [0.38, -0.1, 0] }, toward: [0, 0.2, 0], frames: [2] },
    ],
  }),
  "adductor-rock-back": figure({
    poses: [
      rockStart,
      change(rockStart, {
        root: { x: 0.17, pitch: -10 },
        contacts: {
          rightKnee: all(
            planted(["right.knee", "right.toe"], [...leg("right"), ...joints("right", "ankleDorsiflexion")]),
            rest("right.instep"),
          ),
          leftKnee: planted(
            ["left.ballInner"],
            [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion")],
          ),
          leftHand: all(palmFlat("left"), planted(["left.wrist"])),
          rightHand: all(palmFlat("right"), planted(["right.wrist"])),
          hips: at("crotch", { x: 0.17 }),
        },
        free: ["root.x", "root.z", "root.pitch"],
      }),
    ],
    camera: { azimuth: -40, elevation: 20 },
    props: [{ kind: "mat", x: -0.04, y: -0.1, length: 0.95, width: 0.8 }, kneePad("right")],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, 0, 0.13], bothWays: true }],
    highlight: [{ area: "groin", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
  }),
  "figure-4-twist-supine": figure({
    poses: [
      change(hookLying, {
        both: { shoulderAbduction: 70, elbowFlexion: 10, forearmPronation: 30 },
        left: { hipFlexion: 72, hipAbduction: 35, hipRotation: 48, kneeFlexion: 105, ankleDorsiflexion: 5 },
        contacts: { leftFoot: join("left.ankle", "right.knee", [0.062, -0.01, 0.045], leg("left")) },
      }),
      change(hookLying, {
        root: { roll: 46 },
        trunk: { lumbarRotation: 13, thoracicRotation: 32 },
        both: { shoulderAbduction: 70, elbowFlexion: 10, forearmPronation: 30 },
        left: { hipFlexion: 70, hipAbduction: 24, hipRotation: 50, kneeFlexion: 104, ankleDorsiflexion: 5 },
        right: { hipFlexion: 56, hipAbduction: 22, hipRotation: 10, kneeFlexion: 98 },
        contacts: {
          pelvis: rest("right.hip", ["root.z"]),
          back: all(
            rest("upperBack", ["root.pitch"]),
            level("left.shoulder", "right.shoulder", "z", ["thoracicRotation", "lumbarRotation"]),
          ),
          leftFoot: join("left.ankle", "right.knee", [0.062, -0.01, 0.045], leg("left")),
          rightFoot: all(
            rest("right.ballOuter", joints("right", "hipAbduction", "hipRotation")),
            at("right.knee", { z: 0.1 }),
          ),
        },
      }),
    ],
    camera: { azimuth: 84, elevation: 64 },
    props: [{ kind: "mat", x: -0.05, y: 0, length: 1, width: 0.66 }],
    arrows: [{ kind: "push", at: { room: [0.26, 0.16, 0] }, toward: [0, -0.16, 0], frames: [1] }],
    highlight: [{ area: "buttock", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
