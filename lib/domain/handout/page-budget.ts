import type { HandoutModel, HandoutTopic } from "./handout-model";
import type { HandoutPlan, LeftOut } from "./handout-plan";
import { sidesAllowed } from "./sides-allowed";

export interface PageBudget {
  /** Sides that the sheet takes. */
  readonly pages: number;
  /** Sides that it should take at most; absent where size matters more than sides (large print, one a side). */
  readonly allowed?: number;
  readonly isWithin: boolean;
  /** What this layout leaves to the patient's web page to take no further side. */
  readonly leftOut: readonly LeftOut[];
  /** The points of the advice that only the web page has. */
  readonly unprinted: readonly HandoutTopic[];
}

/** The sides that a program would take on paper, before it is printed. The sheet is planned the same way. */
export function pageBudget(model: HandoutModel, plan: HandoutPlan): PageBudget {
  const { pages, leftOut, unprinted } = plan;
  const allowed = sidesAllowed(model.layout, model.exercises.length);
  return {
    pages: pages.length,
    ...(allowed && { allowed }),
    isWithin: !allowed || pages.length <= allowed,
    leftOut,
    unprinted,
  };
}
