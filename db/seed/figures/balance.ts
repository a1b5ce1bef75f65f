import type { FigureSpec, Prop } from "@/lib/figure/figure";
import { all, arm, at, type Change, change, figure, joints, leg, palmFlat, rest, soleAt } from "./authoring";
import { fourPoint, halfKneeling, SEAT, sideLying, standing } from "./postures";
import { handOverTop } from "./standing";
import { footStays, type Hand, loose, standByTop, TOP_ON_LEFT } from "./standing-bases";

const FRONT = { azimuth: 66, elevation: 10 } as const;

/** Both feet flat this far to the side of the middle, the hips over them. */
const feetAt = (y: number, height = 0, x = 0): Change["contacts"] => ({
  ...loose,
  upright: null,
  leftFoot: soleAt("left", { x, y }, [...leg("left")], height),
  rightFoot: soleAt("right", { x, y: -y }, [...leg("right")], height),
  tall: at("crotch", { x: x - 0.005, y: 0, z: 0.511 + height }, ["root.x", "root.y", "root.z"]),
});
const APART = 0.095;
const TOGETHER = 0.033;

/** Two walls that meet behind and to the left. */
const CORNER: readonly Prop[] = [
  { kind: "wall", x: -0.14, y: 0.0, yaw: 180, width: 0.52 },
  { kind: "wall", x: 0.1, y: 0.26, yaw: 90, width: 0.48 },
];
const CHAIR_AHEAD: Prop = { kind: "chair", x: 0.4, y: 0, layer: "front" };
const overChair = (side: Hand) =>
  at(`${side}.palm`, { x: 0.27, y: side === "left" ? 0.09 : -0.09, z: 0.57 }, [
    ...arm(side),
    `${side}.forearmPronation`,
  ]);
const handsOverChair: Change = {
  both: {
    shoulderFlexion: 30,
    elbowFlexion: 50,
    forearmPronation: 70,
    shoulderAbduction: 4,
    fingerFlexion: -4,
  },
  contacts: { leftHand: overChair("left"), rightHand: overChair("right") },
  hands: { left: "flat", right: "flat" },
};

const CUSHION = 0.062;
const PAD: Prop = {
  kind: "cushion",
  from: { room: [-0.07, 0, CUSHION / 2] },
  to: { room: [0.1, 0, CUSHION / 2] },
  thickness: CUSHION,
  width: 0.32,
  layer: "behind",
};

/** One foot stands, the other has stepped to an hour of the clock and takes weight. */
const BESIDE: Prop = { kind: "rail", x: 0.0, y: 0.24, yaw: 90, width: 0.62 };
const stepTo = (place: { x: number; y: number }, more: Change): ReturnType<typeof change> =>
  change(standByTop, {
    ...more,
    root: { y: (place.y + 0.055) * 0.5, x: place.x * 0.45 },
    contacts: {
      ...loose,
      leftHand: at("left.palm", { x: 0.04, y: 0.24, z: 0.552 }, [...arm("left"), "left.forearmPronation"]),
      leftFoot: soleAt("left", { x: 0, y: 0.055 }),
      rightFoot: soleAt("right", place, leg("right")),
      tall: at("crotch", { x: place.x * 0.45, y: (place.y + 0.055) * 0.5, z: 0.495 }, [
        "root.x",
        "root.y",
        "root.z",
      ]),
      ...more.contacts,
    },
  });

/** A chair that faces the figure, its back to a wall. */
const FIRM_CHAIR: Prop = { kind: "chair", x: 0.42, y: 0, yaw: 180, layer: "among" };
const WALL_BEYOND: Prop = { kind: "wall", x: 0.56, y: 0.1, width: 0.6, height: 0.8 };
const onSeat = (side: Hand, way: 1 | -1 = 1) =>
  all(
    rest(
      [`${side}.wrist`, `${side}.knuckleFront`, `${side}.knuckleBack`],
      [...arm(side), ...joints(side, "wristFlexion", "wristDeviation", "forearmPronation")],
      SEAT,
    ),
    at(`${side}.palm`, { x: way * 0.37, y: way * (side === "left" ? 0.08 : -0.08) }),
  );
const handsOnSeat: Change = {
  both: { shoulderFlexion: 75, elbowFlexion: 15, forearmPronation: 75, wristFlexion: -60 },
  contacts: { leftHand: onSeat("left"), rightHand: onSeat("right") },
};
const PAD_UNDER_KNEE: Prop = {
  kind: "cushion",
  from: { room: [-0.16, -0.06, 0.016] },
  to: { room: [0.0, -0.06, 0.016] },
  thickness: 0.032,
  width: 0.16,
  layer: "behind",
};

/** Bent over a chair, both hands on its seat. */
const bentOver = change(standing, {
  ...handsOnSeat,
  root: { x: -0.02, z: 0.5, pitch: 58 },
  both: { ...handsOnSeat.both, hipFlexion: 68, kneeFlexion: 18 },
  trunk: { lumbarFlexion: 10, thoracicFlexion: 8, neckFlexion: -24 },
  contacts: {
    ...loose,
    ...handsOnSeat.contacts,
    leftFoot: soleAt("left", { x: 0.1, y: 0.055 }),
    rightFoot: soleAt("right", { x: 0.09, y: -0.055 }),
    height: at("crotch", { z: 0.475, x: -0.05 }, ["root.x", "root.z"]),
  },
  free: ["root.pitch"],
});

const oneKnee = (down: number) =>
  change(halfKneeling, {
    ...handsOnSeat,
    root: { x: -0.02, z: 0.3 + down, pitch: 24 },
    trunk: { lumbarFlexion: 8, thoracicFlexion: 6, neckFlexion: -12 },
    left: { ...handsOnSeat.both, hipFlexion: 105, kneeFlexion: 95 },
    right: { ...handsOnSeat.both, hipFlexion: 25, kneeFlexion: 100 },
    contacts: {
      ...handsOnSeat.contacts,
      leftFoot: soleAt("left", { x: 0.2, y: 0.06 }),
      rightKnee: all(
        rest("right.knee", joints("right", "hipFlexion"), 0.026),
        rest("right.toe", joints("right", "kneeFlexion", "ankleDorsiflexion")),
        at("right.knee", { x: -0.05, y: -0.055 }, joints("right", "hipAbduction")),
      ),
      upright: at("crotch", { z: 0.285, x: -0.06 }, ["root.x", "root.z"]),
    },
    free: ["root.pitch"],
  });

/** The chair of the full rise stands where somebody who crawls comes to it. */
const CHAIR_REACHED: Prop = { kind: "chair", x: -0.62, y: 0, layer: "among" };
const WALL_REACHED: Prop = { kind: "wall", x: -0.76, y: 0.1, yaw: 180, width: 0.6, height: 0.8 };
const seatReached = (side: Hand) =>
  all(
    rest(
      [`${side}.wrist`, `${side}.knuckleFront`, `${side}.knuckleBack`],
      [...arm(side), ...joints(side, "wristFlexion", "wristDeviation", "forearmPronation")],
      SEAT,
    ),
    at(`${side}.palm`, { x: -0.57, y: side === "left" ? -0.08 : 0.08 }),
  );
/** On the right side, pushed half up on both hands. */
const pushedUp = change(sideLying, {
  root: { z: 0.11, pitch: 30, x: 0.1 },
  trunk: { lumbarSideFlexion: 18, thoracicSideFlexion: 14, neckSideFlexion: 8, neckFlexion: 8 },
  both: { hipFlexion: 60, kneeFlexion: 85 },
  left: {
    shoulderFlexion: 60,
    elbowFlexion: 10,
    shoulderRotation: 0,
    forearmPronation: 60,
    wristFlexion: -60,
  },
  right: {
    shoulderFlexion: 30,
    shoulderAbduction: 40,
    elbowFlexion: 5,
    forearmPronation: 60,
    wristFlexion: -60,
  },
  contacts: {
    shoulder: at("neckBase", { z: 0.24 }, ["root.pitch", "lumbarSideFlexion", "thoracicSideFlexion"]),
    rightArm: all(palmFlat("right"), at("right.palm", { x: -0.32, y: -0.1 })),
    leftHand: all(palmFlat("left"), at("left.palm", { x: -0.19, y: -0.19 })),
  },
});
const crawled = change(fourPoint, { trunk: { neckFlexion: -30 } });
/** The other way round than `oneKnee`: this figure comes to its chair on hands and knees. */
const oneFootUp = change(oneKnee(0), {
  root: { yaw: 180, x: -0.2, z: 0.3 },
  contacts: {
    leftHand: seatReached("left"),
    rightHand: seatReached("right"),
    leftFoot: soleAt("left", { x: -0.42, y: -0.06 }),
    rightKnee: all(
      rest("right.knee", joints("right", "hipFlexion"), 0.0),
      rest("right.toe", joints("right", "kneeFlexion", "ankleDorsiflexion")),
      at("right.knee", { x: -0.17, y: 0.055 }, joints("right", "hipAbduction")),
    ),
    upright: at("crotch", { z: 0.27, x: -0.16 }, ["root.x", "root.z"]),
  },
});

export const balanceFigures: Record<string, FigureSpec> = {
  "feet-together-stance": figure({
    poses: [
      change(standByTop, { contacts: feetAt(APART) }),
      change(handOverTop, { contacts: feetAt(TOGETHER) }),
    ],
    camera: FRONT,
    props: [TOP_ON_LEFT],
    arrows: [{ kind: "push", at: { room: [0.07, -0.22, 0] }, toward: [0, 0.11, 0], frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "stance-eyes-shut": figure({
    poses: [
      change(standing, { ...handsOverChair, contacts: { ...handsOverChair.contacts, ...feetAt(TOGETHER) } }),
      change(standing, {
        ...handsOverChair,
        contacts: { ...handsOverChair.contacts, ...feetAt(TOGETHER) },
        eyes: "shut",
      }),
    ],
    camera: { azimuth: 60, elevation: 10 },
    props: [...CORNER, CHAIR_AHEAD],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "stance-cushion": figure({
    poses: [
      change(standByTop, {
        right: { hipFlexion: 30, kneeFlexion: 35 },
        contacts: {
          ...loose,
          upright: null,
          leftFoot: soleAt("left", { x: -0.2, y: 0.055 }),
          rightFoot: soleAt("right", { x: 0, y: -0.055 }, leg("right"), CUSHION - 0.006),
          tall: at("crotch", { x: -0.13, y: 0, z: 0.5 }, ["root.x", "root.y", "root.z"]),
        },
      }),
      change(handOverTop, { contacts: feetAt(0.055, CUSHION - 0.006) }),
    ],
    camera: { azimuth: 40, elevation: 12 },
    props: [{ ...TOP_ON_LEFT, x: -0.04, width: 0.7 } as Prop, PAD],
    arrows: [{ kind: "move", ball: "left.heel", from: 0, to: 1, shift: [0, -0.2, 0.0] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "clock-steps": figure({
    poses: [
      stepTo({ x: 0.2, y: -0.055 }, { right: { hipFlexion: 25, kneeFlexion: 10 } }),
      stepTo({ x: 0, y: -0.21 }, { right: { hipAbduction: 25 }, contacts: { leftFoot: footStays("left") } }),
      stepTo(
        { x: -0.2, y: -0.055 },
        {
          right: { hipFlexion: -12, kneeFlexion: 10 },
          contacts: { leftFoot: footStays("left") },
        },
      ),
    ],
    camera: { azimuth: 52, elevation: 32 },
    props: [{ kind: "clockFace", x: 0, y: 0, radius: 0.42 }, BESIDE],
    arrows: [
      { kind: "push", at: { room: [0.05, -0.13, 0] }, toward: [0.12, 0, 0], frames: [0] },
      { kind: "push", at: { room: [0.09, -0.06, 0] }, toward: [0, -0.12, 0], frames: [1] },
      { kind: "push", at: { room: [-0.05, -0.13, 0] }, toward: [-0.12, 0, 0], frames: [2] },
    ],
    worksSide: "right",
  }),
  "floor-rise-full": figure({
    poses: [pushedUp, crawled, oneFootUp],
    camera: { azimuth: -14, elevation: 14 },
    props: [{ kind: "mat", x: 0.0, y: 0, length: 1.1, width: 0.5 }, WALL_REACHED, CHAIR_REACHED],
    arrows: [{ kind: "push", at: { room: [-0.1, 0, 0.5] }, toward: [0, 0, 0.16], frames: [2] }],
  }),
  "floor-rise-part": figure({
    poses: [bentOver, oneKnee(0)],
    camera: { azimuth: 16, elevation: 10 },
    props: [WALL_BEYOND, FIRM_CHAIR, PAD_UNDER_KNEE],
    arrows: [{ kind: "move", ball: "right.knee", from: 0, to: 1, shift: [-0.14, 0, 0], bothWays: true }],
    highlight: [{ area: "frontThigh", side: "left", kind: "work", frames: [1] }],
    worksSide: "right",
  }),
};
