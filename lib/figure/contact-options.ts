import type { BallName } from "./body";
import { against, all, arm, hold, joints, leg, palmFlat, planted, rest, soleFlat } from "./contact-specs";
import { SIZES } from "./furniture";
import type { ContactSpec } from "./pose";
import { isSameThing } from "./same-thing";
import type { Side } from "./skeleton";

/** One thing a part of the body can bear on, as it is offered. */
export interface ContactOption {
  readonly id: string;
  readonly words: string;
  readonly contact: ContactSpec;
  /** Means "as at the start": of no use in the start pose itself. */
  readonly afterStart?: boolean;
}

/** A part of the body that bears on one thing at a time. */
export interface ContactSlot {
  /** Its key among the contacts of a pose. */
  readonly key: string;
  readonly words: string;
  readonly options: readonly ContactOption[];
}

/** Where the walls of `PROP_OPTIONS` stand, in fractions of stature. */
export const WALL_AHEAD = 0.36;
export const WALL_BEHIND = 0;

const SEAT = SIZES.chair.seat;
const TOP = SIZES.worktop.height;

const option = (id: string, words: string, contact: ContactSpec, more: Partial<ContactOption> = {}) => ({
  id,
  words,
  contact,
  ...more,
});

const stays = (balls: readonly BallName[], free: ContactSpec["free"]) =>
  option("stays", "stays where it is at the start", planted(balls, free), { afterStart: true });

function foot(side: Side): ContactSlot {
  const bend = joints(side, "hipFlexion", "kneeFlexion");
  const sole: readonly BallName[] = [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`];
  const ankle = joints(side, "ankleDorsiflexion", "ankleInversion");
  return {
    key: `${side}Foot`,
    words: `${side} foot`,
    options: [
      option("flat", "flat on the floor", soleFlat(side, bend)),
      option("heel", "heel on the floor", rest(`${side}.heel`, joints(side, "hipFlexion"))),
      option(
        "toes",
        "toes on the floor",
        rest([`${side}.ballInner`, `${side}.ballOuter`], [...bend, ...ankle]),
      ),
      option("instep", "top of the foot on the floor", rest(`${side}.toe`, joints(side, "kneeFlexion"))),
      stays(sole, [...leg(side), ...ankle]),
    ],
  };
}

function knee(side: Side): ContactSlot {
  return {
    key: `${side}Knee`,
    words: `${side} knee`,
    options: [
      option(
        "floor",
        "kneels on the floor",
        all(
          rest(`${side}.knee`, joints(side, "hipFlexion")),
          rest(`${side}.toe`, joints(side, "kneeFlexion")),
          rest(`${side}.instep`, joints(side, "ankleDorsiflexion")),
        ),
      ),
      option("lies", "lies on the floor", rest(`${side}.calf`, joints(side, "kneeFlexion"), 0.002)),
      stays([`${side}.knee`], leg(side)),
    ],
  };
}

function hand(side: Side): ContactSlot {
  const out = side === "left" ? 1 : -1;
  const other: Side = side === "left" ? "right" : "left";
  const wall = [`${side}.wrist`, `${side}.knuckleFront`, `${side}.knuckleBack`] as const;
  const wrist = joints(side, "wristFlexion", "wristDeviation", "forearmPronation");
  return {
    key: `${side}Hand`,
    words: `${side} hand`,
    options: [
      option("floor", "flat on the floor", palmFlat(side, arm(side))),
      option("worktop", "flat on a worktop", palmFlat(side, arm(side), TOP)),
      option(
        "wall",
        "flat on a wall ahead",
        all(...wall.map((ball) => against(ball, "x", WALL_AHEAD, "below", [...arm(side), ...wrist]))),
      ),
      option("thigh", "on the thigh", hold(side, `${side}.midThigh`, [0.06, 0, -0.03])),
      option("knee", "on the knee", hold(side, `${side}.knee`, [0.05, 0, 0.01])),
      option("otherKnee", "on the other knee", hold(side, `${other}.knee`, [0.05, 0, 0.01])),
      option("hip", "on the hip", hold(side, `${side}.iliac`, [0.012, 0.052 * out, -0.01])),
      option("belly", "on the belly", hold(side, "belly", [0.052, 0.035 * out, 0])),
      stays([`${side}.palm`], arm(side)),
    ],
  };
}

const TRUNK: readonly ContactSlot[] = [
  {
    key: "pelvis",
    words: "pelvis",
    options: [
      option("floor", "on the floor", rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"])),
      option("chair", "on a chair", rest(["left.buttock", "right.buttock"], ["root.z", "root.roll"], SEAT)),
      option("front", "front on the floor", rest(["left.groin", "right.groin"], ["root.z"])),
    ],
  },
  {
    key: "back",
    words: "back",
    options: [
      option("floor", "on the floor", rest("upperBack", ["root.pitch"])),
      option(
        "wall",
        "against a wall behind",
        against("upperBack", "x", WALL_BEHIND, "above", ["root.x", "root.pitch"]),
      ),
    ],
  },
  {
    key: "head",
    words: "head",
    options: [
      option("floor", "back of the head on the floor", rest("headBack", ["neckFlexion"])),
      option("nose", "face on the floor", rest("noseTip", ["neckFlexion"])),
    ],
  },
];

/** Everything the pose editor offers to bear on. */
export const CONTACT_SLOTS: readonly ContactSlot[] = [
  foot("left"),
  foot("right"),
  knee("left"),
  knee("right"),
  hand("left"),
  hand("right"),
  ...TRUNK,
];

/** Which of a slot's options a contact is; nothing for one that came with a copied figure. */
export function findOption(slot: ContactSlot, contact: ContactSpec): ContactOption | undefined {
  return slot.options.find((offered) => isSameThing(offered.contact, contact));
}
