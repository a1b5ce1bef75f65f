import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import {
  all,
  arm,
  at,
  change,
  figure,
  hold,
  joints,
  LYING_VIEW,
  leg,
  level,
  planted,
  rest,
  soleAt,
} from "./authoring";
import { CHAIR, chairSitting, hookLying, longSitting, prone, standing, supine } from "./postures";
import { feetStay, footStays, loose, squat } from "./standing-bases";

const SIDE = { azimuth: 14, elevation: 9 } as const;
const MAT: Prop = { kind: "mat", x: 0.02, y: 0, length: 1.12 };
const FRONT_THIGH = { area: "frontThigh", side: "right", kind: "work", frames: [1] } as const;

/** On the back, the left knee bent and out of the way, the right leg to be posed. */
const lying = change(supine, {
  left: { hipFlexion: 48, kneeFlexion: 96, ankleDorsiflexion: -34, hipRotation: 0 },
  right: { hipRotation: 0 },
  contacts: {
    leftKnee: null,
    leftFoot: hookLying.contacts.leftFoot ?? null,
  },
});

/** A rolled towel under the right knee, as high as the knee leaves room for. */
const towelUnderKnee = (thickness: number, frame: number): Prop => ({
  kind: "cushion",
  from: { ball: "right.knee", offset: [-0.036 - thickness / 2, 0, 0.012] },
  to: { ball: "right.knee", offset: [-0.036 - thickness / 2, 0, -0.002] },
  thickness,
  width: 0.22,
  tone: "towel",
  frames: [frame],
});

/** Raises everything that lies on the floor to the height of a bed. */
const raised = (pose: PoseSpec, height: number): PoseSpec => ({
  ...pose,
  root: { ...pose.root, z: pose.root.z + height },
  contacts: Object.fromEntries(
    Object.entries(pose.contacts).map(([key, spec]) => [
      key,
      {
        ...spec,
        contacts: spec.contacts.map((contact) =>
          contact.kind === "rest" ? { ...contact, on: contact.on + height } : contact,
        ),
      },
    ]),
  ),
});

const BED_HEIGHT = 0.29;
/** On the front with the lower legs past the end of the bed. */
const hanging = (bend: number) =>
  change(raised(prone, BED_HEIGHT), {
    both: { ankleDorsiflexion: -12, kneeFlexion: 0 },
    left: { kneeFlexion: bend },
    contacts: {
      leftFoot: null,
      rightFoot: null,
      leftKnee: rest("left.knee", joints("left", "hipFlexion"), BED_HEIGHT + 0.026),
      rightKnee: rest("right.knee", joints("right", "hipFlexion"), BED_HEIGHT + 0.026),
    },
  });

/** Both hands on a strap round the right foot. */
const strapSit = (bend: number, back: number, x: number) =>
  change(longSitting, {
    root: { pitch: back },
    left: { hipFlexion: 80, kneeFlexion: 2 },
    right: { hipFlexion: 80, kneeFlexion: bend, ankleDorsiflexion: 5 },
    both: {
      shoulderFlexion: 40,
      shoulderAbduction: 4,
      elbowFlexion: 60,
      forearmPronation: 20,
      wristFlexion: 0,
      fingerFlexion: 70,
    },
    trunk: { lumbarFlexion: 20, thoracicFlexion: 8, neckFlexion: 8 },
    contacts: {
      leftKnee: rest("left.calf", joints("left", "kneeFlexion"), 0.002),
      rightFoot: all(
        rest("right.heel", joints("right", "hipFlexion", "kneeFlexion")),
        at("right.heel", { x }),
      ),
      leftHand: at("left.palm", { x: 0.06, y: 0.02, z: 0.33 }, arm("left")),
      rightHand: at("right.palm", { x: 0.06, y: -0.08, z: 0.33 }, arm("right")),
    },
    free: [],
  });

/** Sitting with the hands well up the thighs: the knees are seen. */
const handsBack = change(chairSitting, {
  contacts: {
    leftHand: hold("left", "left.midThigh", [0.06, 0, 0.05]),
    rightHand: hold("right", "right.midThigh", [0.06, 0, 0.05]),
  },
});

const STEP_HEIGHT = 0.12;
const RAIL: Prop = { kind: "rail", x: 0.1, y: 0.22, yaw: 90, width: 0.66, height: 0.56 };
/** The right foot on a step, the left behind on the floor, the left hand on a rail. */
const onStep = (forward: boolean) =>
  change(standing, {
    root: { pitch: forward ? 22 : 4, x: forward ? 0.04 : -0.1, z: 0.5 },
    left: {
      hipFlexion: forward ? -6 : 4,
      kneeFlexion: forward ? 18 : 4,
      shoulderFlexion: 40,
      elbowFlexion: 35,
      shoulderAbduction: 20,
    },
    right: { hipFlexion: forward ? 90 : 62, kneeFlexion: forward ? 105 : 72, ankleDorsiflexion: 15 },
    trunk: { neckFlexion: forward ? -8 : 0 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.14, y: 0.22, z: 0.582 }, [...arm("left"), "left.forearmPronation"]),
      rightHand: hold("right", "right.midThigh", [0.055, -0.005, 0.03]),
      rightFoot: forward
        ? footStays("right")
        : soleAt("right", { x: 0.16, y: -0.055 }, leg("right"), STEP_HEIGHT),
      leftFoot: forward
        ? all(
            planted(
              ["left.ballInner"],
              [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion")],
            ),
            rest(["left.ballOuter", "left.toe"], joints("left", "toeExtension")),
          )
        : soleAt("left", { x: -0.12, y: 0.055 }),
      place: at("crotch", forward ? { x: 0.03, z: 0.475 } : { x: -0.1, z: 0.49 }, ["root.x", "root.z"]),
    },
  });

/** A post from the floor to the chest, and a band or strap from it round what it pulls. */
const post = (x: number, y: number): Prop => ({
  kind: "pole",
  from: { room: [x, y, 0] },
  to: { room: [x, y, 0.62] },
  layer: "behind",
});

/** The band behind the right knee, knees soft or straight; the right foot a little ahead. */
const inBand = (bent: boolean) => {
  const foot = (side: "left" | "right", x: number) =>
    soleAt(side, { x, y: side === "left" ? 0.055 : -0.055 }, joints(side, "hipFlexion", "kneeFlexion"));
  return change(standing, {
    root: { x: bent ? 0 : 0.01, z: bent ? 0.5 : 0.52, pitch: bent ? 4 : 0 },
    both: {
      hipFlexion: bent ? 18 : 4,
      kneeFlexion: bent ? 34 : 2,
      ankleDorsiflexion: bent ? 16 : 0,
      hipAbduction: 1,
      shoulderFlexion: -4,
      shoulderAbduction: 14,
      elbowFlexion: 20,
    },
    contacts: {
      ...loose,
      rightFoot: foot("right", 0.04),
      leftFoot: foot("left", -0.04),
      place: at("crotch", bent ? { x: -0.012, z: 0.48 } : { x: -0.002, z: 0.5105 }, ["root.x", "root.z"]),
    },
  });
};

/** The right shin raised from a chair by `bend` degrees at the knee, the left foot flat. */
const shinOut = (base: PoseSpec, bend: number, dorsi: number) =>
  change(base, {
    right: { hipFlexion: 88, kneeFlexion: bend, ankleDorsiflexion: dorsi },
    contacts: { rightFoot: null },
  });

/** A belt or band from the chair's leg to the right ankle. */
const ankleTied = (tone: "strap" | "band", leg: readonly [number, number, number]): Prop[] => [
  { kind: "loop", around: ["right.ankle"], tone },
  {
    kind: "strap",
    tone,
    through: [{ room: leg }, { ball: "right.ankle", offset: [-0.02, -0.004, 0] }],
    layer: "behind",
  },
];

const HIGH_SEAT = 0.34;
const highSitting = change(handsBack, {
  root: { z: HIGH_SEAT + 0.068 },
  contacts: {
    seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], HIGH_SEAT),
    leftFoot: null,
    rightFoot: null,
  },
});

const LOW_STEP = 0.06;
/** On the step on the right leg, the left heel ahead. */
const downFront = (down: boolean) =>
  change(standing, {
    root: { z: down ? 0.5 : 0.6, pitch: down ? 14 : 0, y: -0.02 },
    left: {
      hipFlexion: down ? 24 : 22,
      kneeFlexion: 4,
      ankleDorsiflexion: 8,
      shoulderFlexion: 20,
      shoulderAbduction: 28,
      elbowFlexion: 30,
    },
    right: { hipFlexion: down ? 36 : 4, kneeFlexion: down ? 52 : 4, ankleDorsiflexion: down ? 16 : 0 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.1, y: 0.24, z: 0.622 }, [...arm("left"), "left.forearmPronation"]),
      rightFoot: down
        ? footStays("right")
        : soleAt("right", { x: 0, y: -0.05 }, [...leg("right"), "root.z"], LOW_STEP),
      leftFoot: down ? rest("left.heel", joints("left", "hipFlexion", "kneeFlexion")) : null,
      place: down
        ? all(at("left.heel", { x: 0.13 }, ["root.z", "root.x"]), at("crotch", { x: -0.05 }))
        : level("right.hip", "right.ankle", "x", ["root.x"]),
      over: down ? null : at("crotch", { z: 0.574 }),
      even: level("left.hip", "right.hip", "z", ["root.roll"]),
    },
  });

const ARMS_AHEAD = {
  shoulderFlexion: 80,
  shoulderAbduction: 2,
  elbowFlexion: 6,
  forearmPronation: 60,
  shoulderRotation: 0,
} as const;

const MID_SEAT = 0.3;

/** Both thighs level in a strap that pulls the knees forward: the shins stand upright. */
const inStrap = (down: boolean) =>
  change(standing, {
    root: { z: down ? 0.34 : 0.52, x: down ? -0.18 : 0, pitch: 4 },
    both: {
      hipFlexion: down ? 74 : 6,
      kneeFlexion: down ? 80 : 8,
      ...ARMS_AHEAD,
      ...(down ? {} : { shoulderFlexion: 10, elbowFlexion: 20 }),
    },
    contacts: {
      ...loose,
      leftFoot: down ? footStays("left") : soleAt("left", { x: 0.02, y: 0.06 }),
      rightFoot: down ? footStays("right") : soleAt("right", { x: 0.02, y: -0.06 }),
      place: at("crotch", down ? { x: -0.19, z: 0.315 } : { x: -0.01, z: 0.505 }, ["root.x", "root.z"]),
    },
  });

/** Behind both knees, from a post ahead. */
const kneeStrap: Prop = {
  kind: "strap",
  tone: "strap",
  through: [
    { room: [0.5, 0, 0.27] },
    { ball: "right.calf", offset: [0.01, -0.044, 0.03] },
    { ball: "right.calf", offset: [-0.04, -0.024, 0.03] },
  ],
  layer: "front",
};

const SLOPE = { length: 0.26, height: 0.095, x: 0.03 } as const;
const slopeAt = (x: number) => (SLOPE.height * (SLOPE.x + SLOPE.length / 2 - x)) / SLOPE.length;
/** The right foot on a slope, heel high; the left foot behind in the air. */
const onSlope = (down: boolean) =>
  change(standing, {
    root: { z: down ? 0.5 : 0.6, pitch: down ? 6 : 0 },
    left: {
      hipFlexion: down ? 8 : 4,
      kneeFlexion: down ? 84 : 50,
      ankleDorsiflexion: -14,
      shoulderFlexion: 30,
      shoulderAbduction: 26,
      elbowFlexion: 30,
    },
    right: { hipFlexion: down ? 52 : 4, kneeFlexion: down ? 64 : 6, ankleDorsiflexion: down ? 0 : -20 },
    contacts: {
      ...loose,
      leftFoot: null,
      leftHand: at("left.palm", { x: 0.14, y: 0.22, z: 0.602 }, [...arm("left"), "left.forearmPronation"]),
      rightFoot: down
        ? footStays("right")
        : all(
            rest(
              "right.heel",
              [...leg("right"), ...joints("right", "ankleDorsiflexion", "ankleInversion")],
              slopeAt(-0.03),
            ),
            rest(["right.ballInner", "right.ballOuter"], [], slopeAt(0.06)),
            at("right.ankle", { x: 0, y: -0.05 }),
          ),
      place: at("crotch", down ? { x: -0.035, z: 0.485 } : { x: 0, z: 0.572 }, ["root.x", "root.z"]),
      even: level("left.hip", "right.hip", "z", ["root.roll"]),
    },
  });

export const kneeFigures: Record<string, FigureSpec> = {
  "quad-set": figure({
    poses: [
      change(lying, {
        right: { hipFlexion: 8, kneeFlexion: 14, ankleDorsiflexion: -26 },
        contacts: {
          rightKnee: rest("right.knee", joints("right", "kneeFlexion"), 0.046),
        },
      }),
      change(lying, {
        right: { hipFlexion: 2, kneeFlexion: 0, ankleDorsiflexion: 12 },
        contacts: { rightKnee: null, rightFoot: rest("right.heel", joints("right", "hipFlexion")) },
      }),
    ],
    camera: LYING_VIEW,
    props: [MAT, towelUnderKnee(0.044, 0), towelUnderKnee(0.026, 1)],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.knee", offset: [0.16, 0, 0.01] },
        toward: [0, 0, -0.09],
        frames: [1],
      },
    ],
    highlight: [FRONT_THIGH],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "short-arc-quad": figure({
    poses: [0, 1].map((up) =>
      change(lying, {
        right: {
          hipFlexion: 22,
          kneeFlexion: up ? 0 : 40,
          ankleDorsiflexion: up ? 10 : -16,
        },
        contacts: {
          rightKnee: rest("right.knee", joints("right", "hipFlexion"), 0.108),
          rightFoot: up ? null : rest("right.heel", joints("right", "kneeFlexion")),
        },
      }),
    ),
    camera: LYING_VIEW,
    props: [
      MAT,
      {
        kind: "roller",
        at: { ball: "right.knee", offset: [-0.083, 0, 0.05] },
        yaw: 0,
        radius: 0.052,
        length: 0.2,
      },
    ],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.07, 0, 0] }],
    highlight: [FRONT_THIGH],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "heel-prop-stretch": figure({
    poses: [0, 1].map((straight) =>
      change(lying, {
        right: { hipFlexion: straight ? 6 : 16, kneeFlexion: straight ? 0 : 18, ankleDorsiflexion: 4 },
        contacts: {
          rightKnee: null,
          rightFoot: rest("right.heel", joints("right", "hipFlexion"), 0.07),
        },
      }),
    ),
    camera: LYING_VIEW,
    props: [
      MAT,
      {
        kind: "cushion",
        from: { ball: "right.heel", offset: [-0.034, 0, -0.02] },
        to: { ball: "right.heel", offset: [-0.034, 0, 0.02] },
        thickness: 0.068,
        width: 0.16,
        tone: "towel",
        frames: [0, 1],
      },
    ],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, 0, 0.1] }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "prone-knee-hang": figure({
    poses: [hanging(26), hanging(2)],
    camera: { azimuth: 14, elevation: 26 },
    props: [
      { kind: "bed", x: -0.21, y: 0.03, length: 0.86, width: 0.42, height: BED_HEIGHT },
      {
        kind: "cushion",
        from: { room: [0.16, 0, BED_HEIGHT + 0.012] },
        to: { room: [0.2, 0, BED_HEIGHT + 0.012] },
        thickness: 0.024,
        width: 0.3,
        layer: "behind",
      },
    ],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.05, 0, -0.02] }],
    highlight: [{ area: "backThigh", side: "left", kind: "stretch", frames: [1] }],
    worksSide: "left",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "heel-slide-strap": figure({
    poses: [strapSit(20, -40, 0.46), strapSit(86, -40, 0.342)],
    camera: SIDE,
    props: [
      { ...MAT, x: 0.2, length: 0.8 },
      {
        kind: "strap",
        through: [
          { ball: "right.palm" },
          { ball: "right.ballInner", offset: [0.01, 0, -0.02] },
          { ball: "left.palm" },
        ],
        layer: "among",
      },
    ],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0, -0.1, -0.02] }],
    highlight: [{ area: "kneeFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "knee-bend-sitting": figure({
    poses: [0, 1].map((back) =>
      change(handsBack, {
        left: { kneeFlexion: back ? 100 : 84 },
        right: { kneeFlexion: back ? 112 : 88 },
        contacts: {
          rightFoot: back
            ? all(
                rest(
                  ["right.ballInner", "right.ballOuter"],
                  joints("right", "hipFlexion", "kneeFlexion", "ankleDorsiflexion", "ankleInversion"),
                ),
                at("right.ankle", { x: 0.122, y: -0.05 }, joints("right", "hipAbduction", "hipRotation")),
              )
            : soleAt("right", { x: 0.26, y: -0.055 }),
          leftFoot: back
            ? all(
                rest("left.heel", joints("left", "hipFlexion", "kneeFlexion")),
                at("left.ankle", { x: 0.19, y: -0.035 }, joints("left", "hipAbduction", "hipRotation")),
              )
            : soleAt("left", { x: 0.29, y: 0.055 }),
        },
      }),
    ),
    camera: { azimuth: 26, elevation: 12 },
    props: [CHAIR],
    arrows: [{ kind: "push", at: { room: [0.36, -0.06, 0.08] }, toward: [-0.1, 0, 0], frames: [1] }],
    highlight: [{ area: "kneeFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "knee-bend-step": figure({
    poses: [onStep(false), onStep(true)],
    camera: SIDE,
    props: [RAIL, { kind: "box", x: 0.18, y: 0, z: 0, size: [0.22, 0.34, STEP_HEIGHT], tone: "step" }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.07, 0, 0.05] }],
    highlight: [{ area: "kneeFront", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hamstring-set": figure({
    poses: [0, 1].map((dig) =>
      change(supine, {
        right: {
          hipFlexion: 34,
          kneeFlexion: 62,
          ankleDorsiflexion: dig ? 8 : -26,
          hipRotation: 0,
        },
        contacts: {
          rightKnee: null,
          rightFoot: dig
            ? all(rest("right.heel", joints("right", "hipFlexion", "kneeFlexion")), planted(["right.heel"]))
            : (hookLying.contacts.rightFoot ?? null),
        },
      }),
    ),
    camera: LYING_VIEW,
    props: [MAT],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.ankle", offset: [0.02, -0.07, 0.12] },
        toward: [0, 0, -0.1],
        frames: [1],
      },
    ],
    highlight: [{ area: "backThigh", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "terminal-knee-extension": figure({
    poses: [inBand(true), inBand(false)],
    camera: SIDE,
    props: [
      post(0.42, -0.05),
      {
        kind: "strap",
        tone: "band",
        through: [
          { room: [0.42, -0.05, 0.28] },
          { ball: "right.knee", offset: [0.0, -0.045, -0.005] },
          { ball: "right.knee", offset: [-0.046, -0.03, -0.005] },
        ],
        layer: "front",
      },
    ],
    arrows: [
      {
        kind: "push",
        at: { ball: "right.knee", offset: [0.2, 0, 0.045] },
        toward: [-0.1, 0, 0],
        frames: [1],
      },
    ],
    highlight: [FRONT_THIGH],
    worksSide: "right",
  }),
  "knee-extension-isometric": figure({
    poses: [shinOut(handsBack, 72, 0)],
    camera: SIDE,
    props: [CHAIR, ...ankleTied("strap", [0.105, -0.115, 0.07])],
    arrows: [{ kind: "push", at: { ball: "right.ankle", offset: [0.05, 0, 0.04] }, toward: [0.1, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "knee-extension-band-90-45": figure({
    poses: [shinOut(handsBack, 92, -4), shinOut(handsBack, 45, 0)],
    camera: SIDE,
    props: [CHAIR, ...ankleTied("band", [-0.115, -0.115, 0.05])],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.04, 0, -0.05] }],
    highlight: [FRONT_THIGH],
    worksSide: "right",
  }),
  "knee-extension-weighted": figure({
    poses: [shinOut(highSitting, 88, -10), shinOut(highSitting, 2, 8)],
    camera: SIDE,
    props: [
      { ...CHAIR, seat: HIGH_SEAT },
      { kind: "loop", around: ["right.ankle"], tone: "cuff" },
    ],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, -0.04] }],
    highlight: [FRONT_THIGH],
    tempo: { move: 1, hold: 1, back: 3 },
    worksSide: "right",
  }),
  "step-down-forward": figure({
    poses: [downFront(false), downFront(true)],
    camera: { azimuth: 34, elevation: 9 },
    props: [
      { kind: "rail", x: 0.1, y: 0.24, yaw: 90, width: 0.6, height: 0.6 },
      { kind: "box", x: -0.02, y: 0, z: 0, size: [0.22, 0.32, LOW_STEP], tone: "step" },
    ],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0.12, 0, 0.02] }],
    highlight: [FRONT_THIGH],
    worksSide: "right",
  }),
  "single-leg-squat-chair": figure({
    poses: [
      change(chairSitting, {
        root: { z: MID_SEAT + 0.068, pitch: 14 },
        both: { ...ARMS_AHEAD },
        left: { hipFlexion: 92, kneeFlexion: 56, ankleDorsiflexion: 0 },
        right: { hipFlexion: 90, kneeFlexion: 94 },
        contacts: {
          leftFoot: null,
          leftHand: null,
          rightHand: null,
          seat: rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], MID_SEAT),
        },
      }),
      change(standing, {
        both: { ...ARMS_AHEAD },
        left: { hipFlexion: 24, kneeFlexion: 14, ankleDorsiflexion: 0 },
        contacts: {
          ...loose,
          leftFoot: null,
          rightFoot: footStays("right"),
          tall: level("right.hip", "right.ankle", "x", ["root.x", "root.z"]),
          over: at("right.hip", { z: 0.526 }),
        },
      }),
    ],
    camera: { azimuth: 20, elevation: 9 },
    props: [{ ...CHAIR, seat: MID_SEAT }],
    arrows: [{ kind: "move", ball: "right.hip", from: 0, to: 1, shift: [-0.2, 0, 0.12] }],
    highlight: [FRONT_THIGH],
    worksSide: "right",
  }),
  "spanish-squat-hold": figure({
    poses: [inStrap(false), inStrap(true)],
    camera: SIDE,
    props: [post(0.5, 0), kneeStrap],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.12, 0, 0.06] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "squat-slow-loaded": figure({
    poses: [
      change(standing, { hands: { left: "grip", right: "grip" } }),
      squat(0.32, 0, {
        root: { pitch: 38, x: -0.13, z: 0.33 },
        both: {
          shoulderFlexion: 20,
          shoulderAbduction: 24,
          elbowFlexion: 4,
          forearmPronation: 15,
          hipAbduction: 6,
        },
        hands: { left: "grip", right: "grip" },
        contacts: {
          ...feetStay,
          balance: null,
          height: at("crotch", { x: -0.125, z: 0.318 }, ["root.z", "root.x"]),
        },
      }),
    ],
    camera: { azimuth: 46, elevation: 9 },
    props: [
      { kind: "weight", at: { ball: "left.palm" }, shape: "dumbbell" },
      { kind: "weight", at: { ball: "right.palm" }, shape: "dumbbell" },
    ],
    arrows: [{ kind: "move", ball: "left.hip", from: 0, to: 1, shift: [-0.24, 0, 0] }],
    highlight: [{ area: "frontThigh", side: "both", kind: "work", frames: [1] }],
    tempo: { move: 3, hold: 0, back: 3 },
  }),
  "decline-squat-single": figure({
    poses: [onSlope(false), onSlope(true)],
    camera: SIDE,
    props: [
      { kind: "rail", x: 0.12, y: 0.22, yaw: 90, width: 0.6, height: 0.58 },
      { kind: "wedge", x: SLOPE.x, y: -0.05, yaw: 180, size: [SLOPE.length, 0.18, SLOPE.height] },
    ],
    arrows: [{ kind: "move", ball: "right.hip", from: 0, to: 1, shift: [-0.2, 0, 0] }],
    highlight: [FRONT_THIGH],
    worksSide: "right",
  }),
};
