import { contactResiduals, floorRows } from "./contacts";
import type { JointName } from "./joints";
import { type Frames, placeSegments, replaceBranch } from "./kinematics";
import { solvePositive } from "./linear";
import type { Angles, Freedom, Pose, PoseSpec, Root } from "./pose";
import { seedAngles } from "./seed";
import {
  buildProblem,
  isLength,
  isRoot,
  type MoreRows,
  type Problem,
  ROOT_UNIT,
  rootKey,
} from "./solve-problem";

const PROBE = 0.02;
const LARGEST_STEP = 18;
/** How strongly a free joint is drawn to its authored angle, in stature per degree: first to shape, then to settle. */
const PULLS = [4e-4, 6e-5, 1e-5] as const;
const ITERATIONS = 40;
const GOOD_ENOUGH = 1e-9;
const ATTEMPTS = 6;
/** Below this share a round is not worth another. */
const SMALLEST_GAIN = 1e-3;

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
  problem.more?.(frames, rows);
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
  for (let i = 0; i < values.length; i++) {
    cost += (pull * (problem.price[i] ?? 1) * ((values[i] ?? 0) - (problem.home[i] ?? 0))) ** 2;
  }
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
    const own = (pull * (problem.price[i] ?? 1)) ** 2;
    for (let j = i; j < n; j++) {
      const value = dotRows(columns[i], columns[j]) + (i === j ? own : 0);
      normal[i * n + j] = value;
      normal[j * n + i] = value;
    }
    const away = (point.values[i] ?? 0) - (problem.home[i] ?? 0);
    gradient[i] = dotRows(columns[i], rows) + own * away;
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

/** A contact that is missed by more than this makes the solver look beyond active motion, in fractions of stature. */
const MISSED = 0.006;

const worstRow = (problem: Problem, values: Float64Array) =>
  Math.max(0, ...rowsOf(problem, placeSegments(poseAt(problem, values))).map(Math.abs));

function settle(problem: Problem): Float64Array {
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
  return values;
}

/**
 * Moves the declared free joints, within their ranges and as little as they need, until the contacts are met and
 * nothing is under the floor: damped least squares from a closed-form first guess. Joints stay in the range of active
 * motion unless a contact cannot be met there; turning a leg out or a foot over costs more than bending. `more` adds
 * demands of its own. Check the result with `findPoseProblems`.
 */
export function solvePose(spec: PoseSpec, more?: MoreRows): Pose {
  const active = buildProblem(spec, false, more);
  const values = settle(active);
  const missed = worstRow(active, values);
  if (missed <= MISSED) return tidy(poseAt(active, values));
  const passive = buildProblem(spec, true, more);
  const further = settle(passive);
  const isBetter = worstRow(passive, further) < missed - MISSED / 2;
  return tidy(isBetter ? poseAt(passive, further) : poseAt(active, values));
}
