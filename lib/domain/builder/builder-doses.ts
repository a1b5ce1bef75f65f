import type { DoseSide } from "@/lib/domain/dose/dose";
import type { NewDose } from "@/lib/domain/dose/dose-bulk";
import type { DoseTextField } from "@/lib/domain/dose/typed-dose";
import { carryDose, type Swap } from "@/lib/domain/exercise/ladder";
import { changeDoseInPhase, changeEveryDose, fitToPhases } from "@/lib/domain/program/phase-doses";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { type BuilderContent, isKeyOf, itemInPhase, textKey, withItemTexts } from "./builder-content";

export type DoseAction =
  | { readonly type: "set-side"; readonly itemId: string; readonly side: DoseSide }
  /** Whole doses, for one item or for many, in the phase on the screen. What is typed into `fields` gives way to them. */
  | {
      readonly type: "set-doses";
      readonly doses: readonly NewDose[];
      readonly fields: readonly DoseTextField[];
    }
  /** Other exercises in the place of items, up or down their ladders. */
  | { readonly type: "swap"; readonly swaps: readonly Swap[] }
  /** What went well goes on in one step: harder exercises for some items, a higher dose for others. */
  | { readonly type: "progress"; readonly swaps: readonly Swap[]; readonly raises: readonly Raise[] }
  /** An item as it was before it was swapped or progressed. */
  | { readonly type: "put-back"; readonly item: DraftItem };

/** An item that gets a higher dose in one thing. */
export interface Raise extends NewDose {
  readonly field: DoseTextField;
}

/** The content after doses were changed other than by typing. */
export function applyDoseAction(
  content: BuilderContent,
  action: DoseAction,
  phaseId: string | undefined,
): BuilderContent {
  switch (action.type) {
    case "set-side":
      return { ...content, draft: setSide(content.draft, action.itemId, action.side) };
    case "set-doses":
      return setDoses(content, action, phaseId);
    case "swap":
      return action.swaps.reduce(swapItem, content);
    case "progress":
      return action.raises.reduce(
        (raised, { field, ...dose }) => setDoses(raised, { doses: [dose], fields: [field] }, phaseId),
        action.swaps.reduce(swapItem, content),
      );
    case "put-back":
      return putBack(content, action.item);
  }
}

/** Changes one item of a draft; the very same draft when there is nothing to change. */
export function changeItem(
  draft: ProgramDraft,
  itemId: string,
  change: (item: DraftItem) => DraftItem,
): ProgramDraft {
  const item = draft.items.find((candidate) => candidate.itemId === itemId);
  const changed = item && change(item);
  if (!changed || changed === item) return draft;
  return { ...draft, items: draft.items.map((other) => (other === item ? changed : other)) };
}

/** A side is the patient's, so it is for every phase. */
function setSide(draft: ProgramDraft, itemId: string, side: DoseSide): ProgramDraft {
  return changeItem(draft, itemId, (item) => withSide(item, draft, side));
}

function withSide(item: DraftItem, { phases = [] }: ProgramDraft, side: DoseSide | undefined): DraftItem {
  const doses = [item.dose, ...(item.phaseDoses ?? []).flatMap(({ dose }) => dose ?? [])];
  if (doses.every((dose) => dose.side === side)) return item;
  return changeEveryDose(item, phases, ({ side: _, ...dose }) => (side ? { ...dose, side } : dose));
}

function setDoses(
  content: BuilderContent,
  { doses, fields }: Omit<Extract<DoseAction, { type: "set-doses" }>, "type">,
  phaseId: string | undefined,
): BuilderContent {
  return doses.reduce<BuilderContent>(({ draft, typed }, { itemId, dose }) => {
    const changed = changeItem(draft, itemId, (item) => {
      if (itemInPhase(item, phaseId).dose === dose) return item;
      const inPhase = changeDoseInPhase(item, draft.phases ?? [], phaseId, dose);
      return withSide(inPhase, draft, dose.side);
    });
    return { draft: changed, typed: withoutTexts(typed, textKey(itemId, phaseId), fields) };
  }, content);
}

function swapItem({ draft, typed }: BuilderContent, swap: Swap): BuilderContent {
  const changed = changeItem(draft, swap.itemId, (item) =>
    changeEveryDose({ ...item, exerciseId: swap.exerciseId }, draft.phases ?? [], (dose) =>
      carryDose(dose, swap),
    ),
  );
  const keys = Object.keys(typed.items).filter(isKeyOf(swap.itemId));
  return changed === draft
    ? { draft, typed }
    : { draft: changed, typed: keys.reduce((left, key) => withoutTexts(left, key, "dose"), typed) };
}

function putBack({ draft, typed }: BuilderContent, was: DraftItem): BuilderContent {
  const { phases = [] } = draft;
  const changed = changeItem(draft, was.itemId, ({ note }) => ({
    ...fitToPhases(was, phases, phases),
    note,
  }));
  const keys = Object.keys(typed.items).filter(isKeyOf(was.itemId));
  return { draft: changed, typed: keys.reduce((left, key) => withoutTexts(left, key, "dose"), typed) };
}

type Typed = BuilderContent["typed"];

/** Without what was typed into these fields; the note stays whatever happens to the dose. */
function withoutTexts(typed: Typed, key: string, fields: readonly DoseTextField[] | "dose"): Typed {
  const texts = typed.items[key];
  if (!texts) return typed;
  const left = Object.entries(texts).filter(([field]) =>
    fields === "dose" ? field === "note" : !fields.includes(field as DoseTextField),
  );
  return left.length === Object.keys(texts).length
    ? typed
    : withItemTexts(typed, key, Object.fromEntries(left));
}
