import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { Freedom } from "@/lib/figure/pose";
import {
  against,
  all,
  arm,
  at,
  type Change,
  change,
  figure,
  hold,
  joints,
  leg,
  level,
  rest,
  soleAt,
} from "./authoring";
import { standing } from "./postures";
import {
  feetStay,
  footStays,
  handsOnHips,
  loose,
  onLeftLeg,
  standByTop,
  stride,
  TOP_ON_LEFT,
} from "./standing-bases";

const SIDE = { azimuth: 14, elevation: 9 } as const;
/** A little from behind: the face of a wall ahead is seen, and the hands on it. */
const TO_WALL = { azimuth: -11, elevation: 9 } as const;

/** A wall the figure faces; it stands away from the viewer so that the hands can be seen. */
const wallAhead = (x: number): Prop => ({ kind: "wall", x, y: 0.22, width: 0.72 });
const WALL_BEHIND: Prop = { kind: "wall", x: 0, y: 0.2, yaw: 180, width: 0.72 };

/** Palms on a wall ahead. */
const handsOnWall = (x: number, z: number) => {
  const hand = (side: "left" | "right") =>
    all(
      against(`${side}.wrist`, "x", x, "below", [
        ...arm(side),
        ...joints(side, "wristFlexion", "wristDeviation", "forearmPronation"),
      ]),
      against(`${side}.knuckleFront`, "x", x, "below"),
      against(`${side}.knuckleBack`, "x", x, "below"),
      at(`${side}.palm`, { y: side === "left" ? 0.1 : -0.1, z }),
    );
  return { leftHand: hand("left"), rightHand: hand("right") };
};
const REACH = {
  shoulderFlexion: 75,
  shoulderAbduction: 4,
  elbowFlexion: 25,
  forearmPronation: 60,
  wristFlexion: -65,
} as const;

const calf = (bent: boolean) =>
  change(standing, {
    root: { pitch: bent ? 4 : 12, x: bent ? 0.0 : -0.03, z: bent ? 0.44 : 0.49 },
    both: REACH,
    left: { hipFlexion: 45, kneeFlexion: 45, ankleDorsiflexion: 12 },
    right: { hipFlexion: bent ? 10 : -14, kneeFlexion: bent ? 35 : 0, ankleDorsiflexion: 18 },
    contacts: {
      ...stride("left", 0.12, bent ? -0.1 : -0.27, true),
      ...handsOnWall(0.36, 0.74),
      ...(bent
        ? { height: at("crotch", { z: 0.468, x: -0.035 }, ["root.x", "root.z"]) }
        : {
            straight: at("crotch", { z: 0.445, x: -0.05 }, ["root.x", "root.z"]),
            rightFoot: soleAt("right", { x: -0.27, y: -0.06 }, joints("right", "hipFlexion", "hipAbduction")),
          }),
    },
    free: ["root.pitch"],
  });

/** Forearms on the wall: upright, or walked back until the body leans in one line. */
const plankAtWall = (back: boolean) => {
  const forearm = (side: "left" | "right", more: readonly Freedom[] = []) =>
    all(
      against(`${side}.elbow`, "x", 0.3, "below", [...arm(side), ...more]),
      against(`${side}.wrist`, "x", 0.3, "below"),
      at(`${side}.wrist`, { y: side === "left" ? 0.1 : -0.1 }),
      at(`${side}.elbow`, { y: side === "left" ? 0.1 : -0.1, z: 0.68 }),
    );
  return change(standing, {
    root: back ? { pitch: 22, x: -0.12, z: 0.5 } : { pitch: 6, x: 0.08, z: 0.52 },
    both: {
      shoulderFlexion: 80,
      elbowFlexion: 95,
      shoulderAbduction: 3,
      forearmPronation: 10,
      ankleDorsiflexion: back ? 18 : 4,
    },
    contacts: {
      ...loose,
      leftFoot: soleAt("left", { y: 0.05 }, [...joints("left", "hipFlexion", "hipAbduction"), "root.pitch"]),
      rightFoot: soleAt("right", { y: -0.05 }, joints("right", "hipFlexion", "hipAbduction")),
      ...(!back && { near: all(at("left.ankle", { x: 0.02 }), at("right.ankle", { x: 0.02 })) }),
      leftHand: forearm("left", ["root.x", "root.z"]),
      rightHand: forearm("right"),
    },
  });
};

/** Standing before the wall with both hands on it. */
const atWall = change(standing, {
  both: { ...REACH, elbowFlexion: 60 },
  contacts: {
    ...handsOnWall(0.36, 0.74),
    tall: at("left.ankle", { x: 0.08 }, ["root.z", "root.x"]),
    even: at("right.ankle", { x: 0.08 }),
  },
});

export const stepBox = (x: number, height: number): Prop => ({
  kind: "box",
  x,
  y: 0,
  z: 0,
  size: [0.2, 0.36, height],
  tone: "step",
});
export const RAIL: Prop = { kind: "rail", x: 0.12, y: 0.22, yaw: 90, width: 0.6, height: 0.56 };
export const handOnRail = (x: number) => ({
  leftHand: at("left.palm", { x, y: 0.22, z: 0.582 }, [...arm("left"), "left.forearmPronation"]),
});

/** Right foot on the step, then both. */
export const stepUp = (height: number) => [
  change(standing, {
    root: { pitch: 8, x: -0.04 },
    left: { shoulderFlexion: 40, elbowFlexion: 40, shoulderAbduction: 20 },
    right: { hipFlexion: 55, kneeFlexion: 60 },
    contacts: {
      ...loose,
      ...handOnRail(0.1),
      tall: at("crotch", { x: -0.04 }, ["root.x", "root.z"]),
      over: at("crotch", { z: 0.5 }),
      leftFoot: soleAt("left", { x: -0.06, y: 0.055 }),
      rightFoot: soleAt("right", { x: 0.16, y: -0.055 }, leg("right"), height),
    },
  }),
  change(standing, {
    root: { x: 0.16, z: 0.53 + height },
    left: {
      shoulderFlexion: 20,
      elbowFlexion: 20,
      shoulderAbduction: 25,
    },
    contacts: {
      ...loose,
      ...handOnRail(0.22),
      tall: level("crotch", "right.ankle", "x", ["root.x", "root.z"], 0.0),
      over: at("crotch", { z: 0.513 + height }),
      leftFoot: soleAt("left", { x: 0.16, y: 0.055 }, leg("left"), height),
      rightFoot: footStays("right"),
    },
  }),
];

/** Left foot on the step, the right one hanging beside it. */
const onStepLeft = (height: number, drop: number) =>
  change(standing, {
    root: { z: 0.53 + height, roll: 0, y: 0.06 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.1, y: 0.3, z: 0.582 }, arm("left")),
      leftFoot: soleAt("left", { x: 0, y: 0.055 }, [...leg("left"), "root.z"], height),
      rightFoot: null,
      tall: at("left.hip", { x: 0 }, ["root.x"]),
      hang: all(
        at("right.ankle", { z: height + 0.039 + drop }, ["root.roll"]),
        level("right.ankle", "right.hip", "y", ["right.hipAbduction"], 0.012),
      ),
      upright: all(
        level("neckBase", "crotch", "y", ["lumbarSideFlexion", "thoracicSideFlexion"], 0.015),
        level("left.shoulder", "right.shoulder", "z"),
      ),
    },
  });
/** Standing on a straight left leg near the edge of the step; the free hip drops or rises. */
const hitch = (drop: number) =>
  change(onStepLeft(0.09, drop), {
    root: { y: 0.04 },
    left: { kneeFlexion: 2, hipAbduction: 0 },
    right: { hipFlexion: 2, kneeFlexion: 2 },
    contacts: {
      over: level("left.hip", "left.ankle", "y", [], -0.012),
      leftHand: at("left.palm", { x: 0.1, y: 0.32, z: 0.662 }, arm("left")),
      leftFoot: soleAt(
        "left",
        { x: 0, y: 0.08 },
        [...joints("left", "hipFlexion", "hipAbduction"), "root.z"],
        0.09,
      ),
    },
    free: ["root.y"],
  });
const SIDE_STEP: Prop = { kind: "box", x: 0.02, y: 0.1, z: 0, size: [0.26, 0.2, 0.09], tone: "step" };
const SIDE_RAIL: Prop = { kind: "rail", x: 0.1, y: 0.3, yaw: 90, width: 0.5, height: 0.56 };

const sidePlankWall = change(standing, {
  root: { roll: 12, y: 0, z: 0.52 },
  left: {
    shoulderAbduction: 88,
    shoulderFlexion: 0,
    elbowFlexion: 88,
    shoulderRotation: -80,
    forearmPronation: 30,
  },
  right: { shoulderAbduction: 8, elbowFlexion: 12 },
  both: { hipAbduction: 0 },
  contacts: {
    ...loose,
    rightFoot: soleAt("right", { x: 0, y: -0.16 }),
    leftFoot: soleAt("left", { x: 0, y: -0.09 }),
    tall: at("crotch", { x: 0, y: -0.02 }, ["root.x", "root.y", "root.z"]),
    over: at("left.hip", { z: 0.5 }),
    leftHand: all(
      against("left.elbow", "y", 0.32, "below", arm("left")),
      against("left.wrist", "y", 0.32, "below"),
      at("left.elbow", { z: 0.74, x: 0 }),
      level("left.wrist", "left.elbow", "x", [], 0.04),
    ),
  },
  free: ["root.roll"],
});
const WALL_LEFT = (y: number): Prop => ({ kind: "wall", x: 0, y, yaw: 90, width: 0.6 });

/** On a soft left knee, the right toe reaching. */
const reachOut = (right: Change["right"], stays = false) =>
  onLeftLeg(standByTop, {
    root: { z: 0.49 },
    left: { hipFlexion: 22, kneeFlexion: 28 },
    right,
    contacts: {
      ...(stays ? {} : { leftFoot: soleAt("left", { x: 0, y: 0.055 }) }),
      tall: level("crotch", "left.ankle", "x", ["root.x", "root.z"], -0.03),
      over: at("crotch", { z: 0.482 }),
    },
  });

const pallof = (out: boolean) =>
  change(standing, {
    both: {
      shoulderFlexion: out ? 85 : 40,
      shoulderAbduction: out ? -20 : -10,
      shoulderRotation: 20,
      elbowFlexion: out ? 5 : 115,
      forearmPronation: 0,
      fingerFlexion: 80,
    },
    contacts: {
      ...(out ? feetStay : {}),
      leftHand: at("left.palm", { x: out ? 0.32 : 0.12, y: 0.012, z: 0.75 }, arm("left")),
      rightHand: at("right.palm", { x: out ? 0.32 : 0.12, y: -0.012, z: 0.75 }, arm("right")),
    },
  });

const WIDE = (left: number, right: number) => ({
  ...loose,
  leftFoot: soleAt("left", { x: 0, y: left }),
  rightFoot: soleAt("right", { x: 0, y: right }),
  tall: at("crotch", { x: -0.05, z: 0.455 }, ["root.x", "root.z"]),
  side: at("crotch", { y: (left + right) / 2 }, ["root.y"]),
});

const WALL_HAND = { shoulderFlexion: 75, elbowFlexion: 20, forearmPronation: 60, wristFlexion: -60 } as const;

const quadHold = {
  right: {
    hipFlexion: -6,
    kneeFlexion: 128,
    ankleDorsiflexion: -30,
    shoulderFlexion: -35,
    elbowFlexion: 10,
    fingerFlexion: 70,
  },
} as const;

export const wallAndStepFigures: Record<string, FigureSpec> = {
  "calf-stretch-straight": figure({
    poses: [atWall, calf(false)],
    camera: TO_WALL,
    props: [wallAhead(0.36)],
    arrows: [
      { kind: "push", at: { ball: "sacrum", offset: [-0.14, 0, 0] }, toward: [0.1, 0, 0], frames: [1] },
    ],
    highlight: [{ area: "calf", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "calf-stretch-bent": figure({
    poses: [atWall, calf(true)],
    camera: TO_WALL,
    props: [wallAhead(0.36)],
    arrows: [
      { kind: "push", at: { ball: "sacrum", offset: [-0.14, 0, 0.04] }, toward: [0, 0, -0.1], frames: [1] },
    ],
    highlight: [{ area: "calf", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "plank-wall": figure({
    poses: [plankAtWall(false), plankAtWall(true)],
    camera: TO_WALL,
    props: [wallAhead(0.3)],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0, -0.16, 0] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "side-plank-wall": figure({
    poses: [
      change(sidePlankWall, {
        root: { roll: 2, y: 0.08, z: 0.53 },
        contacts: {
          rightFoot: soleAt("right", { x: 0, y: 0.02 }),
          leftFoot: soleAt("left", { x: 0, y: 0.11 }),
          tall: at("crotch", { x: 0, y: 0.075 }, ["root.x", "root.y", "root.z"]),
          over: at("left.hip", { z: 0.532 }),
        },
      }),
      sidePlankWall,
    ],
    camera: { azimuth: 80, elevation: 8 },
    props: [WALL_LEFT(0.32)],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.1, 0, -0.05] }],
    highlight: [{ area: "sideTrunk", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "side-glide-wall": figure({
    poses: [0, 1].map((glide) =>
      change(standing, {
        root: { roll: glide ? -4 : -14 },
        left: { shoulderAbduction: 4, elbowFlexion: 85, shoulderRotation: 60, shoulderFlexion: 8 },
        right: { shoulderAbduction: 30, elbowFlexion: 80, shoulderRotation: 10, shoulderFlexion: -8 },
        contacts: {
          ...loose,
          ...(glide
            ? feetStay
            : {
                leftFoot: soleAt("left", { x: 0, y: -0.02 }),
                rightFoot: soleAt("right", { x: 0, y: -0.13 }),
              }),
          tall: at("crotch", { x: 0, y: glide ? 0.06 : -0.03 }, ["root.x", "root.y", "root.z"]),
          over: at("crotch", { z: 0.5 }),
          wall: against(
            "left.shoulder",
            "y",
            0.19,
            "below",
            glide ? ["root.roll", "lumbarSideFlexion", "thoracicSideFlexion"] : ["root.roll"],
          ),
          rightHand: hold("right", "right.iliac", [0.0, -0.055, 0.01]),
        },
      }),
    ),
    camera: { azimuth: -89, elevation: 8 },
    props: [WALL_LEFT(0.19)],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.iliac", offset: [0.02, -0.16, -0.02] },
        toward: [0, 0.1, 0],
        frames: [1],
      },
    ],
    highlight: [{ area: "lowBack", side: "both", kind: "stretch", frames: [1] }],
    worksSide: "left",
  }),
  "wall-squat-hold": figure({
    poses: [0, 1].map((down) =>
      change(standing, {
        root: { z: down ? 0.43 : 0.5, x: 0.08 },
        both: { hipFlexion: down ? 50 : 20, kneeFlexion: down ? 54 : 24, shoulderFlexion: 4 },
        contacts: {
          ...loose,
          ...(down
            ? feetStay
            : {
                leftFoot: soleAt("left", { x: 0.24, y: 0.06 }),
                rightFoot: soleAt("right", { x: 0.24, y: -0.06 }),
              }),
          back: all(
            against("upperBack", "x", 0, "above", ["root.x", "root.pitch"]),
            against("sacrum", "x", 0, "above"),
          ),
          height: at("crotch", { z: down ? 0.43 : 0.48 }, ["root.z"]),
        },
      }),
    ),
    camera: { azimuth: 4, elevation: 8 },
    props: [WALL_BEHIND],
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0.2, -0.1, 0] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "ball-release-back-wall": figure({
    poses: [0, 1].map((down) =>
      change(standing, {
        root: { z: down ? 0.44 : 0.5, x: 0.12 },
        both: {
          hipFlexion: down ? 45 : 20,
          kneeFlexion: down ? 55 : 25,
          shoulderFlexion: 50,
          shoulderAbduction: -18,
          elbowFlexion: 120,
          shoulderRotation: 30,
        },
        contacts: {
          ...loose,
          ...(down
            ? feetStay
            : {
                leftFoot: soleAt("left", { x: 0.24, y: 0.06 }),
                rightFoot: soleAt("right", { x: 0.24, y: -0.06 }),
              }),
          back: all(
            against("lowBack", "x", 0.07, "above", ["root.x", "root.pitch"]),
            against("upperBack", "x", 0.06, "above"),
          ),
          height: at("crotch", { z: down ? 0.405 : 0.47 }, ["root.z"]),
          leftHand: hold("left", "right.chest", [0.07, 0.0, 0.03]),
          rightHand: hold("right", "left.chest", [0.084, 0.0, 0.0]),
        },
      }),
    ),
    camera: { azimuth: 4, elevation: 7 },
    props: [
      WALL_BEHIND,
      { kind: "ball", at: { ball: "lowBack", offset: [-0.078, -0.03, 0.01] }, radius: 0.035, layer: "front" },
    ],
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0.2, -0.1, 0.05], bothWays: true }],
    highlight: [{ area: "lowBack", side: "both", kind: "stretch" }],
  }),
  "ball-release-gluteal-wall": figure({
    poses: [
      change(standing, {
        root: { roll: -6, y: -0.02, yaw: -28 },
        left: { shoulderAbduction: 14, elbowFlexion: 70, shoulderRotation: 50 },
        right: handsOnHips.right ?? {},
        contacts: {
          ...loose,
          leftFoot: soleAt("left", { x: 0.06, y: -0.03 }),
          rightFoot: soleAt("right", { x: 0.0, y: -0.16 }),
          tall: at("crotch", { x: 0, y: 0.02, z: 0.49 }, ["root.x", "root.y", "root.z"]),
          rightHand: hold("right", "right.iliac", [0.0, -0.055, 0.01]),
          leftHand: hold("left", "belly", [0.06, 0.02, 0]),
        },
      }),
    ],
    camera: { azimuth: -86, elevation: 8 },
    props: [
      WALL_LEFT(0.187),
      {
        kind: "ball",
        at: { ball: "left.buttock", offset: [-0.045, 0.07, 0.02] },
        radius: 0.036,
        layer: "front",
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "left.buttock", offset: [-0.1, 0.1, 0.12] },
        toward: [0, 0, 0.08],
        bothWays: true,
      },
    ],
    highlight: [
      { area: "buttock", side: "left", kind: "stretch" },
      { area: "hipSide", side: "left", kind: "stretch" },
    ],
    worksSide: "left",
  }),
  "quad-stretch-standing": figure({
    poses: [
      change(standing, { left: WALL_HAND, contacts: { leftHand: handsOnWall(0.34, 0.78).leftHand } }),
      change(onLeftLeg(standing, quadHold), {
        left: WALL_HAND,
        contacts: {
          leftFoot: footStays("left"),
          rightHand: hold(
            "right",
            "right.ankle",
            [-0.03, 0, 0.02],
            [...arm("right"), ...joints("right", "kneeFlexion")],
          ),
          leftHand: handsOnWall(0.34, 0.78).leftHand,
        },
      }),
    ],
    camera: { azimuth: 6, elevation: 9 },
    props: [wallAhead(0.34)],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.06, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hip-flexor-stretch-standing": figure({
    poses: [
      change(standing, {
        left: WALL_HAND,
        contacts: {
          leftHand: handsOnWall(0.33, 0.76).leftHand,
          tall: at("left.ankle", { x: 0.06 }, ["root.z", "root.x"]),
          even: at("right.ankle", { x: 0.06 }),
        },
      }),
      change(standing, {
        root: { z: 0.45, pitch: -4 },
        left: { ...WALL_HAND, hipFlexion: 42, kneeFlexion: 45 },
        right: { hipFlexion: -18, kneeFlexion: 25, shoulderFlexion: -10 },
        contacts: {
          ...stride("left", 0.16, -0.18, false),
          leftHand: handsOnWall(0.33, 0.76).leftHand,
          rightHand: handsOnHips.contacts?.rightHand ?? null,
          height: at("crotch", { z: 0.455, x: 0.07 }, ["root.x", "root.z"]),
        },
      }),
    ],
    camera: TO_WALL,
    props: [wallAhead(0.33)],
    arrows: [
      {
        kind: "push",
        at: { ball: "sacrum", offset: [-0.15, 0, -0.06] },
        toward: [0.1, 0, 0.02],
        frames: [1],
      },
    ],
    highlight: [{ area: "hipFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hamstring-stretch-step": figure({
    poses: [0, 1].map((lean) =>
      change(standing, {
        root: { pitch: lean ? 34 : 4, x: -0.08 },
        trunk: { neckFlexion: -8 },
        left: { shoulderFlexion: 50, elbowFlexion: 10, shoulderAbduction: 20 },
        right: { hipFlexion: 60, kneeFlexion: 6, ankleDorsiflexion: 5, shoulderFlexion: 10 },
        contacts: {
          ...loose,
          ...handOnRail(0.16),
          leftFoot: lean ? footStays("left") : soleAt("left", { x: -0.08, y: 0.05 }),
          tall: level("crotch", "left.ankle", "x", ["root.x", "root.z"], lean ? -0.03 : 0),
          over: lean ? null : at("crotch", { z: 0.49 }),
          rightFoot: all(
            rest("right.heel", joints("right", "hipFlexion"), 0.13),
            at("right.heel", { y: -0.05 }, joints("right", "hipAbduction")),
          ),
          rightHand: hold("right", "right.midThigh", [0.05, -0.01, 0.02]),
        },
      }),
    ),
    camera: SIDE,
    props: [RAIL, { kind: "box", x: 0.36, y: -0.03, z: 0, size: [0.2, 0.22, 0.13], tone: "step" }],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.08, 0, 0.12] }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "step-up-low": figure({
    poses: stepUp(0.075),
    camera: SIDE,
    props: [RAIL, stepBox(0.18, 0.075)],
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0.22, -0.1, 0.1] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "work" }],
    worksSide: "right",
  }),
  "step-up-high": figure({
    poses: stepUp(0.115),
    camera: SIDE,
    props: [RAIL, stepBox(0.18, 0.115)],
    arrows: [{ kind: "move", ball: "crotch", from: 0, to: 1, shift: [0.22, -0.1, 0.1] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "work" }],
    worksSide: "right",
  }),
  "step-down-lateral": figure({
    poses: [
      onStepLeft(0.09, 0),
      change(onStepLeft(0.09, -0.09), {
        root: { z: 0.5, pitch: 12 },
        left: { hipFlexion: 40, kneeFlexion: 45, ankleDorsiflexion: 15 },
        right: { hipFlexion: 18, kneeFlexion: 5, ankleDorsiflexion: 10 },
        contacts: {
          leftFoot: footStays("left"),
          hang: rest("right.heel", ["root.z", "root.x", "right.hipFlexion"]),
          upright: level("neckBase", "crotch", "y", ["lumbarSideFlexion", "thoracicSideFlexion"], 0.0),
          tall: at("right.heel", { x: 0.05 }),
          even: level("left.hip", "right.hip", "z", ["root.roll"]),
        },
      }),
    ],
    camera: { azimuth: 56, elevation: 9 },
    props: [SIDE_RAIL, SIDE_STEP],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0, -0.12, 0.02] }],
    highlight: [{ area: "frontThigh", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "hip-hitch-step": figure({
    poses: [hitch(-0.042), change(hitch(0.014), { contacts: { leftFoot: footStays("left") } })],
    camera: { azimuth: 84, elevation: 8 },
    props: [
      { ...SIDE_RAIL, y: 0.32, height: 0.64 },
      { ...SIDE_STEP, y: 0.145 },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.hip", offset: [0.12, -0.05, -0.06] },
        toward: [0, 0, 0.1],
        frames: [1],
      },
    ],
    highlight: [{ area: "hipSide", side: "left", kind: "work" }],
    worksSide: "left",
  }),
  "pallof-press": figure({
    poses: [pallof(false), pallof(true)],
    camera: { azimuth: 126, elevation: 16 },
    props: [
      { kind: "pole", from: { room: [0.06, 0.55, 0] }, to: { room: [0.06, 0.55, 1] }, layer: "behind" },
      {
        kind: "strap",
        tone: "band",
        through: [{ room: [0.06, 0.55, 0.75] }, { ball: "left.palm" }],
        layer: "among",
      },
    ],
    arrows: [{ kind: "move", ball: "right.palm", from: 0, to: 1, shift: [0, -0.09, -0.02] }],
    highlight: [{ area: "abdomen", side: "both", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "band-side-step": figure({
    poses: [
      change(standing, {
        root: { pitch: 16, z: 0.47 },
        both: { ...handsOnHips.both, hipFlexion: 40, kneeFlexion: 42 },
        contacts: { ...handsOnHips.contacts, ...WIDE(0.1, -0.08) },
      }),
      change(standing, {
        root: { pitch: 16, z: 0.47 },
        both: { ...handsOnHips.both, hipFlexion: 40, kneeFlexion: 42 },
        contacts: { ...handsOnHips.contacts, ...WIDE(0.1, -0.24) },
      }),
    ],
    camera: { azimuth: 80, elevation: 8 },
    props: [{ kind: "loop", around: ["left.knee", "right.knee"] }],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.02, -0.05, 0.08] }],
    highlight: [{ area: "hipSide", side: "both", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "single-leg-reach": figure({
    poses: [
      reachOut({ hipFlexion: 36, kneeFlexion: 4, ankleDorsiflexion: -20 }),
      reachOut({ hipFlexion: 4, hipAbduction: 30, kneeFlexion: 2, ankleDorsiflexion: -15 }, true),
      reachOut({ hipFlexion: -20, kneeFlexion: 26, ankleDorsiflexion: -10 }, true),
    ],
    camera: { azimuth: 62, elevation: 12 },
    props: [TOP_ON_LEFT],
    arrows: [
      { kind: "push", at: { room: [0.3, -0.05, 0] }, toward: [0.11, 0, 0], frames: [0] },
      { kind: "push", at: { room: [0.1, -0.32, 0] }, toward: [0, -0.11, 0], frames: [1] },
      { kind: "push", at: { room: [-0.22, -0.16, 0] }, toward: [-0.12, 0, 0], frames: [2] },
    ],
    highlight: [{ area: "hipSide", side: "left", kind: "work" }],
    worksSide: "left",
  }),
};
