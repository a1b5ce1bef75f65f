import type { AffectedSide } from "@/lib/domain/patient";

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
};
