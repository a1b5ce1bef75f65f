import { contactResiduals, floorRows } from "./contacts";
import { type JointName, poseLimits } from "./joints";
import { type Branch, branchOf, type Frames, placeSegments, replaceBranch } from "./kinematics";
import { solvePositive } from "./linear";
import type { Angles, Contact, Freedom, Pose, PoseSpec, Root, RootFreedom } from "./pose";
import { seedAngles } from "./seed";

/** One unit of a root coordinate is 1 % of stature, so that it weighs about as much as one degree. */
const ROOT_UNIT = 0.01;
const PROBE = 0.02;
const LARGEST_STEP = 18;
/** How strongly a free joint is drawn to its authored angle, in stature per degree: first to shape, then to settle. */
const PULLS = [4e-4, 6e-5, 1e-5] as const;
const ITERATIONS = 40;
const GOOD_ENOUGH = 1e-9;
const ATTEMPTS = 6;
/** Below this share a round is not worth another. */
const SMALLEST_GAIN = 1e-3;

interface Problem {
  readonly base: PoseSpec;
  readonly contacts: readonly Contact[];
  readonly names: readonly Freedom[];
  readonly branches: readonly Branch[];
  readonly home: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const isRoot = (name: Freedom): name is RootFreedom => name.startsWith("root.");
const rootKey = (name: RootFreedom) => name.slice(5) as Exclude<keyof Root, "posture">;
const isLength = (name: RootFreedom) => name.length === 6;

function readFreedom(spec: PoseSpec, name: Freedom): number {
  if (!isRoot(name)) return spec.angles[name] ?? 0;
  const value = spec.root[rootKey(name)];
  return isLength(name) ? value / ROOT_UNIT : value;
}

/** The pose that is being worked on: changed in place, because it is read thousands of times. */
interface Bench {
  readonly root: { -readonly [K in keyof Root]: Root[K] };
  readonly angles: Partial<Record<JointName, number>>;
}

function setFreedom(bench: Bench, name: Freedom, value: number): void {
  if (isRoot(name)) bench.root[rootKey(name)] = isLength(name) ? value * ROOT_UNIT : value;
  else bench.angles[name] = value;
}

function poseAt(problem: Problem, values: Float64Array): Bench {
  const bench: Bench = { root: { ...problem.base.root }, angles: { ...problem.base.angles } };
  problem.names.forEach((name, i) => {
    setFreedom(bench, name, values[i] ?? 0);
  });
  return bench;
}

function rowsOf(problem: Problem, frames: Frames): number[] {
  const rows: number[] = [];
  for (const contact of problem.contacts) contactResiduals(frames, contact, rows);
  floorRows(frames, rows);
  return rows;
}

interface Point {
  readonly values: Float64Array;
  readonly rows: readonly number[];
  readonly cost: number;
}

/** Rows and cost at a point; the pull towards the authored angles counts in the cost but needs no rows of its own. */
function pointAt(problem: Problem, values: Float64Array, pull: number): Point {
  const rows = rowsOf(problem, placeSegments(poseAt(problem, values)));
  let cost = 0;
  for (const row of rows) cost += row * row;
  for (let i = 0; i < values.length; i++) cost += (pull * ((values[i] ?? 0) - (problem.home[i] ?? 0))) ** 2;
  return { values, rows, cost };
}

function slopes(problem: Problem, point: Point): Float64Array[] {
  const bench = poseAt(problem, point.values);
  const frames = placeSegments(bench);
  return problem.names.map((name, i) => {
    const value = point.values[i] ?? 0;
    setFreedom(bench, name, value + PROBE);
    const moved = rowsOf(problem, replaceBranch(frames, bench, problem.branches[i] ?? "trunk"));
    setFreedom(bench, name, value);
    return Float64Array.from(moved, (row, k) => (row - (point.rows[k] ?? 0)) / PROBE);
  });
}

/** A joint at its limit that the step would push further leaves the system (active set). */
function movable(problem: Problem, values: Float64Array, gradient: Float64Array): number[] {
  return problem.names.flatMap((_, i) => {
    const value = values[i] ?? 0;
    const uphill = gradient[i] ?? 0;
    const stuck =
      (value <= (problem.low[i] ?? 0) && uphill > 0) || (value >= (problem.high[i] ?? 0) && uphill < 0);
    return stuck ? [] : [i];
  });
}

function dotRows(a: Float64Array | undefined, b: ArrayLike<number> | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function stepFrom(
  problem: Problem,
  values: Float64Array,
  gradient: Float64Array,
  normal: Float64Array,
  damping: number,
) {
  const active = movable(problem, values, gradient);
  const n = active.length;
  const all = problem.names.length;
  const a = new Float64Array(n * n);
  const b = new Float64Array(n);
  active.forEach((i, row) => {
    b[row] = -(gradient[i] ?? 0);
    active.forEach((j, column) => {
      a[row * n + column] = (normal[i * all + j] ?? 0) * (row === column ? 1 + damping : 1);
    });
    a[row * n + row] = (a[row * n + row] ?? 0) + damping * 1e-6;
  });
  const step = solvePositive(a, b, n);
  const next = Float64Array.from(values);
  active.forEach((i, row) => {
    const move = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step[row] ?? 0));
    next[i] = Math.max(problem.low[i] ?? 0, Math.min(problem.high[i] ?? 0, (values[i] ?? 0) + move));
  });
  return next;
}

function normalEquations(problem: Problem, point: Point, columns: readonly Float64Array[], pull: number) {
  const n = columns.length;
  const normal = new Float64Array(n * n);
  const rows = Float64Array.from(point.rows);
  const gradient = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const value = dotRows(columns[i], columns[j]) + (i === j ? pull * pull : 0);
      normal[i * n + j] = value;
      normal[j * n + i] = value;
    }
    const away = (point.values[i] ?? 0) - (problem.home[i] ?? 0);
    gradient[i] = dotRows(columns[i], rows) + pull * pull * away;
  }
  return { normal, gradient };
}

function descend(problem: Problem, start: Float64Array, pull: number): Float64Array {
  let point = pointAt(problem, start, pull);
  let damping = 1e-3;
  for (let round = 0; round < ITERATIONS && point.cost > GOOD_ENOUGH; round++) {
    const { normal, gradient } = normalEquations(problem, point, slopes(problem, point), pull);
    let better: Point | undefined;
    for (let attempt = 0; attempt < ATTEMPTS && !better; attempt++) {
      const next = pointAt(problem, stepFrom(problem, point.values, gradient, normal, damping), pull);
      if (next.cost < point.cost) better = next;
      damping = better ? Math.max(1e-7, damping / 4) : damping * 6;
    }
    if (!better) break;
    const gain = (point.cost - better.cost) / point.cost;
    point = better;
    if (gain < SMALLEST_GAIN) break;
  }
  return point.values;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function tidy(pose: Pose): Pose {
  const { root } = pose;
  const angles: Partial<Record<JointName, number>> = {};
  for (const [name, value] of Object.entries(pose.angles) as [JointName, number][]) {
    const kept = round(value, 2);
    if (kept !== 0) angles[name] = kept;
  }
  return {
    root: {
      posture: root.posture,
      x: round(root.x, 4),
      y: round(root.y, 4),
      z: round(root.z, 4),
      pitch: round(root.pitch, 2),
      roll: round(root.roll, 2),
      yaw: round(root.yaw, 2),
    },
    angles: angles satisfies Angles,
  };
}

function buildProblem(spec: PoseSpec): Problem {
  const specs = Object.values(spec.contacts);
  const names = [...new Set<Freedom>([...specs.flatMap((entry) => entry.free), ...spec.free])];
  const limits = names.map((name) => (isRoot(name) ? { min: -1e4, max: 1e4 } : poseLimits(name)));
  return {
    base: spec,
    contacts: specs.flatMap((entry) => entry.contacts),
    names,
    branches: names.map(branchOf),
    home: Float64Array.from(names, (name) => readFreedom(spec, name)),
    low: Float64Array.from(limits, (limit) => limit.min),
    high: Float64Array.from(limits, (limit) => limit.max),
  };
}

/**
 * Moves the declared free joints, within their ranges and as little as they need, until the contacts are met and
 * nothing is under the floor: damped least squares from a closed-form first guess. Check the result with `findPoseProblems`.
 */
export function solvePose(spec: PoseSpec): Pose {
  const problem = buildProblem(spec);
  const start = Float64Array.from(problem.home);
  const seeds = seedAngles(problem.contacts, new Set(problem.names), placeSegments(poseAt(problem, start)));
  problem.names.forEach((name, i) => {
    start[i] = Math.max(
      problem.low[i] ?? 0,
      Math.min(problem.high[i] ?? 0, seeds.get(name) ?? start[i] ?? 0),
    );
  });
  let values: Float64Array = start;
  for (const pull of PULLS) values = descend(problem, values, pull);
  return tidy(poseAt(problem, values));
}
