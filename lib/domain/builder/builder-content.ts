import type { DoseTextField } from "@/lib/domain/dose/typed-dose";
import { doseInPhase, type Phase } from "@/lib/domain/program/phase";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";

export type ItemField = DoseTextField | "note";

export const PROGRAM_FIELDS = ["title", "goal", "habitAfter", "habitAt", "reviewOn", "startsOn"] as const;
export type ProgramField = (typeof PROGRAM_FIELDS)[number];

export type ItemTexts = Partial<Record<ItemField, string>>;
export type ProgramTexts = Partial<Record<ProgramField, string>>;

/**
 * What stands in a field while it is being typed, or because it cannot be taken over. A field without an entry shows
 * the draft's own value.
 */
export interface TypedTexts {
  readonly program: ProgramTexts;
  /** By `textKey`. */
  readonly items: Readonly<Record<string, ItemTexts>>;
}

/** Where the typed texts of an item are kept: each phase has its own, since each has its own dose. */
export function textKey(itemId: string, phaseId?: string): string {
  return phaseId === undefined ? itemId : `${itemId} ${phaseId}`;
}

/** Whether a key of typed texts is one of an item's, in whatever phase. */
export function isKeyOf(itemId: string): (key: string) => boolean {
  return (key) => key === itemId || key.startsWith(`${itemId} `);
}

/** An item as it stands in a phase; one that is not done in it keeps its dose for the day it is. */
export function itemInPhase(item: DraftItem, phaseId: string | undefined): DraftItem {
  const dose = phaseId === undefined ? item.dose : doseInPhase(item, { phaseId });
  return dose === undefined || dose === item.dose ? item : { ...item, dose };
}

/** The phase with this id, or the first; nothing in a program without phases. */
export function phaseOrFirst({ phases = [] }: ProgramDraft, phaseId: string | undefined): Phase | undefined {
  return phases.find((phase) => phase.phaseId === phaseId) ?? phases[0];
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

/** The typed texts with those at one key changed; without any, the key is left out. */
export function withItemTexts(typed: TypedTexts, key: string, texts: ItemTexts): TypedTexts {
  const { [key]: _, ...others } = typed.items;
  return { ...typed, items: Object.keys(texts).length > 0 ? { ...others, [key]: texts } : others };
}

export interface TypedPlace {
  /** As it stands in the phase. */
  readonly item: DraftItem;
  readonly phaseId?: string;
  readonly key: string;
  readonly texts: ItemTexts;
}

/** Every item in every phase that somebody has typed into, in order. */
export function typedPlaces({ draft, typed }: BuilderContent): TypedPlace[] {
  const { phases = [] } = draft;
  const ids = phases.length > 0 ? phases.map((phase) => phase.phaseId) : [undefined];
  return draft.items.flatMap((item) =>
    ids.flatMap((phaseId) => {
      const key = textKey(item.itemId, phaseId);
      const texts = typed.items[key];
      return texts ? [{ item: itemInPhase(item, phaseId), phaseId, key, texts }] : [];
    }),
  );
}
