import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/**
 * Where a spreadsheet would take what follows for a formula (security rule 20), also when it was written so before: at the
 * beginning of a cell, and behind what some spreadsheets end a cell or a row with although it stands in quotes. One that is
 * set to semicolons, as in much of Europe, ends a cell at each of them.
 */
const FORMULA = /(?<=^|[;\t\r\n])('*)(?=[=+\-@\t\r＝＋－＠])/gu;
const ESCAPED = /(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r＝＋－＠])/gu;

/** A cell as it stands in a file: a spreadsheet shows it as text, and {@link restoreCell} gives back what it was. */
export function safeCell(text: string): string {
  return text.replace(FORMULA, "'$1");
}

/** What {@link safeCell} was given. */
export function restoreCell(cell: string): string {
  return cell.replace(ESCAPED, "");
}

export type CsvCell = string | number | boolean | null;

/** Rows as lines of a file that spreadsheets open; the first row names the columns. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeCell(cell) : String(cell ?? "")))),
    // A line break that stands bare in a cell ends the row for a spreadsheet.
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

/** Tells a spreadsheet that the file is UTF-8; goes before the first line. */
export const CSV_START = "\uFEFF";

export type CsvReading =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly Record<string, string>[];
      /** Of each row, its number as a spreadsheet counts: the names of the columns are row 1, and empty rows count too. */
      readonly numbers: readonly number[];
    }
  | { readonly ok: false; readonly message: string };

interface Line {
  readonly cells: readonly string[];
  /** As a spreadsheet counts rows. */
  readonly number: number;
}

/** Enough was read. */
class Enough extends Error {}

/** The first lines of a table that have anything in them. */
function linesOf(table: string, most: number): Line[] {
  const lines: Line[] = [];
  let read = 0;
  const onRecord = (cells: string[], info: { readonly empty_lines: number }) => {
    read += 1;
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ cells, number: read + info.empty_lines });
    if (lines.length >= most) throw new Enough();
    return null;
  };
  try {
    parse(table, {
      bom: true,
      delimiter: delimiterOf(table),
      on_record: onRecord,
      relax_column_count: false,
      skip_empty_lines: true,
      trim: false,
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return lines;
}

/**
 * The rows of a file by the names in its first line; cells come back as they were before {@link safeCell}. Rows of empty
 * cells and empty columns at the end are left out. Reading stops after `mostRows` and one more, by which the caller sees
 * that there are too many.
 */
export function readCsv(text: string, mostRows: number): CsvReading {
  try {
    // What Excel reads as the name of its separator.
    const table = text.replace(/^\uFEFF?sep=[^\r\n]\r?\n/i, "");
    const [first, ...lines] = linesOf(table, mostRows + 2);
    const names = namesOf(first, lines);
    if (names.includes(""))
      return { ok: false, message: "A column has no name in the first line. Name it, or take it out." };
    const twice = firstRepeated(names);
    if (twice !== undefined)
      return { ok: false, message: `The column “${twice}” is there twice. Keep one of the two.` };
    const rows = lines.map(({ cells }) =>
      Object.fromEntries(names.map((name, position) => [name, restoreCell(cells[position] ?? "")])),
    );
    return { ok: true, columns: names, rows, numbers: lines.map(({ number }) => number) };
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    const where = typeof line === "number" ? ` Look at line ${line}.` : "";
    return {
      ok: false,
      message: `This is not a table that can be read.${where} Save it as CSV and try again.`,
    };
  }
}

const DELIMITERS = [",", ";", "\t"];

/** What parts the cells: what stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end === -1 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, "");
  const often = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((most, next) => (often(next) > often(most) ? next : most));
}

/** The names of the columns, without those at the end that have neither a name nor a cell. */
function namesOf(first: Line | undefined, lines: readonly Line[]): string[] {
  const names = (first?.cells ?? []).map((name) => name.trim().toLowerCase());
  const isUsed = (position: number) => lines.some(({ cells }) => (cells[position] ?? "").trim() !== "");
  while (names.at(-1) === "" && !isUsed(names.length - 1)) names.pop();
  return names;
}

/** One of the two would be lost, and nobody could tell which. */
function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.has(name) || !seen.add(name));
}
