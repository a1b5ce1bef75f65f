import { BODY_PAIRS } from "./checks/body-pairs";
import { CAPSULES, depthOf, samplesOf } from "./checks/capsules";
import { IN_SOLID } from "./checks/collisions";
import { depthIn, type Solid } from "./checks/solids";
import { CONTACT_TOLERANCE, contactShortfall } from "./contacts";
import { type Frames, placeSegments } from "./kinematics";
import type { Pose, PoseSpec } from "./pose";
import { solvePose } from "./solve";
import type { MoreRows } from "./solve-problem";

/** Parts are kept a little further out than the check asks for, so that rounding cannot bring them back in. */
const SPARE = 0.9;

type Depth = (frames: Frames) => number;

/** How much too deep each pair of parts, and each part in each solid, lies; zero or less when it does not. */
function depthsOf(solids: readonly Solid[]): Depth[] {
  return [
    ...BODY_PAIRS.map(
      ({ p, q, allowed }): Depth =>
        (frames) =>
          depthOf(frames, p, q) - allowed * SPARE,
    ),
    ...CAPSULES.flatMap((capsule) =>
      solids.map(
        (solid): Depth =>
          (frames) =>
            Math.max(...samplesOf(frames, capsule).map(({ at, radius }) => depthIn(solid, at, radius))) -
            IN_SOLID[capsule.part] * SPARE,
      ),
    ),
  ];
}

const total = (depths: readonly Depth[], pose: Pose) => {
  const frames = placeSegments(pose);
  return depths.reduce((sum, depth) => sum + Math.max(0, depth(frames)), 0);
};

/**
 * Solves a pose, then again with whatever lies in one another kept apart. The second solution counts when it is clearer
 * and still meets every contact that the first one met.
 */
export function solveClear(spec: PoseSpec, solids: readonly Solid[]): Pose {
  const plain = solvePose(spec);
  const depths = depthsOf(solids);
  const frames = placeSegments(plain);
  const deep = depths.filter((depth) => depth(frames) > 0);
  if (deep.length === 0) return plain;
  const apart: MoreRows = (placed, rows) => {
    for (const depth of deep) rows.push(Math.max(0, depth(placed)));
  };
  const clear = solvePose(spec, apart);
  const contacts = Object.values(spec.contacts).flatMap((entry) => entry.contacts);
  const misses = (pose: Pose) => {
    const placed = placeSegments(pose);
    return contacts.filter((contact) => contactShortfall(placed, contact) > CONTACT_TOLERANCE).length;
  };
  return total(depths, clear) < total(depths, plain) && misses(clear) <= misses(plain) ? clear : plain;
}
