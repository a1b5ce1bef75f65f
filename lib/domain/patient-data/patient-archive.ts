import { CSV_START, type CsvCell, csvLines } from "@/lib/domain/csv/csv-text";
import { filePart } from "@/lib/domain/handout/handout-file-name";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { archiveReadme } from "./archive-readme";
import { PATIENT_TABLES } from "./patient-tables";

/** A row as the database has it: column names, and values as JSON. */
export type ExportedRow = Readonly<Record<string, unknown>>;
/** Every row of a patient, by table. */
export type PatientRows = ReadonlyMap<string, readonly ExportedRow[]>;

export interface ArchiveFacts {
  readonly clinicName: string;
  readonly exportedAt: Date;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The shape of `patient.json`; a change that a reader must know of raises it. */
const ARCHIVE_FORMAT = 1;

/** The files of an export that are text: what it is, everything as JSON, and each table for a spreadsheet. */
export function archiveTexts(rows: PatientRows, facts: ArchiveFacts): TextFile[] {
  const label = String(rows.get("patients")?.[0]?.label ?? "");
  const json = {
    format: "homestretch-patient",
    version: ARCHIVE_FORMAT,
    clinic: facts.clinicName,
    exportedAt: facts.exportedAt.toISOString(),
    tables: Object.fromEntries(PATIENT_TABLES.map(({ table }) => [table, rows.get(table) ?? []])),
  };
  const tables = PATIENT_TABLES.flatMap(({ table, title }) => {
    const found = rows.get(table) ?? [];
    return found.length === 0 ? [] : [{ name: `tables/${title}.csv`, text: tableText(found) }];
  });
  return [
    { name: "README.txt", text: archiveReadme(label, facts) },
    { name: "patient.json", text: `${JSON.stringify(json, null, 2)}\n` },
    ...tables,
  ];
}

function tableText(rows: readonly ExportedRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return CSV_START + csvLines([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]);
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}

export interface ArchiveSheet {
  readonly name: string;
  readonly document: ProgramDocument;
}

/** Every version that was published, with the name of its file. */
export function archiveSheets(rows: PatientRows): ArchiveSheet[] {
  const programs = (rows.get("programs") ?? []).map((row) => String(row.id));
  return (rows.get("program_versions") ?? []).map((row) => {
    const document = row.document as ProgramDocument;
    const place = programs.indexOf(String(row.program_id)) + 1;
    const title = filePart(document.program.title);
    return { name: `sheets/${place} ${title} - v${Number(row.number)}.pdf`, document };
  });
}
