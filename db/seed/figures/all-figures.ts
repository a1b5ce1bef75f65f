import type { FigureSpec } from "@/lib/figure/figure";
import { aerobicFigures } from "./aerobic";
import { floorFigures } from "./floor";
import { fourPointFigures } from "./four-point";
import { lyingMobilityFigures } from "./lying-mobility";
import { lyingStrengthFigures } from "./lying-strength";
import { proneFigures } from "./prone";
import { sideLyingFigures } from "./side-lying";
import { sittingFigures } from "./sitting";
import { standingFigures } from "./standing";
import { wallAndStepFigures } from "./wall-and-step";

/** Every authored figure by the slug of its exercise. */
export const FIGURES: Readonly<Record<string, FigureSpec>> = {
  ...lyingMobilityFigures,
  ...lyingStrengthFigures,
  ...proneFigures,
  ...fourPointFigures,
  ...sideLyingFigures,
  ...sittingFigures,
  ...standingFigures,
  ...wallAndStepFigures,
  ...floorFigures,
  ...aerobicFigures,
};
