import type { Projected } from "./camera";

/** A thick line on the picture plane. */
export interface Bar {
  readonly a: Projected;
  readonly b: Projected;
  readonly radius: number;
}

/** Something to be painted, and what is known about its place in the order. */
export interface Paintable {
  readonly name: string;
  readonly bars: readonly Bar[];
  /** Mean distance from the viewer. */
  readonly depth: number;
  /** Depth of the point by which it is judged against parts on the same joint. */
  readonly tipDepth: number;
  readonly joined: readonly string[];
  /** Names that are always painted before it. */
  readonly after?: readonly string[];
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** What two bars have in common on the picture: how much they overlap there, and how much nearer the first one is. */
interface Crossing {
  amount: number;
  nearer: number;
}

/** Notes the overlap of two bars if it is larger than what was found before. */
function notice(p: Bar, q: Bar, best: Crossing): void {
  const ux = p.b.x - p.a.x;
  const uy = p.b.y - p.a.y;
  const vx = q.b.x - q.a.x;
  const vy = q.b.y - q.a.y;
  const wx = p.a.x - q.a.x;
  const wy = p.a.y - q.a.y;
  const a = ux * ux + uy * uy + 1e-9;
  const b = ux * vx + uy * vy;
  const c = vx * vx + vy * vy + 1e-9;
  const d = ux * wx + uy * wy;
  const e = vx * wx + vy * wy;
  const determinant = a * c - b * b;
  let s = determinant > 1e-6 * a * c ? clamp((b * e - c * d) / determinant) : 0.5;
  const t = clamp((b * s + e) / c);
  s = clamp((b * t - d) / a);
  const dx = wx + ux * s - vx * t;
  const dy = wy + uy * s - vy * t;
  const amount = p.radius + q.radius - Math.sqrt(dx * dx + dy * dy);
  if (amount <= best.amount) return;
  best.amount = amount;
  best.nearer = q.a.depth + (q.b.depth - q.a.depth) * t - p.a.depth - (p.b.depth - p.a.depth) * s;
}

/** Whether the squares around two bars meet at all. */
function mayMeet(p: Bar, q: Bar): boolean {
  const reach = p.radius + q.radius;
  return (
    Math.max(p.a.x, p.b.x) + reach > Math.min(q.a.x, q.b.x) &&
    Math.max(q.a.x, q.b.x) + reach > Math.min(p.a.x, p.b.x) &&
    Math.max(p.a.y, p.b.y) + reach > Math.min(q.a.y, q.b.y) &&
    Math.max(q.a.y, q.b.y) + reach > Math.min(p.a.y, p.b.y)
  );
}

/** Positive when `p` must be painted after `q`, negative before it, 0 when it does not matter. */
function compare(p: Paintable, q: Paintable): number {
  if (p.after?.includes(q.name)) return 1;
  if (q.after?.includes(p.name)) return -1;
  const best: Crossing = { amount: 0, nearer: 0 };
  for (const bar of p.bars) {
    for (const other of q.bars) if (mayMeet(bar, other)) notice(bar, other, best);
  }
  if (best.amount <= 0) return 0;
  if (p.joined.includes(q.name) || q.joined.includes(p.name)) return q.tipDepth - p.tipDepth;
  return best.nearer;
}

const limbOf = (name: string) => (name.includes(".") ? name.slice(0, name.indexOf(".")) : "");

/**
 * What comes next: a part that hangs on the one just painted, since the two then share one outline; else a part whose
 * neighbour on the limb need not wait; else whatever is farthest.
 */
function pick<T extends Paintable>(
  waiting: readonly T[],
  behind: ReadonlyMap<T, ReadonlySet<T>>,
  last: T | undefined,
): number {
  const isFree = (item: T) => behind.get(item)?.size === 0;
  const follows = last
    ? waiting.findIndex((item) => isFree(item) && limbOf(item.name) !== "" && item.joined.includes(last.name))
    : -1;
  if (follows >= 0) return follows;
  const calm = waiting.findIndex(
    (item) =>
      isFree(item) &&
      waiting.every((other) => {
        if (other === item || !item.joined.includes(other.name) || limbOf(other.name) !== limbOf(item.name))
          return true;
        const before = behind.get(other);
        return before?.size === 0 || (before?.size === 1 && before.has(item));
      }),
  );
  return calm >= 0 ? calm : waiting.findIndex(isFree);
}

/**
 * Painter's order: what is nearer where two things overlap comes later. A ring of overlaps (it can happen with crossed
 * limbs) is cut at the farthest member.
 */
export function paintingOrder<T extends Paintable>(items: readonly T[]): T[] {
  const waiting = [...items].sort((p, q) => q.depth - p.depth);
  const behind = new Map<T, Set<T>>(waiting.map((item) => [item, new Set<T>()]));
  for (let i = 0; i < waiting.length; i++) {
    for (let j = i + 1; j < waiting.length; j++) {
      const p = waiting[i];
      const q = waiting[j];
      if (!p || !q) continue;
      const order = compare(p, q);
      if (order > 0) behind.get(p)?.add(q);
      else if (order < 0) behind.get(q)?.add(p);
    }
  }
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const free = pick(waiting, behind, ordered.at(-1));
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (!next) break;
    ordered.push(next);
    for (const item of waiting) behind.get(item)?.delete(next);
  }
  return ordered;
}
