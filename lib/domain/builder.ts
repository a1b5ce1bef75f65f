import { applyAction, type ContentAction } from "./builder-actions";
import { type BuilderContent, contentOf, type ItemField, withItemTexts } from "./builder-content";
import { settleTexts } from "./builder-typing";
import type { ProgramDraft } from "./program-draft";

/** Steps that can be undone. */
export const HISTORY_LIMIT = 200;

export interface BuilderState extends BuilderContent {
  /** The items an action would be for, by id. */
  readonly selection: readonly string[];
  readonly past: readonly BuilderContent[];
  readonly future: readonly BuilderContent[];
  /** The field being typed into: its letters are one step of the history, until `settle`. */
  readonly typingIn?: string;
}

export type BuilderAction =
  | ContentAction
  /** Opens a field that the item does not have yet. */
  | { readonly type: "open-field"; readonly itemId: string; readonly field: ItemField }
  | { readonly type: "select"; readonly itemIds: readonly string[] }
  /** The field was left: texts that were taken over show the draft's value again. */
  | { readonly type: "settle" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** The builder on a draft as it was saved. */
export function startBuilder(draft: ProgramDraft): BuilderState {
  return { ...contentOf(draft), selection: [], past: [], future: [] };
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
    case "settle":
      return { ...state, ...settleTexts(state), typingIn: undefined };
    case "open-field":
      return openField(state, action.itemId, action.field);
    default:
      return step(state, action);
  }
}

function contentIn({ draft, typed }: BuilderContent): BuilderContent {
  return { draft, typed };
}

function travel(state: BuilderState, from: "past" | "future", to: "past" | "future"): BuilderState {
  const target = state[from].at(-1);
  if (!target) return state;
  return {
    ...state,
    ...target,
    selection: stillThere(state.selection, target.draft),
    typingIn: undefined,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], contentIn(state)],
  };
}

function step(state: BuilderState, action: ContentAction): BuilderState {
  const content = applyAction(state, action);
  if (content.draft === state.draft && content.typed === state.typed) return state;
  const typingIn = typingPlace(action);
  const isSameStep = typingIn !== undefined && typingIn === state.typingIn;
  const selection = action.type === "add" ? [action.item.itemId] : state.selection;
  return {
    ...contentIn(content),
    selection: stillThere(selection, content.draft),
    past: isSameStep ? state.past : [...state.past, contentIn(state)].slice(-HISTORY_LIMIT),
    future: [],
    typingIn,
  };
}

function typingPlace(action: ContentAction): string | undefined {
  if (action.type === "type-item") return `${action.itemId} ${action.field}`;
  return action.type === "type-program" ? action.field : undefined;
}

function stillThere(selection: readonly string[], { items }: ProgramDraft): readonly string[] {
  return selection.filter((id) => items.some((item) => item.itemId === id));
}

function openField(state: BuilderState, itemId: string, field: ItemField): BuilderState {
  if (!state.draft.items.some((item) => item.itemId === itemId)) return state;
  const texts = state.typed.items[itemId];
  if (texts?.[field] !== undefined) return state;
  return { ...state, typed: withItemTexts(state.typed, itemId, { ...texts, [field]: "" }) };
}
