import type { AffectedSide } from "@/lib/domain/patient/patient";
import { WRITTEN_LANGUAGES } from "@/lib/domain/patient/patient-languages";
import { languageName, readSpokenLanguage } from "@/lib/domain/patient/spoken-language";
import { trimEndOf } from "@/lib/domain/text/trim-end";

/** What a cell says, or what is wrong with it and what to do. */
export type CellReading<Value> = { readonly value: Value } | { readonly problem: string };

/** Longer than any year, number, address or side. */
const LONGEST_CELL = 400;
const TOO_LONG = "This is too long.";

const YEAR = /^(\d{4})(?:\.0+)?$/;
/** 1958-02-14, also with a time behind it. */
const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
/** 14/02/1958 or 02/14/1958; a time may stand behind it. */
const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/;
/** Mar 3, 1949, 3 March 1949, 3-Mar-1949. */
const WORDED = /^(?:\p{L}+\.?[ -]\d{1,2},?|\d{1,2}\.?[ -]\p{L}+\.?,?)[ -](\d{4}|\d{2})$/u;

const NO_YEAR = "Write the year with four digits, or a date of birth, or leave it empty.";
const NO_DATE = "This is not a day of the calendar.";

/**
 * The year of a cell with a year or a date of birth; the day is not kept, so that it does not matter whether the day or
 * the month stands first. `thisYear` decides a year of two digits that can only be of the last century.
 */
export function readBirthYear(cell: string, thisYear: number): CellReading<number | null> {
  const text = cell.trim().replace(/\s+/g, " ");
  if (text === "") return { value: null };
  if (text.length > LONGEST_CELL) return { problem: TOO_LONG };
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return checked(Number(year), thisYear);
  const iso = ISO_DATE.exec(text);
  if (iso)
    return isDay(Number(iso[3]), Number(iso[2])) ? checked(Number(iso[1]), thisYear) : { problem: NO_DATE };
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (!isDay(first, second) && !isDay(second, first)) return { problem: NO_DATE };
    return ofDigits(slashed[3] ?? "", thisYear);
  }
  const worded = WORDED.exec(text)?.[1];
  return worded === undefined ? { problem: NO_YEAR } : ofDigits(worded, thisYear);
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function ofDigits(digits: string, thisYear: number): CellReading<number> {
  if (digits.length === 4) return checked(Number(digits), thisYear);
  const late = Math.floor(thisYear / 100) * 100 + Number(digits);
  if (late > thisYear) return { value: late - 100 };
  return { problem: `${digits} may be ${late} or ${late - 100}: write the year with four digits.` };
}

function checked(year: number, thisYear: number): CellReading<number> {
  return year > thisYear ? { problem: `${year} is still to come.` } : { value: year };
}

const SHORTENED = /^[\d.,]+E[+-]?\d+$/i;
const EXTENSION = /(?:ext(?:ension)?\.?|x|#|durchwahl) ?:? ?(\d{1,8})$/i;
/** From the first digit on, with what stands before it in a number, as far as a number can go. */
const PHONE = /(?:\+|\(\s*\+?|(?<![\d(]))\d[\d\s()./-]*/;
const DIGIT_COUNTS = { least: 3, most: 20 };

export interface PhoneCell {
  readonly phone: string | null;
  /** What stood beside the number: an extension, a word, a second number. */
  readonly remark: string;
}

/** The phone number of a cell; what is no part of it becomes a remark. */
export function readPhone(cell: string): CellReading<PhoneCell> {
  const text = cell.trim().replace(/^'/, "").replace(/\s+/g, " ");
  if (text === "") return { value: { phone: null, remark: "" } };
  if (text.length > LONGEST_CELL) return { problem: TOO_LONG };
  if (SHORTENED.test(text))
    return {
      problem: "Excel shortened this number. Format the column as text, write the number again and save.",
    };
  const extension = EXTENSION.exec(text);
  const rest = extension ? text.slice(0, extension.index) : text;
  const found = PHONE.exec(rest);
  const phone = trimEndOf(found?.[0] ?? "", " ./-(");
  const digits = phone.replace(/\D/g, "").length;
  if (!found || digits < DIGIT_COUNTS.least || digits > DIGIT_COUNTS.most)
    return { problem: "Write a phone number, or leave it empty." };
  const beside = [rest.slice(0, found.index), rest.slice(found.index + phone.length)].map(wordsBeside);
  const remarks = [...beside, extension ? `extension ${extension[1]}` : ""].filter((word) => word !== "");
  return { value: { phone: balanced(phone), remark: remarks.join(", ") } };
}

/** Without brackets and signs around it. */
function wordsBeside(text: string): string {
  return text.replace(/^[\s()[\],;:/-]+|(?<![\s()[\],;:/-])[\s()[\],;:/-]+$/g, "");
}

/** A bracket that lost its other half when the number was cut out goes too. */
function balanced(phone: string): string {
  const opened = phone.split("(").length;
  const closed = phone.split(")").length;
  return opened === closed ? phone : phone.replace(/[()]/g, "").trim();
}

/** An address as people have it in a list: "Orla Fenn <orla@fenn.example>", "mailto:", the first of several. */
export function readEmail(cell: string): string {
  if (cell.length > LONGEST_CELL) return cell;
  const named = /<([^<>]+)>/.exec(cell)?.[1] ?? cell;
  const [first = ""] = named
    .trim()
    .replace(/^mailto:/i, "")
    .split(/[;,\s]+/);
  return first.replace(/\.$/, "");
}

const SIDES: Readonly<Record<string, AffectedSide>> = {
  ...{ l: "left", lt: "left", left: "left", lhs: "left", "left side": "left" },
  ...{ r: "right", rt: "right", right: "right", rhs: "right", "right side": "right" },
  ...{
    b: "both",
    "b/l": "both",
    bl: "both",
    bilateral: "both",
    both: "both",
    "l+r": "both",
    "l & r": "both",
  },
  ...{
    "": "unspecified",
    "-": "unspecified",
    "n/a": "unspecified",
    none: "unspecified",
    unspecified: "unspecified",
  },
};

/** The side of a cell; a word or a letter, however it is written. */
export function readSide(cell: string): CellReading<AffectedSide> {
  const key = cell.trim().toLowerCase().replace(/\.$/, "");
  const side = Object.hasOwn(SIDES, key) ? SIDES[key] : undefined;
  return side ? { value: side } : { problem: "Write left, right, both or unspecified, or leave it empty." };
}

const YES = new Set(["yes", "y", "true", "1", "x", "needed", "required", "interpreter needed"]);
const NO = new Set(["no", "n", "false", "0", "-", "n/a", "none", "not needed", "not required"]);

/** Yes or no, as a list has it; empty where it says nothing. */
export function readYesNo(cell: string): CellReading<"" | "yes" | "no"> {
  const word = cell.trim().toLowerCase().replace(/\.$/, "");
  if (word === "") return { value: "" };
  if (YES.has(word)) return { value: "yes" };
  return NO.has(word) ? { value: "no" } : { problem: "Write yes or no, or leave it empty." };
}

/** The language that a patient reads, where we have words in it; empty for the clinic's. */
export function readWrittenLanguage(cell: string): CellReading<string> {
  const reading = readSpokenLanguage(cell);
  if ("problem" in reading) return reading;
  if (reading.value === null) return { value: "" };
  const { language } = new Intl.Locale(reading.value);
  if (WRITTEN_LANGUAGES.some((tag) => tag === language)) return { value: language };
  const name = languageName(reading.value) ?? reading.value;
  return { problem: `There are no words in ${name} here. Leave it empty: handouts print in English.` };
}
