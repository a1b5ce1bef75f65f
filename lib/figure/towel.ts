import { poly, smooth } from "./drawing/curve";
import type { PropShade } from "./prop-colours";
import type { SceneLayer, ScenePath } from "./scene";

interface Point {
  readonly x: number;
  readonly y: number;
}

const EDGE = 5;
const STEPS = 5;
/** The selvedge: a thin line this share of the breadth in from the edge. */
const SELVEDGE = 0.3;

/** A point between `b` and `c` on the curve through four points (Catmull-Rom). */
function along(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const at = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3);
  return { x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) };
}

function curved(points: readonly Point[]): Point[] {
  return points.flatMap((b, i) => {
    const c = points[i + 1];
    if (!c) return [b];
    return Array.from({ length: STEPS }, (_, step) =>
      along(points[i - 1] ?? b, b, c, points[i + 2] ?? c, step / STEPS),
    );
  });
}

/** The line beside another one, `by` units to its left. */
function beside(line: readonly Point[], by: number): Point[] {
  return line.map((p, i) => {
    const [q, r] = [line[i - 1] ?? p, line[i + 1] ?? p];
    const length = Math.hypot(r.x - q.x, r.y - q.y) || 1;
    return { x: p.x - ((r.y - q.y) / length) * by, y: p.y + ((r.x - q.x) / length) * by };
  });
}

/**
 * A flat towel along points of the picture, in units. An end without a hem goes on behind something: there is no line
 * across it, so that two pieces look like one.
 */
export function towelPaths(
  points: readonly Point[],
  width: number,
  shade: PropShade,
  layer: SceneLayer,
  hems: readonly [boolean, boolean],
): ScenePath[] {
  const line = curved(points);
  const [left, right] = [beside(line, width / 2), beside(line, -width / 2)];
  const ends = [hems[0] ? [left[0], right[0]] : [], hems[1] ? [left.at(-1), right.at(-1)] : []].map((end) =>
    end.flatMap((point) => (point ? [point] : [])),
  );
  const edges = [left, right, ...ends].map((side) => smooth(side, false)).join("");
  const stroke = { layer, fill: "none", stroke: shade.line };
  return [
    { layer, d: poly([...left, ...[...right].reverse()], true), fill: shade.top },
    { ...stroke, d: edges, strokeWidth: EDGE },
    { ...stroke, d: smooth(beside(line, width * (0.5 - SELVEDGE)), false), strokeWidth: 2 },
  ];
}
