import type { ReadTable } from "@/lib/domain/csv/read-table";
import { labelFromName, NAME_ORDERS, type NameOrder } from "@/lib/domain/patient/person-name";
import type { ReadingPlan } from "@/lib/domain/patient-import/build-forms";
import {
  fieldTakenTwice,
  IMPORT_FIELD_WORDS,
  namesSomebody,
} from "@/lib/domain/patient-import/import-fields";
import type {
  ImportPreview,
  NameSample,
  PreviewColumn,
  PreviewRow,
} from "@/lib/domain/patient-import/import-preview";
import { type KnownPatient, matchRows } from "@/lib/domain/patient-import/match-rows";
import type { ParsedRow } from "./read-import";

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** What is wrong with the choice of columns; undefined when they can be read. */
export function problemOfPlan({ fields }: ReadingPlan): string | undefined {
  if (!namesSomebody(fields)) return "Say which column holds the name.";
  const twice = fieldTakenTwice(fields);
  return twice && `“${IMPORT_FIELD_WORDS[twice]}” is chosen for two columns. Keep one of the two.`;
}

/** The columns with what they are taken for. */
export function previewColumns({ columns, rows }: ReadTable, { fields }: ReadingPlan): PreviewColumn[] {
  return columns.map((name, position) => ({
    name,
    field: fields[position] ?? "",
    samples: firstFilled(rows.map(({ cells }) => cells[position] ?? "")),
  }));
}

function firstFilled(cells: readonly string[]): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim().replace(/\s+/g, " ").slice(0, SAMPLE_LENGTH);
    if (text !== "") found.add(text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** Three whole names with what each order would make of them; none where given and family names stand apart. */
export function nameSamples({ rows }: ReadTable, { fields }: ReadingPlan): NameSample[] {
  const position = fields.indexOf("name");
  if (position === -1 || fields.includes("given")) return [];
  const names = rows
    .map(({ cells }) => (cells[position] ?? "").trim())
    .filter((name) => /\S\s+\S/.test(name));
  return [...new Set(names)].slice(0, SAMPLES).map((name) => ({
    name: name.slice(0, SAMPLE_LENGTH),
    labels: Object.fromEntries(NAME_ORDERS.map((order) => [order, labelFromName(name, order)])) as Record<
      NameOrder,
      string
    >,
  }));
}

/** What an import would do with each row. */
export function previewRows(
  parsed: readonly ParsedRow[],
  known: readonly KnownPatient[],
): ImportPreview["rows"] {
  const good = parsed.flatMap((row) => ("patient" in row ? [row] : []));
  const matches = matchRows(
    good.map(({ patient }) => ({
      ...patient,
      externalIds: patient.externalId ? [patient.externalId] : [],
    })),
    known,
  );
  const byNumber = new Map(good.map(({ number }, position) => [number, matches[position]]));
  return parsed.map((row): PreviewRow => {
    const { number } = row;
    if (!("patient" in row)) return { number, name: row.name, is: "wrong", problems: row.problems };
    const { name, label, birthYear } = row.patient;
    const match = byNumber.get(number);
    if (match?.is === "twice")
      return { number, name, is: "same", why: `as row ${good[match.before]?.number}` };
    if (match?.is !== "same") return { number, name, is: "new", label, birthYear };
    const many = match.patientIds.length;
    const why = many === 1 ? "in the list already" : `${many} patients in the list look like this one`;
    return { number, name, is: "same", why };
  });
}
