import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";
import type { PatientLanguages } from "@/lib/domain/patient/patient-languages";

/** A patient as one line of the list. */
export interface ListedPatient extends PatientLanguages {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reference: string | null;
  readonly affectedSide: string;
  readonly tags: readonly string[];
  readonly notes: string;
  readonly clearance: string;
  readonly isArchived: boolean;
}

const COLUMNS = [
  ...["name", "label", "birth_year", "email", "phone", "reference"],
  ...["written_language", "spoken_language", "interpreter_needed"],
  ...["affected_side", "conditions", "notes", "clearance", "archived"],
];

/** The list as a file that an import reads again. */
export function writePatientList(patients: readonly ListedPatient[]): string {
  const rows = patients.map((patient) => [
    ...[patient.name, patient.label, patient.birthYear, patient.email, patient.phone],
    ...[
      patient.reference,
      patient.writtenLanguage,
      patient.spokenLanguage,
      patient.interpreterNeeded ? "yes" : "no",
      patient.affectedSide,
      patient.tags.join(" "),
      patient.notes,
      patient.clearance,
      patient.isArchived ? "yes" : "no",
    ],
  ]);
  return CSV_START + csvLines([COLUMNS, ...rows]);
}
