import { activeLimits, poseLimits } from "./joints";
import { type Branch, branchOf, type Frames } from "./kinematics";
import type { Contact, Freedom, PoseSpec, Root, RootFreedom } from "./pose";

/** One unit of a root coordinate is 1 % of stature, so that it weighs about as much as one degree. */
export const ROOT_UNIT = 0.01;

/** A pose to solve: what it must meet, what may move, and what moving costs. */
export interface Problem {
  readonly base: PoseSpec;
  readonly contacts: readonly Contact[];
  readonly names: readonly Freedom[];
  readonly branches: readonly Branch[];
  readonly home: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What moving each freedom costs: see `PRICES`. */
  readonly price: Float64Array;
  readonly more: MoreRows | undefined;
}

/** Further demands on a pose, as equations that are met at zero; always the same number of them. */
export type MoreRows = (frames: Frames, rows: number[]) => void;

/**
 * How dear a joint is against the others. Somebody who reaches or steps does it with flexion; turning the leg out or the
 * foot over is what a solver would buy a contact with, and nobody would do.
 */
const PRICES: readonly (readonly [RegExp, number])[] = [
  [/\.hipRotation$/, 5],
  [/\.ankleInversion$/, 5],
  [/\.hipAbduction$/, 2],
];
const priceOf = (name: Freedom) => PRICES.find(([pattern]) => pattern.test(name))?.[1] ?? 1;

export const isRoot = (name: Freedom): name is RootFreedom => name.startsWith("root.");
export const rootKey = (name: RootFreedom) => name.slice(5) as Exclude<keyof Root, "posture">;
export const isLength = (name: RootFreedom) => name.length === 6;

function readFreedom(spec: PoseSpec, name: Freedom): number {
  if (!isRoot(name)) return spec.angles[name] ?? 0;
  const value = spec.root[rootKey(name)];
  return isLength(name) ? value / ROOT_UNIT : value;
}

/** The problem of a pose: within active motion, or with what a strap or body weight adds. */
export function buildProblem(spec: PoseSpec, isPassive: boolean, more: MoreRows | undefined): Problem {
  const specs = Object.values(spec.contacts);
  const names = [...new Set<Freedom>([...specs.flatMap((entry) => entry.free), ...spec.free])];
  const home = Float64Array.from(names, (name) => readFreedom(spec, name));
  const limits = names.map((name, i) => {
    if (isRoot(name)) return { min: -1e4, max: 1e4 };
    if (isPassive) return poseLimits(name);
    // An author may write an angle that a strap or body weight reaches; the solver takes none by itself.
    const { min, max } = activeLimits(name);
    return { min: Math.min(min, home[i] ?? 0), max: Math.max(max, home[i] ?? 0) };
  });
  return {
    base: spec,
    contacts: specs.flatMap((entry) => entry.contacts),
    names,
    branches: names.map(branchOf),
    home,
    low: Float64Array.from(limits, (limit) => limit.min),
    high: Float64Array.from(limits, (limit) => limit.max),
    price: Float64Array.from(names, priceOf),
    more,
  };
}
