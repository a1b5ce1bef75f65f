import type { Side } from "./skeleton";

/**
 * Ranges of motion in degrees. `AAOS`: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring
 * and Recording, 1965 (as tabulated in Norkin CC, White DJ. Measurement of Joint Motion, 5th ed. 2016). `AMA`:
 * American Medical Association, Guides to the Evaluation of Permanent Impairment, 4th/5th ed. `WP`: White & Panjabi
 * 1990, for spine regions that neither lists alone (upper neck: C0-C2, flexion and extension 45° in all). `NW`: Norkin &
 * White 2016, shoulder girdle, finger spread and thumb opposition (which they measure as a distance: degrees here are the
 * turn of the thumb over the palm). `OK`: Okeson JP. Management of Temporomandibular Disorders and Occlusion, 8th ed.
 * 2019: 53-58 mm of opening, about 35° of turn. `DR`: drawn, not measured. Pulling the ball of the foot towards the heel
 * lifts the arch by a few millimetres, which no picture shows at its true size.
 */
export type RangeSource = "AAOS" | "AMA" | "WP" | "NW" | "OK" | "DR";

export interface JointRange {
  /** What the positive and the negative direction are called, for messages. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly source: RangeSource;
}

const range = (label: string, min: number, max: number, source: RangeSource): JointRange => ({
  label,
  min,
  max,
  source,
});

/** Positive side flexion and rotation are towards the body's left. */
export const AXIAL_JOINTS = {
  lumbarFlexion: range("lumbar flexion", -25, 60, "AMA"),
  lumbarSideFlexion: range("lumbar side flexion", -25, 25, "AMA"),
  lumbarRotation: range("lumbar rotation", -13, 13, "WP"),
  thoracicFlexion: range("thoracic flexion", -25, 50, "AMA"),
  thoracicSideFlexion: range("thoracic side flexion", -25, 25, "WP"),
  thoracicRotation: range("thoracic rotation", -35, 35, "WP"),
  neckFlexion: range("neck flexion", -75, 60, "AMA"),
  neckSideFlexion: range("neck side flexion", -45, 45, "AAOS"),
  neckRotation: range("neck rotation", -80, 80, "AMA"),
  /** Nodding on the uppermost two joints; the rest of the neck is `neckFlexion`. A chin tuck is less of that and more of this. */
  upperNeckFlexion: range("upper neck flexion", -30, 15, "WP"),
  jawOpening: range("jaw opening", 0, 35, "OK"),
} as const;

/**
 * Flexion, then abduction, then rotation: with the thigh or arm raised to 90°, abduction is the horizontal kind, so
 * negative shoulder abduction also holds horizontal adduction (AAOS: 135° from the side, 45° past the midline).
 */
export const LIMB_JOINTS = {
  girdleElevation: range("shoulder girdle elevation", -10, 40, "NW"),
  girdleProtraction: range("shoulder girdle protraction", -25, 25, "NW"),
  shoulderFlexion: range("shoulder flexion", -60, 180, "AAOS"),
  shoulderAbduction: range("shoulder abduction", -75, 180, "AAOS"),
  shoulderRotation: range("shoulder internal rotation", -90, 90, "AMA"),
  elbowFlexion: range("elbow flexion", 0, 150, "AAOS"),
  forearmPronation: range("forearm pronation", -80, 80, "AAOS"),
  wristFlexion: range("wrist flexion", -70, 80, "AAOS"),
  wristDeviation: range("wrist radial deviation", -30, 20, "AAOS"),
  fingerFlexion: range("knuckle flexion", -30, 90, "AAOS"),
  fingerMiddleFlexion: range("middle finger joint flexion", 0, 100, "AAOS"),
  fingerEndFlexion: range("end finger joint flexion", 0, 90, "AAOS"),
  fingerSpread: range("finger spread", 0, 20, "NW"),
  thumbAbduction: range("thumb abduction", 0, 70, "AAOS"),
  thumbOpposition: range("thumb opposition", 0, 60, "NW"),
  thumbFlexion: range("thumb knuckle flexion", 0, 50, "AAOS"),
  thumbTipFlexion: range("thumb tip flexion", 0, 80, "AAOS"),
  hipFlexion: range("hip flexion", -30, 120, "AAOS"),
  hipAbduction: range("hip abduction", -30, 45, "AAOS"),
  hipRotation: range("hip external rotation", -45, 45, "AAOS"),
  kneeFlexion: range("knee flexion", 0, 150, "AMA"),
  ankleDorsiflexion: range("ankle dorsiflexion", -50, 20, "AAOS"),
  ankleInversion: range("ankle inversion", -20, 35, "AAOS"),
  toeExtension: range("toe extension", -40, 70, "AAOS"),
  greatToeExtension: range("great toe extension", -45, 70, "AAOS"),
  archLift: range("arch lift", 0, 15, "DR"),
  toeSpread: range("toe spread", 0, 15, "NW"),
} as const;

/**
 * The published norms are active motion. A hand, a strap or body weight takes a joint further, which is what a stretch
 * does; a pose may use that much more than the norm and no more.
 */
const PASSIVE_ALLOWANCE = 15;

export type AxialJoint = keyof typeof AXIAL_JOINTS;
export type LimbJoint = keyof typeof LIMB_JOINTS;
export type JointName = AxialJoint | `${Side}.${LimbJoint}`;

const RANGES: ReadonlyMap<string, JointRange> = new Map<string, JointRange>([
  ...Object.entries(AXIAL_JOINTS),
  ...Object.entries(LIMB_JOINTS).flatMap(([name, value]) =>
    (["left", "right"] as const).map((side): [string, JointRange] => [`${side}.${name}`, value]),
  ),
]);

/** Every joint by name, axial ones first. */
export const JOINT_NAMES = [...RANGES.keys()] as readonly JointName[];

/** The range of a joint, or undefined for a name that is not a joint. */
export function findJointRange(name: string): JointRange | undefined {
  return RANGES.get(name);
}

/** The least and greatest angle a pose may use. Hinges that bone stops (elbow, knee) do not pass zero. */
export function poseLimits(name: JointName): { min: number; max: number } {
  const found = RANGES.get(name);
  if (!found) return { min: 0, max: 0 };
  return { min: found.min === 0 ? 0 : found.min - PASSIVE_ALLOWANCE, max: found.max + PASSIVE_ALLOWANCE };
}

/** The published range of active motion. */
export function activeLimits(name: JointName): { min: number; max: number } {
  return RANGES.get(name) ?? { min: 0, max: 0 };
}
