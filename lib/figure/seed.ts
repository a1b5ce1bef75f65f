import { distance, type Vec3 } from "./geometry";
import { ballCentre, type Frames, nearBall } from "./kinematics";
import type { Contact, Freedom } from "./pose";
import { BONES, type Side } from "./skeleton";

const DEGREES = 180 / Math.PI;

/** Bend of the middle joint of a two-bone chain whose ends are `reach` apart (law of cosines); 0 when out of reach. */
export function twoBoneFlexion(upper: number, lower: number, reach: number): number {
  const cosine = (upper ** 2 + lower ** 2 - reach ** 2) / (2 * upper * lower);
  return 180 - Math.acos(Math.min(1, Math.max(-1, cosine))) * DEGREES;
}

const ARM_TIPS: Readonly<Record<string, number>> = { palm: 0.034, wrist: 0 };

function targetOf(contact: Contact, frames: Frames): Vec3 | undefined {
  if (contact.kind === "hold") return nearBall(frames, contact.target, contact.offset);
  if (contact.kind !== "at") return undefined;
  const { x, y, z } = contact;
  return x === undefined || y === undefined || z === undefined ? undefined : [x, y, z];
}

/** First guesses in closed form: the elbow bend of every free arm whose hand must be at a known place. */
export function seedAngles(
  contacts: readonly Contact[],
  free: ReadonlySet<Freedom>,
  frames: Frames,
): Map<Freedom, number> {
  const seeds = new Map<Freedom, number>();
  for (const contact of contacts) {
    const [side, part] = contact.ball.split(".") as [Side, string | undefined];
    const tip = part === undefined ? undefined : ARM_TIPS[part];
    const target = targetOf(contact, frames);
    if (tip === undefined || target === undefined || !free.has(`${side}.elbowFlexion`)) continue;
    const reach = distance(ballCentre(frames, `${side}.shoulder`), target);
    seeds.set(`${side}.elbowFlexion`, twoBoneFlexion(BONES.upperArm, BONES.forearm + tip, reach));
  }
  return seeds;
}
