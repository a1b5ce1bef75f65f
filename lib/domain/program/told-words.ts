import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import type { OwnWords } from "@/lib/domain/translation/document-translation";
import { ownValue } from "@/lib/domain/translation/own-value";
import {
  TOLD_FIELDS,
  type ToldField,
  type ToldWord,
  type ToldWords,
  toldLimit,
} from "@/lib/domain/translation/told-words";
import { PROGRAM_TEXT_LIMITS, type ProgramDraft } from "./program-draft";

/** Whether told words still say what the English says: they count no more once it has changed. */
export function isStillTold(told: ToldWord | undefined, english: string): boolean {
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
  return told && english.trim() !== "" && isStillTold(told, english) ? [[key, told.text.trim()]] : [];
}

/** The told words without the notes of exercises that are not in the draft any more; nothing where none are left. */
export function keptTold(draft: ProgramDraft): ToldWords | undefined {
  const { told, items } = draft;
  if (!told) return undefined;
  const notes = items.flatMap(({ itemId }) => {
    const note = ownValue(told.notes, itemId);
    return note && isSaid(note) ? [[itemId, note] as const] : [];
  });
  const fields = TOLD_FIELDS.flatMap((field) => {
    const word = told[field];
    return word && isSaid(word) ? [[field, word] as const] : [];
  });
  if (notes.length + fields.length === 0) return undefined;
  return { ...Object.fromEntries(fields), language: told.language, notes: Object.fromEntries(notes) };
}

/** Saving takes out what nobody sees. */
function isSaid({ text }: ToldWord): boolean {
  return safeLine(text, NO_LIMIT) !== "";
}

/** Why words cannot be taken over; nothing when they can. */
export function toldProblem(place: ToldPlace, text: string): string | undefined {
  const limit = toldLimit("field" in place ? ENGLISH_LIMITS[place.field] : ITEM_NOTE_MAX_LENGTH);
  const { length } = "field" in place ? safeLine(text, NO_LIMIT) : safeParagraphs(text, NO_LIMIT);
  return length > limit ? `Use at most ${limit} characters.` : undefined;
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;
const { title, goal, habit } = PROGRAM_TEXT_LIMITS;
const ENGLISH_LIMITS: Readonly<Record<ToldField, number>> = {
  title,
  goal,
  habitAfter: habit,
  habitAt: habit,
};

/** The draft with one field told in the language; as it was where the words are too long. Words of another language make room: nobody reads two. */
export function tell(
  draft: ProgramDraft,
  place: ToldPlace,
  { language, text }: { readonly language: string; readonly text: string },
): ProgramDraft {
  const english = englishAt(draft, place);
  if (english === undefined || toldProblem(place, text) !== undefined) return draft;
  const before = draft.told?.language === language ? draft.told : { language, notes: {} };
  const word = { english, text };
  const told =
    "field" in place
      ? { ...before, [place.field]: word }
      : { ...before, notes: { ...before.notes, [place.noteOf]: word } };
  return { ...draft, told };
}

/** Where told words stand: a field of the program, or the note of an item. */
export type ToldPlace = { readonly field: ToldField } | { readonly noteOf: string };

/** What was told at a place, whether or not its English has changed since. */
export function toldAt({ told }: ProgramDraft, place: ToldPlace, language: string): ToldWord | undefined {
  if (told?.language !== language) return undefined;
  return "field" in place ? told[place.field] : ownValue(told.notes, place.noteOf);
}

/** The English of a place; nothing for an item that is not there. */
export function englishAt(draft: ProgramDraft, place: ToldPlace): string | undefined {
  if ("field" in place) return draft[place.field];
  return draft.items.find(({ itemId }) => itemId === place.noteOf)?.note;
}

/** Every place of which there is something to tell, in the order of the sheet. */
export function toldPlaces(draft: ProgramDraft): ToldPlace[] {
  const places = [
    ...TOLD_FIELDS.map((field) => ({ field })),
    ...draft.items.map(({ itemId }) => ({ noteOf: itemId })),
  ];
  return places.filter((place) => englishAt(draft, place)?.trim());
}
