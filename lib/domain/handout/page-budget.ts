import type { HandoutLayout } from "./handout-layout";
import type { HandoutModel } from "./handout-model";
import { type HandoutPlan, type LeftOut, planHandout } from "./handout-plan";

export interface PageBudget {
  /** Sides that the sheet takes. */
  readonly pages: number;
  /** Sides that it should take at most; absent where size matters more than sides (large print, one a side). */
  readonly allowed?: number;
  readonly isWithin: boolean;
  /** What this layout leaves to the patient's web page to take no further side. */
  readonly leftOut: readonly LeftOut[];
}

/** Handout rule 7: sides for so many exercises with advice and warning card; the diary takes one more. */
const SIDES_FOR: readonly { readonly exercises: number; readonly sides: number }[] = [
  { exercises: 4, sides: 2 },
  { exercises: 6, sides: 3 },
];
const EXERCISES_A_FURTHER_SIDE = 4;
const DIARY_SIDES = 1;

/** The sides that a program would take on paper, before it is printed. The sheet is planned the same way. */
export function pageBudget(model: HandoutModel, plan: HandoutPlan = planHandout(model)): PageBudget {
  const { pages, leftOut } = plan;
  const allowed = allowedSides(model.layout, model.exercises.length);
  return {
    pages: pages.length,
    ...(allowed !== undefined && { allowed }),
    isWithin: allowed === undefined || pages.length <= allowed,
    leftOut,
  };
}

function allowedSides(layout: HandoutLayout, exercises: number): number | undefined {
  if (layout === "large" || layout === "single") return undefined;
  return sheetSides(exercises) + (layout === "standard" ? DIARY_SIDES : 0);
}

function sheetSides(exercises: number): number {
  const found = SIDES_FOR.find((entry) => exercises <= entry.exercises);
  if (found) return found.sides;
  const last = SIDES_FOR.at(-1) ?? { exercises: 0, sides: 0 };
  return last.sides + Math.ceil((exercises - last.exercises) / EXERCISES_A_FURTHER_SIDE);
}
