import {
  type BuilderContent,
  type ItemField,
  type ItemTexts,
  type ProgramField,
  withItemTexts,
} from "./builder-content";
import {
  addItem,
  insertItem,
  moveItem,
  moveTopic,
  type NewItem,
  removeItem,
  replaceItem,
  setSide,
  toggleTopic,
  toggleWarning,
} from "./builder-items";
import { readProgramField, takeOverTexts } from "./builder-typing";
import type { DoseSide } from "./dose";
import type { DraftItem, ProgramDraft } from "./program-draft";

type DraftAction =
  | { readonly type: "add"; readonly item: NewItem }
  | { readonly type: "move"; readonly itemId: string; readonly to: number }
  | { readonly type: "set-side"; readonly itemId: string; readonly side: DoseSide }
  | { readonly type: "set-diary-weeks"; readonly weeks: number }
  | { readonly type: "toggle-topic"; readonly topicId: string }
  | { readonly type: "move-topic"; readonly topicId: string; readonly to: number }
  | { readonly type: "toggle-warning"; readonly code: string };

/** What a therapist does to the program; each is one step of the history. */
export type ContentAction =
  | DraftAction
  | { readonly type: "remove"; readonly itemId: string }
  /** Brings a removed item back to its place. */
  | { readonly type: "restore"; readonly item: DraftItem; readonly texts?: ItemTexts; readonly to: number }
  | { readonly type: "type-item"; readonly itemId: string; readonly field: ItemField; readonly text: string }
  | { readonly type: "type-program"; readonly field: ProgramField; readonly text: string }
  /** Takes over another content: what a colleague saved, or what was kept on this device. */
  | { readonly type: "replace"; readonly content: BuilderContent };

/** The content after an action; the very same parts where nothing changed. */
export function applyAction(content: BuilderContent, action: ContentAction): BuilderContent {
  switch (action.type) {
    case "remove":
      return remove(content, action.itemId);
    case "restore":
      return restore(content, action);
    case "type-item":
      return typeIntoItem(content, action.itemId, action.field, action.text);
    case "type-program":
      return typeIntoProgram(content, action.field, action.text);
    case "replace":
      return action.content;
    default:
      return { draft: applyToDraft(content.draft, action), typed: content.typed };
  }
}

function applyToDraft(draft: ProgramDraft, action: DraftAction): ProgramDraft {
  switch (action.type) {
    case "add":
      return addItem(draft, action.item);
    case "move":
      return moveItem(draft, action.itemId, action.to);
    case "set-side":
      return setSide(draft, action.itemId, action.side);
    case "set-diary-weeks":
      return draft.diaryWeeks === action.weeks ? draft : { ...draft, diaryWeeks: action.weeks };
    case "toggle-topic":
      return toggleTopic(draft, action.topicId);
    case "move-topic":
      return moveTopic(draft, action.topicId, action.to);
    case "toggle-warning":
      return toggleWarning(draft, action.code);
  }
}

function remove({ draft, typed }: BuilderContent, itemId: string): BuilderContent {
  const hasTexts = typed.items[itemId] !== undefined;
  return { draft: removeItem(draft, itemId), typed: hasTexts ? withItemTexts(typed, itemId, {}) : typed };
}

function restore(
  { draft, typed }: BuilderContent,
  { item, texts = {}, to }: Extract<ContentAction, { type: "restore" }>,
): BuilderContent {
  const restored = insertItem(draft, item, to);
  if (restored === draft) return { draft, typed };
  return { draft: restored, typed: withItemTexts(typed, item.itemId, texts) };
}

function typeIntoItem(
  { draft, typed }: BuilderContent,
  itemId: string,
  field: ItemField,
  text: string,
): BuilderContent {
  const item = draft.items.find((candidate) => candidate.itemId === itemId);
  if (!item || typed.items[itemId]?.[field] === text) return { draft, typed };
  const { [field]: _, ...others } = typed.items[itemId] ?? {};
  // The new text goes first: minutes just given may be what lets the repetitions be emptied.
  const texts = { [field]: text, ...others };
  return {
    draft: replaceItem(draft, takeOverTexts(item, texts)),
    typed: withItemTexts(typed, itemId, texts),
  };
}

function typeIntoProgram(
  { draft, typed }: BuilderContent,
  field: ProgramField,
  text: string,
): BuilderContent {
  if (typed.program[field] === text) return { draft, typed };
  const reading = readProgramField(draft, field, text);
  return {
    draft: reading.ok ? reading.value : draft,
    typed: { ...typed, program: { ...typed.program, [field]: text } },
  };
}
