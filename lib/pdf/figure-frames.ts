import type { HandoutFigure } from "@/lib/domain/handout-model";
import { sceneOfFigure } from "@/lib/figure/draw";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import type { Scene } from "@/lib/figure/scene";

/** The first and the last key pose of a figure, for the prescribed side; nothing while there is no drawing. */
export function figureFrames(figure: HandoutFigure | undefined): readonly Scene[] {
  const solved = readFigure(figure?.solved);
  if (!solved) return [];
  const mirrored = isMirrored(solved, figure?.side);
  const last = solved.frames.length - 1;
  return (last > 0 ? [0, last] : [0]).map((frame) => sceneOfFigure(solved, frame, { mirrored }));
}
