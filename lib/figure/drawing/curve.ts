import type { Flat } from "./axes";

const whole = Math.round;

/** Two numbers with no more than the separator they need. */
function pair(a: number, b: number): string {
  return b < 0 ? `${a}${b}` : `${a} ${b}`;
}

/** Handles reach this share of the way to the nearer neighbour, and a little more when the other is far. */
const HANDLE = 0.36;
const HANDLE_MORE = 0.06;

/** Closed outlines all run clockwise on the screen: opposite ones would cut holes where they overlap. */
function clockwise(points: readonly Flat[]): readonly Flat[] {
  let area = 0;
  let p = points.at(-1);
  for (const q of points) {
    if (p) area += p.x * q.y - q.x * p.y;
    p = q;
  }
  return area < 0 ? [...points].reverse() : points;
}

/** A point nearer than this to the line between its neighbours says nothing that an eye can see, in units. */
const FLAT_WITHIN = 2;
/** The same as a share of that line: fingers and toes are small. */
const FLAT_SHARE = 0.05;
/** The line between points that stay is no longer than this: a long one would pull its curve straight, in units. */
const SPAN_UP_TO = 140;

/** The points that shape a curve: those on an all but straight run between two others are left out. */
function shaping(points: readonly Flat[]): readonly Flat[] {
  const kept: Flat[] = [];
  points.forEach((here, i) => {
    const [prior, next] = [kept.at(-1), points[i + 1]];
    if (prior && next && !here.sharp && isOnLine(prior, here, next)) return;
    kept.push(here);
  });
  return kept;
}

function isOnLine(a: Flat, point: Flat, b: Flat): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length > SPAN_UP_TO) return false;
  return (
    Math.abs(dx * (point.y - a.y) - dy * (point.x - a.x)) <=
    Math.min(FLAT_WITHIN, FLAT_SHARE * length) * length
  );
}

/**
 * A smooth path through points, in whole units, closed or open. Handles on both sides of a point are equal and
 * opposite, so that `s` can write the curve in four numbers a point; `sharp` points have none.
 */
export function smooth(given: readonly Flat[], closed: boolean): string {
  const points = shaping(closed ? clockwise(given) : given);
  const n = points.length;
  if (n < 2) return "";
  const count = closed ? n : n - 1;
  const first = points[0];
  if (!first) return "";
  let before = closed ? points[n - 1] : first;
  let here = first;
  let [hx, hy] = [0, 0];
  let [px, py] = [whole(first.x), whole(first.y)];
  let text = `M${pair(px, py)}`;
  for (let i = 0; i <= count; i++) {
    const next = points[closed ? (i + 1) % n : Math.min(n - 1, i + 1)] ?? here;
    const prior = before ?? here;
    let [gx, gy] = [0, 0];
    if (!here.sharp) {
      const tx = next.x - prior.x;
      const ty = next.y - prior.y;
      const length = Math.sqrt(tx * tx + ty * ty) || 1;
      const ax = here.x - prior.x;
      const ay = here.y - prior.y;
      const bx = next.x - here.x;
      const by = next.y - here.y;
      const la = Math.sqrt(ax * ax + ay * ay);
      const lb = Math.sqrt(bx * bx + by * by);
      const reach = (Math.min(la, lb) * HANDLE + Math.abs(la - lb) * HANDLE_MORE) / length;
      gx = tx * reach;
      gy = ty * reach;
    }
    if (i > 0) {
      const [x, y] = [whole(here.x), whole(here.y)];
      const [ex, ey, cx, cy] = [x - px, y - py, whole(here.x - gx) - px, whole(here.y - gy) - py];
      const tail = `${pair(cx, cy)}${ex < 0 ? "" : " "}${pair(ex, ey)}`;
      if (i === 1) text += `c${pair(whole(hx), whole(hy))}${cx < 0 ? "" : " "}${tail}`;
      else text += i === 2 ? `s${tail}` : `${cx < 0 ? "" : " "}${tail}`;
      px = x;
      py = y;
    }
    hx = gx;
    hy = gy;
    before = here;
    here = next;
  }
  return closed ? `${text}z` : text;
}

/** Straight lines through points. */
export function poly(points: readonly Flat[], closed: boolean): string {
  let [px, py] = [0, 0];
  let text = "";
  points.forEach((p, i) => {
    const [x, y] = [whole(p.x), whole(p.y)];
    const step = pair(x - px, y - py);
    if (i === 0) text = `M${step}`;
    else text += i === 1 ? `l${step}` : `${step.startsWith("-") ? "" : " "}${step}`;
    [px, py] = [x, y];
  });
  return closed ? `${text}z` : text;
}

/** An upright ellipse. */
export function ring(x: number, y: number, rx: number, ry = rx): string {
  const [w, h] = [Math.max(1, whole(rx)), Math.max(1, whole(ry))];
  return `M${pair(whole(x) - w, whole(y))}a${w} ${h} 0 1 1 ${2 * w} 0a${w} ${h} 0 1 1-${2 * w} 0z`;
}
