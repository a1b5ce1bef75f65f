import type { Circumstance } from "@/lib/domain/reader/circumstance";

/** 1 emergency · 2 urgent (today) and soon (next day or two) · 3 tell your clinician · 4 stop the exercise. */
export const WARNING_LEVELS = [1, 2, 3, 4] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

/** Levels that no therapist action can leave out (warning-signs.md P1, P2). */
export const FIXED_LEVELS: readonly WarningLevel[] = [1, 2, 4];

export interface WarningSign {
  /** A key for the software; people read the words. */
  readonly code: string;
  readonly level: WarningLevel;
  readonly text: string;
  /** Level 3 only: whether the therapist may hide it (warning-signs.md P3). */
  readonly mayBeHidden: boolean;
  /**
   * Prints in these circumstances; absent: always. In a text with areas it prints besides wherever an area lists it. The
   * clinical record decides, never a hand.
   */
  readonly when?: Circumstance;
  /** Other words for some readers; the first that fits prints. */
  readonly variants?: readonly WarningSignVariant[];
}

export interface WarningSignVariant {
  readonly when: Circumstance;
  readonly text: string;
}

/** A heading with its signs: one action each. Headings and lines may hold `{emergency_number}` and the like. */
export interface WarningGroup {
  readonly level: WarningLevel;
  readonly heading: string;
  readonly signs: readonly WarningSign[];
  /** Sentences that close the group. */
  readonly closing: readonly string[];
}

/** The card of one part of the body: the signs that print where the program or the record is about it. */
export interface WarningArea {
  readonly code: string;
  readonly title: string;
  readonly when: Circumstance;
  /** Codes in the order in which they print, a list for each group of the text. */
  readonly lists: readonly (readonly string[])[];
  /** Codes of other areas in whose place its own stand. */
  readonly replaces?: readonly string[];
}

/** Extra lines that print when a flag is set on the patient (warning-signs.md P9). They add, never replace. */
export interface WarningAddition {
  readonly flag: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The versioned wording asset (warning-signs.md P8). */
export interface WarningText {
  readonly version: string;
  readonly writtenOn: string;
  readonly groups: readonly WarningGroup[];
  /** The cards of the parts of the body; absent in texts before 3.0, of which every sign prints on every card. */
  readonly areas?: readonly WarningArea[];
  readonly stretchLine: string;
  readonly notSure: string;
  /** In place of `notSure` where the urgent line is a doctor already. */
  readonly notSureDoctorLine?: string;
  readonly additions: readonly WarningAddition[];
}

/** The clinic's contacts that the card needs; printing is refused while one is empty (P6). */
export interface WarningContacts {
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  readonly clinicPhone: string;
  /** The country's name for it, as in "an emergency department (A&E)". */
  readonly emergencyDepartment: string;
}

/** Replaces the contact fields of a warning line. */
export function fillContacts(text: string, contacts: WarningContacts): string {
  return text
    .replaceAll("{emergency_number}", () => contacts.emergencyNumber)
    .replaceAll("{emergency_department}", () => contacts.emergencyDepartment)
    .replaceAll("{urgent_line}", () => contacts.urgentLine)
    .replaceAll("{clinic_phone}", () => contacts.clinicPhone);
}
