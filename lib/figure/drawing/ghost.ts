import { BODY_PARTS, type BodyPart } from "../parts";
import type { ScenePath } from "../scene";
import { discOf, type Stage } from "../stage";
import { FINE } from "./ink";
import { paintBody } from "./paint-body";
import { listParts } from "./part-list";

/** A part that moved less than this stays where it was: it has no ghost. In fractions of stature. */
const MOVED = 0.028;

function hasMoved(now: Stage, before: Stage, part: BodyPart): boolean {
  const least = MOVED * now.view.units;
  return part.axes.flat().some((ball) => {
    const [p, q] = [discOf(now, ball), discOf(before, ball)];
    return Math.hypot(p.x - q.x, p.y - q.y) > least;
  });
}

/** Where the figure came from: the parts that moved, as one pale shape without a face. */
export function ghostOf(now: Stage, before: Stage): ScenePath[] {
  const moved = new Set(BODY_PARTS.filter((part) => hasMoved(now, before, part)).map(({ name }) => name));
  const parts = listParts(before).filter(({ name }) => moved.has(name));
  const outlines = paintBody(before, parts, []).filter(
    ({ under, strokeWidth = 0 }) => under && strokeWidth > FINE,
  );
  const d = outlines.map((path) => path.d).join("");
  const { ghost, ghostLine } = now.theme;
  return d
    ? [{ layer: "ground", d, fill: ghost, stroke: ghostLine, strokeWidth: FINE, under: true, about: "ghost" }]
    : [];
}
