import type { Flat } from "./axes";
import { smooth } from "./curve";

/** A finger or toe narrows by this share from joint to joint. */
const TAPER = 0.07;
/** The tip is rounder than the joints by this share of the half width. */
const TIP = 0.6;
/** The last pair of points stands this far behind the tip. */
const SHOULDER = 0.45;

/** A finger or toe on the picture: a bar through its joints that narrows to a round tip, open at its base. */
export function digitPath(points: readonly Flat[], half: number): string {
  const last = points.length - 1;
  const [left, right]: [Flat[], Flat[]] = [[], []];
  points.forEach((c, i) => {
    const p = points[i - 1] ?? c;
    const q = points[i + 1] ?? c;
    const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
    const r = half * (1 - TAPER * i);
    const back = i === last ? r * SHOULDER : 0;
    left.push({ x: c.x + uy * r - ux * back, y: c.y - ux * r - uy * back });
    right.push({ x: c.x - uy * r - ux * back, y: c.y + ux * r - uy * back });
    if (i === last) left.push({ x: c.x + ux * half * TIP, y: c.y + uy * half * TIP });
  });
  return smooth([...left, ...right.reverse()], false);
}
