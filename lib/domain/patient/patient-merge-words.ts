import { type ClinicTime, momentInWords } from "@/lib/domain/dates/moment-words";
import {
  MERGE_UNDO_HOURS,
  type MergeField,
  type MergeRecord,
  type MergeRefusal,
  type UndoRefusal,
} from "./patient-merge";
import { AFFECTED_SIDE_WORDS } from "./side-words";
import { languageName } from "./spoken-language";

/** What each field is called beside its two values. */
export const MERGE_FIELD_WORDS: Readonly<Record<MergeField, string>> = {
  name: "Name",
  label: "On paper and phone",
  birthYear: "Year of birth",
  email: "E-mail",
  phone: "Phone",
  reference: "Reference",
  affectedSide: "Affected side",
  spokenLanguage: "Spoken language",
  writtenLanguage: "Written language",
  interpreterNeeded: "Interpreter",
  clearance: "Referral or clearance",
  adult: "With them",
};

/** What a record says in a field, in words; one that says nothing says so. */
export function fieldInWords(record: MergeRecord, field: MergeField): string {
  if (field === "affectedSide") return AFFECTED_SIDE_WORDS[record.affectedSide];
  if (field === "interpreterNeeded") return record.interpreterNeeded ? "Needed" : "Not needed";
  const value = record[field];
  if (isLanguage(field) && value !== null) return languageName(String(value)) ?? String(value);
  return value === null || value === "" ? "Nothing noted" : String(value);
}

const isLanguage = (field: MergeField) => field === "spokenLanguage" || field === "writtenLanguage";

/** A merge that can still be undone, and until when; undefined once its day is over. */
export function mergeInWords(
  merge: {
    readonly id: string;
    readonly mergedAt: string;
    readonly mergedByName: string;
    readonly name: string;
  } | null,
  clinic: ClinicTime,
  now: Date,
): { readonly id: string; readonly words: string; readonly until: string } | undefined {
  if (!merge) return undefined;
  const ends = new Date(new Date(merge.mergedAt).getTime() + MERGE_UNDO_HOURS * 60 * 60 * 1000);
  if (ends <= now) return undefined;
  const words = `The record of ${merge.name} was merged into this one by ${merge.mergedByName}`;
  return { id: merge.id, words, until: momentInWords(ends, clinic) };
}

/** Why a merge was not made. */
export const MERGE_REFUSALS: Readonly<Record<MergeRefusal, string>> = {
  "notes-too-long":
    "The notes of the two together are too long for one record. Shorten the notes of one of them, then merge.",
};

/** Why a merge can be undone no more. */
export const UNDO_REFUSALS: Readonly<Record<UndoRefusal, string>> = {
  "too-late": `A merge can be undone for ${MERGE_UNDO_HOURS} hours, and they are over.`,
  "merged-on": "Another merge followed. Undo that one first, then this one.",
  changed:
    "The record was changed after the merge. Undoing would take that change away, so the two stay together.",
  screened:
    "A program that came from the other record was screened for warning signs after the merge. A screening is never changed, so the two stay together.",
};
