import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import {
  against,
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
import { handsBehindThigh } from "./lying-mobility";
import { bridgeUp } from "./lying-strength";
import { hookLying, SIDE_PILLOW, sideLying, standing, supine } from "./postures";
import { footStays, loose, onLeftLeg, standByTop, TOP_ON_LEFT } from "./standing-bases";

const MAT = { kind: "mat", x: -0.04, y: 0 } as const;
const FROM_FEET = { azimuth: 66, elevation: 60 } as const;
const SIDE = { azimuth: 16, elevation: 9 } as const;

/** On the back with straight legs, arms a little out, kneecaps up. */
const straightLegs = change(supine, {
  both: { shoulderAbduction: 40, elbowFlexion: 10, hipRotation: 2 },
});
const slidOut = change(straightLegs, {
  right: { hipAbduction: 26 },
  contacts: { leftFoot: planted(["left.heel"], ["left.hipFlexion"]) },
});

const ankleBall = change(straightLegs, { both: { hipAbduction: 3, ankleDorsiflexion: -6 } });

/** Side-on to a wall at the left, on the right leg, the left knee bent against the wall. */
const WALL_Y = 0.2;
const kneeAtWall = change(standing, {
  both: { shoulderAbduction: 3 },
  left: { hipFlexion: 42, hipAbduction: 12, kneeFlexion: 82, ankleDorsiflexion: -5 },
  contacts: {
    ...loose,
    rightFoot: footStays("right"),
    leftFoot: null,
    tall: at("crotch", { x: 0 }, ["root.x", "root.z"]),
    over: level("crotch", "right.ankle", "y", ["root.y"], 0.03),
    press: against("left.knee", "y", WALL_Y - 0.03, "below", ["left.hipAbduction"]),
  },
});

const BENCH = 0.25;
const bench = (x: number): Prop => ({ kind: "table", x, y: 0.09, width: 0.19, length: 0.38, height: BENCH });
/** On the right forearm with the left knee or foot on a bench; the hips hang, or are up with the right leg lifted to it. */
const copenhagen = (isUp: boolean, isLong: boolean): PoseSpec =>
  change(sideLying, {
    root: { pitch: isUp ? 2 : 12, z: isUp ? 0.26 : 0.1 },
    trunk: { neckSideFlexion: isUp ? 0 : 12, neckFlexion: 0, lumbarSideFlexion: isUp ? 0 : 10 },
    left: {
      hipFlexion: 2,
      kneeFlexion: isLong ? 4 : 90,
      hipAbduction: isUp ? 0 : 26,
      ankleDorsiflexion: 0,
      shoulderFlexion: -4,
      shoulderAbduction: 6,
      elbowFlexion: 20,
      shoulderRotation: 20,
    },
    right: {
      hipFlexion: 2,
      kneeFlexion: 4,
      hipAbduction: isUp ? -4 : 4,
      ankleDorsiflexion: 0,
      shoulderAbduction: 80,
      shoulderFlexion: 10,
      elbowFlexion: 90,
      shoulderRotation: -70,
    },
    contacts: {
      hip: isUp ? at("right.hip", { z: 0.215 }, ["root.z"]) : rest("right.hip", ["root.z"]),
      shoulder: at("right.shoulder", { z: 0.205 }, ["root.pitch", "lumbarSideFlexion"]),
      under: isUp
        ? at("right.ankle", { z: 0.15 }, ["right.hipAbduction"])
        : rest("right.ballOuter", [...joints("right", "hipAbduction"), "right.ankleInversion"]),
      underFoot: null,
      top: isLong
        ? at("left.ankle", { z: BENCH + 0.026 }, joints("left", "hipAbduction"))
        : all(
            at("left.knee", { z: BENCH + 0.034 }, joints("left", "hipAbduction")),
            at("left.ankle", { z: BENCH + 0.024 }, joints("left", "hipRotation")),
          ),
      rightArm: all(
        rest(["right.elbow", "right.wrist"], arm("right")),
        level("right.elbow", "right.shoulder", "x"),
        level("right.wrist", "right.elbow", "x", [], -0.105),
      ),
      leftHand: hold("left", "left.iliac", [0.0, 0.05, 0.02]),
    },
  });

/** Lying on the right side, the left foot flat in front; the right leg straight. */
const legInFront = (isUp: boolean) =>
  change(sideLying, {
    right: { hipFlexion: 0, kneeFlexion: 0, hipAbduction: isUp ? -18 : 0, ankleDorsiflexion: 4 },
    left: { hipFlexion: 62, kneeFlexion: 92, hipAbduction: 24, hipRotation: 20 },
    contacts: {
      under: isUp
        ? at("right.ankle", { z: 0.12 }, joints("right", "hipAbduction"))
        : rest("right.knee", joints("right", "hipAbduction")),
      underFoot: isUp ? null : rest("right.ballOuter", ["right.ankleInversion"]),
      top: isUp ? footStays("left") : soleAt("left", { x: 0.17, y: -0.19 }),
    },
  });

const HEELS_FAR = 0.46;
const heelOn = (side: "left" | "right", x: number) =>
  all(rest(`${side}.heel`, joints(side, "hipFlexion", "kneeFlexion")), at(`${side}.heel`, { x }));
const farHeels = change(hookLying, {
  both: { hipFlexion: 26, kneeFlexion: 46, ankleDorsiflexion: 6 },
  contacts: { leftFoot: heelOn("left", HEELS_FAR), rightFoot: heelOn("right", HEELS_FAR) },
});
const bridgeOnHeels = (x: number, lift: number, knee: number) =>
  change(bridgeUp, {
    both: { kneeFlexion: knee, hipFlexion: 4, ankleDorsiflexion: 6 },
    contacts: {
      back: rest(["left.shoulder", "right.shoulder"], ["root.pitch", "root.z", "root.x"]),
      lift: at("sacrum", { z: lift }),
      leftFoot: heelOn("left", x),
      rightFoot: heelOn("right", x),
    },
  });
const cloth = (x: number, side: "left" | "right", frame: number): Prop => ({
  kind: "cushion",
  tone: "towel",
  from: { room: [x - 0.03, side === "left" ? 0.05 : -0.05, 0.005] },
  to: { room: [x + 0.05, side === "left" ? 0.05 : -0.05, 0.005] },
  thickness: 0.01,
  width: 0.08,
  layer: "behind",
  frames: [frame],
});

const PAD = 0.03;
/** Tall kneeling on a pad, the ankles held down; the body tips forwards from the knees in one line. */
const nordic = (lean: number) => {
  const knee = (side: "left" | "right") =>
    all(
      rest(`${side}.knee`, joints(side, "hipFlexion"), PAD),
      rest(`${side}.instep`, joints(side, "kneeFlexion")),
      rest(`${side}.toe`, joints(side, "ankleDorsiflexion")),
    );
  return change(standing, {
    root: { posture: "kneeling", z: 0.31, pitch: lean },
    trunk: { neckFlexion: lean > 0 ? -8 : 0 },
    both: {
      hipFlexion: 0,
      kneeFlexion: 90 - lean,
      ankleDorsiflexion: -48,
      hipRotation: 0,
      shoulderFlexion: lean > 0 ? 62 : 30,
      shoulderAbduction: 14,
      elbowFlexion: lean > 0 ? 88 : 100,
      forearmPronation: 70,
      wristFlexion: -50,
    },
    contacts: {
      ...loose,
      leftFoot: null,
      rightFoot: null,
      leftKnee: knee("left"),
      rightKnee: knee("right"),
      place: at("left.knee", { x: 0 }, ["root.x", "root.z"]),
      straight: level("left.hip", "left.knee", "x", ["root.pitch"], Math.sin((lean * Math.PI) / 180) * 0.245),
    },
    hands: { left: "flat", right: "flat" },
  });
};

const thighHeld = (knee: number) =>
  change(supine, {
    right: { hipFlexion: 90, kneeFlexion: knee, hipRotation: 0, ankleDorsiflexion: -10 },
    both: { shoulderFlexion: 60, shoulderAbduction: 0, elbowFlexion: 40, forearmPronation: 40 },
    contacts: {
      rightFoot: null,
      rightKnee: null,
      ...handsBehindThigh("right"),
    },
  });

const diver = change(standing, {
  root: { pitch: 58, z: 0.5, x: -0.05 },
  trunk: { neckFlexion: -24, lumbarFlexion: -2 },
  both: { shoulderFlexion: 112, shoulderAbduction: 6, elbowFlexion: 10, forearmPronation: 40 },
  right: { hipFlexion: 70, kneeFlexion: 14 },
  left: { hipFlexion: -6, kneeFlexion: 40, ankleDorsiflexion: -20 },
  contacts: {
    ...loose,
    leftFoot: null,
    rightFoot: footStays("right"),
    over: at("crotch", { z: 0.488 }, ["root.z", "root.x"]),
    balance: level("lowBack", "right.ankle", "x", [], 0.0),
  },
});
const onRightLeg = change(standing, {
  left: { hipFlexion: 12, kneeFlexion: 58, ankleDorsiflexion: -8 },
  right: { hipFlexion: 7, kneeFlexion: 12 },
  contacts: {
    ...loose,
    leftFoot: null,
    rightFoot: soleAt("right", { x: 0, y: -0.055 }),
    tall: level("crotch", "right.ankle", "x", ["root.x", "root.z"], -0.005),
    over: at("crotch", { z: 0.502 }),
  },
});

export const hipAndHamstringFigures: Record<string, FigureSpec> = {
  "hip-abduction-supine-slide": figure({
    poses: [straightLegs, slidOut],
    camera: FROM_FEET,
    props: [{ ...MAT, x: 0, length: 1.1, width: 0.6 }],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.09, 0, 0], bothWays: true }],
    highlight: [{ area: "hipSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "hip-flexion-standing": figure({
    poses: [
      standByTop,
      onLeftLeg(standByTop, { right: { hipFlexion: 70, kneeFlexion: 82, ankleDorsiflexion: 0 } }),
    ],
    camera: { azimuth: 22, elevation: 9 },
    props: [TOP_ON_LEFT],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0.09, 0, 0.02] }],
    highlight: [{ area: "hipFront", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "hip-abduction-wall-press": figure({
    poses: [kneeAtWall],
    camera: { azimuth: 74, elevation: 9 },
    props: [
      { kind: "wall", x: 0.02, y: WALL_Y, yaw: 90, width: 0.6 },
      {
        kind: "cushion",
        from: { ball: "left.knee", offset: [0, 0.05, 0.04] },
        to: { ball: "left.knee", offset: [0, 0.05, -0.03] },
        thickness: 0.03,
        width: 0.03,
      },
    ],
    arrows: [{ kind: "push", at: { ball: "left.knee", offset: [0.1, -0.08, 0] }, toward: [0, 0.1, 0] }],
    highlight: [{ area: "hipSide", side: "right", kind: "work" }],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "hip-spread-standing": figure({
    poses: [
      change(standing, {
        both: { hipAbduction: 8, kneeFlexion: 10, hipFlexion: 8, shoulderAbduction: 12 },
        contacts: {
          wide: at("left.ankle", { y: 0.095 }, leg("left")),
          wide2: at("right.ankle", { y: -0.095 }, leg("right")),
        },
      }),
    ],
    camera: { azimuth: 80, elevation: 20 },
    props: [{ ...MAT, x: 0.03, y: 0, length: 0.36, width: 0.6 }],
    arrows: [
      { kind: "push", at: { room: [0.12, 0.13, 0.02] }, toward: [0, 0.07, 0] },
      { kind: "push", at: { room: [0.12, -0.13, 0.02] }, toward: [0, -0.07, 0] },
    ],
    highlight: [{ area: "hipSide", side: "both", kind: "work" }],
    marks: [{ kind: "hold" }],
  }),
  "adductor-squeeze-straight": figure({
    poses: [ankleBall],
    camera: FROM_FEET,
    props: [
      { ...MAT, x: 0, length: 1.1, width: 0.5 },
      { kind: "ball", at: { ball: "left.ankle", offset: [0.012, -0.076, 0.014] }, radius: 0.053 },
    ],
    arrows: [
      { kind: "push", at: { ball: "left.ankle", offset: [0, 0.12, 0] }, toward: [0, -0.08, 0] },
      { kind: "push", at: { ball: "right.ankle", offset: [0, -0.12, 0] }, toward: [0, 0.08, 0] },
    ],
    highlight: [{ area: "groin", side: "both", kind: "work" }],
    marks: [{ kind: "hold" }],
  }),
  "hip-adduction-side-lying": figure({
    poses: [legInFront(false), legInFront(true)],
    camera: { azimuth: 14, elevation: 26 },
    props: [{ ...MAT, x: 0.03, y: -0.03, length: 1.1, width: 0.56 }, SIDE_PILLOW],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.06, 0, 0.02] }],
    highlight: [{ area: "groin", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "copenhagen-short": figure({
    poses: [copenhagen(false, false), copenhagen(true, false)],
    camera: { azimuth: -28, elevation: 30 },
    props: [{ ...MAT, x: -0.08, length: 1.0, width: 0.5 }, bench(0.285)],
    arrows: [{ kind: "move", ball: "left.iliac", from: 0, to: 1, shift: [0.02, 0, 0.1] }],
    highlight: [{ area: "groin", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "copenhagen-long": figure({
    poses: [copenhagen(false, true), copenhagen(true, true)],
    camera: { azimuth: -8, elevation: 19 },
    props: [{ ...MAT, x: -0.02, length: 1.0, width: 0.5 }, bench(0.5)],
    arrows: [{ kind: "move", ball: "left.iliac", from: 0, to: 1, shift: [0.02, 0, 0.1] }],
    highlight: [{ area: "groin", side: "left", kind: "work", frames: [1] }],
    worksSide: "left",
  }),
  "bridge-long-lever": figure({
    poses: [farHeels, bridgeOnHeels(HEELS_FAR, 0.13, 34)],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0.02, length: 1.1 }],
    arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 1, shift: [0, -0.02, 0.16] }],
    highlight: [{ area: "backThigh", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "hamstring-slider": figure({
    poses: [bridgeOnHeels(0.3, 0.16, 84), bridgeOnHeels(0.54, 0.1, 20)],
    camera: LYING_VIEW,
    props: [
      { ...MAT, x: -0.22, length: 0.62 },
      ...(["left", "right"] as const).flatMap((side) => [cloth(0.3, side, 0), cloth(0.54, side, 1)]),
    ],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0.02, -0.1, 0] }],
    highlight: [{ area: "backThigh", side: "both", kind: "work", frames: [1] }],
  }),
  "nordic-lower": figure({
    poses: [nordic(0), nordic(40)],
    camera: { azimuth: 14, elevation: 10 },
    props: [
      {
        kind: "cushion",
        from: { room: [-0.06, 0, PAD / 2] },
        to: { room: [0.08, 0, PAD / 2] },
        thickness: PAD,
        width: 0.3,
        layer: "behind",
      },
      {
        kind: "strap",
        through: [
          { room: [-0.2, -0.14, 0] },
          { ball: "right.shin", offset: [-0.028, 0, -0.05] },
          { ball: "left.shin", offset: [-0.028, 0, -0.05] },
          { room: [-0.2, 0.14, 0] },
        ],
      },
    ],
    arrows: [{ kind: "move", ball: "cranium", from: 0, to: 1, shift: [0.02, 0, 0.14] }],
    highlight: [{ area: "backThigh", side: "both", kind: "work", frames: [1] }],
  }),
  "hamstring-extender": figure({
    poses: [thighHeld(92), thighHeld(30)],
    camera: LYING_VIEW,
    props: [{ ...MAT, x: 0, length: 1.1 }],
    arrows: [{ kind: "move", ball: "right.ankle", from: 0, to: 1, shift: [0.06, 0, 0] }],
    highlight: [{ area: "backThigh", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "deadlift-single-leg": figure({
    poses: [onRightLeg, diver],
    camera: SIDE,
    arrows: [{ kind: "move", ball: "breastbone", from: 0, to: 1, shift: [0.12, 0, 0.1] }],
    highlight: [
      { area: "backThigh", side: "right", kind: "work", frames: [1] },
      { area: "buttock", side: "right", kind: "work", frames: [1] },
    ],
    worksSide: "right",
  }),
};
