import { fitToPhases, leaveOut } from "@/lib/domain/program/phase-doses";
import { type DraftPhase, PHASE_LIMITS, type ProgramDraft } from "@/lib/domain/program/program-draft";
import { type BuilderContent, isKeyOf, type TypedTexts, textKey, withItemTexts } from "./builder-content";
import { changeItem } from "./builder-doses";
import { moveTo } from "./builder-items";

/** Weeks a phase begins with. */
const USUAL_WEEKS = 2;

export type PhaseAction =
  /** Phases at the end, each as the one before it; the first in a program takes over its doses. */
  | {
      readonly type: "add-phases";
      readonly phaseIds: readonly string[];
      /** Local date on which the first one starts, until somebody says otherwise. */
      readonly today?: string;
    }
  | { readonly type: "remove-phase"; readonly phaseId: string }
  | { readonly type: "move-phase"; readonly phaseId: string; readonly to: number }
  | { readonly type: "set-phase-weeks"; readonly phaseId: string; readonly weeks: number }
  /** Leaves an item out of the phase on the screen, or brings it back. */
  | { readonly type: "leave-out"; readonly itemId: string; readonly isLeftOut: boolean };

/** The content after its phases were changed. No dose is ever left without its phase. */
export function applyPhaseAction(
  content: BuilderContent,
  action: PhaseAction,
  shownId: string | undefined,
): BuilderContent {
  const { phases = [] } = content.draft;
  switch (action.type) {
    case "add-phases":
      return startOn(rephase(content, addPhases(phases, action.phaseIds)), content, action.today);
    case "remove-phase":
      return rephase(content, removePhase(phases, action.phaseId));
    case "move-phase":
      return rephase(content, moveTo(phases, isPhase(action.phaseId), action.to));
    case "set-phase-weeks":
      return { ...content, draft: setWeeks(content.draft, action.phaseId, action.weeks) };
    case "leave-out":
      return { ...content, draft: leaveItemOut(content.draft, action, shownId) };
  }
}

function addPhases(phases: readonly DraftPhase[], ids: readonly string[]): readonly DraftPhase[] {
  const known = new Set(phases.map(({ phaseId }) => phaseId));
  const added = [...new Set(ids)].filter((phaseId) => !known.has(phaseId));
  const all = [...phases, ...added.map((phaseId) => ({ phaseId, weeks: USUAL_WEEKS }))];
  const isFine = added.length > 0 && all.length > 1 && all.length <= PHASE_LIMITS.count;
  return isFine ? all : phases;
}

/** A program that was not divided before starts today; a day that somebody took out stays out. */
function startOn(after: BuilderContent, before: BuilderContent, today: string | undefined): BuilderContent {
  const isFirst = (before.draft.phases ?? []).length === 0 && (after.draft.phases ?? []).length > 0;
  if (!isFirst || today === undefined || after.draft.startsOn !== undefined) return after;
  return { ...after, draft: { ...after.draft, startsOn: today } };
}

function removePhase(phases: readonly DraftPhase[], phaseId: string): readonly DraftPhase[] {
  const left = phases.filter((phase) => phase.phaseId !== phaseId);
  return left.length === phases.length ? phases : left;
}

function rephase({ draft, typed }: BuilderContent, after: readonly DraftPhase[]): BuilderContent {
  const before = draft.phases ?? [];
  if (after === before) return { draft, typed };
  const { phases: _, startsOn, ...rest } = draft;
  // One phase alone says nothing that a program without phases does not say.
  const kept = after.length > 1 ? after : [];
  const items = draft.items.map((item) => fitToPhases(item, before, after));
  const phased = kept.length > 0 && { phases: kept, ...(startsOn && { startsOn }) };
  return {
    draft: { ...rest, items, ...phased },
    typed: moveTexts(typed, draft, before, after),
  };
}

/** What was typed goes where its phase goes, into the first phase with the first phases, and out with the last. */
function moveTexts(
  typed: TypedTexts,
  { items }: ProgramDraft,
  before: readonly DraftPhase[],
  after: readonly DraftPhase[],
): TypedTexts {
  const oldIds = before.length > 0 ? before.map(({ phaseId }) => phaseId) : [undefined];
  return items.reduce((moved, { itemId }) => {
    const keys = Object.keys(typed.items).filter(isKeyOf(itemId));
    const cleared = keys.reduce((left, key) => withItemTexts(left, key, {}), moved);
    return oldIds.reduce((left, oldId) => {
      const texts = typed.items[textKey(itemId, oldId)];
      const isGone = after.length > 0 && oldId !== undefined && !after.some(isPhase(oldId));
      if (!texts || isGone) return left;
      const newId = after.length > 1 ? (oldId ?? after[0]?.phaseId) : undefined;
      return withItemTexts(left, textKey(itemId, newId), texts);
    }, cleared);
  }, typed);
}

function isPhase(id: string): (phase: DraftPhase) => boolean {
  return ({ phaseId }) => phaseId === id;
}

function setWeeks(draft: ProgramDraft, phaseId: string, weeks: number): ProgramDraft {
  const { min, max } = PHASE_LIMITS.weeks;
  const phase = draft.phases?.find(isPhase(phaseId));
  const isFine = Number.isInteger(weeks) && weeks >= min && weeks <= max;
  if (!phase || !isFine || phase.weeks === weeks) return draft;
  return { ...draft, phases: draft.phases?.map((other) => (other === phase ? { phaseId, weeks } : other)) };
}

function leaveItemOut(
  draft: ProgramDraft,
  { itemId, isLeftOut }: { readonly itemId: string; readonly isLeftOut: boolean },
  shownId: string | undefined,
): ProgramDraft {
  const { phases = [] } = draft;
  if (shownId === undefined) return draft;
  return changeItem(draft, itemId, (item) => leaveOut(item, phases, shownId, isLeftOut));
}
