import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";

/** Items as they were before they were swapped or progressed, by id: what the row tells and can put back. */
export type ItemChanges = Readonly<Record<string, DraftItem>>;

export const NO_CHANGES: ItemChanges = {};

/**
 * The changes that are still told after a step: those of items it left alone, and with `touched` what it changed itself.
 * Whoever works on an item further has seen what happened to it.
 */
export function changesAfter(
  told: ItemChanges,
  before: ProgramDraft,
  after: ProgramDraft,
  touched: readonly string[] = [],
): ItemChanges {
  if (touched.length === 0 && told === NO_CHANGES) return told;
  const itemIn = ({ items }: ProgramDraft, id: string) => items.find(({ itemId }) => itemId === id);
  const isAsBefore = (id: string) =>
    itemIn(after, id) !== undefined && itemIn(after, id) === itemIn(before, id);
  const kept = Object.entries(told).filter(([id]) => isAsBefore(id));
  const made = touched.flatMap((id): [string, DraftItem][] => {
    const was = itemIn(before, id);
    return was && !isAsBefore(id) ? [[id, told[id] ?? was]] : [];
  });
  return kept.length + made.length > 0 ? Object.fromEntries([...kept, ...made]) : NO_CHANGES;
}
