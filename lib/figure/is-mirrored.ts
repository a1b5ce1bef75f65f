import type { SolvedFigure } from "./figure";
import type { Side } from "./skeleton";

/** Whether a figure must be drawn as its mirror image, so that the prescribed side is the one that works. */
export function isMirrored({ worksSide }: Pick<SolvedFigure, "worksSide">, side: Side | undefined): boolean {
  return side !== undefined && worksSide !== undefined && side !== worksSide;
}
