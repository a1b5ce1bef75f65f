import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import type { Scene, SceneBox, ScenePath } from "@/lib/figure/scene";
import type { ThemeMode } from "@/lib/figure/theme";
import { figureFrames } from "./figure-frames";
import { STEPS, STRAIGHT, type Trace, tracePath } from "./path-trace";

/** One path of a key pose, ready for the painter. */
export interface Ink extends Omit<ScenePath, "d"> {
  readonly trace: Trace;
}

/** A key pose, ready for the painter. */
export interface DrawnFrame {
  readonly box: SceneBox;
  readonly inks: readonly Ink[];
}

const LARGEST_TOTAL_BYTES = 16 * 1024 * 1024;

/** A clinic prints the same exercises for one patient after another. */
const drawn = new LRUCache<string, readonly DrawnFrame[]>({
  maxSize: LARGEST_TOTAL_BYTES,
  sizeCalculation: sizeOf,
});

/** The key poses of a figure as they are printed, drawn once; nothing while there is no drawing. */
export function drawFigure(figure: HandoutFigure | undefined, mode: ThemeMode): readonly DrawnFrame[] {
  if (!figure) return [];
  const key = createHash("sha256")
    .update(JSON.stringify([mode, figure]))
    .digest("base64");
  const found = drawn.get(key);
  if (found) return found;
  const frames = figureFrames(figure, mode).map(traceScene);
  drawn.set(key, frames);
  return frames;
}

function traceScene({ box, paths }: Scene): DrawnFrame {
  return { box, inks: paths.map(({ d, ...style }) => ({ ...style, trace: tracePath(d, STEPS, STRAIGHT) })) };
}

function sizeOf(frames: readonly DrawnFrame[]): number {
  return frames.flatMap(({ inks }) => inks).reduce((sum, { trace }) => sum + trace.byteLength + 200, 200);
}
