import type { Arrow, FigureSpec } from "@/lib/figure/figure";
import type { LimbJoint } from "@/lib/figure/joints";
import type { ContactSpec } from "@/lib/figure/pose";
import {
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
  palmFlat,
  rest,
  soleAt,
} from "./authoring";
import { chairSitting, fourPoint, hookLying, prone, standing, WORKTOP } from "./postures";
import { loose } from "./standing-bases";

type Hand = "left" | "right";

const MAT = { kind: "mat", x: 0, y: 0, length: 1.08 } as const;
const PRONE_VIEW = { azimuth: -40, elevation: 34 } as const;
const BUST_BACK = { azimuth: -84, elevation: 8, closeUp: "bust" } as const;

/** Arms hanging beside the chair. */
const armsLoose: Change = {
  both: {
    shoulderFlexion: 2,
    shoulderAbduction: 10,
    shoulderRotation: 0,
    elbowFlexion: 10,
    forearmPronation: 15,
  },
  contacts: { leftHand: null, rightHand: null },
};
const loosely = change(chairSitting, armsLoose);

/** Both hands behind the head, lying or on hands and knees. */
const headHeld: Change = {
  both: {
    shoulderFlexion: 20,
    shoulderAbduction: 112,
    shoulderRotation: -75,
    elbowFlexion: 135,
    forearmPronation: 0,
  },
  contacts: {
    leftArm: null,
    rightArm: null,
    leftHand: hold("left", "headBack", [-0.046, 0.02, -0.02]),
    rightHand: hold("right", "headBack", [-0.046, -0.02, -0.02]),
  },
};

const onRoller = change(hookLying, {
  ...headHeld,
  trunk: { thoracicFlexion: 8, lumbarFlexion: -4, neckFlexion: 6 },
  contacts: {
    ...headHeld.contacts,
    back: rest("upperBack", ["root.pitch"], 0.075),
    head: null,
  },
});

const FOREHEAD_TOWEL = {
  kind: "cushion",
  from: { ball: "brow", offset: [0.04, 0, 0.02] },
  to: { ball: "brow", offset: [0.04, 0, -0.02] },
  thickness: 0.02,
  width: 0.14,
  tone: "towel",
  layer: "behind",
} as const;

/** These points of both arms on the mat, or lifted off it with the shoulder blades drawn together. */
const offMat = (
  points: readonly ("elbow" | "wrist")[],
  turns: readonly LimbJoint[],
  both: Change["both"],
  lifted: boolean,
): Change => {
  const armOf = (side: Hand): ContactSpec => {
    const balls = points.map((point) => `${side}.${point}` as const);
    const free = joints(side, ...turns);
    return lifted
      ? { contacts: balls.map((ball) => ({ kind: "at", ball, z: LIFTED })), free }
      : rest(balls, free, points.length > 1 ? 0.012 : 0.009);
  };
  return {
    both: { ...both, girdleProtraction: lifted ? -20 : 0 },
    contacts: {
      leftArm: armOf("left"),
      rightArm: armOf("right"),
      head: rest("brow", ["neckFlexion"], 0.014),
    },
    hands: { left: "flat", right: "flat" },
  };
};
const LIFTED = 0.13;
const liftArrows = (ball: "elbow" | "palm", from = 0): Arrow[] => [
  { kind: "move", ball: `right.${ball}`, from, to: 1, shift: [0, 0.06, 0] },
  { kind: "move", ball: `left.${ball}`, from, to: 1, shift: [0, -0.06, 0] },
];

const wallHand = (side: Hand) =>
  all(
    at(`${side}.wrist`, { x: 0.332, y: side === "left" ? 0.13 : -0.13 }, [
      ...arm(side),
      ...joints(side, "wristFlexion", "forearmPronation", "wristDeviation"),
    ]),
    at(`${side}.knuckleFront`, { x: 0.345 }),
    at(`${side}.knuckleBack`, { x: 0.345 }),
    level(`${side}.wrist`, `${side}.shoulder`, "z", [], -0.02),
  );

const wallLean = (pitch: number, elbow: number, protraction: number): Change => ({
  root: { pitch },
  both: {
    shoulderFlexion: 84,
    shoulderAbduction: 12,
    elbowFlexion: elbow,
    forearmPronation: 70,
    wristFlexion: -70,
    girdleProtraction: protraction,
  },
  contacts: {
    ...loose,
    leftFoot: soleAt("left", { x: -0.06, y: 0.06 }, joints("left", "hipFlexion", "kneeFlexion")),
    rightFoot: soleAt("right", { x: -0.06, y: -0.06 }, joints("right", "hipFlexion", "kneeFlexion")),
    leftHand: wallHand("left"),
    rightHand: wallHand("right"),
    height: at("left.knee", {}, []),
  },
  free: ["root.x", "root.z"],
});

export const shoulderBladeFigures: Record<string, FigureSpec> = {
  "thoracic-extension-roller": figure({
    poses: [
      onRoller,
      change(onRoller, {
        trunk: { thoracicFlexion: -24, lumbarFlexion: -4, neckFlexion: -4 },
      }),
    ],
    camera: { azimuth: -8, elevation: 10 },
    props: [
      MAT,
      {
        kind: "roller",
        at: { ball: "upperBack", offset: [-0.075, 0, -0.01] },
        yaw: 0,
        length: 0.4,
        radius: 0.036,
        layer: "behind",
      },
    ],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [-0.1, 0, 0.02] }],
    highlight: [{ area: "chest", side: "both", kind: "stretch", frames: [1] }],
  }),
  "thoracic-extension-worktop": figure({
    poses: [0, 1].map((down) =>
      change(standing, {
        root: { pitch: down ? 68 : 40, z: down ? 0.5 : 0.52, x: down ? -0.28 : -0.12 },
        trunk: { thoracicFlexion: down ? -16 : 6, neckFlexion: down ? -6 : -10 },
        both: {
          hipFlexion: down ? 74 : 45,
          kneeFlexion: 12,
          shoulderFlexion: down ? 160 : 110,
          shoulderAbduction: 4,
          shoulderRotation: 0,
          elbowFlexion: down ? 6 : 30,
          forearmPronation: 60,
          wristFlexion: -10,
        },
        contacts: {
          ...loose,
          leftFoot: soleAt("left", { x: down ? -0.24 : -0.14, y: 0.07 }, leg("left")),
          rightFoot: soleAt("right", { x: down ? -0.24 : -0.14, y: -0.07 }, leg("right")),
          leftHand: all(palmFlat("left", arm("left"), WORKTOP), at("left.wrist", { x: 0.19, y: 0.1 })),
          rightHand: all(palmFlat("right", arm("right"), WORKTOP), at("right.wrist", { x: 0.19, y: -0.1 })),
        },
        free: ["root.x", "root.z"],
      }),
    ),
    camera: { azimuth: 14, elevation: 10 },
    props: [{ kind: "worktop", x: 0.22, y: 0 }],
    arrows: [
      { kind: "push", at: { ball: "upperBack", offset: [-0.15, 0, 0] }, toward: [0, 0, -0.08], frames: [1] },
    ],
    highlight: [{ area: "upperBack", side: "both", kind: "stretch", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "thoracic-rotation-four-point": figure({
    poses: [-28, 28].map((turn) =>
      change(fourPoint, {
        trunk: { thoracicRotation: -turn, neckRotation: -turn * 0.4 },
        right: {
          shoulderFlexion: 60,
          shoulderAbduction: 60,
          shoulderRotation: -40,
          elbowFlexion: 140,
          forearmPronation: 0,
          wristFlexion: 0,
        },
        contacts: {
          leftHand: all(palmFlat("left"), at("left.wrist", { x: -0.24 })),
          rightHand: hold("right", "headBack", [-0.04, -0.02, -0.01]),
        },
      }),
    ),
    camera: { azimuth: 26, elevation: 16 },
    props: [MAT],
    arrows: [{ kind: "move", ball: "right.elbow", from: 0, to: 1, shift: [0, -0.1, 0.02] }],
    highlight: [{ area: "upperBack", side: "both", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "shoulder-shrug-roll": figure({
    poses: [
      loosely,
      change(loosely, { both: { girdleElevation: 32, girdleProtraction: 10 } }),
      change(loosely, { both: { girdleElevation: 6, girdleProtraction: -22 } }),
    ],
    camera: { azimuth: -90, elevation: 14, closeUp: "bust" },
    arrows: [
      { kind: "move", ball: "right.shoulder", from: 0, to: 1, shift: [0, -0.08, 0] },
      { kind: "move", ball: "left.shoulder", from: 0, to: 1, shift: [0, 0.08, 0] },
      { kind: "move", ball: "right.shoulder", from: 1, to: 2, shift: [0, -0.08, 0] },
      { kind: "move", ball: "left.shoulder", from: 1, to: 2, shift: [0, 0.08, 0] },
    ],
    highlight: [{ area: "shoulderTop", side: "both", kind: "work", frames: [1] }],
  }),
  "scapular-setting-sitting": figure({
    poses: [loosely, change(loosely, { both: { girdleProtraction: -22, girdleElevation: -8 } })],
    camera: BUST_BACK,
    arrows: [
      {
        kind: "push",
        at: { ball: "upperBack", offset: [-0.06, 0.15, -0.05] },
        toward: [0, -0.06, 0],
        frames: [1],
      },
      {
        kind: "push",
        at: { ball: "upperBack", offset: [-0.06, -0.15, -0.05] },
        toward: [0, 0.06, 0],
        frames: [1],
      },
    ],
    highlight: [{ area: "betweenBlades", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "serratus-punch-supine": figure({
    poses: [-12, 25].map((reach) =>
      change(hookLying, {
        trunk: { thoracicRotation: reach > 0 ? 6 : 0 },
        right: {
          shoulderFlexion: 90,
          shoulderAbduction: 2,
          shoulderRotation: 0,
          elbowFlexion: 0,
          forearmPronation: 60,
          girdleProtraction: reach,
        },
        contacts: { rightArm: null },
        hands: { right: "fist" },
      }),
    ),
    camera: { azimuth: -14, elevation: 24 },
    ghost: true,
    props: [MAT],
    arrows: [
      { kind: "push", at: { ball: "right.palm", offset: [0, 0, -0.06] }, toward: [0, 0, 0.08], frames: [1] },
    ],
    highlight: [{ area: "sideRibs", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "wall-push-up-plus": figure({
    poses: [
      change(standing, wallLean(8, 4, 0)),
      change(standing, wallLean(14, 84, -14)),
      change(standing, { ...wallLean(8, 0, 25), trunk: { thoracicFlexion: 30, neckFlexion: -10 } }),
    ],
    camera: { azimuth: 22, elevation: 8 },
    props: [{ kind: "wall", x: 0.36, y: 0, width: 0.5 }],
    arrows: [
      { kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0, 0, 0.14] },
      { kind: "push", at: { ball: "upperBack", offset: [0, 0, 0] }, toward: [-0.09, 0, 0], frames: [2] },
    ],
    highlight: [{ area: "sideRibs", side: "right", kind: "work", frames: [2] }],
  }),
  "prone-w-lift": figure({
    poses: [false, true].map((lifted) =>
      change(
        prone,
        offMat(
          ["elbow", "wrist"],
          ["shoulderFlexion", "shoulderRotation"],
          {
            shoulderFlexion: -10,
            shoulderAbduction: 46,
            shoulderRotation: -84,
            elbowFlexion: 132,
            forearmPronation: 78,
          },
          lifted,
        ),
      ),
    ),
    camera: PRONE_VIEW,
    props: [MAT, FOREHEAD_TOWEL],
    arrows: liftArrows("elbow"),
    highlight: [{ area: "betweenBlades", side: "both", kind: "work", frames: [1] }],
  }),
  "prone-t-lift": figure({
    poses: [false, true].map((lifted) =>
      change(
        prone,
        offMat(
          ["wrist"],
          ["shoulderAbduction"],
          {
            shoulderFlexion: 90,
            shoulderAbduction: 86,
            shoulderRotation: -80,
            elbowFlexion: 0,
            forearmPronation: -10,
          },
          lifted,
        ),
      ),
    ),
    camera: PRONE_VIEW,
    props: [MAT, FOREHEAD_TOWEL],
    arrows: liftArrows("palm"),
    highlight: [{ area: "betweenBlades", side: "both", kind: "work", frames: [1] }],
  }),
  "prone-y-lift": figure({
    poses: [false, true].map((lifted) =>
      change(
        prone,
        offMat(
          ["wrist"],
          ["shoulderFlexion"],
          {
            shoulderFlexion: 172,
            shoulderAbduction: 32,
            shoulderRotation: 0,
            elbowFlexion: 0,
            forearmPronation: 0,
          },
          lifted,
        ),
      ),
    ),
    camera: PRONE_VIEW,
    props: [MAT, FOREHEAD_TOWEL],
    arrows: liftArrows("palm"),
    highlight: [{ area: "betweenBlades", side: "both", kind: "work", frames: [1] }],
  }),
};
