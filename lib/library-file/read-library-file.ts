import { strFromU8, unzipSync } from "fflate";
import { decodeTable } from "@/lib/domain/csv/decode-table";
import { type ReadTable, readCsvTable, type TableReading, tableOf } from "@/lib/domain/csv/read-table";
import {
  LIBRARY_FILE_FORMAT,
  LIBRARY_FILE_LIMITS,
  LIBRARY_FILE_VERSION,
} from "@/lib/domain/library-file/library-file";
import { readWorkbook } from "@/lib/workbook/read-workbook";
import { libraryFileSchema } from "./schema";

/** By their name in the file, in small letters and without folders. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

export type LibraryReading =
  | {
      readonly ok: true;
      readonly kind: "file";
      readonly from: string;
      readonly exercises: readonly unknown[];
      readonly pictures: Pictures;
    }
  | {
      readonly ok: true;
      readonly kind: "list";
      readonly table: ReadTable;
      readonly isGuessed: boolean;
      readonly pictures: Pictures;
    }
  | { readonly ok: false; readonly message: string };

const refused = (message: string) => ({ ok: false, message }) as const;
const NO_LIST =
  "There is no list of exercises in this file. Choose a CSV or Excel file, or a zip file with one and its pictures.";
const TOO_BIG = "This file is too big unpacked. Part it into several.";
const BROKEN = "This file of exercises is damaged or was changed. Ask for it again.";
const NEWER = "This file of exercises is of a newer release. Update this server first.";
const BEYOND_ASCII = /[^ -~\s]/;
const NONE: Pictures = new Map();

/**
 * A file of exercises: one of ours, a list, or a zip file with a list and its pictures. Nothing is stored, and nothing is
 * unpacked beyond the limits, whatever the file says of itself.
 */
export async function readLibraryFile(bytes: Uint8Array): Promise<LibraryReading> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return list(bytes, NONE);
  const entries = unpack(bytes);
  if (entries === "too big") return refused(TOO_BIG);
  // A workbook is a zip file as well, and goes to the thread that reads those.
  if (!entries || Object.keys(entries).some((name) => name.startsWith("xl/"))) return workbook(bytes, NONE);
  const pictures = picturesIn(entries);
  const ours = entries["exercises.json"];
  if (ours) return ourFile(ours, pictures);
  const name = Object.keys(entries).find((entry) => /\.(csv|tsv|txt|xlsx)$/i.test(entry) && !isHidden(entry));
  const table = name === undefined ? undefined : entries[name];
  if (!table || name === undefined) return refused(NO_LIST);
  return /\.xlsx$/i.test(name) ? workbook(table, pictures) : list(table, pictures);
}

/** What the systems of others add to a zip file. */
const isHidden = (name: string) => /(^|\/)(__MACOSX|\.)/.test(name) || /(^|\/)readme\.txt$/i.test(name);

function unpack(packed: Uint8Array): Record<string, Uint8Array> | "too big" | undefined {
  let [bytes, count] = [0, 0];
  try {
    // An entry is unpacked into as many bytes as it names, and no further.
    return unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        count += 1;
        bytes += originalSize;
        if (count > LIBRARY_FILE_LIMITS.files || bytes > LIBRARY_FILE_LIMITS.unpackedBytes)
          throw new RangeError("size");
        return !name.endsWith("/") && !isHidden(name);
      },
    });
  } catch (error) {
    return error instanceof RangeError ? "too big" : undefined;
  }
}

/** The last part of a path, as it is compared. */
export function pictureKey(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? "").trim().toLowerCase();
}

function picturesIn(entries: Record<string, Uint8Array>): Pictures {
  const files = Object.entries(entries).filter(([name]) => !/\.(csv|tsv|txt|xlsx|json)$/i.test(name));
  return new Map(files.map(([name, bytes]) => [pictureKey(name), bytes]));
}

function ourFile(bytes: Uint8Array, pictures: Pictures): LibraryReading {
  if (bytes.length > LIBRARY_FILE_LIMITS.tableBytes) return refused(TOO_BIG);
  let content: unknown;
  try {
    content = JSON.parse(strFromU8(bytes));
  } catch {
    return refused(BROKEN);
  }
  const { format, version } = Object(content);
  if (format === LIBRARY_FILE_FORMAT && Number(version) > LIBRARY_FILE_VERSION) return refused(NEWER);
  const parsed = libraryFileSchema.safeParse(content);
  if (!parsed.success) return refused(BROKEN);
  if (parsed.data.exercises.length === 0) return refused("The file has no exercises.");
  return {
    ok: true,
    kind: "file",
    from: parsed.data.from.clinic,
    exercises: parsed.data.exercises,
    pictures,
  };
}

async function workbook(bytes: Uint8Array, pictures: Pictures): Promise<LibraryReading> {
  const sheet = await readWorkbook(bytes);
  if (!sheet.ok) return sheet;
  const rows = sheet.rows.map((cells, position) => ({ cells, number: position + 1 }));
  return listed(tableOf(rows), false, pictures);
}

function list(bytes: Uint8Array, pictures: Pictures): LibraryReading {
  if (bytes.length > LIBRARY_FILE_LIMITS.tableBytes) return refused(TOO_BIG);
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const isGuessed = decoded.encoding === "windows-1252" && BEYOND_ASCII.test(decoded.text);
  return listed(readCsvTable(decoded.text, LIBRARY_FILE_LIMITS.entries), isGuessed, pictures);
}

function listed(reading: TableReading, isGuessed: boolean, pictures: Pictures): LibraryReading {
  if (!reading.ok) return reading;
  if (reading.rows.length === 0) return refused("The file has no exercises.");
  if (reading.rows.length > LIBRARY_FILE_LIMITS.entries)
    return refused(`The file has more than ${LIBRARY_FILE_LIMITS.entries} exercises. Part it into several.`);
  return { ok: true, kind: "list", table: reading, isGuessed, pictures };
}
