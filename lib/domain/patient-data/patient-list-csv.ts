import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";

/** A patient as one line of the list. */
export interface ListedPatient {
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
  ...["affected_side", "conditions", "notes", "clearance", "archived"],
];

/** The list as a file that an import reads again. */
export function writePatientList(patients: readonly ListedPatient[]): string {
  const rows = patients.map((patient) => [
    ...[patient.name, patient.label, patient.birthYear, patient.email, patient.phone],
    ...[
      patient.reference,
      patient.affectedSide,
      patient.tags.join(" "),
      patient.notes,
      patient.clearance,
      patient.isArchived ? "yes" : "no",
    ],
  ]);
  return CSV_START + csvLines([COLUMNS, ...rows]);
}
