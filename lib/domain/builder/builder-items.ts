import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import {
  type DraftItem,
  MAX_ITEMS,
  type ProgramDraft,
  type TopicWording,
} from "@/lib/domain/program/program-draft";

export interface NewItem {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly note?: string;
  readonly affectedSide: AffectedSide;
  /** Where in the program; at the end when absent. */
  readonly position?: number;
}

/** Adds an exercise with its default dose, on the patient's affected side where it needs one. */
export function addItem(draft: ProgramDraft, added: NewItem): ProgramDraft {
  const { itemId, exerciseId, sideRule, affectedSide, note = "" } = added;
  const dose = doseForSide(added.dose, sideRule, affectedSide);
  return insertItem(draft, { itemId, exerciseId, dose, note }, added.position ?? draft.items.length);
}

/** Puts an item at a place; a full program, or one that holds the item already, stays as it is. */
export function insertItem(draft: ProgramDraft, item: DraftItem, position: number): ProgramDraft {
  const isThere = draft.items.some(({ itemId }) => itemId === item.itemId);
  if (isThere || draft.items.length >= MAX_ITEMS) return draft;
  const place = clamp(position, draft.items.length);
  return { ...draft, items: [...draft.items.slice(0, place), item, ...draft.items.slice(place)] };
}

/** The draft without an item. */
export function removeItem(draft: ProgramDraft, itemId: string): ProgramDraft {
  const items = draft.items.filter((item) => item.itemId !== itemId);
  return items.length === draft.items.length ? draft : { ...draft, items };
}

/** An item at another place; places before the first or after the last mean the first or the last. */
export function moveItem(draft: ProgramDraft, itemId: string, position: number): ProgramDraft {
  const items = moveTo(draft.items, (item) => item.itemId === itemId, position);
  return items === draft.items ? draft : { ...draft, items };
}

/** Ticks a topic, at the end of the list, or takes it off; from then on nothing is proposed by itself any more. */
export function toggleTopic(draft: ProgramDraft, topicId: string): ProgramDraft {
  const { adviceProposed: _, ...rest } = wordTopic(draft, topicId, undefined);
  return { ...rest, topicIds: toggle(draft.topicIds, topicId) };
}

/** A topic of the sheet in other words, for this program only; without any it has the library's words again. */
export function wordTopic(
  draft: ProgramDraft,
  topicId: string,
  wording: Omit<TopicWording, "topicId"> | undefined,
): ProgramDraft {
  const { topicWordings = [], adviceProposed: _, ...rest } = draft;
  const before = topicWordings.find((own) => own.topicId === topicId);
  const after = draft.topicIds.includes(topicId) && wording ? { topicId, ...wording } : undefined;
  if (isSameWording(before, after)) return draft;
  const others = topicWordings.filter((own) => own !== before);
  const wordings = after ? [...others, after] : others;
  return wordings.length > 0 ? { ...rest, topicWordings: wordings } : rest;
}

function isSameWording(one: TopicWording | undefined, other: TopicWording | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.title === other.title &&
    one.variant === other.variant &&
    one.points.join("\n") === other.points.join("\n")
  );
}

/** A topic at another place of the sheet. */
export function moveTopic(draft: ProgramDraft, topicId: string, position: number): ProgramDraft {
  const topicIds = moveTo(draft.topicIds, (id) => id === topicId, position);
  if (topicIds === draft.topicIds) return draft;
  const { adviceProposed: _, ...rest } = draft;
  return { ...rest, topicIds };
}

/** Hides a warning sign that may be hidden, or shows it again. */
export function toggleWarning(draft: ProgramDraft, code: string): ProgramDraft {
  return { ...draft, hiddenWarnings: toggle(draft.hiddenWarnings, code) };
}

function toggle(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** The values with one of them at another place; places beyond the ends mean the ends. */
export function moveTo<Value>(
  values: readonly Value[],
  isIt: (value: Value) => boolean,
  position: number,
): readonly Value[] {
  const from = values.findIndex(isIt);
  const value = values[from];
  const to = clamp(position, values.length - 1);
  if (value === undefined || from === to) return values;
  const others = values.filter((_, index) => index !== from);
  return [...others.slice(0, to), value, ...others.slice(to)];
}

function clamp(position: number, last: number): number {
  return Math.max(0, Math.min(last, Math.trunc(position)));
}
