import { CSV_START, csvLines, readCsv } from "@/lib/domain/csv/csv-text";

export const IMPORT_LIMITS = { bytes: 1_000_000, rows: 1000 } as const;

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
const REQUIRED = "name";
const BETWEEN_TAGS = /[\s;,]+/;

const FIELD_COLUMNS: Readonly<Record<string, string>> = {
  birthYear: "birth_year",
  affectedSide: "affected_side",
  "tags[]": "conditions",
};

/** The column that a field of the patient form comes from. */
export function columnOfField(field: string): string {
  return FIELD_COLUMNS[field] ?? field;
}

/** The list as a file that {@link readPatientList} reads again. */
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

/** A line of a file as the form of a patient would send it. */
export type PatientForm = Readonly<Record<string, string | readonly string[]>>;

export type PatientListReading =
  | {
      readonly ok: true;
      readonly forms: readonly PatientForm[];
      /** The row that each stands in, as a spreadsheet counts. */
      readonly numbers: readonly number[];
    }
  | { readonly ok: false; readonly message: string };

/** The patients of a file; says what to change when it cannot be one. */
export function readPatientList(text: string): PatientListReading {
  const reading = readCsv(text, IMPORT_LIMITS.rows);
  if (!reading.ok) return reading;
  const { columns, rows, numbers } = reading;
  if (!columns.includes(REQUIRED))
    return refused(`The first line must name the columns, “${REQUIRED}” among them.`);
  const unknown = columns.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined)
    return refused(`The column “${unknown}” is not known. Known are: ${COLUMNS.join(", ")}.`);
  if (rows.length === 0) return refused("The file has no patients.");
  if (rows.length > IMPORT_LIMITS.rows)
    return refused(
      `The file has more than ${IMPORT_LIMITS.rows} patients. Import at most ${IMPORT_LIMITS.rows} at a time.`,
    );
  const archived = rows.findIndex((row) => /^yes$/i.test(row.archived?.trim() ?? ""));
  if (archived !== -1)
    return refused(
      `Row ${numbers[archived]} is archived. Take archived patients out of the file; they are not imported.`,
    );
  return { ok: true, forms: rows.map(formOf), numbers };
}

function refused(message: string): PatientListReading {
  return { ok: false, message };
}

function formOf(row: Readonly<Record<string, string>>): PatientForm {
  return {
    name: row.name ?? "",
    label: row.label ?? "",
    birthYear: row.birth_year ?? "",
    email: row.email ?? "",
    phone: row.phone ?? "",
    reference: row.reference ?? "",
    affectedSide: row.affected_side?.trim().toLowerCase() || "unspecified",
    notes: row.notes ?? "",
    clearance: row.clearance ?? "",
    "tags[]": (row.conditions ?? "").split(BETWEEN_TAGS).filter((tag) => tag !== ""),
  };
}
