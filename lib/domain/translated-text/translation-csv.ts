import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";
import { decodeTable } from "@/lib/domain/csv/decode-table";
import { readCsvTable, type TableRow } from "@/lib/domain/csv/read-table";
import type { ContentLanguage } from "./content-language";
import { type TranslatableText, translatableKey } from "./translatable-text";
import { translationFaults } from "./translation-faults";
import type { TranslationStanding } from "./translation-kind";
import {
  type EnglishLine,
  englishLines,
  fieldsFromLines,
  type TranslationFields,
  translatedLines,
} from "./translation-lines";

export const TRANSLATION_CSV_LIMITS = { bytes: 8_000_000, rows: 10_000 } as const;

const COLUMNS = ["part", "id", "text", "field", "english", "translation", "standing"] as const;
const NEEDED = ["part", "id", "field", "english", "translation"] as const;
/** Sentences about rows that are shown at once. */
const MOST_FAULTS = 50;

interface Translated {
  readonly text: TranslatableText;
  readonly standing: TranslationStanding;
  readonly fields: TranslationFields | undefined;
}

/** Texts and their translations as a file for a translator: a row for each line, with its English beside it. */
export function writeTranslationCsv(translated: readonly Translated[]): string {
  const rows = translated.flatMap(({ text, standing, fields }) => {
    const translations = translatedLines(text.entry, fields);
    return englishLines(text.entry).map(({ field, english }, index) => [
      ...[text.entry.part, text.contentId, text.title, field, english],
      ...[translations[index] ?? "", standing],
    ]);
  });
  return CSV_START + csvLines([[...COLUMNS], ...rows]);
}

/** A text as a file translates it. */
export interface CsvTranslation {
  readonly text: TranslatableText;
  readonly fields: TranslationFields;
}

export type CsvReading =
  | { readonly translations: readonly CsvTranslation[] }
  /** What is wrong with the file, a sentence each; nothing of it may be kept. */
  | { readonly faults: readonly string[] };

/** Reads a file of translations. One bad row refuses the whole file; a text without any translation is passed over. */
export function readTranslationCsv(
  bytes: Uint8Array,
  texts: readonly TranslatableText[],
  language: ContentLanguage,
): CsvReading {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return { faults: [decoded.message] };
  const table = readCsvTable(decoded.text, TRANSLATION_CSV_LIMITS.rows);
  if (!table.ok) return { faults: [table.message] };
  if (table.rows.length > TRANSLATION_CSV_LIMITS.rows)
    return { faults: [`The file has more than ${TRANSLATION_CSV_LIMITS.rows} rows.`] };
  const names = table.columns.map((name) => name.toLowerCase());
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return { faults: [`The file has no column ${missing.join(", ")}. Export a file here and fill that in.`] };
  return readRows(table.rows, { names, texts, language });
}

interface Reading {
  readonly names: readonly string[];
  readonly texts: readonly TranslatableText[];
  readonly language: ContentLanguage;
}

interface Cell {
  readonly number: number;
  readonly english: string;
  readonly translation: string;
}

function readRows(rows: readonly TableRow[], { names, texts, language }: Reading): CsvReading {
  const known = new Map(texts.map((text) => [translatableKey(text.entry.part, text.contentId), text]));
  const cells = new Map<string, Map<string, Cell>>();
  const faults: string[] = [];
  for (const { cells: row, number } of rows) {
    const of = (name: (typeof NEEDED)[number]) => row[names.indexOf(name)] ?? "";
    const key = translatableKey(of("part").trim(), of("id").trim());
    const field = of("field").trim();
    const own = cells.get(key) ?? new Map<string, Cell>();
    if (!known.has(key)) faults.push(`Row ${number}: the library has no text ${key}.`);
    else if (own.has(field)) faults.push(`Row ${number}: ${field} of this text stands in the file twice.`);
    own.set(field, {
      number,
      english: of("english").normalize("NFC").trim(),
      translation: of("translation").normalize("NFC").trim(),
    });
    cells.set(key, own);
  }
  const translations = [...cells].flatMap(([key, own]) => {
    const text = known.get(key);
    const isEmpty = [...own.values()].every(({ translation }) => translation === "");
    if (!text || isEmpty) return [];
    faults.push(...cellFaults(text, own, language));
    const lines = englishLines(text.entry).map(({ field }) => own.get(field)?.translation ?? "");
    return [{ text, fields: fieldsFromLines(text.entry, lines) }];
  });
  if (faults.length === 0) return { translations };
  const more = faults.length - MOST_FAULTS;
  return {
    faults: [...faults.slice(0, MOST_FAULTS), ...(more > 0 ? [`${more} more rows are not right.`] : [])],
  };
}

function cellFaults(
  { entry, title }: TranslatableText,
  cells: ReadonlyMap<string, Cell>,
  language: ContentLanguage,
): string[] {
  const lines = englishLines(entry);
  const unknown = [...cells].filter(([field]) => lines.every((line) => line.field !== field));
  return [
    ...unknown.map(
      ([field, { number }]) => `Row ${number}: “${title}” has no ${field || "field without a name"}.`,
    ),
    ...lines.flatMap((line) => lineFaults(line, title, cells.get(line.field), language)),
  ];
}

function lineFaults(
  line: EnglishLine,
  title: string,
  cell: Cell | undefined,
  language: ContentLanguage,
): string[] {
  if (!cell) return [`“${title}”: the row for ${line.field} is missing.`];
  const { number, english, translation } = cell;
  if (english !== line.english.normalize("NFC").trim())
    return [`Row ${number}: the English of “${title}” reads otherwise by now. Export the file again.`];
  return translationFaults(line, translation, language).map(
    (fault) => `Row ${number} (“${title}”, ${line.field}): ${fault}`,
  );
}
