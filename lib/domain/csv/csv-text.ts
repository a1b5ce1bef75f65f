import { stringify } from "csv-stringify/sync";

/**
 * Where a spreadsheet would take what follows for a formula (security rule 20), also when it was written so before: at the
 * beginning of a cell, and behind what some spreadsheets end a cell or a row with although it stands in quotes. One that is
 * set to semicolons, as in much of Europe, ends a cell at each of them.
 */
const FORMULA = /(?<=^|[;\t\r\n])( *)(?=[=+\-@\t\r＝＋－＠])/gu;
const ESCAPED = /(?<=^|[;\t\r\n]) (?= *[=+\-@\t\r＝＋－＠])/gu;
/** A sign and a number, with nothing in it to reckon with: "+44 1632 960001". */
const NUMBER = /^[+-][\d ]+$/;

/**
 * A cell as it stands in a file. What could be a formula gets a space in front: a spreadsheet shows it as text, other
 * systems take the space away when they read it (an apostrophe they keep), and {@link restoreCell} gives back what it was.
 */
export function safeCell(text: string): string {
  return NUMBER.test(text) ? text : text.replace(FORMULA, " $1");
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
