import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import { sceneOfFigure } from "@/lib/figure/draw";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import type { Scene } from "@/lib/figure/scene";
import { buildTheme, type ThemeMode } from "@/lib/figure/theme";

/**
 * Every key pose of a figure, for the prescribed side and as the clinic has its figures; nothing while
 * there is no drawing.
 */
export function figureFrames(
  figure: HandoutFigure | undefined,
  mode: ThemeMode = "colour",
): readonly Scene[] {
  const solved = readFigure(figure?.solved);
  if (!solved) return [];
  const mirrored = isMirrored(solved, figure?.side);
  const theme = buildTheme({ ...figure?.style, mode });
  return solved.frames.map((_, frame) => sceneOfFigure(solved, frame, { mirrored, theme }));
}
