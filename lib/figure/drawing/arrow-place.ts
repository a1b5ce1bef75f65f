import type { Circle } from "../hull";
import type { DrawnProp } from "../props";
import { SIDES } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { onCurve } from "./arrow-shape";
import type { Flat } from "./axes";

const BETWEEN = SIDES.flatMap((side) =>
  (
    [
      ["hip", "knee"],
      ["midThigh", "knee"],
      ["knee", "calf"],
      ["shin", "ankle"],
      ["calf", "shin"],
      ["shoulder", "elbow"],
      ["elbow", "wrist"],
    ] as const
  ).map(([a, b]) => [`${side}.${a}`, `${side}.${b}`] as const),
);

/** The discs of the body and some between them, so that no arrow slips through a limb. */
export function bodyDiscs(stage: Stage): Circle[] {
  const between = BETWEEN.map(([a, b]): Circle => {
    const [p, q] = [discOf(stage, a), discOf(stage, b)];
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, r: Math.min(p.r, q.r) };
  });
  return [...stage.discs.values(), ...between];
}

/** Large flat things that an arrow may lie on. */
const FLAT_THINGS: ReadonlySet<string> = new Set([
  "mat",
  "water",
  "wall",
  "bed",
  "worktop",
  "doorway",
  "table",
]);
const MOST_PATHS = 24;
const EDGE = 12;

/** Corners and edges of things in the room, which an arrow had better not cross either. */
export function thingDiscs(props: readonly DrawnProp[]): Circle[] {
  return props
    .filter(
      ({ paths, reach, what }) => paths.length < MOST_PATHS && reach.length > 0 && !FLAT_THINGS.has(what),
    )
    .flatMap(({ reach }) =>
      reach.flatMap((c, i) => {
        const next = reach[i + 1] ?? c;
        return [
          { x: c.x, y: c.y, r: EDGE },
          { x: (c.x + next.x) / 2, y: (c.y + next.y) / 2, r: EDGE },
        ];
      }),
    );
}

const SAMPLES = 5;
const MOST_OVERLAP = 60;

/** How much of the discs an arrow would cover; stops counting at a limit. */
function covers(discs: readonly Circle[], a: Flat, c: Flat, b: Flat, limit: number): number {
  let sum = 0;
  for (let i = SAMPLES; i >= 0; i--) {
    const p = onCurve(a, c, b, i / SAMPLES);
    const width = i === SAMPLES ? 36 : i === 0 ? 26 : 20;
    let worst = 0;
    for (const disc of discs) {
      const dx = p.x - disc.x;
      const dy = p.y - disc.y;
      const far = disc.r + width;
      if (dx > far || dx < -far || dy > far || dy < -far) continue;
      worst = Math.max(worst, far - Math.sqrt(dx * dx + dy * dy));
    }
    sum += Math.min(worst, MOST_OVERLAP) * (i === SAMPLES ? 6 : 2.5);
    if (sum > limit) return sum;
  }
  return sum;
}

const SIDEWAYS = [0, 34, -34, 62, -62, 92, -92, 124, -124, 160, -160] as const;

/** What going a unit aside or ahead costs, against covering the body. */
const PRICE = { side: 0.7, ahead: 0.3 } as const;

/** Ways along which an arrow may be moved, for a way of a length: beside it, or for a short one ahead of it. */
function shifts(length: number, mayGoAhead: boolean): (readonly [side: number, ahead: number])[] {
  const beside = SIDEWAYS.map((side) => [side, 0] as const);
  if (!mayGoAhead) return beside;
  return [...beside, ...[0, 34, -34].map((side) => [side, length * 0.75 + 24] as const)];
}

/** The curve moved until it lies beside the body. */
export function clearOf(
  discs: readonly Circle[],
  [p, c, q]: readonly [Flat, Flat, Flat],
  mayGoAhead: boolean,
): [Flat, Flat, Flat] {
  const length = Math.max(1, Math.hypot(q.x - p.x, q.y - p.y));
  const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
  let best: [Flat, Flat, Flat] = [p, c, q];
  let least = Number.POSITIVE_INFINITY;
  for (const [side, ahead] of shifts(length, mayGoAhead)) {
    const price = Math.abs(side) * PRICE.side + ahead * PRICE.ahead;
    if (price >= least) continue;
    const move = (f: Flat): Flat => ({
      x: f.x - uy * side + ux * ahead,
      y: f.y + ux * side + uy * ahead,
    });
    const moved: [Flat, Flat, Flat] = [move(p), move(c), move(q)];
    const cost = covers(discs, ...moved, least - price) + price;
    if (cost < least) [least, best] = [cost, moved];
  }
  return best;
}
