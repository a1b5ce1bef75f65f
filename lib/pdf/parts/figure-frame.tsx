import { Canvas } from "@react-pdf/renderer";
import type { DrawnFrame, Ink } from "../figure-drawings";
import type { Painter } from "../painter";
import { AGAIN_CURVE, CURVE, LINE, MOVE, STEPS, type Trace } from "../path-trace";

/** Points; a thinner arrow fades on a photocopy (handout rule 8). */
const THINNEST_ARROW = 1.5;

interface FigureFrameProps {
  readonly frame: DrawnFrame;
  readonly scale: number;
}

/** One key pose, drawn straight onto the sheet: a node for each path would take longer than all the words. */
export function FigureFrame({ frame: { box, inks }, scale }: FigureFrameProps) {
  const paint = (painter: Painter) => {
    painter
      .scale(scale / STEPS)
      .translate(-box.x * STEPS, -box.y * STEPS)
      .lineJoin("round");
    for (const ink of inks) draw(painter, ink, scale);
    return null;
  };
  return <Canvas style={{ width: box.width * scale, height: box.height * scale }} paint={paint} />;
}

function draw(painter: Painter, ink: Ink, scale: number): void {
  const { trace, fill, stroke, under = false } = ink;
  const outline = () => {
    if (!stroke) return;
    painter.lineWidth(strokeOf(ink, scale) * STEPS).lineCap(under ? "butt" : "round");
    follow(painter, trace, true);
    painter.stroke(stroke);
  };
  if (under) outline();
  if (fill !== "none") {
    if (ink.opacity !== undefined) painter.fillOpacity(ink.opacity);
    follow(painter, trace, false);
    painter.fill(fill);
    if (ink.opacity !== undefined) painter.fillOpacity(1);
  }
  if (!under) outline();
}

function follow(painter: Painter, trace: Trace, isStroke: boolean): void {
  const value = (at: number) => trace[at] ?? 0;
  for (let at = 0; at < trace.length; ) {
    const kind = value(at);
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

function strokeOf({ layer, strokeWidth = 1 }: Ink, scale: number): number {
  return layer === "mark" ? Math.max(strokeWidth, THINNEST_ARROW / scale) : strokeWidth;
}
