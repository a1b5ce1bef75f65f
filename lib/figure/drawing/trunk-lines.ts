import type { Stage } from "../stage";
import { facing, spot } from "./axes";
import { stroke } from "./ink";

/** Folds of the shirt: at the armpits, one at the waist, and under a bust or belly. */
export function shirtFolds(stage: Stage): string {
  return armpitFolds(stage) + waistFold(stage) + bustLines(stage) + bellyLine(stage);
}

function armpitFolds({ axes: { thoraxHigh: a } }: Stage): string {
  const front = facing(a, 1, 0, 0) > -0.2 ? 1 : -1;
  return [1, -1]
    .filter((sign) => facing(a, 0.6, 0.8 * sign, 0) > 0.25)
    .map((sign) =>
      stroke(
        spot(a, 0.03 * front, 0.084 * sign, 0.022),
        spot(a, 0.042 * front, 0.07 * sign, 0.004),
        spot(a, 0.05 * front, 0.05 * sign, -0.006),
      ),
    )
    .join("");
}

function waistFold({ axes: { lumbarHigh: a }, view }: Stage): string {
  const front = facing(a, 1, 0, 0);
  if (view.closeUp || front < -0.3 || front > 0.8) return "";
  const sign = facing(a, 0, 1, 0) > 0 ? 1 : -1;
  return stroke(
    spot(a, 0.056, 0.02 * sign, -0.02),
    spot(a, 0.03, 0.062 * sign, -0.028),
    spot(a, 0, 0.074 * sign, -0.02),
  );
}

/** A bust this full has a line under it. */
const BUST_SHOWS = 0.015;

function bustLines({ axes: { thoraxLow: a }, tables: { shape } }: Stage): string {
  if (shape.bust < BUST_SHOWS || facing(a, 1, 0, 0) < 0.35) return "";
  return [1, -1]
    .filter((sign) => facing(a, 0.8, 0.6 * sign, 0) > 0.15)
    .map((sign) =>
      stroke(
        spot(a, 0.05, 0.068 * sign, 0.03),
        spot(a, 0.066, 0.044 * sign, 0.016),
        spot(a, 0.074, 0.018 * sign, 0.024),
      ),
    )
    .join("");
}

/** A belly this round has a line under it. */
const BELLY_SHOWS = 0.03;

function bellyLine({ axes: { lumbarLow: a }, tables: { shape }, view }: Stage): string {
  if (view.closeUp || shape.belly < BELLY_SHOWS || facing(a, 1, 0, 0) < 0.3) return "";
  const f = 0.045 + shape.belly * 0.55;
  return stroke(
    spot(a, f * 0.6, 0.074, 0.004),
    spot(a, f, 0.04, -0.026),
    spot(a, f * 1.08, 0, -0.034),
    spot(a, f, -0.04, -0.026),
    spot(a, f * 0.6, -0.074, 0.004),
  );
}
