import type { DoseField } from "./dose";
import type { ProgramDraft } from "./program-draft";

/** The dose fields a therapist types into, in the order she thinks; the side is chosen, not typed. */
export const DOSE_TEXT_FIELDS = [
  "sets",
  "repetitions",
  "hold",
  "rest",
  "load",
  "timesPerDay",
  "daysPerWeek",
  "minutes",
] as const satisfies readonly DoseField[];
export type DoseTextField = (typeof DOSE_TEXT_FIELDS)[number];
export type ItemField = DoseTextField | "note";

export const PROGRAM_FIELDS = ["title", "goal", "habitAfter", "habitAt", "reviewOn"] as const;
export type ProgramField = (typeof PROGRAM_FIELDS)[number];

export type ItemTexts = Partial<Record<ItemField, string>>;
export type ProgramTexts = Partial<Record<ProgramField, string>>;

/**
 * What stands in a field while it is being typed, or because it cannot be taken over. A field without an entry shows
 * the draft's own value.
 */
export interface TypedTexts {
  readonly program: ProgramTexts;
  readonly items: Readonly<Record<string, ItemTexts>>;
}

/** Everything the builder must not lose: a draft that can always be saved, and the words that are not in it. */
export interface BuilderContent {
  readonly draft: ProgramDraft;
  readonly typed: TypedTexts;
}

const NOTHING_TYPED: TypedTexts = { program: {}, items: {} };

/** The content of a draft that nobody is typing into. */
export function contentOf(draft: ProgramDraft): BuilderContent {
  return { draft, typed: NOTHING_TYPED };
}

/** The typed texts with those of one item changed; an item without any is left out. */
export function withItemTexts(typed: TypedTexts, itemId: string, texts: ItemTexts): TypedTexts {
  const { [itemId]: _, ...others } = typed.items;
  return { ...typed, items: Object.keys(texts).length > 0 ? { ...others, [itemId]: texts } : others };
}
