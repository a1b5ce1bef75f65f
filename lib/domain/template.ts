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
 * Indexes of the items a new program starts with: the first three, and walking, or else another aerobic item, when
 * there is one among the rest (otherwise the fourth). The rest stay one key away.
 */
export function preselectItems(items: readonly { purpose: string; startPosition: string }[]): number[] {
  const firstThree = items.slice(0, PRESELECTED_ITEMS - 1).map((_, index) => index);
  const rest = items.map((item, index) => ({ ...item, index })).slice(firstThree.length);
  const fourth =
    rest.find((item) => item.startPosition === "walking") ??
    rest.find((item) => item.purpose === "aerobic") ??
    rest[0];
  return fourth ? [...firstThree, fourth.index] : firstThree;
}
