import { type BallName, getBall, type SidedBall } from "../body";
import { between, distance, dot, minus, plus, type Vec3 } from "../geometry";
import { ballCentre, type Frames } from "../kinematics";
import { SIDES, type Side } from "../skeleton";

/** A piece of the body as a bar with round ends: the bones of a limb and the flesh that does not give way. */
export interface Capsule {
  readonly name: string;
  readonly side?: Side;
  readonly part: CapsulePart;
  readonly from: BallName;
  readonly to: BallName;
}
export type CapsulePart =
  | "hand"
  | "forearm"
  | "upperArm"
  | "thigh"
  | "shank"
  | "foot"
  | "trunk"
  | "pelvis"
  | "head";

const LIMBS: readonly (readonly [CapsulePart, SidedBall, SidedBall])[] = [
  ["hand", "wrist", "fingerFront"],
  ["forearm", "elbow", "wrist"],
  ["upperArm", "shoulder", "elbow"],
  ["thigh", "hip", "knee"],
  ["shank", "knee", "ankle"],
  ["foot", "heel", "toe"],
];

/** The body in capsules. */
export const CAPSULES: readonly Capsule[] = [
  { name: "trunk", part: "trunk", from: "belly", to: "breastbone" },
  { name: "back", part: "trunk", from: "lowBack", to: "upperBack" },
  { name: "pelvis", part: "pelvis", from: "left.buttock", to: "right.buttock" },
  { name: "head", part: "head", from: "cranium", to: "chin" },
  ...SIDES.flatMap((side) =>
    LIMBS.map(
      ([part, from, to]): Capsule => ({
        name: `${side} ${part}`,
        side,
        part,
        from: `${side}.${from}`,
        to: `${side}.${to}`,
      }),
    ),
  ),
];

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** How deep two capsules lie in one another, in fractions of stature; negative when apart. */
export function depthOf(frames: Frames, p: Capsule, q: Capsule): number {
  const [a, b] = [ballCentre(frames, p.from), ballCentre(frames, p.to)];
  const [c, d] = [ballCentre(frames, q.from), ballCentre(frames, q.to)];
  const [u, v, w] = [minus(b, a), minus(d, c), minus(a, c)];
  const [uu, uv, vv] = [dot(u, u) + 1e-12, dot(u, v), dot(v, v) + 1e-12];
  const [uw, vw] = [dot(u, w), dot(v, w)];
  const determinant = uu * vv - uv * uv;
  let s = determinant > 1e-9 * uu * vv ? clamp((uv * vw - vv * uw) / determinant) : 0.5;
  const t = clamp((uv * s + vw) / vv);
  s = clamp((uv * t - uw) / uu);
  const radius = (capsule: Capsule, share: number) => {
    const [from, to] = [getBall(capsule.from).radius, getBall(capsule.to).radius];
    return from + (to - from) * share;
  };
  return radius(p, s) + radius(q, t) - distance(between(a, b, s), plus(c, v, t));
}

/** Points along a capsule with the radius there. */
export function samplesOf(
  frames: Frames,
  { from, to }: Capsule,
): { readonly at: Vec3; readonly radius: number }[] {
  const [a, b] = [ballCentre(frames, from), ballCentre(frames, to)];
  const [r, s] = [getBall(from).radius, getBall(to).radius];
  return [0, 0.25, 0.5, 0.75, 1].map((t) => ({ at: between(a, b, t), radius: r + (s - r) * t }));
}
