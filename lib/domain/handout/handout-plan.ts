import { planBack } from "./handout-back";
import { planFronts } from "./handout-front";
import type { HandoutModel, HandoutTopic } from "./handout-model";
import type { PlannedPage } from "./handout-piece";
import type { SheetSetup } from "./handout-sheet";
import type { TextMeasure } from "./text-measure";

/** What a sheet leaves to the web page, so that it takes no further side. */
export type LeftOut = "advice";

export interface HandoutPlan {
  /** Of the first side. */
  readonly setup: SheetSetup;
  readonly pages: readonly PlannedPage[];
  readonly leftOut: readonly LeftOut[];
  /** The points of the advice that stand on the web page alone. */
  readonly unprinted: readonly HandoutTopic[];
}

/**
 * Decides the sides of a sheet. The first sheet of paper is whole in itself: exercises in front, help and warning signs
 * behind. Further exercises follow on side 3; where letters or pictures are larger, all exercises come first. Pure.
 * @param model as it prints (`printable`)
 * @param text the measure of what sets it: the typesetter on paper, the browser in a preview
 */
export function planHandout(model: HandoutModel, text: TextMeasure): HandoutPlan {
  const fronts = planFronts(model, text);
  const hasBackSecond = model.layout === "standard" || model.layout === "compact";
  // Compact is for few sides: what does not fit under its card is left to the web page.
  const hasFreeSide = model.layout === "standard" && fronts.length % 2 === 0;
  const { pages: backs, unprinted } = planBack(model, text, hasFreeSide);
  const [front, ...further] = fronts;
  const [back, ...rest] = backs;
  if (!(front && back)) throw new Error("a sheet has two sides at least");
  const pages = hasBackSecond ? [front, back, ...further, ...rest] : [...fronts, ...backs];
  return { setup: front.setup, pages, unprinted, leftOut: unprinted.length > 0 ? ["advice"] : [] };
}
