/** 1 emergency · 2 urgent (today) and soon (next day or two) · 3 tell your clinician · 4 stop the exercise. */
export const WARNING_LEVELS = [1, 2, 3, 4] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

/** Levels that no therapist action can leave out (warning-signs.md P1, P2). */
export const FIXED_LEVELS: readonly WarningLevel[] = [1, 2, 4];

export interface WarningSign {
  /** Code in the clinical register: E1–E13, U1–U12, C1–C9, S1–S6. */
  readonly code: string;
  readonly level: WarningLevel;
  readonly text: string;
  /** Level 3 only: whether the therapist may hide it (warning-signs.md P3). */
  readonly mayBeHidden: boolean;
}

/** A heading with its signs: one action each. Headings and lines may hold `{emergency_number}` and the like. */
export interface WarningGroup {
  readonly level: WarningLevel;
  readonly heading: string;
  readonly signs: readonly WarningSign[];
  /** Sentences that close the group. */
  readonly closing: readonly string[];
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
  readonly reviewedOn: string;
  readonly groups: readonly WarningGroup[];
  readonly stretchLine: string;
  readonly notSure: string;
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
