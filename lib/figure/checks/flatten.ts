import type { Flat } from "../drawing/axes";

const TOKEN = /[A-Za-z]|-?\d*\.?\d+/g;
const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  l: 2,
  H: 1,
  h: 1,
  V: 1,
  v: 1,
  Q: 4,
  q: 4,
  c: 6,
  s: 4,
  a: 7,
};
const STEPS = 6;

/** The subpaths of path data as polygons, curves cut into short lines. Knows the commands that drawings use. */
export function flatten(d: string): Flat[][] {
  const tokens = d.match(TOKEN) ?? [];
  const polygons: Flat[][] = [];
  let points: Flat[] = [];
  let [x, y, cx, cy] = [0, 0, 0, 0];
  let command = "";
  const curve = (ax: number, ay: number, bx: number, by: number, ex: number, ey: number) => {
    for (let i = 1; i <= STEPS; i++) {
      const t = i / STEPS;
      const u = 1 - t;
      const [p, q, r, w] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
      points.push({ x: p * x + q * ax + r * bx + w * ex, y: p * y + q * ay + r * by + w * ey });
    }
    [x, y, cx, cy] = [ex, ey, bx, by];
  };
  const line = (ex: number, ey: number) => {
    points.push({ x: ex, y: ey });
    [x, y, cx, cy] = [ex, ey, ex, ey];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? "";
    if (/[A-Za-z]/.test(token)) {
      command = token;
      at += 1;
      continue;
    }
    const count = COUNTS[command];
    if (count === undefined) throw new Error(`a drawing's path has the command ${command}`);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = tokens.slice(at, at + count).map(Number);
    at += count;
    if (command === "M") {
      points = [{ x: a, y: b }];
      polygons.push(points);
      [x, y, cx, cy] = [a, b, a, b];
      command = "L";
    } else if (command === "L") line(a, b);
    else if (command === "l") line(x + a, y + b);
    else if (command === "H") line(a, y);
    else if (command === "h") line(x + a, y);
    else if (command === "V") line(x, a);
    else if (command === "v") line(x, y + a);
    else if (command === "Q") curve(a, b, a, b, c, e);
    else if (command === "q") curve(x + a, y + b, x + a, y + b, x + c, y + e);
    else if (command === "c") curve(x + a, y + b, x + c, y + e, x + f, y + g);
    else if (command === "s") curve(2 * x - cx, 2 * y - cy, x + a, y + b, x + c, y + e);
    else {
      const [ex, ey] = [x + g, y + h];
      for (const point of arc({ x, y }, { x: ex, y: ey }, a, b, e === 1)) points.push(point);
      [x, y, cx, cy] = [ex, ey, ex, ey];
    }
  }
  return polygons;
}

/** A clockwise arc of an upright ellipse, as points. */
function arc(from: Flat, to: Flat, rx: number, ry: number, isLarge: boolean): Flat[] {
  const [hx, hy] = [(from.x - to.x) / 2 / rx, (from.y - to.y) / 2 / ry];
  const length = Math.hypot(hx, hy) || 1e-9;
  const grown = Math.max(1, length);
  const away = Math.sqrt(Math.max(0, (grown * grown) / (length * length) - 1)) * (isLarge ? -1 : 1);
  const [ux, uy] = [away * hy, -away * hx];
  const centre = { x: (from.x + to.x) / 2 + ux * rx, y: (from.y + to.y) / 2 + uy * ry };
  const start = Math.atan2(hy - uy, hx - ux);
  const end = Math.atan2(-hy - uy, -hx - ux);
  const turn = (end - start + 2 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: STEPS }, (_, i) => {
    const angle = start + (turn * (i + 1)) / STEPS;
    return { x: centre.x + Math.cos(angle) * rx * grown, y: centre.y + Math.sin(angle) * ry * grown };
  });
}

/** Whether a point lies in one of the polygons. */
export function isInside(polygons: readonly (readonly Flat[])[], { x, y }: Flat): boolean {
  return polygons.some((polygon) => {
    let inside = false;
    let p = polygon.at(-1);
    for (const q of polygon) {
      if (p && q.y > y !== p.y > y && x < ((p.x - q.x) * (y - q.y)) / (p.y - q.y) + q.x) inside = !inside;
      p = q;
    }
    return inside;
  });
}
