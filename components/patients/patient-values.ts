import type { FlagDetail } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { type PatientCondition, shownPregnancyWeek } from "@/lib/domain/patient/patient-condition";

/** A flag as the form offers it. */
export type FlagOption = ConditionOption & { readonly detail: FlagDetail };

/** What the form of a patient holds. */
export interface PatientFormValues {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  readonly tags: readonly string[];
  /** What stands in the detail field of a flag, by slug. */
  readonly details: Readonly<Record<string, string>>;
}

/** The texts of the detail fields for what is on record today. */
export function detailTexts(
  conditions: readonly PatientCondition[],
  today: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conditions.map((condition) => [
      condition.tag,
      String(shownPregnancyWeek(condition, today) ?? condition.limitsEndOn ?? ""),
    ]),
  );
}

/** What the form of a new patient starts with. */
export const BLANK_PATIENT: PatientFormValues = {
  name: "",
  label: "",
  birthYear: null,
  email: null,
  phone: null,
  affectedSide: "unspecified",
  notes: "",
  clearance: "",
  tags: [],
  details: {},
};
