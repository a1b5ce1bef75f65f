import type { Projected } from "../camera";
import type { Arrow, SolvedFigure } from "../figure";
import { plus, type Vec3 } from "../geometry";
import type { Circle } from "../hull";
import { interpolateAngles } from "../interpolate-angles";
import { ballCentre, placeSegments } from "../kinematics";
import type { Pose } from "../pose";
import type { DrawnProp } from "../props";
import type { ScenePath } from "../scene";
import { discOf, pointOf, type Stage } from "../stage";
import { bodyDiscs, clearOf, thingDiscs } from "./arrow-place";
import { arrowPath, pieceOf } from "./arrow-shape";
import type { Flat } from "./axes";
import { turnArrow } from "./turn-arrow";

/** A shorter way is drawn this long, so that a small movement can still be seen. */
const SHORTEST = 90;
const SHORTEST_BOTH_WAYS = 150;
/** An arrow that was cut keeps this length: its tail moves back. */
const LEAST = 116;
/** Arrows end this far before a hand or foot, and start this far behind one that has not moved off. */
const CLEAR = 46;
const LEAVE = 115;
const STAYS = 60;
const END_OF_LIMB = /\.(palm|wrist|finger|knuckle|thumb|ankle|heel|instep|ball|toe)/;

function lengthened(from: Flat, to: Flat, shortest: number): Flat {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length >= shortest || length < 1) return to;
  const factor = shortest / length;
  return { x: from.x + (to.x - from.x) * factor, y: from.y + (to.y - from.y) * factor };
}

const halfway = (a: Flat, b: Flat): Flat => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

interface Way {
  readonly from: Flat;
  readonly bend: Flat;
  readonly to: Flat;
  readonly isBothWays: boolean;
  /** Units to leave free before the tip and behind the tail. */
  readonly clear?: number;
  readonly leave?: number;
}

interface Setting {
  readonly stage: Stage;
  readonly discs: readonly Circle[];
  readonly about: string;
}

/** An arrow beside the body, cut short so that its tip leaves the hand or foot free. */
function beside(
  { stage, discs, about }: Setting,
  { from, bend, to, isBothWays, clear = 0, leave = 0 }: Way,
): ScenePath {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const start = leave > 0 ? Math.min(0.42, leave / length) : isBothWays || length < 200 ? 0 : 0.1;
  const end = isBothWays ? 1 : Math.max(0.62, 1 - clear / length);
  const mayGoAhead = clear === 0 && length < 280 && !isBothWays;
  const [a, c, b] = clearOf(discs, pieceOf(from, bend, to, start, end), mayGoAhead);
  const tail = lengthened(b, a, LEAST);
  const way = arrowPath(tail, tail === a ? c : halfway(tail, b), b, isBothWays, stage.theme.arrow);
  return { ...way, about };
}

function moveArrow(
  setting: Setting,
  figure: SolvedFigure,
  arrow: Extract<Arrow, { kind: "move" }>,
): ScenePath[] {
  const { stage } = setting;
  const [a, b] = [figure.frames[arrow.from], figure.frames[arrow.to]];
  if (!a || !b) return [];
  const shift: Vec3 = arrow.shift ? [...arrow.shift] : [0, 0, 0];
  const project = (pose: Pose): Projected =>
    stage.view.project(plus(ballCentre(placeSegments(pose), arrow.ball), shift));
  const [from, middle, end] = [project(a), project(interpolateAngles(a, b, 0.5)), project(b)];
  if (Math.hypot(end.x - from.x, end.y - from.y) < 2) return [];
  const isBothWays = arrow.bothWays === true;
  const to = lengthened(from, end, isBothWays ? SHORTEST_BOTH_WAYS : SHORTEST);
  const through = { x: 2 * middle.x - (from.x + end.x) / 2, y: 2 * middle.y - (from.y + end.y) / 2 };
  const bend = to === end ? through : halfway(from, to);
  const isEnd = END_OF_LIMB.test(arrow.ball);
  const now = discOf(stage, arrow.ball);
  const stays = isEnd && Math.hypot(now.x - from.x, now.y - from.y) < STAYS;
  return [
    beside(setting, { from, bend, to, isBothWays, clear: isEnd ? CLEAR : 0, leave: stays ? LEAVE : 0 }),
  ];
}

function pushArrow(setting: Setting, arrow: Extract<Arrow, { kind: "push" }>): ScenePath[] {
  const { view, frames } = setting.stage;
  const start = pointOf(frames, arrow.at);
  const [from, end] = [view.project(start), view.project(plus(start, [...arrow.toward]))];
  if (Math.hypot(end.x - from.x, end.y - from.y) < 2) return [];
  const to = lengthened(from, end, SHORTEST);
  return [beside(setting, { from, bend: halfway(from, to), to, isBothWays: arrow.bothWays === true })];
}

/** Whether an arrow belongs to a frame. */
export function isArrowOf(arrow: Arrow, index: number): boolean {
  if (arrow.kind === "move") return (arrow.frame ?? arrow.to) === index;
  return arrow.frames?.includes(index) ?? true;
}

/** The arrows that belong to a frame. */
export function drawArrows(
  stage: Stage,
  figure: SolvedFigure,
  index: number,
  props: readonly DrawnProp[],
): ScenePath[] {
  if (!figure.arrows.some((arrow) => isArrowOf(arrow, index))) return [];
  const discs = [...bodyDiscs(stage), ...thingDiscs(props)];
  return figure.arrows.flatMap((arrow, place) => {
    if (!isArrowOf(arrow, index)) return [];
    const setting = { stage, discs, about: `arrow ${place}` };
    if (arrow.kind === "move") return moveArrow(setting, figure, arrow);
    return arrow.kind === "push" ? pushArrow(setting, arrow) : turnArrow(stage, arrow, setting.about);
  });
}

const NUMBERS = /-?\d+/g;

/** What arrows reach: their coordinates are absolute, so the numbers in them are points. */
export function arrowReach(paths: readonly ScenePath[]): Circle[] {
  return paths.flatMap(({ d }) => {
    const numbers = (d.match(NUMBERS) ?? []).map(Number);
    return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0, r: 20 }] : []));
  });
}
