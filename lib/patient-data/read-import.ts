import { createHash } from "node:crypto";
import type { NewPatient } from "@/db/mutations/patients";
import { decodeTable } from "@/lib/domain/csv/decode-table";
import { type ReadTable, readCsvTable, type TableReading, tableOf } from "@/lib/domain/csv/read-table";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-import";
import { formReader, type ReadingPlan } from "@/lib/domain/patient-import/build-forms";
import { EXTERNAL_ID_LIMITS } from "@/lib/domain/patient-import/external-id";
import { patientFields } from "@/lib/patients/schema";
import { isWorkbook, readWorkbook } from "@/lib/workbook/read-workbook";

const BEYOND_ASCII = /[^ -~\s]/;
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

export type FileReading =
  | (ReadTable & {
      /** Whether the letters had to be guessed, so that somebody has to look at the names. */
      readonly isGuessed: boolean;
    })
  | { readonly ok: false; readonly message: string };

/** The table in a file, CSV or workbook; or why there is none. */
export async function readImportFile(file: Blob): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (OLD_WORKBOOK.every((byte, position) => bytes[position] === byte))
    return refused("This is an old Excel workbook (.xls). Save it as .xlsx or as CSV and choose that.");
  if (isWorkbook(bytes)) {
    const sheet = await readWorkbook(bytes);
    if (!sheet.ok) return sheet;
    return checked(tableOf(sheet.rows.map((cells, position) => ({ cells, number: position + 1 }))), false);
  }
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const isGuessed = decoded.encoding === "windows-1252" && BEYOND_ASCII.test(decoded.text);
  return checked(readCsvTable(decoded.text, IMPORT_LIMITS.rows), isGuessed);
}

function checked(reading: TableReading, isGuessed: boolean): FileReading {
  if (!reading.ok) return reading;
  if (reading.rows.length === 0) return refused("The file has no patients.");
  if (reading.rows.length > IMPORT_LIMITS.rows)
    return refused(
      `The file has more than ${IMPORT_LIMITS.rows} patients. Import at most ${IMPORT_LIMITS.rows} at a time.`,
    );
  return { ...reading, isGuessed };
}

function refused(message: string): FileReading {
  return { ok: false, message };
}

/** By what a clinic's way of reading a list is found again. */
export function hashColumns(columns: readonly string[]): string {
  return createHash("sha256").update(columns.join("\u001f")).digest("hex");
}

/** A row with what the record would hold, or with everything that is wrong with it. */
export type ParsedRow =
  | { readonly number: number; readonly patient: NewPatient }
  | { readonly number: number; readonly name: string; readonly problems: readonly string[] };

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: "Name",
  label: "Name on paper",
  birthYear: "Year of birth",
  email: "E-mail",
  phone: "Phone",
  reference: "Reference",
  spokenLanguage: "Spoken language",
  notes: "Notes",
  clearance: "Clearance",
};

/** What is known where a file is read. */
export interface ReadingPlace {
  /** Slugs of conditions. */
  readonly tags: ReadonlySet<string>;
  readonly thisYear: number;
}

/** Every row by the plan, each on its own. */
export function parseRows(table: ReadTable, plan: ReadingPlan, place: ReadingPlace): ParsedRow[] {
  const read = formReader(table.columns, plan, place.thisYear);
  return table.rows.map((row): ParsedRow => {
    const { number, form, externalId, problems: inCells } = read(row);
    const parsed = patientFields.safeParse(form);
    const problems = [...inCells];
    for (const issue of parsed.error?.issues ?? []) {
      const field = String(issue.path[0] ?? "");
      // A row without a name has been told so.
      if (field !== "name" || form.name !== "")
        problems.push(`${FIELD_WORDS[field] ?? field}: ${issue.message}`);
    }
    const unknown = [form["tags[]"] ?? []].flat().find((tag) => !place.tags.has(tag));
    if (unknown !== undefined) problems.push(`The condition “${unknown}” is not known.`);
    if (externalId && externalId.value.length > EXTERNAL_ID_LIMITS.value)
      problems.push(`The number in the other system has more than ${EXTERNAL_ID_LIMITS.value} characters.`);
    if (!parsed.success || problems.length > 0) return { number, name: String(form.name ?? ""), problems };
    return { number, patient: { ...parsed.data, ...(externalId && { externalId }) } };
  });
}
