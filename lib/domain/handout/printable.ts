import { splitDrawable } from "@/lib/domain/handout/drawable-text";
import { keepTogether } from "@/lib/domain/text/keep-together";
import { isolatePassages, isolateWestern } from "@/lib/domain/text/reading-direction";
import type { Language } from "@/lib/domain/words/words";

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
  "path",
  "itemId",
  "lang",
]);
/** What no reader reads: names of choices and of what a message is given, and numbers to look for in other texts. */
const NOT_PLACED: ReadonlySet<string> = new Set([
  ...["words", "numbers", "layout", "ink", "paperSize"],
  ...["kind", "figure", "sideMark"],
]);
/** Western letters and the sheet's own signs, all in the first face: nearly every text. */
const PLAIN =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2212]*$/;
/**
 * The same value with every text as the sheet's faces can set it.
 * @param direction of the language of the sheet
 */
export function printable<T>(value: T, direction: Language["direction"] = "ltr"): T {
  return walk(value, direction === "rtl" ? isolateWestern : (text) => text) as T;
}

function walk(value: unknown, place: (text: string) => string): unknown {
  if (typeof value === "string") return place(printableText(value));
  if (Array.isArray(value)) return value.map((entry) => walk(entry, place));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const own = NOT_PLACED.has(key) ? (text: string) => text : place;
      return [key, NOT_SET.has(key) ? entry : walk(entry, own)];
    }),
  );
}

/** Pictures and their bytes hold no words. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function printableText(text: string): string {
  return keepTogether(PLAIN.test(text) ? text : isolatePassages(drawnText(text)));
}

/** Letters that cannot be set leave one mark for all that follow each other; pictures leave nothing. */
function drawnText(text: string): string {
  const parts = splitDrawable(text).map((part) => (part.kind === "unknown" ? LOST : part.drawn));
  return parts.join("").replace(LOST_RUN, GAP).replace(/ {2,}/g, " ");
}
