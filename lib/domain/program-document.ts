import type { Dose } from "./dose";
import type { Purpose, SideRule, StartPosition } from "./exercise";

export const PAPER_SIZES = ["A4", "Letter"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Pain 0–10: up to `carryOnMax` carry on, up to `easeBackMax` ease back, above it stop that exercise. */
export interface PainGuide {
  readonly carryOnMax: number;
  readonly easeBackMax: number;
}

export interface DocumentClinic {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  readonly paperSize: PaperSize;
  readonly timeZone: string;
  /** BCP 47, for example "en-GB". */
  readonly language: string;
  readonly painGuide: PainGuide;
}

export interface DocumentExercise {
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly equipment: string;
  readonly sideRule: SideRule;
  readonly steps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  /** Key poses, solved; absent until the exercise has a drawing. */
  readonly figure?: unknown;
}

export interface DocumentItem {
  /** Stable through versions: the same item keeps its id when its dose changes. */
  readonly itemId: string;
  readonly exercise: DocumentExercise;
  readonly dose: Dose;
  /** The therapist's words to the patient. */
  readonly note: string;
}

export interface DocumentAdvice {
  readonly slug: string;
  readonly title: string;
  readonly points: readonly string[];
}

export interface DocumentWarningSign {
  readonly code: string;
  readonly text: string;
}

export interface DocumentWarningGroup {
  readonly level: 1 | 2 | 3 | 4;
  readonly heading: string;
  readonly signs: readonly DocumentWarningSign[];
  readonly closing: readonly string[];
}

/** The warning card with the clinic's contacts filled in. */
export interface DocumentWarningCard {
  readonly textVersion: string;
  readonly reviewedOn: string;
  readonly groups: readonly DocumentWarningGroup[];
  readonly notSure: string;
}

/**
 * The one value everything reads: a program frozen at publishing, complete in itself. PDF, patient page, version
 * difference, exports and adherence are pure functions of it.
 */
export interface ProgramDocument {
  readonly format: 1;
  readonly clinic: DocumentClinic;
  /** Name or alias as the patient may see it; never surname with birth date, contact or diagnosis. */
  readonly patientLabel: string;
  readonly program: {
    readonly id: string;
    readonly title: string;
    readonly goal: string;
    /** "after ____": the habit the session is tied to. Empty prints a line to fill in. */
    readonly habitAfter: string;
    readonly habitAt: string;
    /** Local date `YYYY-MM-DD`, or undefined. */
    readonly reviewOn?: string;
    readonly diaryWeeks: number;
  };
  readonly version: {
    /** 1, 2, 3 …; 0 for the preview of a draft. */
    readonly number: number;
    /** Clinic-local date `YYYY-MM-DD`. */
    readonly publishedOn: string;
    readonly therapistName: string;
  };
  readonly items: readonly DocumentItem[];
  readonly advice: readonly DocumentAdvice[];
  readonly warningCard: DocumentWarningCard;
}
