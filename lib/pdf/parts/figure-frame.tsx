import { Canvas } from "../elements";
import type { DrawnFrame, Ink } from "../figure-drawings";
import { follow } from "../follow-trace";
import type { Painter } from "../painter";
import { STEPS } from "../path-trace";
import { makeLasting } from "../typeset/file/forms";

/** Points; a thinner arrow fades on a photocopy (handout rule 8). */
const THINNEST_ARROW = 1.5;

interface FigureFrameProps {
  readonly frame: DrawnFrame;
  readonly scale: number;
}

/** One key pose, drawn straight onto the sheet: a node for each path would take longer than all the words. */
export function FigureFrame({ frame, scale }: FigureFrameProps) {
  const { width, height } = frame.box;
  return <Canvas style={{ width: width * scale, height: height * scale }} paint={painterOf(frame, scale)} />;
}

type Paint = (painter: Painter) => null;

const painters = new WeakMap<DrawnFrame, Map<number, Paint>>();

/** One and the same for a frame and scale, so that what it draws can be kept. */
function painterOf(frame: DrawnFrame, scale: number): Paint {
  const byScale = painters.get(frame) ?? new Map<number, Paint>();
  painters.set(frame, byScale);
  const paint = byScale.get(scale) ?? makeLasting((painter) => drawFrame(painter, frame, scale));
  byScale.set(scale, paint);
  return paint;
}

function drawFrame(painter: Painter, { box, inks }: DrawnFrame, scale: number): null {
  painter.scale(scale / STEPS).lineJoin("round");
  let [left, top] = [box.x * STEPS, box.y * STEPS];
  for (const ink of inks) {
    // Each path from its own first point: small numbers make a small file.
    const [, x = 0, y = 0] = ink.trace;
    painter.translate(x - left, y - top);
    [left, top] = [x, y];
    draw(painter, ink, scale, [x, y]);
  }
  return null;
}

function draw(painter: Painter, ink: Ink, scale: number, origin: [number, number]): void {
  const { trace, fill, stroke, under = false } = ink;
  const outline = () => {
    if (!stroke) return;
    painter.lineWidth(strokeOf(ink, scale) * STEPS).lineCap("round");
    follow(painter, trace, true, origin);
    painter.stroke(stroke);
  };
  if (under) outline();
  if (fill !== "none") {
    if (ink.opacity !== undefined) painter.fillOpacity(ink.opacity);
    follow(painter, trace, false, origin);
    painter.fill(fill);
    if (ink.opacity !== undefined) painter.fillOpacity(1);
  }
  if (!under) outline();
}

function strokeOf({ layer, strokeWidth = 1 }: Ink, scale: number): number {
  return layer === "mark" ? Math.max(strokeWidth, THINNEST_ARROW / scale) : strokeWidth;
}
