import type { Prop } from "@/lib/figure/figure";
import type { ContactSpec, PoseSpec } from "@/lib/figure/pose";
import {
  all,
  arm,
  at,
  type Change,
  change,
  joints,
  leg,
  level,
  palmFlat,
  planted,
  rest,
  soleAt,
} from "./authoring";
import { standing, WORKTOP } from "./postures";

export type Hand = "left" | "right";

/** Sole, heel and ball where they were in the first pose. */
export const footStays = (side: Hand): ContactSpec =>
  planted(
    [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`],
    [...leg(side), ...joints(side, "ankleDorsiflexion", "ankleInversion")],
  );

export const feetStay = { leftFoot: footStays("left"), rightFoot: footStays("right") } as const;

/** Without the demands that keep `standing` upright over its ankles. */
export const loose = { tall: null, even: null } as const;

/** A worktop in front, both hands on it. */
export const TOP_IN_FRONT = { kind: "worktop", x: 0.22, y: 0 } as const satisfies Prop;
const topHand = (side: Hand) =>
  all(
    palmFlat(side, arm(side), WORKTOP),
    at(`${side}.wrist`, { x: 0.235, y: side === "left" ? 0.12 : -0.12 }),
  );

export const handsOnTop: Change = {
  both: {
    shoulderFlexion: 30,
    elbowFlexion: 40,
    forearmPronation: 75,
    wristFlexion: -35,
    shoulderAbduction: 6,
  },
  contacts: { leftHand: topHand("left"), rightHand: topHand("right") },
};

/** A worktop on the left, the left hand on it. */
export const TOP_ON_LEFT: Prop = { kind: "worktop", x: 0.02, y: 0.2, yaw: 90, width: 0.5 };
const leftHandOnTop: Change = {
  left: {
    shoulderFlexion: 5,
    shoulderAbduction: 30,
    elbowFlexion: 30,
    forearmPronation: 60,
    wristFlexion: -50,
  },
  contacts: { leftHand: all(palmFlat("left", arm("left"), WORKTOP), at("left.palm", { x: 0.04, y: 0.27 })) },
};

/** Hands resting on the hip bones. */
const onHip = (side: Hand): ContactSpec => ({
  contacts: [
    {
      kind: "hold",
      ball: `${side}.palm`,
      target: `${side}.iliac`,
      offset: [0.012, side === "left" ? 0.052 : -0.052, -0.01],
    },
  ],
  free: arm(side),
});
export const handsOnHips: Change = {
  both: {
    shoulderFlexion: -18,
    shoulderAbduction: 40,
    shoulderRotation: 30,
    elbowFlexion: 95,
    forearmPronation: 40,
    wristFlexion: -25,
  },
  contacts: { leftHand: onHip("left"), rightHand: onHip("right") },
};

export const standAtTop = change(standing, handsOnTop);
export const standByTop = change(standing, leftHandOnTop);

/** Standing on the left leg with the right one free to be posed by its angles. */
export const onLeftLeg = (base: PoseSpec, more: Change): PoseSpec =>
  change(base, {
    ...more,
    contacts: {
      ...base.contacts,
      leftFoot: footStays("left"),
      rightFoot: null,
      even: null,
      ...more.contacts,
    },
  });

/** Hips this high, trunk leaning as it must to keep the chest over the feet. */
export function squat(hip: number, over: number, more: Change = {}, width = 0.07): PoseSpec {
  const foot = (side: Hand) => soleAt(side, { x: 0, y: side === "left" ? width : -width }, [...leg(side)]);
  return change(standing, {
    root: { z: hip, pitch: (0.53 - hip) * 150, x: -(0.53 - hip) * 0.6 },
    ...more,
    both: {
      hipFlexion: (0.53 - hip) * 330,
      kneeFlexion: (0.53 - hip) * 340,
      ankleDorsiflexion: (0.53 - hip) * 80,
      ...more.both,
    },
    trunk: { neckFlexion: -(0.53 - hip) * 70, ...more.trunk },
    contacts: {
      ...loose,
      leftFoot: foot("left"),
      rightFoot: foot("right"),
      height: at("crotch", { z: hip - 0.01 }, ["root.z", "root.x", "root.pitch"]),
      balance: level("neckBase", "left.ankle", "x", [], over),
      ...more.contacts,
    },
  });
}

/** A foot forward and the other back, both flat unless told otherwise. */
export const stride = (
  front: Hand,
  ahead: number,
  behind: number,
  backFlat: boolean,
): Record<string, ContactSpec | null> => {
  const back: Hand = front === "left" ? "right" : "left";
  const y = (side: Hand) => (side === "left" ? 0.06 : -0.06);
  const backSpec = backFlat
    ? soleAt(back, { x: behind, y: y(back) })
    : all(
        rest(
          [`${back}.ballInner`, `${back}.ballOuter`, `${back}.toe`],
          [...leg(back), ...joints(back, "ankleDorsiflexion", "ankleInversion", "toeExtension")],
        ),
        at(`${back}.ballInner`, { x: behind, y: y(back) }),
      );
  return { ...loose, [`${front}Foot`]: soleAt(front, { x: ahead, y: y(front) }), [`${back}Foot`]: backSpec };
};
