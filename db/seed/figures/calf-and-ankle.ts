import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import {
  against,
  all,
  arm,
  at,
  change,
  figure,
  joints,
  leg,
  level,
  planted,
  rest,
  soleAt,
} from "./authoring";
import { CHAIR, chairSitting, longSitting, standing } from "./postures";
import { footStays, type Hand, loose, standAtTop, stride, TOP_IN_FRONT } from "./standing-bases";

const SIDE = { azimuth: 16, elevation: 9 } as const;
const CALVES = [{ area: "calf", side: "both", kind: "work", frames: [1] }] as const;
const HEELS_RISE = { kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.06, 0, 0.02] } as const;

/** On the balls of the feet, the ankle this high; the toes stay where they were. */
const heelUp = (side: Hand, ankle: number, on = 0) =>
  all(
    rest(
      [`${side}.ballOuter`, `${side}.toe`],
      joints(side, "hipFlexion", "ankleDorsiflexion", "toeExtension"),
      on,
    ),
    planted([`${side}.ballInner`]),
    at(`${side}.ankle`, { z: on + ankle }),
  );

/** At the worktop on the balls of both feet, the hips that far ahead of them. */
const risen = (base: PoseSpec, ankle: number, ahead = 0.012) =>
  change(base, {
    contacts: {
      ...loose,
      leftFoot: heelUp("left", ankle),
      rightFoot: heelUp("right", ankle),
      over: level("left.hip", "left.ballInner", "x", ["root.x", "root.z"], ahead),
    },
  });

/** At the worktop with soft knees, the soles flat. */
const softKnees = change(standAtTop, {
  root: { z: 0.5, pitch: 4 },
  both: { hipFlexion: 20, kneeFlexion: 34, ankleDorsiflexion: 15 },
  contacts: {
    ...loose,
    leftFoot: soleAt("left", { x: 0, y: 0.05 }, joints("left", "hipFlexion", "kneeFlexion")),
    rightFoot: soleAt("right", { x: 0, y: -0.05 }, joints("right", "hipFlexion", "kneeFlexion")),
    place: at("crotch", { x: -0.02, z: 0.483 }, ["root.x", "root.z"]),
  },
});

const PAD = 0.016;
const PADS: Prop = { kind: "box", x: -0.05, y: 0, z: 0, size: [0.14, 0.3, PAD], tone: "wood" };
/** At the worktop with pads under the heels. */
const onPads = change(standAtTop, {
  contacts: {
    ...loose,
    ...Object.fromEntries(
      (["left", "right"] as const).map((side) => [
        `${side}Foot`,
        all(
          rest(`${side}.heel`, joints(side, "hipFlexion", "ankleDorsiflexion"), PAD),
          rest([`${side}.ballInner`, `${side}.ballOuter`], joints(side, "ankleInversion")),
          at(`${side}.ankle`, { x: 0 }),
        ),
      ]),
    ),
    tall: at("left.hip", { x: 0.05 }, ["root.x", "root.z"]),
  },
});

const STEP = 0.1;
const STEP_RAIL: Prop = { kind: "rail", x: 0.08, y: 0.22, yaw: 90, width: 0.76, height: 0.62 };
const STEP_EDGE: Prop = { kind: "box", x: 0.165, y: 0, z: 0, size: [0.24, 0.34, STEP], tone: "step" };
const RAIL_HAND = {
  left: { shoulderFlexion: 40, shoulderAbduction: 24, elbowFlexion: 30 },
  contact: at("left.palm", { x: 0.16, y: 0.22, z: 0.642 }, [...arm("left"), "left.forearmPronation"]),
} as const;

/** The ball of a foot on the edge of the step, the heel free behind it; the knee keeps its bend. */
const onEdge = (side: Hand, ankle: number, stays: boolean) =>
  all(
    rest(
      [`${side}.ballOuter`, `${side}.toe`],
      joints(side, "hipFlexion", "hipAbduction", "ankleDorsiflexion", "ankleInversion", "toeExtension"),
      STEP,
    ),
    stays
      ? planted([`${side}.ballInner`])
      : all(
          rest(`${side}.ballInner`, [], STEP),
          at(`${side}.ballInner`, { x: 0.066, y: side === "left" ? 0.045 : -0.045 }),
        ),
    at(`${side}.ankle`, { z: STEP + ankle }, ["root.z"]),
  );

/** Up on both feet, then the right heel lowered below the edge of the step, the knee bent by `bend`. */
const dropPose = (down: boolean, bend: number) =>
  change(standing, {
    root: { z: 0.62, pitch: down ? 4 : 2 },
    left: {
      ...RAIL_HAND.left,
      kneeFlexion: down ? 78 : bend,
      hipFlexion: down ? 48 : bend / 2,
      ankleDorsiflexion: -16,
    },
    right: {
      hipFlexion: bend / 2,
      kneeFlexion: bend,
      ankleDorsiflexion: down ? 16 : -28,
      toeExtension: down ? 0 : 28,
    },
    contacts: {
      ...loose,
      leftHand: RAIL_HAND.contact,
      rightFoot: onEdge("right", down ? 0.016 : 0.08, down),
      leftFoot: down ? null : onEdge("left", 0.08, false),
      place: level("right.hip", "right.ballInner", "x", ["root.x"], down ? -0.06 - bend * 0.001 : -0.045),
      even: level("left.hip", "right.hip", "z", ["root.roll"]),
    },
  });

/** On the right leg beside a rail, a weight in the right hand. */
const oneLeg = (up: boolean) =>
  change(standing, {
    root: { z: up ? 0.58 : 0.53 },
    left: { ...RAIL_HAND.left, hipFlexion: 8, kneeFlexion: 66, ankleDorsiflexion: -10 },
    right: { shoulderAbduction: 12 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.12, y: 0.21, z: 0.562 }, [...arm("left"), "left.forearmPronation"]),
      leftFoot: null,
      rightFoot: up
        ? heelUp("right", 0.085)
        : soleAt("right", { x: 0, y: -0.05 }, joints("right", "hipFlexion", "kneeFlexion")),
      tall: up
        ? level("right.hip", "right.ballInner", "x", ["root.x", "root.z"], -0.045)
        : all(level("right.hip", "right.ankle", "x", ["root.x", "root.z"]), at("right.hip", { z: 0.528 })),
    },
    hands: { right: "grip" },
  });

/** The back on a wall, the feet a step ahead, the forefeet down or lifted. */
const onWall = (up: boolean) =>
  change(standing, {
    root: { x: 0.07, z: 0.51, pitch: -7 },
    both: {
      hipFlexion: 10,
      kneeFlexion: 8,
      shoulderFlexion: -2,
      shoulderAbduction: 10,
      ankleDorsiflexion: up ? 18 : -4,
    },
    contacts: {
      ...loose,
      back: against("upperBack", "x", 0, "above", ["root.x"]),
      height: at("crotch", { z: 0.497 }, ["root.z"]),
      leftFoot: up
        ? planted(["left.heel"], joints("left", "hipFlexion", "kneeFlexion"))
        : soleAt("left", { x: 0.19, y: 0.055 }, joints("left", "hipFlexion", "kneeFlexion")),
      rightFoot: up
        ? planted(["right.heel"], joints("right", "hipFlexion", "kneeFlexion"))
        : soleAt("right", { x: 0.19, y: -0.055 }, joints("right", "hipFlexion", "kneeFlexion")),
    },
  });

const WALL_X = 0.31;
/** Facing a wall with the right toes near it, both hands on it. */
const atWall = (bent: boolean) => {
  const hand = (side: Hand) =>
    all(
      against(`${side}.wrist`, "x", WALL_X, "below", [
        ...arm(side),
        ...joints(side, "wristFlexion", "wristDeviation", "forearmPronation"),
      ]),
      against(`${side}.knuckleFront`, "x", WALL_X, "below"),
      against(`${side}.knuckleBack`, "x", WALL_X, "below"),
      at(`${side}.palm`, { y: side === "left" ? 0.1 : -0.1, z: 0.76 }),
    );
  const feet = stride("right", 0.165, -0.12, false);
  return change(standing, {
    root: { x: bent ? 0.11 : 0.03, z: bent ? 0.45 : 0.5, pitch: 2 },
    both: {
      shoulderFlexion: bent ? 40 : 60,
      shoulderAbduction: 8,
      elbowFlexion: bent ? 110 : 60,
      forearmPronation: 60,
      wristFlexion: -62,
    },
    left: { hipFlexion: bent ? -20 : -10, kneeFlexion: bent ? 24 : 10 },
    right: { hipFlexion: bent ? 42 : 24, kneeFlexion: bent ? 66 : 16, ankleDorsiflexion: bent ? 26 : 4 },
    contacts: {
      ...feet,
      leftHand: hand("left"),
      rightHand: hand("right"),
      ...(bent ? { rightFoot: footStays("right") } : {}),
      knee: bent ? against("right.knee", "x", WALL_X, "below") : null,
      place: at("crotch", bent ? { x: 0.115 } : { x: 0.03, z: 0.485 }, ["root.x", "root.z"]),
    },
  });
};

/** On the floor, both legs long, leaning back on the hands. */
const legsLong = change(longSitting, {
  root: { pitch: -14 },
  both: { hipFlexion: 76, ankleDorsiflexion: -12, hipRotation: 0 },
  contacts: {
    leftKnee: rest("left.calf", joints("left", "kneeFlexion"), 0.002),
    rightKnee: rest("right.calf", joints("right", "kneeFlexion"), 0.002),
  },
  free: [],
});

/** On the floor with the hands at the belly, on the ends of a towel or band round the right foot. */
const holding = (dorsi: number, pitch: number, x: number) =>
  change(longSitting, {
    root: { pitch },
    both: {
      hipFlexion: 84,
      hipRotation: 0,
      shoulderFlexion: 30,
      shoulderAbduction: 4,
      elbowFlexion: 70,
      forearmPronation: 20,
      wristFlexion: 0,
    },
    left: { ankleDorsiflexion: -12 },
    right: { ankleDorsiflexion: dorsi },
    trunk: { lumbarFlexion: 8, neckFlexion: 8 },
    contacts: {
      leftKnee: rest("left.calf", joints("left", "kneeFlexion"), 0.002),
      rightKnee: rest("right.calf", joints("right", "kneeFlexion"), 0.002),
      leftHand: at("left.palm", { x, y: 0.03, z: 0.24 }, arm("left")),
      rightHand: at("right.palm", { x, y: -0.09, z: 0.24 }, arm("right")),
    },
    free: [],
    hands: { left: "grip", right: "grip" },
  });

const FLOOR: Prop = { kind: "mat", x: 0.22, y: 0, length: 0.84 };
const roundFoot = (tone: "towel" | "band"): Prop => ({
  kind: "strap",
  tone,
  through: [
    { ball: "right.palm" },
    { ball: "right.ballOuter", offset: [0.014, 0, -0.02] },
    { ball: "right.ballInner", offset: [0.014, 0, -0.02] },
    { ball: "left.palm" },
  ],
  layer: "among",
});

const footOf = (dorsi: number, inversion: number) =>
  change(legsLong, { right: { ankleDorsiflexion: dorsi, ankleInversion: inversion } });

/** Sitting with the right foot off the floor. */
const circling = (dorsi: number, inversion: number) =>
  change(chairSitting, {
    right: { hipFlexion: 88, kneeFlexion: 34, ankleDorsiflexion: dorsi, ankleInversion: inversion },
    contacts: { rightFoot: null },
  });

export const calfAndAnkleFigures: Record<string, FigureSpec> = {
  "calf-isometric-hold": figure({
    poses: [standAtTop, risen(standAtTop, 0.066)],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [HEELS_RISE],
    highlight: CALVES,
    marks: [{ kind: "hold", frames: [1] }],
    tempo: { move: 2, hold: 4, back: 2 },
  }),
  "heel-raise-sitting": figure({
    poses: [
      chairSitting,
      change(chairSitting, {
        both: { hipFlexion: 94, kneeFlexion: 90, ankleDorsiflexion: -24, toeExtension: 26 },
        contacts: {
          leftFoot: seatedHeelUp("left"),
          rightFoot: seatedHeelUp("right"),
        },
      }),
    ],
    camera: SIDE,
    props: [CHAIR],
    arrows: [HEELS_RISE],
    highlight: CALVES,
  }),
  "heel-raise-bent-knee": figure({
    poses: [
      softKnees,
      change(softKnees, {
        both: { ankleDorsiflexion: -12, toeExtension: 26 },
        contacts: {
          leftFoot: heelUp("left", 0.076),
          rightFoot: heelUp("right", 0.076),
          place: level("left.hip", "left.ballInner", "x", ["root.x", "root.z"], -0.04),
        },
      }),
    ],
    camera: SIDE,
    props: [TOP_IN_FRONT],
    arrows: [HEELS_RISE],
    highlight: CALVES,
  }),
  "heel-drop-straight": figure({
    poses: [dropPose(false, 0), dropPose(true, 0)],
    camera: { azimuth: 6, elevation: 7 },
    props: [STEP_RAIL, STEP_EDGE],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.09, 0, -0.01] }],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 3, hold: 0, back: 1 },
  }),
  "heel-drop-bent-knee": figure({
    poses: [dropPose(false, 10), dropPose(true, 34)],
    camera: { azimuth: 6, elevation: 7 },
    props: [STEP_RAIL, STEP_EDGE],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.09, 0, -0.01] }],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 3, hold: 0, back: 1 },
  }),
  "heel-raise-floor-slow": figure({
    poses: [onPads, risen(onPads, 0.088, 0.035)],
    camera: SIDE,
    props: [TOP_IN_FRONT, PADS],
    arrows: [HEELS_RISE],
    highlight: CALVES,
    tempo: { move: 3, hold: 0, back: 3 },
  }),
  "heel-raise-weighted": figure({
    poses: [oneLeg(false), oneLeg(true)],
    camera: SIDE,
    props: [
      { kind: "rail", x: 0.06, y: 0.21, yaw: 90, width: 0.6, height: 0.54 },
      { kind: "weight", at: { ball: "right.palm" }, shape: "dumbbell" },
    ],
    arrows: [HEELS_RISE],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
    tempo: { move: 3, hold: 0, back: 3 },
  }),
  "toe-raise-wall": figure({
    poses: [onWall(false), onWall(true)],
    camera: { azimuth: 8, elevation: 9 },
    props: [{ kind: "wall", x: 0, y: 0.2, yaw: 180, width: 0.72 }],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.06, 0, 0.02] }],
    highlight: [{ area: "shin", side: "both", kind: "work", frames: [1] }],
  }),
  "calf-stretch-towel": figure({
    poses: [holding(-22, -6, 0.24), holding(14, -10, 0.2)],
    camera: SIDE,
    props: [FLOOR, roundFoot("towel")],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.0, 0, 0.05] }],
    highlight: [{ area: "calf", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "ankle-knee-to-wall": figure({
    poses: [atWall(false), atWall(true)],
    camera: { azimuth: -11, elevation: 9 },
    props: [{ kind: "wall", x: WALL_X, y: 0.22, width: 0.72 }],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [0, -0.09, 0.06] }],
    highlight: [{ area: "calf", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
  }),
  "ankle-circles": figure({
    poses: [circling(-26, 16), circling(10, -4)],
    camera: { azimuth: 30, elevation: 12 },
    props: [CHAIR],
    arrows: [{ kind: "turn", around: "foot", side: "right", way: 1, axis: "through" }],
    worksSide: "right",
    tempo: { move: 1, hold: 0, back: 1 },
  }),
  "ankle-band-down": figure({
    poses: [holding(6, -4, 0.2), holding(-34, -4, 0.2)],
    camera: SIDE,
    props: [FLOOR, roundFoot("band")],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0.06, 0, 0.02] }],
    highlight: [{ area: "calf", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "ankle-band-up": figure({
    poses: [footOf(-28, 0), footOf(12, 0)],
    camera: SIDE,
    props: [
      { ...FLOOR, x: 0.3, length: 1.0 },
      { kind: "pole", from: { room: [0.86, -0.05, 0] }, to: { room: [0.86, -0.05, 0.3] }, layer: "behind" },
      {
        kind: "strap",
        tone: "band",
        through: [{ room: [0.86, -0.05, 0.11] }, { ball: "right.ballOuter", offset: [-0.012, 0.016, 0.03] }],
        layer: "front",
      },
    ],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0, 0, 0.06] }],
    highlight: [{ area: "shin", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "ankle-band-out": figure({
    poses: [footOf(-8, 16), footOf(-8, -24)],
    camera: { azimuth: -90, elevation: 72, closeUp: "right.foot" },
    props: [{ kind: "loop", around: ["left.instep", "right.instep"], tone: "band" }],
    arrows: [{ kind: "move", ball: "right.ballInner", from: 0, to: 1, shift: [0.06, -0.05, 0.03] }],
    worksSide: "right",
  }),
  "ankle-band-in": figure({
    poses: [footOf(-12, -10), footOf(-12, 26)],
    camera: { azimuth: 70, elevation: 34 },
    props: [
      FLOOR,
      { kind: "pole", from: { room: [0.54, -0.46, 0] }, to: { room: [0.54, -0.46, 0.2] }, layer: "behind" },
      {
        kind: "strap",
        tone: "band",
        through: [{ room: [0.54, -0.46, 0.1] }, { ball: "right.ballInner", offset: [0, 0.02, 0] }],
        layer: "among",
      },
    ],
    arrows: [{ kind: "move", ball: "right.ballOuter", from: 0, to: 1, shift: [0.06, 0, 0.03] }],
    highlight: [{ area: "shin", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
};

function seatedHeelUp(side: Hand) {
  return all(
    planted([`${side}.ballInner`], [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")]),
    rest([`${side}.ballOuter`, `${side}.toe`], joints(side, "toeExtension")),
    at(`${side}.ankle`, { z: 0.086 }),
  );
}
