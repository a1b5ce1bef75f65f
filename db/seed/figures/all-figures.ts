import type { FigureSpec } from "@/lib/figure/figure";
import { aerobicFigures } from "./aerobic";
import { armFigures } from "./arm";
import { balanceFigures } from "./balance";
import { bedAndChairFigures } from "./bed-and-chair";
import { calfAndAnkleFigures } from "./calf-and-ankle";
import { dizzinessFigures } from "./dizziness";
import { floorFigures } from "./floor";
import { footFigures } from "./foot";
import { fourPointFigures } from "./four-point";
import { handFigures } from "./hand";
import { hipAndHamstringFigures } from "./hip-and-hamstring";
import { kneeFigures } from "./knee";
import { lyingMobilityFigures } from "./lying-mobility";
import { lyingStrengthFigures } from "./lying-strength";
import { neckFigures } from "./neck";
import { proneFigures } from "./prone";
import { shoulderBladeFigures } from "./shoulder-blade";
import { shoulderRangeFigures } from "./shoulder-range";
import { shoulderStrengthFigures } from "./shoulder-strength";
import { sideLyingFigures } from "./side-lying";
import { sittingFigures } from "./sitting";
import { sportFigures } from "./sport";
import { standingFigures } from "./standing";
import { walkingFigures } from "./walking";
import { wallAndStepFigures } from "./wall-and-step";

/** Every authored figure by the slug of its exercise. */
export const FIGURES: Readonly<Record<string, FigureSpec>> = {
  ...lyingMobilityFigures,
  ...lyingStrengthFigures,
  ...neckFigures,
  ...shoulderBladeFigures,
  ...shoulderRangeFigures,
  ...shoulderStrengthFigures,
  ...proneFigures,
  ...fourPointFigures,
  ...sideLyingFigures,
  ...sittingFigures,
  ...standingFigures,
  ...wallAndStepFigures,
  ...floorFigures,
  ...footFigures,
  ...hipAndHamstringFigures,
  ...aerobicFigures,
  ...armFigures,
  ...handFigures,
  ...sportFigures,
  ...kneeFigures,
  ...calfAndAnkleFigures,
  ...bedAndChairFigures,
  ...balanceFigures,
  ...walkingFigures,
  ...dizzinessFigures,
};
