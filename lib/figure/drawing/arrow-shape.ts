import type { ScenePath } from "../scene";
import type { Flat } from "./axes";

const HEAD_LENGTH = 50;
const HEAD_HALF = 29;
/** Half widths of the shaft at its tail and at its head. */
const TAIL = 5;
const NECK = 9;

const whole = Math.round;

/** A point of a quadratic curve. */
export function onCurve(a: Flat, c: Flat, b: Flat, t: number): Flat {
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return { x: a.x * p + c.x * q + b.x * r, y: a.y * p + c.y * q + b.y * r };
}

/** The piece of a quadratic curve between two of its parameters. */
export function pieceOf(a: Flat, c: Flat, b: Flat, from: number, to: number): [Flat, Flat, Flat] {
  const p = onCurve(a, c, b, from);
  const q = onCurve(a, c, b, to);
  const mid = onCurve(a, c, b, (from + to) / 2);
  return [p, { x: 2 * mid.x - (p.x + q.x) / 2, y: 2 * mid.y - (p.y + q.y) / 2 }, q];
}

/** A barbed triangle whose tip is at `tip`, coming from `back`. */
function head(back: Flat, tip: Flat, size: number): string {
  const length = Math.max(1, Math.hypot(tip.x - back.x, tip.y - back.y));
  const [ux, uy] = [((tip.x - back.x) / length) * size, ((tip.y - back.y) / length) * size];
  const at = (along: number, out: number) =>
    `${whole(tip.x - ux * along - uy * out)} ${whole(tip.y - uy * along + ux * out)}`;
  return `M${at(0, 0)}L${at(HEAD_LENGTH, -HEAD_HALF)} ${at(HEAD_LENGTH * 0.8, 0)} ${at(HEAD_LENGTH, HEAD_HALF)}z`;
}

function normal(p: Flat, q: Flat): readonly [number, number] {
  const length = Math.max(1, Math.hypot(q.x - p.x, q.y - p.y));
  return [-(q.y - p.y) / length, (q.x - p.x) / length];
}

/** A bent bar that widens from its tail to its head. */
function shaft(a: Flat, bend: Flat, b: Flat, from: number, to: number): string {
  const at = (p: Flat, [nx, ny]: readonly [number, number], w: number) =>
    `${whole(p.x + nx * w)} ${whole(p.y + ny * w)}`;
  const [na, nb, nm] = [normal(a, bend), normal(bend, b), normal(a, b)];
  const m = (from + to) / 2;
  return `M${at(a, na, from)}Q${at(bend, nm, m)} ${at(b, nb, to)}L${at(b, nb, -to)}Q${at(bend, nm, -m)} ${at(a, na, -from)}z`;
}

/** An arrow along a quadratic curve: thin tail, thick neck, a head at its end or at both. Absolute coordinates. */
export function arrowPath(a: Flat, c: Flat, b: Flat, isBothWays: boolean, fill: string): ScenePath {
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const size = Math.min(1, (length * 0.42) / HEAD_LENGTH);
  const share = (HEAD_LENGTH * size * 0.74) / length;
  const [p, q, r] = pieceOf(a, c, b, isBothWays ? share : 0, 1 - share);
  const width = 0.5 + size / 2;
  const tail = isBothWays ? head(p, a, size) : "";
  const d = shaft(p, q, r, (isBothWays ? NECK : TAIL) * width, NECK * width) + head(r, b, size) + tail;
  return { layer: "mark", d, fill };
}
