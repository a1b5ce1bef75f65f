import type { Phase } from "@/lib/domain/program/phase";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { applyAction, type ContentAction } from "./builder-actions";
import {
  type BuilderContent,
  contentOf,
  type ItemField,
  phaseOrFirst,
  textKey,
  withItemTexts,
} from "./builder-content";
import { settleTexts } from "./builder-typing";
import { changesAfter, type ItemChanges, NO_CHANGES } from "./item-changes";

/** Steps that can be undone. */
export const HISTORY_LIMIT = 200;

/** A content with the phase that was on the screen when it was left. */
interface HistoryStep extends BuilderContent {
  readonly phaseId?: string;
}

export interface BuilderState extends BuilderContent {
  /** The items an action would be for, by id. */
  readonly selection: readonly string[];
  /** Items ticked for a change of many at once, by id. */
  readonly ticked: readonly string[];
  /** The phase on the screen; absent means the first. */
  readonly phaseId?: string;
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
  /** What a swap or a step up has changed, for the rows to tell. */
  readonly changes: ItemChanges;
  /** The field being typed into: its letters are one step of the history, until `settle`. */
  readonly typingIn?: string;
}

export type BuilderAction =
  | ContentAction
  /** Opens a field that the item does not have yet. */
  | { readonly type: "open-field"; readonly itemId: string; readonly field: ItemField }
  | { readonly type: "select"; readonly itemIds: readonly string[] }
  | { readonly type: "tick"; readonly itemIds: readonly string[] }
  | { readonly type: "show-phase"; readonly phaseId: string }
  /** The field was left: texts that were taken over show the draft's value again. */
  | { readonly type: "settle" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** The builder on a draft as it was saved. */
export function startBuilder(draft: ProgramDraft): BuilderState {
  return { ...contentOf(draft), selection: [], ticked: [], past: [], future: [], changes: NO_CHANGES };
}

/** The state after an action. Pure: new ids come with the action, and nothing reads a clock. */
export function reduceBuilder(state: BuilderState, action: BuilderAction): BuilderState {
  switch (action.type) {
    case "undo":
      return travel(state, "past", "future");
    case "redo":
      return travel(state, "future", "past");
    case "select":
      return { ...state, selection: stillThere(action.itemIds, state.draft) };
    case "tick":
      return { ...state, ticked: stillThere(action.itemIds, state.draft) };
    case "show-phase":
      return { ...state, phaseId: phaseOrFirst(state.draft, action.phaseId)?.phaseId };
    case "settle":
      return { ...state, ...settleTexts(state), typingIn: undefined };
    case "open-field":
      return openField(state, action.itemId, action.field);
    default:
      return step(state, action);
  }
}

/** The phase whose doses are on the screen; nothing in a program without phases. */
export function shownPhase(state: BuilderState): Phase | undefined {
  return phaseOrFirst(state.draft, state.phaseId);
}

function stepFrom({ draft, typed }: BuilderContent, phaseId: string | undefined): HistoryStep {
  return { draft, typed, phaseId };
}

/** Back and forward go to the phase in which the step was done, so that it is seen. */
function travel(state: BuilderState, from: "past" | "future", to: "past" | "future"): BuilderState {
  const target = state[from].at(-1);
  if (!target) return state;
  return {
    ...state,
    ...target,
    phaseId: phaseOrFirst(target.draft, target.phaseId)?.phaseId,
    selection: stillThere(state.selection, target.draft),
    ticked: stillThere(state.ticked, target.draft),
    changes: changesAfter(state.changes, state.draft, target.draft),
    typingIn: undefined,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], stepFrom(state, target.phaseId)],
  };
}

function step(state: BuilderState, action: ContentAction): BuilderState {
  const phaseId = shownPhase(state)?.phaseId;
  const { draft, typed } = applyAction(state, action, phaseId);
  if (draft === state.draft && typed === state.typed) return state;
  const typingIn = typingPlace(action, phaseId);
  const isSameStep = typingIn !== undefined && typingIn === state.typingIn;
  const selection = action.type === "add" ? [action.item.itemId] : state.selection;
  const shown = action.type === "add-phases" && phaseId !== undefined ? action.phaseIds.at(-1) : phaseId;
  return {
    draft,
    typed,
    phaseId: phaseOrFirst(draft, shown)?.phaseId,
    selection: stillThere(selection, draft),
    ticked: stillThere(state.ticked, draft),
    past: isSameStep ? state.past : [...state.past, stepFrom(state, phaseId)].slice(-HISTORY_LIMIT),
    future: [],
    changes: changesAfter(state.changes, state.draft, draft, progressedBy(action)),
    typingIn,
  };
}

/** The items whose change a row tells. */
function progressedBy(action: ContentAction): readonly string[] {
  if (action.type === "swap") return action.swaps.map(({ itemId }) => itemId);
  if (action.type !== "progress") return [];
  return [...action.swaps, ...action.raises].map(({ itemId }) => itemId);
}

function typingPlace(action: ContentAction, phaseId: string | undefined): string | undefined {
  if (action.type === "type-item") return `${textKey(action.itemId, phaseId)} ${action.field}`;
  if (action.type === "word-topic") return `topic ${action.topicId}`;
  if (action.type === "tell") return `told ${Object.values(action.place).join()}`;
  return action.type === "type-program" ? action.field : undefined;
}

/** The very same list when all of it is still there. */
function stillThere(ids: readonly string[], { items }: ProgramDraft): readonly string[] {
  const left = ids.filter((id) => items.some((item) => item.itemId === id));
  return left.length === ids.length ? ids : left;
}

function openField(state: BuilderState, itemId: string, field: ItemField): BuilderState {
  if (!state.draft.items.some((item) => item.itemId === itemId)) return state;
  const key = textKey(itemId, shownPhase(state)?.phaseId);
  const texts = state.typed.items[key];
  if (texts?.[field] !== undefined) return state;
  return { ...state, typed: withItemTexts(state.typed, key, { ...texts, [field]: "" }) };
}
