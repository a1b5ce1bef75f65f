import type { Flat } from "./drawing/axes";
import { smooth } from "./drawing/curve";
import type { PropShade } from "./prop-colours";
import type { SceneLayer, ScenePath } from "./scene";

const EDGE = 5;
/** The selvedge: a thin line this share of the breadth from the middle. */
const SELVEDGE = 0.2;

/** The line beside another one, `by` units to its left; its ends are corners. */
function beside(line: readonly Flat[], by: number): Flat[] {
  return line.map((p, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    const [q, r] = [before ?? p, after ?? p];
    const share = by / (Math.hypot(r.x - q.x, r.y - q.y) || 1);
    return { x: p.x - (r.y - q.y) * share, y: p.y + (r.x - q.x) * share, sharp: !before || !after };
  });
}

/**
 * A flat towel along points of the picture, in units. An end without a hem goes on behind something: there is no line
 * across it, so that two pieces look like one.
 */
export function towelPaths(
  line: readonly Flat[],
  width: number,
  shade: PropShade,
  layer: SceneLayer,
  hems: readonly [boolean, boolean],
): ScenePath[] {
  const [left, right] = [beside(line, width / 2), beside(line, -width / 2)];
  const ends = [0, line.length - 1].map((at, i) =>
    hems[i] ? [left, right].flatMap((side) => side[at] ?? []) : [],
  );
  const edges = [left, right, ...ends].map((side) => smooth(side, false)).join("");
  const stroke = { layer, fill: "none", stroke: shade.line };
  return [
    { layer, d: smooth([...left, ...right.reverse()], true), fill: shade.top },
    { ...stroke, d: edges, strokeWidth: EDGE },
    { ...stroke, d: smooth(beside(line, width * SELVEDGE), false), strokeWidth: 2 },
  ];
}
