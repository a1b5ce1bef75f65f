import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";

/** What a workbook of a thousand patients stays far below. */
export const WORKBOOK_LIMITS = {
  unpackedBytes: 20_000_000,
  entries: 500,
  rows: 5_000,
  columns: 500,
} as const;

export type SheetReading =
  /** Cells by row and column, as text; empty rows are there, so that rows count as a spreadsheet counts them. */
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: string };

const BROKEN = "This workbook cannot be read. Save it as CSV in the spreadsheet and choose that.";
const TOO_BIG = "This workbook is too big. Keep only the sheet with the patients, or save it as CSV.";
/** What the cells, their words and their dates need; pictures and macros stay packed. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/;

/**
 * The cells of the first sheet of an `.xlsx` file. Nothing is unpacked beyond the limits, whatever the file says of itself.
 * To be run in a thread that may die of it.
 */
export async function readFirstSheet(packed: Uint8Array): Promise<SheetReading> {
  const files = unpack(packed);
  if (files === "too big") return refused(TOO_BIG);
  if (files === "broken") return refused(BROKEN);
  if (hasFarCells(files)) return refused(TOO_BIG);
  try {
    const honest = zipSync(files, { level: 0 });
    const rows = await readSheet(new Blob([honest as Uint8Array<ArrayBuffer>]), 1);
    if (rows.length > WORKBOOK_LIMITS.rows) return refused(TOO_BIG);
    return { ok: true, rows: rows.map((row) => row.map(textOf)) };
  } catch {
    return refused(BROKEN);
  }
}

function refused(message: string): SheetReading {
  return { ok: false, message };
}

function unpack(packed: Uint8Array): Record<string, Uint8Array> | "too big" | "broken" {
  let [bytes, entries] = [0, 0];
  try {
    // A file is unpacked into as many bytes as its entry names, and no further.
    const files = unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > WORKBOOK_LIMITS.entries) throw new RangeError("entries");
        if (!NEEDED.test(name)) return false;
        bytes += originalSize;
        if (bytes > WORKBOOK_LIMITS.unpackedBytes) throw new RangeError("bytes");
        return true;
      },
    });
    return Object.hasOwn(files, "xl/workbook.xml") ? files : "broken";
  } catch (error) {
    return error instanceof RangeError ? "too big" : "broken";
  }
}

const CELL_PLACE = /<c\b[^>]*?\br\s*=\s*["']([A-Z]{1,7})(\d{1,9})["']/g;
const ROW_PLACE = /<row\b[^>]*?\br\s*=\s*["'](\d{1,9})["']/g;

/** Whether a cell stands so far out that the empty ones before it would fill the memory. */
function hasFarCells(files: Record<string, Uint8Array>): boolean {
  return Object.entries(files).some(([name, bytes]) => {
    if (!name.startsWith("xl/worksheets/")) return false;
    const text = new TextDecoder().decode(bytes);
    for (const [, row] of text.matchAll(ROW_PLACE)) if (Number(row) > WORKBOOK_LIMITS.rows) return true;
    for (const [, column = "", row] of text.matchAll(CELL_PLACE))
      if (Number(row) > WORKBOOK_LIMITS.rows || columnNumber(column) > WORKBOOK_LIMITS.columns) return true;
    return false;
  });
}

/** "A" is 1, "AA" is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A cell as the same file in CSV would have it. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return String(cell);
}
