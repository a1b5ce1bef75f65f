import { PATIENT_TABLES } from "./patient-tables";

const ABOUT: Readonly<Record<string, string>> = {
  patient: "the record: name, label, contact, notes",
  merges: "other records that were merged into this one, and what it said before",
  "numbers-elsewhere": "the patient's numbers in other systems",
  conditions: "the conditions that are set on the record",
  activities: "what the patient finds hard, in their own words",
  outcomes: "each time outcomes were asked for",
  "activity-scores": "how well each activity went, 0 to 10",
  symptoms: "where something hurt or felt odd, day by day",
  programs: "the exercise programs, with their drafts' texts",
  "draft-exercises": "the exercises of each draft, with their doses",
  "draft-advice": "the advice of each draft",
  "draft-phases": "the blocks of weeks of each draft",
  "draft-phase-doses": "what an exercise is in a block of weeks",
  screenings: "the warning signs that were asked about",
  "kept-conflicts": "why an exercise was kept against a rule",
  versions: "every published version, whole, as JSON",
  "version-exercises": "the exercises of each version",
  prints: "when a sheet was printed",
  links: "the links the patient was given, without what opens them",
  sessions: "what the patient recorded: day, pain, effort, note",
  "session-exercises": "what was done of each exercise",
};

/** What an export is, for whoever opens it: the patient, another clinic, a lawyer. */
export function archiveReadme(
  label: string,
  { clinicName, exportedAt }: { clinicName: string; exportedAt: Date },
): string {
  const files = PATIENT_TABLES.map(({ title }) => `  tables/${title}.csv: ${ABOUT[title] ?? title}`);
  return `Everything that ${clinicName} keeps about ${label} in Homestretch
Exported on ${exportedAt.toISOString().slice(0, 10)} (UTC)

What is in here
  patient.json: everything, for a computer to read. "tables" holds one list for each kind of
    record; the names of the columns are those of the tables below.
${files.join("\n")}
  sheets/: the handout of every version that was published, as PDF

Good to know
  A table without rows has no file. Days are written year-month-day. Moments are in UTC.
  A cell that a spreadsheet could take for a formula has a space before it.
  Names of exercises, staff and texts that belong to the clinic stand in the versions; elsewhere there are ids.
  Who opened or changed the record is in the clinic's audit trail, which is not part of this file.
  This file is not encrypted. Hand it over in person or in an encrypted way, and delete your copy.
`.replaceAll("\n", "\r\n");
}
