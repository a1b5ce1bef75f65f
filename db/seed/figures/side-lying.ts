import type { FigureSpec } from "@/lib/figure/figure";
import { all, arm, at, change, figure, hold, join, joints, level, planted, rest, touch } from "./authoring";
import { SIDE_PILLOW, sideLying } from "./postures";

const MAT = { kind: "mat", x: -0.02, y: 0, width: 0.5 } as const;
const VIEW = { azimuth: -8, elevation: 19 } as const;

/** The under leg as it was, so that only the top one moves. */
const underStays = planted(
  ["right.knee", "right.ballOuter"],
  joints("right", "hipFlexion", "hipAbduction", "hipRotation", "kneeFlexion"),
);

const kneesTogether = change(sideLying, {
  contacts: {
    top: all(
      level("left.knee", "right.knee", "z", joints("left", "hipAbduction"), 0.072),
      level("left.heel", "right.heel", "z", joints("left", "hipRotation"), 0.05),
    ),
  },
});

const clamShut = change(kneesTogether, { both: { hipFlexion: 50, kneeFlexion: 86 } });

/** The inner edges of both feet stay together. */
const clamOpen = change(clamShut, {
  left: { hipAbduction: 18, hipRotation: 24 },
  contacts: {
    under: underStays,
    underFoot: null,
    top: all(
      planted(
        ["left.ballInner"],
        [
          ...joints("left", "hipFlexion", "hipAbduction", "hipRotation", "kneeFlexion"),
          ...joints("left", "ankleInversion", "ankleDorsiflexion"),
        ],
      ),
      touch("left.heel", "right.heel", [], 0.004),
      at("left.knee", { z: 0.205 }),
    ),
  },
  hands: { left: "flat" },
});

const topLegStraight = change(sideLying, {
  left: { hipFlexion: -2, kneeFlexion: 0, ankleDorsiflexion: 0, hipAbduction: -4 },
  contacts: { top: rest("left.ballInner", joints("left", "hipAbduction")) },
});

const topLegLifted = change(sideLying, {
  left: { hipFlexion: -4, kneeFlexion: 0, ankleDorsiflexion: 2, hipAbduction: 28 },
  contacts: { top: null, under: underStays, underFoot: null },
});

const armsForward = change(sideLying, {
  both: { hipFlexion: 70, kneeFlexion: 88 },
  left: {
    shoulderFlexion: 86,
    elbowFlexion: 2,
    shoulderAbduction: -6,
    shoulderRotation: 0,
    forearmPronation: 0,
    wristFlexion: 0,
  },
  right: { shoulderFlexion: 88, elbowFlexion: 2, shoulderAbduction: 0, shoulderRotation: 0 },
  contacts: {
    rightArm: rest(["right.elbow", "right.wrist"], joints("right", "shoulderAbduction", "elbowFlexion")),
    leftHand: join(
      "left.palm",
      "right.palm",
      [0, 0.03, 0],
      joints("left", "shoulderAbduction", "shoulderFlexion", "elbowFlexion"),
    ),
  },
});

const bookOpen = change(armsForward, {
  root: { roll: -14 },
  trunk: { thoracicRotation: 44, lumbarRotation: 14, neckRotation: 40, neckSideFlexion: 0 },
  left: { shoulderFlexion: 90, shoulderAbduction: 108, elbowFlexion: 6 },
  right: { shoulderAbduction: -10 },
  contacts: {
    leftHand: null,
    shoulder: rest("right.shoulder", ["root.pitch", "root.roll"]),
    rightArm: rest("right.wrist", joints("right", "shoulderAbduction", "elbowFlexion", "shoulderFlexion")),
    top: level("left.knee", "right.knee", "z", joints("left", "hipAbduction"), 0.072),
  },
});

/** Between the knees at the start; the lower leg keeps it. */
const KNEE_PILLOW = {
  kind: "cushion",
  from: { ball: "right.knee", offset: [0.01, 0.052, 0.05] },
  to: { ball: "right.knee", offset: [-0.02, 0.052, -0.02] },
  thickness: 0.05,
  width: 0.08,
  layer: "among",
} as const;

/** A strap from the ankle to the hand behind the hip. */
const ANKLE_STRAP = {
  kind: "strap",
  through: [{ ball: "left.ankle" }, { ball: "left.palm" }],
  layer: "among",
} as const;
const strapHand = at("left.palm", { x: -0.13, y: 0.1, z: 0.2 }, arm("left"));

const holdAnkle = hold("left", "left.ankle", [-0.03, 0, 0.03]);

const quadStretch = change(sideLying, {
  left: {
    hipFlexion: -8,
    kneeFlexion: 118,
    hipAbduction: -4,
    shoulderFlexion: -35,
    elbowFlexion: 20,
    shoulderRotation: 0,
    ankleDorsiflexion: -25,
    fingerFlexion: 60,
  },
  contacts: {
    leftHand: holdAnkle,
    hip: rest("right.hip", ["root.z"]),
    top: at("left.knee", { z: 0.17 }, joints("left", "hipAbduction", "kneeFlexion", "hipRotation")),
  },
});

const sliderBent = change(sideLying, {
  left: {
    hipFlexion: -10,
    kneeFlexion: 112,
    hipAbduction: 0,
    ankleDorsiflexion: -20,
    shoulderFlexion: -35,
    elbowFlexion: 40,
    shoulderRotation: 0,
  },
  trunk: { neckFlexion: -35 },
  contacts: { leftHand: strapHand, top: at("left.knee", { z: 0.2 }, joints("left", "hipAbduction")) },
});

const sliderStraight = change(sliderBent, {
  left: { hipFlexion: -10, kneeFlexion: 30 },
  trunk: { neckFlexion: 40 },
  contacts: {
    top: at("left.knee", { z: 0.2 }, joints("left", "hipAbduction")),
    under: underStays,
    underFoot: null,
  },
});

/** Up on the right forearm; `knees` bends them and lets them bear. */
const sidePlank = (up: boolean, knees: boolean) =>
  change(sideLying, {
    root: { pitch: up ? (knees ? 20 : 14) : 12, z: up ? 0.2 : 0.12 },
    trunk: { neckSideFlexion: up ? 6 : 14, neckFlexion: 0, lumbarSideFlexion: up ? 0 : 14 },
    both: { hipFlexion: knees ? 8 : 2, kneeFlexion: knees ? 88 : 0, hipAbduction: 0, ankleDorsiflexion: -5 },
    right: { shoulderAbduction: 80, shoulderFlexion: 10, elbowFlexion: 90, shoulderRotation: -70 },
    left: { shoulderFlexion: -4, shoulderAbduction: 6, elbowFlexion: 20, shoulderRotation: 20 },
    contacts: {
      hip: up ? at("right.hip", { z: knees ? 0.17 : 0.18 }, ["root.z"]) : rest("right.hip", ["root.z"]),
      shoulder: at("right.shoulder", { z: 0.205 }, ["root.pitch", "lumbarSideFlexion"]),
      under: knees
        ? rest("right.knee", joints("right", "hipAbduction"))
        : rest("right.ballOuter", [...joints("right", "hipAbduction"), "right.ankleInversion"]),
      underFoot: knees ? rest("right.ballOuter", joints("right", "hipRotation")) : null,
      top: level("left.knee", "right.knee", "z", joints("left", "hipAbduction"), 0.07),
      rightArm: all(
        rest(["right.elbow", "right.wrist"], arm("right")),
        level("right.elbow", "right.shoulder", "x"),
        level("right.wrist", "right.elbow", "x", [], -0.105),
      ),
      leftHand: hold("left", "left.iliac", [0.0, 0.05, 0.02]),
    },
    free: knees || !up ? [] : ["right.hipAbduction"],
  });

export const sideLyingFigures: Record<string, FigureSpec> = {
  clamshell: figure({
    poses: [clamShut, clamOpen],
    camera: VIEW,
    props: [MAT, SIDE_PILLOW, KNEE_PILLOW],
    arrows: [
      {
        kind: "push",
        at: { ball: "left.knee", offset: [0.02, 0.05, -0.02] },
        toward: [0, 0, 0.1],
        frames: [1],
      },
    ],
    highlight: [{ area: "hipSide", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "hip-abduction-side-lying": figure({
    poses: [topLegStraight, topLegLifted],
    camera: VIEW,
    props: [{ ...MAT, x: 0.03, length: 1.1 }, SIDE_PILLOW],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.06, 0, 0.02] }],
    highlight: [{ area: "hipSide", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "open-book": figure({
    poses: [armsForward, bookOpen],
    camera: { azimuth: -20, elevation: 44 },
    props: [{ ...MAT, y: -0.02, width: 0.78 }, SIDE_PILLOW],
    arrows: [{ kind: "move", ball: "left.elbow", from: 0, to: 1, shift: [0.14, 0, 0.1] }],
    highlight: [{ area: "chest", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
  }),
  "quad-stretch-side-lying": figure({
    poses: [
      change(sideLying, {
        left: { hipFlexion: 10, kneeFlexion: 70, ankleDorsiflexion: -20 },
        contacts: { top: at("left.knee", { z: 0.17 }, joints("left", "hipAbduction")) },
      }),
      quadStretch,
    ],
    camera: { azimuth: -8, elevation: 44 },
    props: [MAT, SIDE_PILLOW],
    arrows: [{ kind: "move", ball: "left.ankle", from: 0, to: 1, shift: [0, 0.04, 0.1] }],
    highlight: [{ area: "frontThigh", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "femoral-slider-side-lying": figure({
    poses: [sliderStraight, sliderBent],
    camera: { azimuth: -8, elevation: 62 },
    props: [{ ...MAT, x: 0.03, length: 1.1 }, SIDE_PILLOW, ANKLE_STRAP],
    arrows: [
      { kind: "move", ball: "left.ankle", from: 0, to: 1, shift: [0.04, 0.05, 0.05], bothWays: true },
      { kind: "move", ball: "brow", from: 0, to: 1, shift: [0, 0.1, 0.1], bothWays: true },
    ],
    highlight: [{ area: "frontThigh", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
  }),
  "side-plank-knees": figure({
    poses: [sidePlank(false, true), sidePlank(true, true)],
    camera: VIEW,
    props: [MAT],
    arrows: [{ kind: "move", ball: "left.iliac", from: 0, to: 1, shift: [0.02, 0, 0.1] }],
    highlight: [{ area: "sideTrunk", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "side-plank-full": figure({
    poses: [sidePlank(false, false), sidePlank(true, false)],
    camera: VIEW,
    props: [{ ...MAT, x: 0.03, length: 1.12 }],
    arrows: [{ kind: "move", ball: "left.iliac", from: 0, to: 1, shift: [0.02, 0, 0.1] }],
    highlight: [{ area: "sideTrunk", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
};
