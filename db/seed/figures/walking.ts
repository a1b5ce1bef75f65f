import type { FigureSpec, Prop } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import { WALKING, walk } from "./aerobic";
import { all, arm, at, type Change, change, figure, joints, leg, rest, soleAt } from "./authoring";
import { standing, WORKTOP } from "./postures";
import { footStays, type Hand, loose, standAtTop, standByTop, TOP_IN_FRONT } from "./standing-bases";

const other = (side: Hand): Hand => (side === "left" ? "right" : "left");

/** A long worktop on the left, the left hand on it. */
const TOP_ALONG: Prop = { kind: "worktop", x: 0.0, y: 0.2, yaw: 90, width: 0.9 };
const handAt = (x: number): Change => ({
  left: {
    shoulderFlexion: 12,
    shoulderAbduction: 28,
    elbowFlexion: 30,
    forearmPronation: 60,
    wristFlexion: -50,
  },
  contacts: {
    leftHand: all(
      rest(
        ["left.wrist", "left.knuckleFront", "left.knuckleBack"],
        [...arm("left"), ...joints("left", "wristFlexion", "wristDeviation", "forearmPronation")],
        WORKTOP,
      ),
      at("left.palm", { x, y: 0.27 }),
    ),
  },
});
const handAlong = handAt(0.08);

/** On the heels: the toes of both feet off the floor, one foot a step ahead. */
const onHeels = (lead: Hand) => {
  const foot = (side: Hand, x: number) =>
    all(rest(`${side}.heel`, joints(side, "hipFlexion", "kneeFlexion")), at(`${side}.heel`, { x }));
  return change(standing, {
    root: { z: 0.53, pitch: 2 },
    both: { ankleDorsiflexion: 30, toeExtension: 25, kneeFlexion: 4 },
    left: handAlong.left ?? {},
    right: { shoulderFlexion: lead === "left" ? 20 : -16, shoulderAbduction: 10, elbowFlexion: 20 },
    contacts: {
      ...loose,
      ...handAlong.contacts,
      [`${lead}Foot`]: foot(lead, 0.1),
      [`${other(lead)}Foot`]: foot(other(lead), -0.03),
      tall: at("crotch", { x: -0.03, z: 0.497 }, ["root.x", "root.z"]),
    },
  });
};

/** On the balls of the feet: both heels high, one foot a step ahead. */
const onToes = (lead: Hand) => {
  const foot = (side: Hand, x: number) =>
    all(
      rest(
        [`${side}.ballInner`, `${side}.ballOuter`, `${side}.toe`],
        [
          ...joints(side, "hipFlexion", "hipAbduction", "kneeFlexion"),
          ...joints(side, "ankleDorsiflexion", "ankleInversion", "toeExtension"),
        ],
      ),
      at(`${side}.ballInner`, { x, y: side === "left" ? 0.04 : -0.04 }),
      at(`${side}.ankle`, { z: 0.09 }),
    );
  return change(standing, {
    root: { z: 0.58 },
    both: { ankleDorsiflexion: -30, toeExtension: 30, kneeFlexion: 4 },
    left: handAlong.left ?? {},
    right: { shoulderFlexion: lead === "left" ? 20 : -16, shoulderAbduction: 10, elbowFlexion: 20 },
    contacts: {
      ...loose,
      ...handAlong.contacts,
      [`${lead}Foot`]: foot(lead, 0.13),
      [`${other(lead)}Foot`]: foot(other(lead), -0.06),
      tall: at("crotch", { x: 0.02, z: 0.55 }, ["root.x", "root.z"]),
    },
  });
};

/** A step backwards along the worktop on the left: one foot flat at `front`, the toes of the other one down at `back`. */
const steppedBack = (steps: Hand, front: number, back: number) => {
  const stays = other(steps);
  const middle = steps === "right" ? -0.05 : 0.05;
  return change(standByTop, {
    ...handAlong,
    root: { x: front - 0.045 },
    [steps]: {
      ...(steps === "left" && handAlong.left),
      hipFlexion: -15,
      kneeFlexion: 22,
      ankleDorsiflexion: -6,
      toeExtension: 25,
    },
    ...(steps === "right" && {
      right: { hipFlexion: -15, kneeFlexion: 22, toeExtension: 25, shoulderFlexion: 16 },
    }),
    contacts: {
      ...loose,
      ...handAt(front + 0.08).contacts,
      [`${stays}Foot`]: soleAt(stays, { x: front, y: -middle }),
      [`${steps}Foot`]: all(
        rest(
          [`${steps}.ballInner`, `${steps}.ballOuter`, `${steps}.toe`],
          [...leg(steps), ...joints(steps, "ankleDorsiflexion", "ankleInversion", "toeExtension")],
        ),
        at(`${steps}.ballInner`, { x: back, y: middle }),
      ),
      tall: at("crotch", { x: front - 0.045, z: 0.5 }, ["root.x", "root.z"]),
    },
  });
};

/** Facing the worktop: feet at two places along it. */
const sideStep = (left: number, right: number, more: Change = {}) =>
  change(standAtTop, {
    root: { y: (left + right) / 2 },
    ...more,
    contacts: {
      ...loose,
      leftHand: topHand("left", left, right),
      rightHand: topHand("right", left, right),
      leftFoot: soleAt("left", { x: 0.05, y: left }),
      rightFoot: soleAt("right", { x: 0.05, y: right }),
      tall: at("crotch", { x: 0.055, y: (left + right) / 2 }, ["root.x", "root.y", "root.z"]),
      over: at("crotch", { z: Math.abs(left - right) > 0.2 ? 0.49 : 0.507 }),
      ...more.contacts,
    },
  });
function topHand(side: Hand, left: number, right: number) {
  const middle = (left + right) / 2;
  return all(
    rest(
      [`${side}.wrist`, `${side}.knuckleFront`, `${side}.knuckleBack`],
      [...arm(side), ...joints(side, "wristFlexion", "wristDeviation", "forearmPronation")],
      WORKTOP,
    ),
    at(`${side}.wrist`, { x: 0.235, y: middle + (side === "left" ? 0.12 : -0.12) }),
  );
}

/** A stride on a way: where its middle is, and which way it goes, in degrees from +x. */
function strideAt(lead: Hand, x: number, y: number, heading: number): PoseSpec {
  const back = other(lead);
  const angle = (heading * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const there = (along: number, left: number) => ({
    x: x + c * along - s * left,
    y: y + s * along + c * left,
  });
  const out = (side: Hand) => (side === "left" ? 0.045 : -0.045);
  return walk(lead, {
    root: { x, y, z: 0.51, yaw: heading },
    contacts: {
      [`${lead}Foot`]: all(
        rest(`${lead}.heel`, [...joints(lead, "hipFlexion", "kneeFlexion", "hipAbduction"), "root.z"]),
        at(`${lead}.heel`, there(0.12, out(lead))),
      ),
      [`${back}Foot`]: all(
        rest(
          [`${back}.ballInner`, `${back}.toe`],
          joints(back, "hipFlexion", "hipAbduction", "kneeFlexion", "ankleDorsiflexion", "toeExtension"),
        ),
        at(`${back}.ballInner`, there(-0.1, out(back))),
      ),
      middle: at("crotch", { x, y }, ["root.x", "root.y"]),
    },
  });
}

const EIGHT = 0.6;
/** A figure of eight (Bernoulli's lemniscate), turned so that its ways cross along -y and +x; markers in its loops. */
const EIGHT_WAY = Array.from({ length: 16 }, (_, i): readonly [number, number] => {
  const [sin, cos] = [Math.sin((i * Math.PI) / 8), Math.cos((i * Math.PI) / 8)];
  const scale = EIGHT / (1 + sin * sin);
  return [scale * cos, scale * sin * cos];
});
const inLoop = (side: 1 | -1): Prop => {
  const along = side * EIGHT * 0.62 * Math.SQRT1_2;
  return { kind: "cone", x: along, y: along };
};

const STEP = { height: 0.1, depth: 0.16, width: 0.36, first: 0.22 } as const;
/** Stairs that go up ahead, with a rail on the left. */
const STAIRS: readonly Prop[] = [1, 2, 3].map((step) => ({
  kind: "box",
  x: STEP.first + (step - 1) * STEP.depth,
  y: 0,
  z: 0,
  size: [STEP.depth, STEP.width, step * STEP.height],
  tone: "step",
}));
const RAIL_SLOPE = STEP.height / STEP.depth;
const STAIR_RAIL: Prop = {
  kind: "rail",
  x: 0.28,
  y: 0.22,
  yaw: 90,
  width: 0.6,
  height: 0.63,
  rise: 0.6 * RAIL_SLOPE,
};
const handOnStairRail = (x: number) => ({
  leftHand: at("left.palm", { x, y: 0.22, z: 0.63 + (x - 0.28) * RAIL_SLOPE + 0.022 }, [
    ...arm("left"),
    "left.forearmPronation",
  ]),
});
/** The middle of the ankle on a step; the floor before the stairs is step 0. */
const onStep = (side: Hand, step: number) =>
  soleAt(
    side,
    {
      x: step === 0 ? 0.0 : STEP.first + (step - 1) * STEP.depth - 0.025,
      y: side === "left" ? 0.055 : -0.055,
    },
    leg(side),
    step * STEP.height,
  );
const onStairs = (left: number, right: number, hips: { x: number; z: number }, more: Change = {}) =>
  change(standing, {
    root: { ...hips, ...more.root },
    left: { shoulderFlexion: 35, elbowFlexion: 35, shoulderAbduction: 22, ...more.left },
    right: more.right ?? {},
    contacts: {
      ...loose,
      ...handOnStairRail(hips.x + 0.14),
      tall: at("crotch", hips, ["root.x", "root.z"]),
      leftFoot: onStep("left", left),
      rightFoot: onStep("right", right),
      ...more.contacts,
    },
  });

/** A rolled towel across the way. */
const rolled = (x: number): Prop => ({
  kind: "cushion",
  from: { room: [x - 0.004, -0.02, 0.036] },
  to: { room: [x + 0.004, -0.02, 0.036] },
  thickness: 0.072,
  width: 0.3,
  tone: "towel",
  layer: "behind",
});

export const walkingFigures: Record<string, FigureSpec> = {
  "heel-walk": figure({
    poses: [onHeels("left"), onHeels("right")],
    camera: { azimuth: 16, elevation: 9 },
    props: [TOP_ALONG],
    arrows: [{ kind: "move", ball: "right.heel", from: 0, to: 1, shift: [0, -0.14, -0.02] }],
    highlight: [{ area: "shin", side: "both", kind: "work" }],
    tempo: { move: 0.8, hold: 0, back: 0.8 },
  }),
  "toe-walk": figure({
    poses: [onToes("left"), onToes("right")],
    camera: { azimuth: 16, elevation: 9 },
    props: [TOP_ALONG],
    arrows: [{ kind: "move", ball: "right.toe", from: 0, to: 1, shift: [0, -0.14, 0] }],
    highlight: [{ area: "calf", side: "both", kind: "work" }],
    tempo: { move: 0.8, hold: 0, back: 0.8 },
  }),
  "walk-sideways": figure({
    poses: [sideStep(0.17, 0.08), sideStep(0.17, -0.13), sideStep(-0.04, -0.13)],
    camera: { azimuth: -64, elevation: 12 },
    props: [{ ...TOP_IN_FRONT, width: 1 } as Prop],
    arrows: [
      { kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.14, 0, -0.02] },
      { kind: "move", ball: "left.heel", from: 1, to: 2, shift: [-0.14, 0, -0.02] },
    ],
    highlight: [{ area: "hipSide", side: "right", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
  "walk-backward": figure({
    poses: [change(standByTop, handAlong), steppedBack("right", 0, -0.2), steppedBack("left", -0.2, -0.4)],
    camera: WALKING,
    props: [{ ...TOP_ALONG, x: -0.08 }],
    arrows: [
      { kind: "move", ball: "right.toe", from: 0, to: 1, shift: [-0.04, -0.12, 0] },
      { kind: "move", ball: "left.toe", from: 0, to: 2, shift: [-0.04, -0.16, 0] },
    ],
    worksSide: "right",
  }),
  "walk-figure-eight": figure({
    poses: [strideAt("left", 0, 0, -90), strideAt("right", 0, 0, 0)],
    camera: { azimuth: 45, elevation: 32 },
    props: [
      { kind: "path", x: 0, y: 0, yaw: 45, through: EIGHT_WAY, closed: true, arrows: [2, 6, 10, 14] },
      inLoop(1),
      inLoop(-1),
    ],
    tempo: { move: 1, hold: 0, back: 1 },
  }),
  "walk-dual-task": figure({
    poses: [walk("right"), walk("left")],
    camera: WALKING,
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0, -0.14, 0] }],
    marks: [{ kind: "count" }],
    tempo: { move: 0.7, hold: 0, back: 0.7 },
  }),
  "walk-obstacle": figure({
    poses: [
      change(standByTop, { ...handAlong }),
      change(standByTop, {
        ...handAlong,
        right: {
          hipFlexion: 72,
          kneeFlexion: 82,
          ankleDorsiflexion: 8,
          shoulderFlexion: -14,
          elbowFlexion: 20,
        },
        contacts: { ...loose, ...handAlong.contacts, leftFoot: footStays("left"), rightFoot: null },
      }),
      change(standByTop, {
        ...handAlong,
        right: { hipFlexion: 38, kneeFlexion: 6, shoulderFlexion: -14, elbowFlexion: 20 },
        contacts: {
          ...loose,
          ...handAlong.contacts,
          leftFoot: footStays("left"),
          rightFoot: all(
            rest("right.heel", joints("right", "hipFlexion", "kneeFlexion", "hipAbduction")),
            at("right.heel", { x: 0.28, y: -0.05 }),
          ),
          tall: at("crotch", { x: 0.09, z: 0.48 }, ["root.x", "root.z"]),
        },
      }),
    ],
    camera: { azimuth: 24, elevation: 14 },
    props: [{ ...TOP_ALONG, x: 0.16, width: 1 }, rolled(0.18), rolled(0.6)],
    arrows: [
      { kind: "move", ball: "right.heel", from: 0, to: 1, shift: [-0.06, -0.1, 0.02] },
      { kind: "move", ball: "right.toe", from: 1, to: 2, shift: [0.07, -0.04, 0.06] },
    ],
  }),
  "stairs-step-by-step": figure({
    poses: [
      onStairs(0, 0, { x: -0.005, z: 0.508 }),
      onStairs(1, 0, { x: 0.05, z: 0.5 }, { root: { pitch: 6 }, left: { hipFlexion: 50, kneeFlexion: 55 } }),
      onStairs(1, 1, { x: 0.195, z: 0.608 }),
    ],
    camera: { azimuth: 14, elevation: 9 },
    props: [STAIR_RAIL, ...STAIRS],
    arrows: [
      { kind: "move", ball: "left.toe", from: 0, to: 1, shift: [0.16, 0, 0.2] },
      { kind: "move", ball: "right.heel", from: 1, to: 2, shift: [-0.06, 0, 0.02] },
    ],
  }),
  "stairs-reciprocal": figure({
    poses: [
      onStairs(
        0,
        1,
        { x: 0.12, z: 0.52 },
        {
          root: { pitch: 8 },
          right: { hipFlexion: 50, kneeFlexion: 55, shoulderFlexion: -10 },
          contacts: {
            leftFoot: all(
              rest(
                ["left.ballInner", "left.ballOuter", "left.toe"],
                [...leg("left"), ...joints("left", "ankleDorsiflexion", "ankleInversion", "toeExtension")],
              ),
              at("left.ballInner", { x: 0.05, y: 0.055 }),
            ),
          },
        },
      ),
      onStairs(
        2,
        1,
        { x: 0.24, z: 0.6 },
        {
          root: { pitch: 8 },
          left: { hipFlexion: 60, kneeFlexion: 65 },
          right: { shoulderFlexion: 14 },
        },
      ),
    ],
    camera: { azimuth: 14, elevation: 9 },
    props: [STAIR_RAIL, ...STAIRS],
    arrows: [{ kind: "move", ball: "left.toe", from: 0, to: 1, shift: [-0.06, 0, 0.1] }],
    highlight: [{ area: "frontThigh", side: "right", kind: "work" }],
  }),
};
