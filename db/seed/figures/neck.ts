import type { FigureSpec, Prop } from "@/lib/figure/figure";
import { all, arm, at, type Change, change, figure, hold, join, joints, rest } from "./authoring";
import { CHAIR, chairSitting, hookLying, SEAT } from "./postures";

type Hand = "left" | "right";

const FRONT = { azimuth: 90, elevation: 8, closeUp: "bust" } as const;
const SIDE = { azimuth: 8, elevation: 6, closeUp: "bust" } as const;
const HEAD = { azimuth: 52, elevation: 5, closeUp: "head" } as const;
const TUCKED = { neckFlexion: -22, upperNeckFlexion: 20 } as const;
/** The chin a little forward, as most people carry it. */
const chinForward = change(chairSitting, { trunk: { neckFlexion: 12, upperNeckFlexion: -10 } });

/** Under the head of somebody who lies on the back. */
const pillow = (thickness: number, tone: "soft" | "towel"): Prop => ({
  kind: "cushion",
  from: { ball: "neckBase", offset: [-0.052 + thickness / 4, 0, 0.19] },
  to: { ball: "neckBase", offset: [-0.052 + thickness / 4, 0, 0.08] },
  thickness,
  width: 0.26,
  tone,
  layer: "behind",
});

const headAt = (height: number): Change => ({
  contacts: { head: rest("headBack", ["neckFlexion"], height) },
});
const onPillow = change(hookLying, headAt(0.045));
const onTowel = change(hookLying, headAt(0.016));

/** A hand on the edge of the seat, beside or behind the hip. */
const holdsSeat = (side: Hand, back: number): Change => ({
  [side]: {
    shoulderFlexion: -6,
    shoulderAbduction: 12,
    shoulderRotation: 0,
    elbowFlexion: 12,
    forearmPronation: 10,
    girdleElevation: -8,
  },
  contacts: {
    [`${side}Hand`]: at(`${side}.palm`, { x: -back, y: side === "left" ? 0.148 : -0.148, z: SEAT + 0.012 }, [
      ...arm(side),
      `${side}.forearmPronation`,
    ]),
  },
  hands: { [side]: "hook" },
});

/** The left hand laid over the head: its palm and the ends of its fingers here, in the frame of the head. */
const overHead = (
  palm: readonly [number, number, number],
  fingers: readonly [number, number, number],
): Change => ({
  left: { shoulderFlexion: 60, shoulderAbduction: 100, shoulderRotation: -60, elbowFlexion: 120 },
  contacts: {
    leftHand: all(
      hold("left", "cranium", palm),
      join(
        "left.fingerFront",
        "cranium",
        fingers,
        joints("left", "wristFlexion", "wristDeviation", "forearmPronation"),
      ),
    ),
  },
  hands: { left: "stacked" },
});

type Point = readonly [number, number, number];

/** The right palm and the ends of its fingers against the head, in the frame of the cranium. */
const palmOn = (palm: Point, fingers: Point, guess: Change["right"]): Change => ({
  right: { elbowFlexion: 135, ...guess },
  contacts: {
    rightHand: all(
      hold("right", "cranium", palm),
      join(
        "right.fingerFront",
        "cranium",
        fingers,
        joints("right", "wristFlexion", "wristDeviation", "forearmPronation"),
      ),
    ),
  },
  hands: { right: "stacked" },
});

/** One or two fingertips of the right hand on, below or beside the chin. */
const chinFinger = (tip: readonly [number, number, number], two = false): Change => ({
  right: {
    shoulderFlexion: 62,
    shoulderAbduction: 4,
    shoulderRotation: 10,
    elbowFlexion: 118,
    forearmPronation: -20,
    wristFlexion: 0,
  },
  contacts: { rightHand: join("right.fingerFront", "chin", tip, arm("right")) },
  hands: { right: two ? { like: "point", middle: [2, 4, 2] } : "point" },
});

/** Where the towel comes out from behind the neck, where it lies on the right cheek, and where it lies on the chest. */
const TOWEL_RIGHT = { ball: "neckLow", offset: [-0.026, -0.044, 0.048] } as const;
const TOWEL_LEFT = { ball: "neckLow", offset: [-0.02, 0.058, 0.002] } as const;
const ON_CHEEK = { ball: "right.jaw", offset: [0.02, -0.034, 0.006] } as const;
const ON_COLLAR = { ball: "breastbone", offset: [0.045, 0.06, 0.035] } as const;

/** The left end of the towel down on the chest in the right hand, the right end drawn forward along the cheek by the left one. */
const towelHands = (turn: number): Change => ({
  trunk: { neckRotation: turn },
  left: { shoulderFlexion: 60, shoulderAbduction: 20, shoulderRotation: 20, elbowFlexion: 110 },
  right: {
    shoulderFlexion: 30,
    shoulderAbduction: 10,
    shoulderRotation: 50,
    elbowFlexion: 110,
    forearmPronation: -40,
  },
  contacts: {
    leftHand: hold("left", "breastbone", turn > 0 ? [0.14, 0.1, 0.1] : [0.15, -0.04, 0.1]),
    rightHand: hold("right", "breastbone", [0.066, 0.04, -0.03]),
  },
  hands: { left: "grip", right: "fist" },
});

export const neckFigures: Record<string, FigureSpec> = {
  "neck-rotation-supine": figure({
    poses: [
      onPillow,
      change(onPillow, { trunk: { neckRotation: 60 } }),
      change(onPillow, { trunk: { neckRotation: -60 } }),
    ],
    camera: { azimuth: -20, elevation: 52, closeUp: "bust" },
    eyes: "open",
    props: [pillow(0.045, "soft")],
    arrows: [
      { kind: "turn", around: "head", way: 1, frames: [1] },
      { kind: "turn", around: "head", way: -1, frames: [2] },
    ],
    highlight: [{ area: "neckSide", side: "right", kind: "stretch", frames: [1] }],
  }),
  "neck-rotation-sitting": figure({
    poses: [
      chairSitting,
      change(chairSitting, { trunk: { neckRotation: 65 } }),
      change(chairSitting, { trunk: { neckRotation: -65 } }),
    ],
    camera: FRONT,
    arrows: [
      { kind: "turn", around: "head", way: 1, frames: [1] },
      { kind: "turn", around: "head", way: -1, frames: [2] },
    ],
    highlight: [
      { area: "neckSide", side: "right", kind: "stretch", frames: [1] },
      { area: "neckSide", side: "left", kind: "stretch", frames: [2] },
    ],
  }),
  "neck-rotation-towel": figure({
    poses: [change(chairSitting, towelHands(0)), change(chairSitting, towelHands(66))],
    camera: { azimuth: 80, elevation: 8, closeUp: "bust" },
    props: [
      {
        kind: "strap",
        tone: "towel",
        layer: "behind",
        through: [TOWEL_RIGHT, { ball: "neckLow", offset: [-0.052, 0.01, 0.048] }, TOWEL_LEFT],
      },
      { kind: "strap", tone: "towel", through: [TOWEL_LEFT, ON_COLLAR, { ball: "right.palm" }] },
      { kind: "strap", tone: "towel", through: [TOWEL_RIGHT, ON_CHEEK, { ball: "left.palm" }] },
    ],
    arrows: [{ kind: "turn", around: "head", way: 1, frames: [1] }],
    worksSide: "right",
  }),
  "neck-side-bend-sitting": figure({
    poses: [
      chairSitting,
      change(chairSitting, { trunk: { neckSideFlexion: 35 } }),
      change(chairSitting, { trunk: { neckSideFlexion: -35 } }),
    ],
    camera: FRONT,
    arrows: [
      { kind: "move", ball: "hairTop", from: 0, to: 1, shift: [0, 0.02, 0.09] },
      { kind: "move", ball: "hairTop", from: 0, to: 2, shift: [0, -0.02, 0.09] },
    ],
    highlight: [
      { area: "neckSide", side: "right", kind: "stretch", frames: [1] },
      { area: "neckSide", side: "left", kind: "stretch", frames: [2] },
    ],
  }),
  "upper-trapezius-stretch": figure({
    poses: [
      change(change(chairSitting, holdsSeat("right", 0)), { trunk: { neckSideFlexion: 12 } }),
      change(change(chairSitting, holdsSeat("right", 0)), {
        ...overHead([0.0, -0.02, 0.066], [0.0, -0.066, 0.02]),
        trunk: { neckSideFlexion: 38, neckFlexion: 8 },
      }),
    ],
    camera: { azimuth: 56, elevation: 16 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "hairTop", from: 0, to: 1, shift: [0, 0.03, 0.09] }],
    highlight: [{ area: "neckSide", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "levator-scapulae-stretch": figure({
    poses: [
      change(chairSitting, holdsSeat("right", 0.08)),
      change(change(chairSitting, holdsSeat("right", 0.08)), {
        ...overHead([-0.03, -0.01, 0.058], [-0.056, -0.045, 0.01]),
        trunk: { neckRotation: 40, neckFlexion: 32, neckSideFlexion: 12 },
      }),
    ],
    camera: { azimuth: 50, elevation: 14 },
    props: [CHAIR],
    arrows: [{ kind: "move", ball: "brow", from: 0, to: 1, shift: [0.1, 0, 0.02] }],
    highlight: [{ area: "neckSide", side: "right", kind: "stretch", frames: [1] }],
    worksSide: "right",
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "neck-nod-supine": figure({
    poses: [
      change(onTowel, { trunk: { upperNeckFlexion: -14 } }),
      change(onTowel, { trunk: { upperNeckFlexion: 15 } }),
    ],
    camera: { azimuth: 0, elevation: 8, closeUp: "bust" },
    eyes: "open",
    props: [pillow(0.016, "towel")],
    arrows: [{ kind: "turn", around: "head", axis: "across", way: -1, frames: [1] }],
    highlight: [{ area: "neckFront", side: "both", kind: "work", frames: [1] }],
    marks: [{ kind: "hold", frames: [1] }],
  }),
  "chin-tuck-sitting": figure({
    poses: [chinForward, change(chairSitting, { trunk: TUCKED })],
    camera: SIDE,
    arrows: [
      { kind: "push", at: { ball: "chin", offset: [0.08, 0, 0] }, toward: [-0.06, 0, 0], frames: [1] },
    ],
    highlight: [{ area: "neckBack", side: "both", kind: "stretch", frames: [1] }],
  }),
  "chin-tuck-extension-sitting": figure({
    poses: [
      chinForward,
      change(chairSitting, { trunk: TUCKED }),
      change(chairSitting, { trunk: { neckFlexion: -52, upperNeckFlexion: 0 } }),
    ],
    camera: SIDE,
    arrows: [
      { kind: "push", at: { ball: "chin", offset: [0.08, 0, 0] }, toward: [-0.06, 0, 0], frames: [1] },
      { kind: "turn", around: "head", axis: "across", way: 1, frames: [2] },
    ],
    highlight: [{ area: "neckFront", side: "both", kind: "stretch", frames: [2] }],
  }),
  "neck-isometric-sitting": figure({
    poses: [
      change(
        chairSitting,
        palmOn([0.012, -0.064, -0.004], [0, -0.058, 0.062], {
          shoulderFlexion: 10,
          shoulderAbduction: 80,
          shoulderRotation: -75,
        }),
      ),
      change(
        chairSitting,
        palmOn([0.066, -0.024, 0.024], [0.066, 0.03, 0.036], {
          shoulderFlexion: 40,
          shoulderAbduction: 110,
          shoulderRotation: -40,
        }),
      ),
      change(
        chairSitting,
        palmOn([-0.042, -0.046, -0.012], [-0.056, 0.016, 0.016], {
          shoulderFlexion: 10,
          shoulderAbduction: 80,
          shoulderRotation: -75,
        }),
      ),
    ],
    camera: { azimuth: 68, elevation: 8, closeUp: "bust" },
    arrows: [
      { kind: "push", at: { ball: "cranium", offset: [0, 0.1, 0] }, toward: [0, -0.06, 0], frames: [0] },
      { kind: "push", at: { ball: "cranium", offset: [-0.12, 0, 0.02] }, toward: [0.06, 0, 0], frames: [1] },
      { kind: "push", at: { ball: "cranium", offset: [0.13, 0, 0.02] }, toward: [-0.06, 0, 0], frames: [2] },
    ],
    highlight: [
      { area: "neckSide", side: "right", kind: "work", frames: [0] },
      { area: "neckFront", side: "both", kind: "work", frames: [1] },
    ],
    worksSide: "right",
    marks: [{ kind: "hold" }],
  }),
  "neck-position-sense": figure({
    poses: [
      change(chairSitting, { eyes: "open" }),
      change(chairSitting, { eyes: "shut", trunk: { neckRotation: -50 } }),
      change(chairSitting, { eyes: "shut" }),
    ],
    camera: { azimuth: 40, elevation: 12 },
    props: [
      CHAIR,
      { kind: "wall", x: 0.62, y: 0, width: 0.5 },
      { kind: "card", x: 0.6, y: 0, z: 0.72, size: [0.09, 0.09], shows: "letter" },
    ],
    arrows: [
      { kind: "turn", around: "head", way: -1, frames: [1] },
      { kind: "turn", around: "head", way: 1, frames: [2] },
    ],
  }),
  "jaw-rest-position": figure({
    poses: [
      change(chairSitting, { both: { girdleElevation: 22 } }),
      change(chairSitting, { both: { girdleElevation: 0 }, trunk: { jawOpening: 3 } }),
    ],
    camera: { azimuth: 28, elevation: 5, closeUp: "bust" },
    arrows: [
      {
        kind: "push",
        at: { ball: "right.shoulder", offset: [0, -0.1, -0.02] },
        toward: [0, 0, 0.06],
        frames: [0],
      },
      { kind: "move", ball: "right.shoulder", from: 0, to: 1, shift: [0, -0.08, 0] },
    ],
    highlight: [{ area: "jaw", side: "both", kind: "work", frames: [0] }],
    marks: [{ kind: "breath", frames: [1] }],
  }),
  "jaw-controlled-opening": figure({
    poses: [
      change(chairSitting, chinFinger([0.024, -0.01, 0])),
      change(chairSitting, { ...chinFinger([0.016, -0.01, -0.02]), trunk: { jawOpening: 16 } }),
    ],
    camera: HEAD,
    arrows: [
      { kind: "push", at: { ball: "chin", offset: [0.058, 0, 0.02] }, toward: [0, 0, -0.05], frames: [1] },
    ],
  }),
  "jaw-isometric": figure({
    poses: [
      change(chairSitting, { ...chinFinger([0, -0.01, -0.026], true), trunk: { jawOpening: 3 } }),
      change(chairSitting, { ...chinFinger([0.004, -0.03, 0.002], true), trunk: { jawOpening: 3 } }),
    ],
    camera: HEAD,
    arrows: [
      { kind: "push", at: { ball: "chin", offset: [0.05, 0, 0.02] }, toward: [0, 0, -0.045], frames: [0] },
      { kind: "push", at: { ball: "chin", offset: [0.03, 0.06, 0] }, toward: [0, -0.045, 0], frames: [1] },
    ],
    marks: [{ kind: "hold" }],
  }),
};
