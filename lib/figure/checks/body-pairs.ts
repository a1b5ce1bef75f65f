import { CAPSULES, type Capsule, type CapsulePart } from "./capsules";

/**
 * How deep two parts may lie in one another before it is a fault, in fractions of stature. Soft flesh gives way: thighs,
 * belly and seat more, bony parts hardly. Pairs that are not here may lie in one another: neighbours on a joint, a thigh
 * against the trunk, a calf against its own thigh.
 */
const ALLOWED: readonly (readonly [CapsulePart, CapsulePart, number])[] = [
  ["hand", "thigh", 0.03],
  ["hand", "shank", 0.026],
  ["hand", "foot", 0.024],
  ["hand", "trunk", 0.026],
  ["hand", "pelvis", 0.03],
  ["hand", "head", 0.022],
  ["forearm", "thigh", 0.03],
  ["forearm", "shank", 0.022],
  ["forearm", "trunk", 0.034],
  ["forearm", "pelvis", 0.034],
  ["forearm", "head", 0.024],
  ["forearm", "forearm", 0.034],
  ["upperArm", "head", 0.03],
  ["upperArm", "thigh", 0.034],
  ["thigh", "thigh", 0.042],
  ["thigh", "shank", 0.036],
  ["shank", "shank", 0.026],
  ["shank", "foot", 0.02],
  ["foot", "foot", 0.018],
  ["foot", "thigh", 0.03],
];

export interface BodyPair {
  readonly p: Capsule;
  readonly q: Capsule;
  readonly allowed: number;
}

const allowedFor = (p: CapsulePart, q: CapsulePart) =>
  ALLOWED.find(([a, b]) => (a === p && b === q) || (a === q && b === p))?.[2];

const SAME_SIDE_FREE = new Set([
  "thigh shank",
  "shank foot",
  "shank thigh",
  "foot shank",
  "foot thigh",
  "thigh foot",
]);

/** Every two parts of the body that must not lie in one another. */
export const BODY_PAIRS: readonly BodyPair[] = CAPSULES.flatMap((p, i) =>
  CAPSULES.slice(i + 1).flatMap((q): BodyPair[] => {
    const allowed = allowedFor(p.part, q.part);
    if (allowed === undefined) return [];
    if (p.side && p.side === q.side && SAME_SIDE_FREE.has(`${p.part} ${q.part}`)) return [];
    return [{ p, q, allowed }];
  }),
);
