import type { OwnWords } from "@/lib/domain/translation/document-translation";
import { ownValue } from "@/lib/domain/translation/own-value";
import { TOLD_FIELDS, type ToldWord, type ToldWords } from "@/lib/domain/translation/told-words";
import type { ProgramDraft } from "./program-draft";

/** Whether told words still say what the English says: they count no more once it has changed. */
export function isStillTold(told: ToldWord | undefined, english: string): told is ToldWord {
  return told !== undefined && told.text.trim() !== "" && told.english.trim() === english.trim();
}

/** What of the told words a document may hold: in its language, of what its English still says. */
export function toldOf(draft: ProgramDraft, language: string, enteredBy: string): OwnWords | undefined {
  const { told } = draft;
  if (told?.language !== language) return undefined;
  const fields = TOLD_FIELDS.flatMap((field) => textIf(field, told[field], draft[field]));
  const notes = draft.items.flatMap(({ itemId, note }) => textIf(itemId, ownValue(told.notes, itemId), note));
  if (fields.length + notes.length === 0) return undefined;
  return { ...Object.fromEntries(fields), notes: Object.fromEntries(notes), enteredBy };
}

/** Words of which there is no English nobody else at the clinic could read. */
function textIf(key: string, told: ToldWord | undefined, english: string): [string, string][] {
  return english.trim() !== "" && isStillTold(told, english) ? [[key, told.text.trim()]] : [];
}

/** The told words without the notes of exercises that are not in the draft any more; nothing where none are left. */
export function keptTold(draft: ProgramDraft): ToldWords | undefined {
  const { told, items } = draft;
  if (!told) return undefined;
  const notes = items.flatMap(({ itemId }) => {
    const note = ownValue(told.notes, itemId);
    return note && note.text !== "" ? [[itemId, note] as const] : [];
  });
  const fields = TOLD_FIELDS.flatMap((field) => {
    const word = told[field];
    return word && word.text !== "" ? [[field, word] as const] : [];
  });
  if (notes.length + fields.length === 0) return undefined;
  return { ...Object.fromEntries(fields), language: told.language, notes: Object.fromEntries(notes) };
}
