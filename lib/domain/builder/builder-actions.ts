import { doseInPhase } from "@/lib/domain/program/phase";
import { changeDoseInPhase, fitToPhases, withPhaseDoses } from "@/lib/domain/program/phase-doses";
import type { DraftItem, ProgramDraft, TopicWording } from "@/lib/domain/program/program-draft";
import { type ToldPlace, tell } from "@/lib/domain/program/told-words";
import {
  type BuilderContent,
  type ItemField,
  type ItemTexts,
  isKeyOf,
  itemInPhase,
  type ProgramField,
  type TypedTexts,
  textKey,
  withItemTexts,
} from "./builder-content";
import { applyDoseAction, changeItem, type DoseAction } from "./builder-doses";
import {
  addItem,
  insertItem,
  moveItem,
  moveTopic,
  type NewItem,
  removeItem,
  toggleTopic,
  toggleWarning,
  wordTopic,
} from "./builder-items";
import { applyPhaseAction, type PhaseAction } from "./builder-phases";
import { readProgramField, takeOverTexts } from "./builder-typing";

type DraftAction =
  | { readonly type: "add"; readonly item: NewItem }
  /** Several at once, such as those of a template: one step. */
  | { readonly type: "add-all"; readonly items: readonly NewItem[] }
  | { readonly type: "move"; readonly itemId: string; readonly to: number }
  | { readonly type: "set-diary-weeks"; readonly weeks: number }
  | { readonly type: "toggle-topic"; readonly topicId: string }
  | { readonly type: "move-topic"; readonly topicId: string; readonly to: number }
  /** Words a topic for this program; without a wording it has the library's words again. */
  | {
      readonly type: "word-topic";
      readonly topicId: string;
      readonly wording?: Omit<TopicWording, "topicId">;
    }
  | { readonly type: "toggle-warning"; readonly code: string }
  /** What an interpreter told of a field, in the patient's language. */
  | {
      readonly type: "tell";
      readonly place: ToldPlace;
      readonly language: string;
      readonly text: string;
    };

/** What a therapist does to the program; each is one step of the history. */
export type ContentAction =
  | DraftAction
  | DoseAction
  | PhaseAction
  | { readonly type: "remove"; readonly itemId: string }
  /** Brings a removed item back to its place. */
  | {
      readonly type: "restore";
      readonly item: DraftItem;
      readonly typed?: TypedTexts["items"];
      readonly to: number;
    }
  | { readonly type: "type-item"; readonly itemId: string; readonly field: ItemField; readonly text: string }
  | { readonly type: "type-program"; readonly field: ProgramField; readonly text: string }
  /** Takes over another content: what a colleague saved, or what was kept on this device. */
  | { readonly type: "replace"; readonly content: BuilderContent };

/**
 * The content after an action; the very same parts where nothing changed. Doses are changed in the phase on the screen,
 * and what is added there begins there.
 */
export function applyAction(
  content: BuilderContent,
  action: ContentAction,
  phaseId?: string,
): BuilderContent {
  switch (action.type) {
    case "remove":
      return remove(content, action.itemId);
    case "restore":
      return restore(content, action);
    case "type-item":
      return typeIntoItem(content, action, phaseId);
    case "type-program":
      return typeIntoProgram(content, action.field, action.text);
    case "replace":
      return action.content;
    case "set-side":
    case "set-doses":
    case "swap":
    case "progress":
    case "put-back":
      return applyDoseAction(content, action, phaseId);
    case "add-phases":
    case "remove-phase":
    case "move-phase":
    case "set-phase-weeks":
    case "leave-out":
      return applyPhaseAction(content, action, phaseId);
    default:
      return { draft: applyToDraft(content.draft, action, phaseId), typed: content.typed };
  }
}

function applyToDraft(draft: ProgramDraft, action: DraftAction, phaseId: string | undefined): ProgramDraft {
  switch (action.type) {
    case "add":
      return beginIn(phaseId, addItem(draft, action.item), draft);
    case "add-all":
      return beginIn(phaseId, action.items.reduce(addItem, draft), draft);
    case "move":
      return moveItem(draft, action.itemId, action.to);
    case "set-diary-weeks":
      return draft.diaryWeeks === action.weeks ? draft : { ...draft, diaryWeeks: action.weeks };
    case "toggle-topic":
      return toggleTopic(draft, action.topicId);
    case "move-topic":
      return moveTopic(draft, action.topicId, action.to);
    case "word-topic":
      return wordTopic(draft, action.topicId, action.wording);
    case "toggle-warning":
      return toggleWarning(draft, action.code);
    case "tell":
      return tell(draft, action.place, action);
  }
}

/** What was added begins in the phase it was added in. */
function beginIn(phaseId: string | undefined, draft: ProgramDraft, before: ProgramDraft): ProgramDraft {
  const { phases = [] } = draft;
  const start = phases.findIndex((phase) => phase.phaseId === phaseId);
  if (draft === before || start < 1) return draft;
  const known = new Set(before.items.map(({ itemId }) => itemId));
  const items = draft.items.map((item) =>
    known.has(item.itemId)
      ? item
      : withPhaseDoses(
          item,
          phases,
          phases.map((_, index) => (index < start ? undefined : item.dose)),
        ),
  );
  return { ...draft, items };
}

function remove({ draft, typed }: BuilderContent, itemId: string): BuilderContent {
  const keys = Object.keys(typed.items).filter(isKeyOf(itemId));
  return {
    draft: removeItem(draft, itemId),
    typed: keys.reduce((left, key) => withItemTexts(left, key, {}), typed),
  };
}

function restore(
  { draft, typed }: BuilderContent,
  { item, typed: texts = {}, to }: Extract<ContentAction, { type: "restore" }>,
): BuilderContent {
  const { phases = [] } = draft;
  const restored = insertItem(draft, fitToPhases(item, phases, phases), to);
  if (restored === draft) return { draft, typed };
  const back = Object.entries(texts).filter(([key]) => isKeyOf(item.itemId)(key));
  return { draft: restored, typed: { ...typed, items: { ...typed.items, ...Object.fromEntries(back) } } };
}

function typeIntoItem(
  { draft, typed }: BuilderContent,
  { itemId, field, text }: Extract<ContentAction, { type: "type-item" }>,
  phaseId: string | undefined,
): BuilderContent {
  const key = textKey(itemId, phaseId);
  const isThere = draft.items.some((candidate) => candidate.itemId === itemId);
  if (!isThere || typed.items[key]?.[field] === text) return { draft, typed };
  const { [field]: _, ...others } = typed.items[key] ?? {};
  // The new text goes first: minutes just given may be what lets the repetitions be emptied.
  const texts = { [field]: text, ...others };
  return {
    draft: changeItem(draft, itemId, (item) => takeOver(item, texts, draft, phaseId)),
    typed: withItemTexts(typed, key, texts),
  };
}

function takeOver(
  item: DraftItem,
  texts: ItemTexts,
  { phases = [] }: ProgramDraft,
  phaseId: string | undefined,
): DraftItem {
  const shown = itemInPhase(item, phaseId);
  const taken = takeOverTexts(shown, texts);
  const noted = taken.note === item.note ? item : { ...item, note: taken.note };
  const isDone = phaseId === undefined || doseInPhase(item, { phaseId }) !== undefined;
  if (taken.dose === shown.dose || !isDone) return noted;
  return changeDoseInPhase(noted, phases, phaseId, taken.dose);
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
