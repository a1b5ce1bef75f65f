import type { Dose } from "@/lib/domain/dose/dose";
import { doseBasisInWords } from "@/lib/domain/dose/dose-basis";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { LOAD_TAG_WORDS, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import { ENGLISH } from "@/lib/domain/words/english";

/** The order in which a reviewer reads the fields of a text; a field that is not named here comes last. */
const ORDER = [
  ...["name", "plainName", "title", "goal", "points", "steps", "feel", "mistake", "stopIf", "precautions"],
  ...["therapistNote", "dose", "doseRange", "doseBasis", "purpose", "startPosition", "equipment", "regions"],
  ...["loadTags", "sideRule", "items", "topics", "groups", "areas", "additions"],
  ...["variants", "changes", "conditions", "countries", "ladder", "forEverybody", "forSomeReaders"],
];

/** What a record says in a sentence of its own; the rest of it is named. */
const SENTENCES = ["heading", "title", "message", "text"];
/** Lists that stand under their heading without a name. */
const UNNAMED = new Set(["signs", "closing", "lines", "lists", "asks", "variants", "points", "reads"]);
const SHORT = 40;

type Fields = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<string, string>> = {
  ...LOAD_TAG_WORDS,
  ...PURPOSE_WORDS,
  ...START_POSITION_WORDS,
};
/** Fields that hold codes, shown with their words only. */
const CODED = new Set(["loadTags", "tags", "bothTags", "purpose", "purposes", "startPosition", "positions"]);

/** `plainName` is "Plain name". */
export function fieldInWords(field: string): string {
  const spaced = field.replace(/([a-z])([A-Z])/g, (_, last, next) => `${last} ${next.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The fields of a content in the order of reading. */
export function inReadingOrder(fields: readonly string[]): string[] {
  const place = (field: string) => (ORDER.indexOf(field) + 1 || ORDER.length + 1) - 1;
  return fields.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b, "en", { numeric: true }));
}

/** A field as lines to read: one line for each thing that is said. */
export function linesOf(field: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "" || value === false) return [];
  if (field === "dose") return [formatDose(ENGLISH, value as Dose, "both")];
  if (field === "doseBasis") return doseBasisInWords(String(value));
  if (Array.isArray(value)) return listLines(field, value);
  if (typeof value === "object") return isRange(value) ? [rangeInWords(value)] : recordLines(value as Fields);
  if (value === true) return ["yes"];
  return [CODED.has(field) ? wordOf(value) : String(value)];
}

const wordOf = (code: unknown) => WORDS[String(code)] ?? String(code);

function listLines(field: string, entries: readonly unknown[]): string[] {
  if (entries.some((entry) => typeof entry === "object"))
    return entries.flatMap((entry) => linesOf("", entry));
  const words = entries.map((entry) => (CODED.has(field) ? wordOf(entry) : String(entry)));
  const isShort = words.every((word) => word.length <= SHORT && !/[.?!]$/.test(word));
  return isShort && words.length > 0 ? [words.join(", ")] : words;
}

/** "E1 You cannot pee.", then what else is said of it, a line each. */
function recordLines(record: Fields): string[] {
  const sentences = SENTENCES.flatMap((field) => (typeof record[field] === "string" ? [record[field]] : []));
  const head = [record.code, ...sentences]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
  // A sign has the level of the list it stands in.
  const isSign = typeof record.level === "number" && record.code !== undefined;
  const told = [...SENTENCES, "code", ...(isSign ? ["level"] : [])];
  const rest = Object.keys(record).filter((field) => !told.includes(field));
  const lines = inReadingOrder(rest).flatMap((field) => namedLines(field, record[field]));
  return head === "" ? [lines.join("; ")].filter((line) => line !== "") : [head, ...lines];
}

function namedLines(field: string, value: unknown): string[] {
  const lines = linesOf(field, value);
  if (UNNAMED.has(field) || lines.length === 0) return lines;
  return lines.length === 1
    ? [`${fieldInWords(field)}: ${lines[0]}`]
    : lines.map((line) => `${fieldInWords(field)}: ${line}`);
}

function isRange(value: object): value is { readonly min: number; readonly max: number } {
  return "min" in value && "max" in value && Object.keys(value).length === 2;
}

function rangeInWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min} to ${max}`;
}
