import { CARD, closeHeight, fitCard, fitGroup } from "./handout-card-fit";
import type { HandoutModel } from "./handout-model";
import { sideDepth } from "./handout-part-fit";
import type { HandoutPiece } from "./handout-piece";
import type { SheetSetup } from "./handout-sheet";

/** Points kept free on each side, for what rounding adds. */
const RESERVE = 1;

/** Points of height that a side has. */
export function depthOf(model: HandoutModel, setup: SheetSetup): number {
  return sideDepth(model, setup) - RESERVE;
}

/** Whether one side holds the whole card. In large print none does: each level has a frame of its own. */
export function isCardWhole(model: HandoutModel, setup: SheetSetup, columns: readonly number[]): boolean {
  if (setup.layout === "large") return false;
  return fitCard(model.warning, setup, columns).height + CARD.margin <= depthOf(model, setup);
}

/** The card whole; longer than a side, as for four parts of the body, each of its lists in a frame of its own. */
export function warningPieces(
  model: HandoutModel,
  setup: SheetSetup,
  columns: readonly number[],
): HandoutPiece[] {
  const { warning } = model;
  const additions = warning.additions.map((group, index): HandoutPiece => {
    const fit = fitGroup(group, setup);
    return { kind: "addition", index, columns: fit, height: fit.height };
  });
  const drafts = (warning.drafts ?? []).map((group, index): HandoutPiece => {
    const fit = fitGroup(group, setup);
    return { kind: "draft", index, columns: fit, height: fit.height };
  });
  if (isCardWhole(model, setup, columns)) {
    const fit = fitCard(warning, setup, columns);
    return [{ kind: "warning", fit, height: fit.height + CARD.margin }, ...additions, ...drafts];
  }
  const levels = warning.groups.map((group, index): HandoutPiece => {
    const fit = fitGroup(group, setup);
    return { kind: "level", index, columns: fit, height: fit.height };
  });
  return [
    ...levels,
    ...additions,
    { kind: "warningClose", height: closeHeight(warning, setup.width, setup) },
    ...drafts,
  ];
}
