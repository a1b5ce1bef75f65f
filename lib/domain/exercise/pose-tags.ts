import { LOAD_TAGS, type LoadTag } from "./exercise";

/** What of a solved pose tells which loads it has; angles in degrees, as the figure engine names them. */
export interface PosedBody {
  readonly root: { readonly posture: string };
  readonly angles: Readonly<Record<string, number | undefined>>;
  /** Parts of the body that bear on something. */
  readonly bears: readonly string[];
  /** Of head, heart, shoulders, elbows and wrists, in fractions of stature above the floor. */
  readonly heights: Readonly<Record<string, number | undefined>>;
}

/** Goniometers read a joint to about 5 degrees (Norkin & White, Measurement of Joint Motion, 5th ed. 2016, ch. 3). */
const MEASURING_ERROR = 5;
/** Limit of hip bend after a posterior replacement (usual hip precautions). */
const HIP_BEND = 90;
/** Two thirds of the 30° of hip extension (AAOS 1965): the small extension of walking and bridging stays below. */
const HIP_BEHIND = 20;
/** Two thirds of the 45° of hip rotation each way (AAOS 1965). */
const HIP_TURN = 30;
/** The 45° of hip abduction that are the norm (AAOS 1965). */
const HIP_WIDE = 45;
/** Three quarters of the 60° of lumbar flexion, and all of the 25° of extension (AMA Guides). */
const LUMBAR_BEND = 45;
const LUMBAR_ARCH = 25;
/** Five sixths of the 48° of lumbar and thoracic rotation together (White & Panjabi 1990). */
const TRUNK_TURN = 40;
/** Elevation that everyday overhead tasks need (Namdari et al. 2012, J Shoulder Elbow Surg 21: 121°). */
const ARM_RAISED = 120;
/**
 * Pressure in the eye and the head rises with the head below the heart, within a minute (Jasien et al. 2015, PLoS ONE 10:
 * four yoga positions). Lying flat without a pillow draws the head 0.016 of stature below the heart; from 0.03, 5 cm, it
 * hangs. The hips do not tell: in a bridge they are above a head that lies.
 */
const HEAD_BELOW_HEART = 0.03;
/**
 * An arm carries the trunk where it stands under both shoulders like a strut: at two thirds of the 0.186 of stature of an
 * upper arm (Drillis & Contini 1966). Lying on the side or the front, the lower shoulder is nearer to the floor than that.
 */
const STRUT = 0.12;
/** Two thirds of the 80° of neck rotation each way, and of the 75° of extension (AMA Guides). */
const NECK_TURN = 53;
const NECK_BACK = 50;
/** Kneecap pressure climbs past a right angle when the knee bears weight (Escamilla 2001, Med Sci Sports Exerc 33). */
const KNEE_BEND = 90;

const SIDES = ["left", "right"] as const;
type Side = (typeof SIDES)[number];

const UPRIGHT = new Set(["standing", "kneeling", "half-kneeling", "four-point"]);
/** With the trunk over the arms. Leaning on a wall or a chair loads a shoulder as much as one leans: no picture tells. */
const OVER_THE_ARMS = new Set(["four-point", "prone", "lying-on-left", "lying-on-right"]);
const KNEELING = new Set(["kneeling", "half-kneeling", "four-point"]);

type Check = (body: PosedBody) => boolean;

const onASide =
  (check: (of: (joint: string) => number, body: PosedBody, side: Side) => boolean): Check =>
  (body) =>
    SIDES.some((side) => check((joint) => body.angles[`${side}.${joint}`] ?? 0, body, side));

const bearsOnLeg = ({ bears }: PosedBody, side: Side) =>
  bears.some((part) => part === `${side}.knee` || part === `${side}.heel` || part === `${side}.ballInner`);

/** Whether the trunk stands on this arm, on the hand or the forearm. */
function carriesTrunk({ root, bears, heights }: PosedBody, side: Side): boolean {
  const shoulder = Math.min(heights["left.shoulder"] ?? 0, heights["right.shoulder"] ?? 0);
  return (
    OVER_THE_ARMS.has(root.posture) &&
    ["elbow", "wrist"].some(
      (joint) =>
        bears.includes(`${side}.${joint}`) && shoulder - (heights[`${side}.${joint}`] ?? shoulder) > STRUT,
    )
  );
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Degrees between the upper arm and the trunk line, from hanging (0) to straight overhead (180). */
function armElevation(flexion: number, abduction: number): number {
  const cosine = Math.cos(radians(flexion)) * Math.cos(radians(abduction));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

const CHECKS: Partial<Record<LoadTag, Check>> = {
  FLEXEND: ({ angles }) => (angles.lumbarFlexion ?? 0) > LUMBAR_BEND,
  EXTEND: ({ angles }) => -(angles.lumbarFlexion ?? 0) > LUMBAR_ARCH,
  ROTEND: ({ angles }) =>
    Math.abs((angles.lumbarRotation ?? 0) + (angles.thoracicRotation ?? 0)) > TRUNK_TURN,
  HIPF90: onASide((of) => of("hipFlexion") > HIP_BEND + MEASURING_ERROR),
  HIPEXT: onASide((of) => -of("hipFlexion") > HIP_BEHIND + MEASURING_ERROR),
  HIPIR: onASide((of) => -of("hipRotation") > HIP_TURN),
  HIPER: onASide((of) => of("hipRotation") > HIP_TURN),
  WIDE: onASide((of) => of("hipAbduction") > HIP_WIDE),
  KNEEL: (body) =>
    KNEELING.has(body.root.posture) && SIDES.some((side) => body.bears.includes(`${side}.knee`)),
  KNEEFLEX: onASide(
    (of, body, side) =>
      UPRIGHT.has(body.root.posture) &&
      bearsOnLeg(body, side) &&
      of("kneeFlexion") > KNEE_BEND + MEASURING_ERROR,
  ),
  SHWB: onASide((_of, body, side) => carriesTrunk(body, side)),
  HEADDOWN: ({ heights: { head = 0, heart = 0 } }) => heart - head > HEAD_BELOW_HEART,
  NECKROT: ({ angles }) => Math.abs(angles.neckRotation ?? 0) > NECK_TURN,
  NECKEXT: ({ angles }) => -(angles.neckFlexion ?? 0) > NECK_BACK,
  SHELEV: onASide((of) => armElevation(of("shoulderFlexion"), of("shoulderAbduction")) > ARM_RAISED),
};

/** The loads that a pose shows; those that it does not tell (a band, a pool, balance) are not among them. */
export function tagsOfPoses(bodies: readonly PosedBody[]): LoadTag[] {
  return LOAD_TAGS.filter((tag) => bodies.some((body) => CHECKS[tag]?.(body) ?? false));
}
