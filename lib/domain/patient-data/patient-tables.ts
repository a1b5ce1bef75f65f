/** How the rows of a table belong to a patient: which column names whom. A record that was merged away belongs to the kept one. */
export type Belonging =
  | { readonly column: "id"; readonly of: "patient" }
  | { readonly column: "patient_id"; readonly of: "patient" }
  | { readonly column: "program_id"; readonly of: "program" }
  | { readonly column: "measurement_id"; readonly of: "measurement" };

export interface PatientTable {
  readonly table: string;
  readonly by: Belonging;
  /** What the files of an export call it. */
  readonly title: string;
  /** Columns that an export leaves out: they open doors, or are made from the others, and say nothing of the patient. */
  readonly secret?: readonly string[];
}

const PATIENT = { column: "patient_id", of: "patient" } as const;
const PROGRAM = { column: "program_id", of: "program" } as const;
const MEASUREMENT = { column: "measurement_id", of: "measurement" } as const;

/**
 * Every table that holds something of a patient: what an export walks from the first to the last, and an erasure from
 * the last to the first. A test holds the list against the schema. The audit trail is not among them: it keeps ids.
 */
export const PATIENT_TABLES: readonly PatientTable[] = [
  { table: "patients", by: { column: "id", of: "patient" }, title: "patient", secret: ["search_text"] },
  { table: "patient_merges", by: PATIENT, title: "merges" },
  { table: "patient_external_ids", by: PATIENT, title: "numbers-elsewhere" },
  { table: "patient_conditions", by: PATIENT, title: "conditions" },
  { table: "functional_activities", by: PATIENT, title: "activities" },
  { table: "outcome_measurements", by: PATIENT, title: "outcomes" },
  { table: "activity_scores", by: MEASUREMENT, title: "activity-scores" },
  { table: "symptom_charts", by: PATIENT, title: "symptoms" },
  { table: "programs", by: PATIENT, title: "programs" },
  { table: "program_items", by: PROGRAM, title: "draft-exercises" },
  { table: "program_advice", by: PROGRAM, title: "draft-advice" },
  { table: "program_phases", by: PROGRAM, title: "draft-phases" },
  { table: "program_item_phases", by: PROGRAM, title: "draft-phase-doses" },
  { table: "screenings", by: PATIENT, title: "screenings" },
  { table: "kept_conflicts", by: PROGRAM, title: "kept-conflicts" },
  { table: "program_versions", by: PROGRAM, title: "versions" },
  { table: "program_version_items", by: PROGRAM, title: "version-exercises" },
  { table: "handout_prints", by: PROGRAM, title: "prints" },
  {
    table: "share_links",
    by: PROGRAM,
    title: "links",
    secret: ["token_hash", "code_hash", "calendar_hash", "pin_hash"],
  },
  { table: "session_logs", by: PROGRAM, title: "sessions", secret: ["content_hash"] },
  { table: "item_logs", by: PROGRAM, title: "session-exercises" },
];
