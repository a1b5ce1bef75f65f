export const SUITABILITIES = ["yes", "yes-with-care", "refer-first", "no-program"] as const;
/** Whether a home program suits a patient with the tag (conditions.md section 1). */
export type Suitability = (typeof SUITABILITIES)[number];

/** A condition tag the therapist picks; the product never diagnoses. */
export interface ConditionTag {
  readonly slug: string;
  /** Plain name, for example "back pain with no single cause". */
  readonly plainName: string;
  /** Name in the field, for the therapist. */
  readonly name: string;
  readonly suitability: Suitability;
  /** What the therapist should know when choosing it. */
  readonly prompt: string;
  /** Slugs of templates offered, best first. */
  readonly templates: readonly string[];
  /** Shown to therapists only, never in patient output. */
  readonly clinicianOnly: boolean;
}

/** Further yes/no flags on the patient record that conflict rules read (conditions.md section 3). */
export interface PatientFlag {
  readonly slug: string;
  readonly name: string;
}
