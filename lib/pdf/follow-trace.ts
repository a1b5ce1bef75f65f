import type { Painter } from "./painter";
import { AGAIN_CURVE, CURVE, LINE, MOVE, type Trace } from "./path-trace";

/** Leads a painter along a path; a stroke goes along its first piece once more where it was closed. */
export function follow(
  painter: Painter,
  trace: Trace,
  isStroke: boolean,
  [left, top]: readonly [number, number] = [0, 0],
): void {
  // After the kind come points, each from the left and from the top.
  const value = (at: number) => (trace[at] ?? 0) - ((at - start) % 2 === 1 ? left : top);
  let start = 0;
  for (let at = 0; at < trace.length; ) {
    const kind = trace[at];
    start = at;
    const isCurve = kind === CURVE || kind === AGAIN_CURVE;
    const end = at + (isCurve ? 6 : 2);
    if (kind === MOVE) painter.moveTo(value(at + 1), value(at + 2));
    else if (isStroke || kind === LINE || kind === CURVE) {
      if (!isCurve) painter.lineTo(value(at + 1), value(at + 2));
      else
        painter.bezierCurveTo(
          value(at + 1),
          value(at + 2),
          value(at + 3),
          value(at + 4),
          value(at + 5),
          value(at + 6),
        );
    }
    at = end + 1;
  }
}
