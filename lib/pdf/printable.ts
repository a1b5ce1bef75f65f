import { faceOf } from "@/lib/domain/handout/drawable";
import { splitDrawable } from "@/lib/domain/handout/drawable-text";
import { isolatePassages } from "@/lib/domain/text/reading-direction";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { ALIASES, aliasLetter, aliasSign } from "./fonts-alias";

/** Says that letters stand in the text which the sheet cannot set; a reader knows the mark from quotations. */
const GAP = "[…]";
/** Stands for such letters until all that follow each other are known; never in a text itself. */
const LOST = "\uffff";
const LOST_RUN = /\uffff(?:\s*\uffff)*/g;
/** What is drawn without letters, or stands in the file where every reader has its own fonts. */
const NOT_SET: ReadonlySet<string> = new Set([
  "solved",
  "documentTitle",
  "author",
  "language",
  "url",
  "itemId",
]);
/** Western letters and the sheet's own signs, all in the first face: nearly every text. */
const PLAIN =
  /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2212]*$/;
const WORD = /[^\s·]+/gu;
const HAN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]";
const SPACE_BY_HAN = new RegExp(` (?=${HAN})|(?<=${HAN}) `, "gu");
const SIGNS = /(?<=[\u0370-\uffff])[.,:;!?…)\]%\u200c\u200d]+/g;

/** The same value with every text as the sheet's faces can set it. */
export function printable<T>(value: T): T {
  return walk(value) as T;
}

/** Every text of a value that the sheet sets. */
export function printedTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(printedTexts);
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => (NOT_SET.has(key) ? [] : printedTexts(entry)));
}

function walk(value: unknown): unknown {
  if (typeof value === "string") return printableText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, NOT_SET.has(key) ? entry : walk(entry)]),
  );
}

/** Pictures and their bytes hold no words. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function printableText(text: string): string {
  if (PLAIN.test(text)) return text;
  return isolatePassages(drawnText(text.replace(ALIASES, "")))
    .replace(WORD, wordInOneFace)
    .replace(SPACE_BY_HAN, aliasSign("han", " "));
}

/** Letters that cannot be set leave one mark for all that follow each other; pictures leave nothing. */
function drawnText(text: string): string {
  const parts = splitDrawable(text).map((part) => (part.kind === "unknown" ? LOST : part.drawn));
  return parts.join("").replace(LOST_RUN, GAP).replace(/ {2,}/g, " ");
}

/** A word with one letter that Atkinson lacks is set in one face as a whole; signs after a word stand in its face. */
function wordInOneFace(word: string): string {
  const faces = new Set(Array.from(word, faceOf));
  const isForeign =
    faces.has("noto") && Array.from(faces).every((face) => face === "noto" || face === "latin");
  if (isForeign) return Array.from(word, aliasLetter).join("");
  return word.replace(SIGNS, (signs, offset: number) => {
    const face = faceBefore(word, offset);
    return face ? Array.from(signs, (sign) => aliasSign(face, sign)).join("") : signs;
  });
}

function faceBefore(word: string, offset: number): FaceName | undefined {
  return faceOf(Array.from(word.slice(0, offset)).at(-1) ?? "");
}
