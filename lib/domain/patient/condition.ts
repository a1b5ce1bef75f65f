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
  /** Whether a recorded referral or clearance ends the hold (conditions.md section 2); matters only on hold. */
  readonly unlockable: boolean;
}

/** Whether choosing a tag of this kind holds the program until a referral or clearance is recorded. */
export function setsHold(suitability: Suitability): boolean {
  return suitability === "refer-first" || suitability === "no-program";
}

/** Whether the tag holds the program now: no template is offered and nothing is published. */
export function isOnHold(
  tag: Pick<ConditionTag, "suitability" | "unlockable">,
  hasReferralOrClearance: boolean,
): boolean {
  return setsHold(tag.suitability) && !(tag.unlockable && hasReferralOrClearance);
}

/** Further yes/no flags on the patient record that conflict rules read (conditions.md section 3). */
export interface PatientFlag {
  readonly slug: string;
  readonly name: string;
}

/** How a hip was replaced: it decides what the surgeon limits (conditions.md R9, R10). */
export const HIP_APPROACHES = ["posterior", "anterior", "lateral", "unknown"] as const;
export type HipApproach = (typeof HIP_APPROACHES)[number];

export const PREGNANCY_WEEKS = { min: 1, max: 42 } as const;
