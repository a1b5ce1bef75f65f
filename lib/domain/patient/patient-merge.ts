import { type AffectedSide, PATIENT_LIMITS } from "./patient";
import type { PatientCondition } from "./patient-condition";
import type { PatientLanguages } from "./patient-languages";

/** For how long a merge of two records can be undone. */
export const MERGE_UNDO_HOURS = 24;

/** What is picked from one of two records where they differ; the drawings stay those of the record that is kept. */
export const MERGE_FIELDS = [
  ...["name", "label", "birthYear", "email", "phone", "reference", "affectedSide"],
  ...["spokenLanguage", "writtenLanguage", "interpreterNeeded", "clearance", "adult"],
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** What two records are compared by. */
export interface MergeRecord extends PatientLanguages {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reference: string | null;
  readonly affectedSide: AffectedSide;
  readonly clearance: string;
  readonly adult: string;
  readonly notes: string;
  readonly conditions: readonly PatientCondition[];
}

/** The kept record as it was before a merge. */
export interface KeptBefore extends MergeRecord {
  readonly archivedAt: string | null;
  /** When, and by whom, it was noted that there is none. */
  readonly nones: Readonly<
    Record<"conditionsNoneAt" | "conditionsNoneBy" | "flagsNoneAt" | "flagsNoneBy", string | null>
  >;
  /** Whether the record that was given up was archived already. */
  readonly wasMergedArchived: boolean;
}

/** What a merge moved over to the kept record. */
export interface MovedByMerge {
  readonly programs: readonly string[];
  readonly externalIds: readonly { readonly source: string; readonly value: string }[];
  /** Records that had been merged into the one that was given up. */
  readonly records: readonly string[];
}

/** Why a merge cannot be made, or not be undone. */
export type MergeRefusal = "notes-too-long";
export type UndoRefusal = "too-late" | "merged-on" | "changed" | "screened";

/** What is picked of a merge. */
export interface MergePicks {
  /** Fields that are taken from the record that is given up. */
  readonly fromOther: readonly MergeField[];
  /** Conditions and flags that stay. */
  readonly tags: readonly string[];
}

/** Whether a field says nothing. */
export function isBlank(record: MergeRecord, field: MergeField): boolean {
  const value = record[field];
  return value === null || value === "" || value === "unspecified" || value === false;
}

/** The fields in which two records say different things. */
export function differingFields(one: MergeRecord, other: MergeRecord): MergeField[] {
  return MERGE_FIELDS.filter(
    (field) => one[field] !== other[field] && !(isBlank(one, field) && isBlank(other, field)),
  );
}

/**
 * What the kept record says after a merge: the fields as they were picked, the notes of both, and the conditions that
 * stay. Of one that stands on both records, what the kept record stores of it counts; and so does its visit reason.
 */
export function mergeRecords(kept: MergeRecord, other: MergeRecord, picks: MergePicks): MergeRecord {
  const taken = Object.fromEntries(picks.fromOther.map((field) => [field, other[field]]));
  const own = kept.conditions.filter(({ tag }) => picks.tags.includes(tag));
  const hasReason = own.some(({ isVisitReason }) => isVisitReason);
  const more = other.conditions.filter(
    ({ tag }) => picks.tags.includes(tag) && !own.some((condition) => condition.tag === tag),
  );
  return {
    ...kept,
    ...taken,
    notes: joinNotes(kept.notes, other.notes),
    conditions: [...own, ...more.map((condition) => (hasReason ? withoutReason(condition) : condition))],
  };
}

function withoutReason({ isVisitReason: _isVisitReason, ...condition }: PatientCondition): PatientCondition {
  return condition;
}

/** The notes of two records as one text; what one of them holds already is not said twice. */
export function joinNotes(kept: string, other: string): string {
  if (kept.includes(other)) return kept;
  if (other.includes(kept)) return other;
  return `${kept}\n\n${other}`;
}

/** Whether the notes of two records are too long to stand in one. */
export function areNotesTooLong(one: MergeRecord, other: MergeRecord): boolean {
  return joinNotes(one.notes, other.notes).length > PATIENT_LIMITS.notes;
}
