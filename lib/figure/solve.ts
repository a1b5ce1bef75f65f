import { contactResiduals, floorRows } from "./contacts";
import { type JointName, poseLimits } from "./joints";
import { placeSegments } from "./kinematics";
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

interface Problem {
  readonly base: PoseSpec;
  readonly contacts: readonly Contact[];
  readonly names: readonly Freedom[];
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

function poseAt(problem: Problem, values: Float64Array): Pose {
  const root = { ...problem.base.root };
  const angles: Partial<Record<JointName, number>> = { ...problem.base.angles };
  problem.names.forEach((name, i) => {
    const value = values[i] ?? 0;
    if (isRoot(name)) root[rootKey(name)] = isLength(name) ? value * ROOT_UNIT : value;
    else angles[name] = value;
  });
  return { root, angles };
}

function residualsAt(problem: Problem, values: Float64Array, pull: number): number[] {
  const frames = placeSegments(poseAt(problem, values));
  const rows: number[] = [];
  for (const contact of problem.contacts) rows.push(...contactResiduals(frames, contact));
  floorRows(frames, rows);
  for (let i = 0; i < values.length; i++) rows.push(pull * ((values[i] ?? 0) - (problem.home[i] ?? 0)));
  return rows;
}

const sumOfSquares = (rows: readonly number[]) => rows.reduce((sum, row) => sum + row * row, 0);

function slopes(problem: Problem, values: Float64Array, rows: readonly number[], pull: number): Float64Array[] {
  return problem.names.map((_, i) => {
    const probe = Float64Array.from(values);
    probe[i] = (values[i] ?? 0) + PROBE;
    return Float64Array.from(residualsAt(problem, probe, pull), (row, k) => (row - (rows[k] ?? 0)) / PROBE);
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

function stepFrom(problem: Problem, values: Float64Array, gradient: Float64Array, normal: Float64Array, damping: number) {
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

function normalEquations(columns: readonly Float64Array[], rows: readonly number[]) {
  const n = columns.length;
  const normal = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const value = dotRows(columns[i], columns[j]);
      normal[i * n + j] = value;
      normal[j * n + i] = value;
    }
  }
  return { normal, gradient: Float64Array.from(columns, (column) => dotRows(column, rows)) };
}

function descend(problem: Problem, start: Float64Array, pull: number): Float64Array {
  let values = start;
  let rows = residualsAt(problem, values, pull);
  let cost = sumOfSquares(rows);
  let damping = 1e-3;
  for (let round = 0; round < ITERATIONS && cost > GOOD_ENOUGH; round++) {
    const { normal, gradient } = normalEquations(slopes(problem, values, rows, pull), rows);
    let improved = false;
    for (let attempt = 0; attempt < 6 && !improved; attempt++) {
      const next = stepFrom(problem, values, gradient, normal, damping);
      const nextRows = residualsAt(problem, next, pull);
      const nextCost = sumOfSquares(nextRows);
      improved = nextCost < cost;
      damping = improved ? Math.max(1e-7, damping / 4) : damping * 6;
      if (!improved) continue;
      const gain = (cost - nextCost) / cost;
      values = next;
      rows = nextRows;
      cost = nextCost;
      if (gain < 1e-4) return values;
    }
    if (!improved) break;
  }
  return values;
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
    start[i] = Math.max(problem.low[i] ?? 0, Math.min(problem.high[i] ?? 0, seeds.get(name) ?? start[i] ?? 0));
  });
  let values: Float64Array = start;
  for (const pull of PULLS) values = descend(problem, values, pull);
  return tidy(poseAt(problem, values));
}
