import type { Projected } from "./camera";
import type { Arrow, SolvedFigure } from "./figure";
import { plus, type Vec3 } from "./geometry";
import type { Circle } from "./hull";
import { interpolateAngles } from "./interpolate";
import { ballCentre, placeSegments } from "./kinematics";
import type { Pose } from "./pose";
import type { ScenePath } from "./scene";
import { pointOf, type Stage } from "./stage";

const SHAFT = 17;
const HALO = 34;
const HEAD_LENGTH = 46;
const HEAD_HALF = 27;
/** A shorter way is drawn this long, so that a small movement can still be seen. */
const SHORTEST = 90;
const SHORTEST_BOTH_WAYS = 150;

interface Flat {
  readonly x: number;
  readonly y: number;
}

const whole = Math.round;

function stretch(from: Flat, to: Flat, shortest: number): Flat {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length >= shortest || length < 1) return to;
  const factor = shortest / length;
  return { x: from.x + (to.x - from.x) * factor, y: from.y + (to.y - from.y) * factor };
}

/** A triangle whose tip is at `tip`, coming from `back`, and the point where the shaft meets it. */
function arrowHead(back: Flat, tip: Flat): { d: string; neck: Flat } {
  const length = Math.max(1, Math.hypot(tip.x - back.x, tip.y - back.y));
  const [ux, uy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const neck = { x: tip.x - ux * HEAD_LENGTH, y: tip.y - uy * HEAD_LENGTH };
  const corner = (sign: number) =>
    `${whole(neck.x - uy * HEAD_HALF * sign)} ${whole(neck.y + ux * HEAD_HALF * sign)}`;
  return { d: `M${whole(tip.x)} ${whole(tip.y)}L${corner(1)} ${corner(-1)}z`, neck };
}

function arrowPaths(stage: Stage, from: Flat, bend: Flat, to: Flat, bothWays: boolean): ScenePath[] {
  const head = arrowHead(bend, to);
  const tail = bothWays ? arrowHead(bend, from) : { d: "", neck: from };
  const [start, end] = [tail.neck, head.neck];
  const shaft = `M${whole(start.x)} ${whole(start.y)}Q${whole(bend.x)} ${whole(bend.y)} ${whole(end.x)} ${whole(end.y)}`;
  const { arrow, halo } = stage.theme;
  return [
    { layer: "mark", d: shaft + head.d + tail.d, fill: "none", stroke: halo, strokeWidth: HALO },
    { layer: "mark", d: shaft, fill: "none", stroke: arrow, strokeWidth: SHAFT },
    { layer: "mark", d: head.d + tail.d, fill: arrow },
  ];
}

function moveArrow(stage: Stage, figure: SolvedFigure, arrow: Extract<Arrow, { kind: "move" }>): ScenePath[] {
  const [a, b] = [figure.frames[arrow.from], figure.frames[arrow.to]];
  if (!a || !b) return [];
  const shift: Vec3 = arrow.shift ? [...arrow.shift] : [0, 0, 0];
  const project = (pose: Pose): Projected =>
    stage.view.project(plus(ballCentre(placeSegments(pose), arrow.ball), shift));
  const [from, middle, end] = [project(a), project(interpolateAngles(a, b, 0.5)), project(b)];
  const to = stretch(from, end, arrow.bothWays ? SHORTEST_BOTH_WAYS : SHORTEST);
  const bend =
    to === end
      ? { x: 2 * middle.x - (from.x + end.x) / 2, y: 2 * middle.y - (from.y + end.y) / 2 }
      : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (Math.hypot(to.x - from.x, to.y - from.y) < 2) return [];
  return arrowPaths(stage, from, bend, to, arrow.bothWays === true);
}

function pushArrow(stage: Stage, arrow: Extract<Arrow, { kind: "push" }>): ScenePath[] {
  const start = pointOf(stage.frames, arrow.at);
  const [from, to] = [stage.view.project(start), stage.view.project(plus(start, [...arrow.toward]))];
  return arrowPaths(
    stage,
    from,
    { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    to,
    arrow.bothWays === true,
  );
}

/** The arrows that belong to a frame. */
export function drawArrows(stage: Stage, figure: SolvedFigure, frameIndex: number): ScenePath[] {
  return figure.arrows.flatMap((arrow) => {
    if (arrow.kind === "move") {
      return (arrow.frame ?? arrow.to) === frameIndex ? moveArrow(stage, figure, arrow) : [];
    }
    return arrow.frames && !arrow.frames.includes(frameIndex) ? [] : pushArrow(stage, arrow);
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
