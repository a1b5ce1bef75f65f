import type { Dose } from "./dose";

export interface TemplateItem {
  readonly exercise: string;
  /** Fields that differ from the exercise's default dose. */
  readonly dose: Partial<Dose>;
  readonly note?: string;
}

/** A starter program. `items` and `advice` are slugs of the library. */
export interface ProgramTemplate {
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  /** Condition tags it suits. */
  readonly suits: readonly string[];
  readonly notFor: string;
  readonly items: readonly TemplateItem[];
  readonly advice: readonly string[];
  /** Weeks until the first review, from–to. */
  readonly reviewWeeks: readonly [number, number];
  readonly therapistNote: string;
}

/** How many of a template's exercises are chosen at once (product.md, decisions). */
export const PRESELECTED_ITEMS = 4;

/**
 * Indexes of the items a new program starts with: the first three, and the first aerobic item when there is one
 * (otherwise the fourth). The rest stay one key away.
 */
export function preselectItems(items: readonly { purpose: string }[]): number[] {
  const firstThree = items.slice(0, PRESELECTED_ITEMS - 1).map((_, index) => index);
  const aerobic = items.findIndex((item, index) => index >= firstThree.length && item.purpose === "aerobic");
  const fourth = aerobic >= 0 ? aerobic : firstThree.length;
  return fourth < items.length ? [...firstThree, fourth] : firstThree;
}
