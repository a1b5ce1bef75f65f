import { parse } from "csv-parse/sync";
import { restoreCell } from "./csv-text";

/** More columns than any export of another system has. */
export const MOST_COLUMNS = 200;

export interface TableRow {
  /** As many as there are columns; a short row is filled. A longer row has more. */
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the names of the columns are row 1, and empty rows count too. */
  readonly number: number;
}

/** A table as it was read: nothing is known yet of what its columns mean. */
export interface ReadTable {
  readonly ok: true;
  /** As they stand in the first row; a column may have no name, and two may have one. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type TableReading = ReadTable | { readonly ok: false; readonly message: string };

/** Enough was read. */
class Enough extends Error {}

/** The line by which Excel is told what parts the cells. */
const SEPARATOR_LINE = /^\uFEFF?sep=([^\r\n])(?:\r\n|\n|\r)/i;

/**
 * The rows of a CSV file; cells come back as they were before `safeCell`. Rows of empty cells and empty columns at the end
 * are left out. Reading stops after `mostRows` and one more, by which the caller sees that there are too many.
 */
export function readCsvTable(text: string, mostRows: number): TableReading {
  try {
    const told = SEPARATOR_LINE.exec(text);
    const table = told ? text.slice(told[0].length) : text;
    return tableOf(recordsOf(table, told?.[1] ?? delimiterOf(table), mostRows + 2));
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    const where = typeof line === "number" ? ` Look at line ${line}.` : "";
    return {
      ok: false,
      message: `This is not a table that can be read.${where} Save it as CSV and try again.`,
    };
  }
}

/** A table from the rows of a sheet, counted from 1; the first that has anything in it names the columns. */
export function tableOf(records: readonly TableRow[]): TableReading {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first, ...rows] = filled;
  const columns = (first?.cells ?? []).map((name) => name.trim());
  const isUsed = (position: number) => rows.some(({ cells }) => (cells[position] ?? "").trim() !== "");
  while (columns.length > 0 && columns.at(-1) === "" && !isUsed(columns.length - 1)) columns.pop();
  if (columns.length > MOST_COLUMNS)
    return {
      ok: false,
      message: `The table has more than ${MOST_COLUMNS} columns. Take out what is not needed.`,
    };
  return {
    ok: true,
    columns,
    rows: rows.map(({ cells, number }) => ({ number, cells: fitted(cells, columns.length) })),
  };
}

/** Without the empty cells behind the last column, and with those that are missing. */
function fitted(cells: readonly string[], width: number): string[] {
  const kept = cells.map(restoreCell);
  while (kept.length > width && (kept.at(-1) ?? "").trim() === "") kept.pop();
  while (kept.length < width) kept.push("");
  return kept;
}

/** The first rows of a text that have anything in them. */
function recordsOf(table: string, delimiter: string, most: number): TableRow[] {
  const rows: TableRow[] = [];
  let read = 0;
  const onRecord = (cells: string[], info: { readonly empty_lines: number }) => {
    read += 1;
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, number: read + info.empty_lines });
    if (rows.length >= most) throw new Enough();
    return null;
  };
  try {
    parse(table, {
      bom: true,
      delimiter,
      on_record: onRecord,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: false,
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return rows;
}

const DELIMITERS = [",", ";", "\t"];

/** What parts the cells: what stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end === -1 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, "");
  const often = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((most, next) => (often(next) > often(most) ? next : most));
}
