import type { Axes, Flat } from "./axes";

/**
 * A slice through a limb: its place along the segment and how far the skin is to the front, back, outside and inside
 * of the bone, in fractions of stature. Four quarter ellipses make the slice. Feet lie along x: there front and back
 * are up and down.
 */
export type Slice = readonly [along: number, front: number, back: number, outer: number, inner: number];

/** A slice on the picture: centre, the two picture vectors of its plane, and its four radii in fractions of stature. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** How far the two directions of the plane point at the viewer. */
  readonly at: number;
  readonly bt: number;
  readonly front: number;
  readonly back: number;
  readonly outer: number;
  readonly inner: number;
}

/** A slice across the z axis of a segment; `sign` is +1 on the body's left. */
export function cut(a: Axes, [z, front, back, outer, inner]: Slice, sign: number): Cut {
  const { px, py, pz } = a;
  return {
    x: a.x + pz[0] * z,
    y: a.y + pz[1] * z,
    ax: px[0],
    ay: px[1],
    bx: py[0] * sign,
    by: py[1] * sign,
    at: px[2],
    bt: py[2] * sign,
    front,
    back,
    outer,
    inner,
  };
}

/** A slice across the x axis, its centre `lift` above the axis. */
export function cutAcrossX(a: Axes, [x, up, down, outer, inner]: Slice, sign: number, lift = 0): Cut {
  const { px, py, pz } = a;
  return {
    x: a.x + px[0] * x + pz[0] * lift,
    y: a.y + px[1] * x + pz[1] * lift,
    ax: pz[0],
    ay: pz[1],
    bx: py[0] * sign,
    by: py[1] * sign,
    at: pz[2],
    bt: py[2] * sign,
    front: up,
    back: down,
    outer,
    inner,
  };
}

/** The slice midway between two. */
export function halfway(p: Cut, q: Cut): Cut {
  const mean = (name: keyof Cut) => (p[name] + q[name]) / 2;
  return {
    x: mean("x"),
    y: mean("y"),
    ax: mean("ax"),
    ay: mean("ay"),
    bx: mean("bx"),
    by: mean("by"),
    at: mean("at"),
    bt: mean("bt"),
    front: mean("front"),
    back: mean("back"),
    outer: mean("outer"),
    inner: mean("inner"),
  };
}

/** How far a slice reaches from its centre in a direction of the picture. */
export function reach(c: Cut, nx: number, ny: number): number {
  const p = c.ax * nx + c.ay * ny;
  const q = c.bx * nx + c.by * ny;
  const rp = (p > 0 ? c.front : c.back) * p;
  const rq = (q > 0 ? c.outer : c.inner) * q;
  return Math.sqrt(rp * rp + rq * rq);
}

/** The point of a slice's rim farthest in a direction of the picture. */
export function rimPoint(c: Cut, nx: number, ny: number): Flat {
  const p = c.ax * nx + c.ay * ny;
  const q = c.bx * nx + c.by * ny;
  const r = p > 0 ? c.front : c.back;
  const s = q > 0 ? c.outer : c.inner;
  const h = Math.sqrt((r * p) ** 2 + (s * q) ** 2) || 1;
  const [u, v] = [(r * r * p) / h, (s * s * q) / h];
  return { x: c.x + c.ax * u + c.bx * v, y: c.y + c.ay * u + c.by * v };
}

/** The nearest point of a slice's rim: where a hem bulges towards the viewer. */
export function nearRim(c: Cut): Flat {
  const u = c.at * (c.at > 0 ? c.front : c.back);
  const v = c.bt * (c.bt > 0 ? c.outer : c.inner);
  const h = Math.sqrt(c.at * c.at + c.bt * c.bt) || 1;
  return { x: c.x + (c.ax * u + c.bx * v) / h, y: c.y + (c.ay * u + c.by * v) / h };
}

const lerp = (a: number, b: number, t: number) => a + (b - a) * t;

/** The slice of a table at any place along it; held at its ends. */
export function sliceAt(table: readonly Slice[], along: number): Slice {
  let j = 0;
  const first = table[0];
  if (!first) throw new RangeError("a limb needs a slice");
  const falls = first[0] > (table.at(-1)?.[0] ?? 0);
  while (j < table.length - 2) {
    const next = table[j + 1]?.[0] ?? 0;
    if (falls ? along >= next : along <= next) break;
    j++;
  }
  const p = table[j] ?? first;
  const q = table[j + 1] ?? p;
  const t = Math.max(0, Math.min(1, (along - p[0]) / (q[0] - p[0] || 1)));
  return [along, lerp(p[1], q[1], t), lerp(p[2], q[2], t), lerp(p[3], q[3], t), lerp(p[4], q[4], t)];
}
