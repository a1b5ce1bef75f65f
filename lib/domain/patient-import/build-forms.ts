import type { TableRow } from "@/lib/domain/csv/read-table";
import {
  beginsWithTitle,
  initialsOf,
  isNoName,
  labelFromName,
  type NameOrder,
} from "@/lib/domain/patient/person-name";
import { safeLine } from "@/lib/domain/text/safe-text";
import { type ExternalId, externalValue } from "./external-id";
import { phoneRank } from "./guess-columns";
import type { ColumnField, ImportField } from "./import-fields";
import {
  type CellReading,
  readBirthYear,
  readEmail,
  readPhone,
  readSide,
  readWrittenLanguage,
  readYesNo,
} from "./read-cell";

/** How the columns of a file are to be read. */
export interface ReadingPlan {
  /** By position. */
  readonly fields: readonly ColumnField[];
  readonly nameOrder: NameOrder;
  /** The other system. */
  readonly source: string;
  /** Names on paper that somebody typed, by row number. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A line of a file as the form of a patient would send it. */
export type PatientForm = Readonly<Record<string, string | readonly string[]>>;

export interface ReadRow {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly form: PatientForm;
  readonly externalId?: ExternalId;
  /** What is wrong with single cells; the form may have more. */
  readonly problems: readonly string[];
}

const BETWEEN_TAGS = /[\s;,]+/;

/** Reads rows by one plan. */
export function formReader(columns: readonly string[], plan: ReadingPlan, thisYear: number) {
  const positions = positionsOf(columns, plan.fields);
  const of = (row: TableRow, field: ImportField) =>
    (positions.get(field) ?? [])
      .map((position) => row.cells[position]?.trim() ?? "")
      .find((cell) => cell !== "") ?? "";
  return (row: TableRow): ReadRow => {
    const cell = (field: ImportField) => of(row, field);
    const problems: string[] = [];
    const read = <Value>(reading: CellReading<Value>, words: string, otherwise: Value): Value => {
      if ("value" in reading) return reading.value;
      problems.push(`${words}: ${reading.problem}`);
      return otherwise;
    };
    if (row.cells.length > columns.length) problems.push("There are more cells than columns.");
    if (/^(yes|true|1|y)$/i.test(cell("archived"))) problems.push("The patient is archived there.");
    const year = read(readBirthYear(cell("born"), thisYear), "Year of birth", null);
    const { phone, remark } = read(readPhone(cell("phone")), "Phone", { phone: null, remark: "" });
    const side = read(readSide(cell("side")), "Side", "unspecified");
    const writtenLanguage = read(readWrittenLanguage(cell("written")), "Written language", "");
    const interpreterNeeded = read(readYesNo(cell("interpreter")), "Interpreter", "");
    const { name, label } = namesOf(cell, plan.nameOrder);
    if (name === "") problems.push("There is no name.");
    const value = externalValue(safeLine(cell("external"), Number.MAX_SAFE_INTEGER));
    return {
      number: row.number,
      problems,
      ...(value !== "" && { externalId: { source: plan.source, value } }),
      form: {
        ...{ name, label: plan.labels[String(row.number)]?.trim() || label },
        birthYear: year === null ? "" : String(year),
        ...{ email: readEmail(cell("email")), phone: phone ?? "", reference: cell("reference") },
        ...{ writtenLanguage, interpreterNeeded },
        ...(cell("spoken") !== "" && { spokenLanguage: cell("spoken") }),
        ...{ affectedSide: side, clearance: cell("clearance") },
        notes: [cell("notes"), remark && `Phone: ${remark}.`].filter((note) => note !== "").join("\n"),
        "tags[]": cell("conditions")
          .split(BETWEEN_TAGS)
          .filter((tag) => tag !== ""),
      },
    };
  };
}

/** The columns of each field; of several with a phone the mobile first. */
function positionsOf(columns: readonly string[], fields: readonly ColumnField[]): Map<ColumnField, number[]> {
  const found = new Map<ColumnField, number[]>();
  for (const [position, field] of fields.entries()) {
    if (field !== "") found.set(field, [...(found.get(field) ?? []), position]);
  }
  const rank = (position: number) => phoneRank(columns[position] ?? "");
  found.get("phone")?.sort((one, other) => rank(one) - rank(other) || one - other);
  return found;
}

/** The name for staff, and the name on paper: the one that is preferred, else the first given name. */
function namesOf(cell: (field: ImportField) => string, order: NameOrder): { name: string; label: string } {
  const tidy = (text: string) =>
    text
      .replace(/^'(?=[=+\-@])/, "")
      .replace(/\s+/g, " ")
      .trim();
  const given = tidy(cell("given"));
  const parts = [given, tidy(cell("middle")), tidy(cell("family"))].filter((part) => part !== "");
  const name = parts.length > 0 ? parts.join(" ") : tidy(cell("name"));
  const preferred = tidy(cell("label"));
  if (preferred !== "" && !isNoName(preferred))
    return {
      name: name || preferred,
      label: beginsWithTitle(preferred) ? labelFromName(preferred) : preferred,
    };
  if (parts.length === 0) return { name, label: labelFromName(name, order) };
  // A family name alone is no name for paper.
  const isNamed = given !== "" && !isNoName(given);
  return { name, label: isNamed ? labelFromName(`, ${given}`) : initialsOf(name) };
}
