import type { Dose } from "@/lib/domain/dose/dose";

/** Characters of what a clinic writes about a template of its own, and the weeks until its first review. */
export const TEMPLATE_LIMITS = { title: 120, goal: 300, notFor: 300, therapistNote: 1000 } as const;
export const TEMPLATE_REVIEW_WEEKS = { min: 1, max: 26 } as const;

/** Whose a template is: the reader's own, the clinic's, or a starter of the shared library. */
export type TemplateKeeper = "me" | "clinic" | "everybody";

/** What is said of a template that was begun from nothing: its maker's own until they say otherwise. */
export const BLANK_TEMPLATE = {
  ...{ title: "New template", goal: "", suits: [], notFor: "", therapistNote: "" },
  reviewWeeks: [2, 4] as const,
  isPersonal: true,
};

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

/** What of an item decides whether a program starts with it. */
export interface StartItem {
  readonly purpose: string;
  readonly startPosition: string;
}

/**
 * Indexes of the items a new program starts with: the first three, and walking, or else another aerobic item, when
 * there is one among the rest (otherwise the fourth). The rest stay one key away. What a rule stops for the patient is
 * passed over, and the next one takes its place.
 */
export function preselectItems<Item extends StartItem>(
  items: readonly Item[],
  isStopped: (item: Item) => boolean = () => false,
): number[] {
  const free = items.map((item, index) => ({ item, index })).filter(({ item }) => !isStopped(item));
  const firstThree = free.slice(0, PRESELECTED_ITEMS - 1);
  const rest = free.slice(firstThree.length);
  const fourth =
    rest.find(({ item }) => item.startPosition === "walking") ??
    rest.find(({ item }) => item.purpose === "aerobic") ??
    rest[0];
  return [...firstThree, ...(fourth ? [fourth] : [])].map(({ index }) => index);
}

/**
 * Indexes of the items a program from this template starts with: all of one's own, four of a starter. A starter was
 * written for nobody in particular, so it begins with nothing that a rule stops for this patient.
 */
export function startItems<Item extends StartItem>(
  template: { readonly isShared: boolean; readonly items: readonly Item[] },
  isStopped?: (item: Item) => boolean,
): number[] {
  return template.isShared
    ? preselectItems(template.items, isStopped)
    : template.items.map((_, index) => index);
}
