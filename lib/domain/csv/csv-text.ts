import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** A cell that a spreadsheet would take for a formula (security rule 20), also when it was written so before. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/u;

/** A cell as it stands in a file: a spreadsheet shows it as text, and {@link restoreCell} gives back what it was. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What {@link safeCell} was given. */
export function restoreCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

export type CsvCell = string | number | boolean | null;

/** Rows as lines of a file that spreadsheets open; the first row names the columns. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeCell(cell) : String(cell ?? "")))),
    { record_delimiter: "windows" },
  );
}

/** Tells a spreadsheet that the file is UTF-8; goes before the first line. */
export const CSV_START = "\uFEFF";

export type CsvReading =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly Record<string, string>[];
    }
  | { readonly ok: false; readonly message: string };

/** The rows of a file by the names in its first line; cells come back as they were before {@link safeCell}. */
export function readCsv(text: string): CsvReading {
  try {
    const delimiter = text.split("\n", 1)[0]?.includes(";") ? ";" : ",";
    const [columns = [], ...lines] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: false,
      skip_empty_lines: true,
      trim: false,
    }) as string[][];
    const names = columns.map((name) => name.trim().toLowerCase());
    const rows = lines.map((line) =>
      Object.fromEntries(names.map((name, position) => [name, restoreCell(line[position] ?? "")])),
    );
    return { ok: true, columns: names, rows };
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    const where = typeof line === "number" ? ` Look at line ${line}.` : "";
    return {
      ok: false,
      message: `This is not a table that can be read.${where} Save it as CSV and try again.`,
    };
  }
}
