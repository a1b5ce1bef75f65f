import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { KeptConflict } from "./kept-conflict";
import type { ScreeningOutcome } from "./safety-record";

/** A reason on record, for staff. */
export interface KeptReason extends KeptConflict {
  readonly reason: string;
  readonly keptByName: string;
  /** Day in the clinic's words. */
  readonly keptOn: string;
}

/** A screening on record, for staff. */
export interface ScreeningView {
  readonly outcome: ScreeningOutcome;
  readonly note: string;
  readonly screenedByName: string;
  /** Day in the clinic's words. */
  readonly screenedOn: string;
  /** Titles of the themes of which a sign was there. */
  readonly signs: readonly string[];
  /** A doctor's assessments and weighed context, each a sentence with its theme. */
  readonly remarks: readonly string[];
}

/** What the builder checks the rules with. */
export interface SafetySources {
  /** The clinic's local date. */
  readonly today: string;
  readonly conditions: readonly PatientCondition[];
  readonly birthYear: number | null;
  /** The adult who is with a child; empty for none. */
  readonly adult: string;
  readonly kept: readonly KeptReason[];
  readonly screening?: ScreeningView;
  /** Who has signed the rules, in words; absent: nobody. */
  readonly rulesChecked?: string;
}
