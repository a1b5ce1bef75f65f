import type { Flat } from "./axes";
import { smooth } from "./curve";
import { type Cut, nearRim, reach, rimPoint } from "./slice";

/** How a limb's outline ends: over the end, straight across, along a hem, or without a line. */
export type End = "round" | "flat" | "hem" | "open";

/** How far a round end bulges, as a share of the limb's half width there. */
const ROUND = 0.8;
/** A limb shorter on the picture than this share of its width is seen end on. */
const END_ON = 0.75;

/** The outline of a limb from its first to its last slice, as a path; an open end has no line across it. */
export function ribbonPath(cuts: readonly Cut[], start: End, end: End): string {
  if (isEndOn(cuts)) return smooth(blob(cuts), true);
  return smooth(ribbon(cuts, start, end), start !== "open" && end !== "open");
}

function isEndOn(cuts: readonly Cut[]): boolean {
  const [a, z] = [cuts[0], cuts.at(-1)];
  if (!a || !z) return true;
  const widest = Math.max(reach(a, 1, 0), reach(z, 1, 0), reach(a, 0, 1), reach(z, 0, 1));
  return Math.hypot(z.x - a.x, z.y - a.y) < widest * END_ON;
}

/** Both sides of a limb from its first to its last slice: up the left side, over the end, down the right side. */
export function ribbon(cuts: readonly Cut[], start: End, end: End): Flat[] {
  const last = cuts.length - 1;
  const [left, right, over, under]: [Flat[], Flat[], Flat[], Flat[]] = [[], [], [], []];
  cuts.forEach((c, j) => {
    const p = cuts[j - 1] ?? c;
    const q = cuts[j + 1] ?? c;
    const [tx, ty] = [q.x - p.x, q.y - p.y];
    const length = Math.sqrt(tx * tx + ty * ty) || 1;
    const [dx, dy] = [tx / length, ty / length];
    const [hl, hr] = [reach(c, dy, -dx), reach(c, -dy, dx)];
    const how = j === 0 ? start : j === last ? end : undefined;
    const sharp = how === "flat" || how === "hem";
    left.push({ x: c.x + dy * hl, y: c.y - dx * hl, sharp });
    right.push({ x: c.x - dy * hr, y: c.y + dx * hr, sharp });
    const ends = j === 0 ? under : over;
    if (how === "round") {
      const bulge = ((hl + hr) / 2) * ROUND * (j === 0 ? -1 : 1);
      ends.push({ x: c.x + dx * bulge, y: c.y + dy * bulge });
    } else if (how === "hem") ends.push(nearRim(c));
  });
  right.reverse();
  return end === "open" ? [...right, ...under, ...left] : [...left, ...over, ...right, ...under];
}

const DIRECTIONS = 9;
const WAYS = Array.from({ length: DIRECTIONS }, (_, i): readonly [number, number] => [
  Math.cos((i * 2 * Math.PI) / DIRECTIONS),
  Math.sin((i * 2 * Math.PI) / DIRECTIONS),
]);

/** A limb seen end on: what its slices cover together. */
function blob(cuts: readonly Cut[]): Flat[] {
  return WAYS.map(([nx, ny]) => {
    let farthest = Number.NEGATIVE_INFINITY;
    let point: Flat = { x: 0, y: 0 };
    for (const c of cuts) {
      const far = c.x * nx + c.y * ny + reach(c, nx, ny);
      if (far <= farthest) continue;
      farthest = far;
      point = rimPoint(c, nx, ny);
    }
    return point;
  });
}
