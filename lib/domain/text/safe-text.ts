/** Control, format (bidi overrides, zero-width, soft hyphens, tags), surrogate, private and unassigned characters. */
const INVISIBLE = /\p{C}/gu;
const JOINER = /[\u200c\u200d]/;
const JOINED_SCRIPTS =
  "Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar";
const JOINED = new RegExp(
  `[${JOINED_SCRIPTS.split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("")}]`,
  "u",
);
const MARK = /\p{M}/u;
/** Letters and signs that are drawn as nothing: Hangul fillers, the Braille blank, hieroglyphic blanks, the null notehead. */
const BLANK_LETTERS = /[\u115f\u1160\u2800\u3164\uffa0\u{13441}\u{13442}\u{1d159}]/gu;
/** Something to look at: no space, and neither a mark nor a variation selector without a letter that carries it. */
const SEEN = /[^\s\p{M}\p{Default_Ignorable_Code_Point}]/u;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const ELLIPSIS = "…";

/**
 * Typed text as one printable line: no invisible characters, single spaces or no-break spaces, at most `maxLength`
 * characters. What would be drawn as nothing at all is empty.
 */
export function safeLine(text: string, maxLength: number): string {
  const line = singleSpaces(stripInvisible(singleSpaces(text.replace(BLANK_LETTERS, " ")))).trim();
  return SEEN.test(line) ? cap(line, maxLength) : "";
}

/** A no-break space stays one: who typed it knew why. */
function singleSpaces(text: string): string {
  return text.replace(/\s+/g, (spaces) => (/^[\u00a0\u202f]+$/.test(spaces) ? "\u00a0" : " "));
}

/** As `safeLine`, but line breaks stay; more than one empty line in a row becomes one. */
export function safeParagraphs(text: string, maxLength: number): string {
  const lines = text.normalize("NFC").replace(LINE_ENDS, "\n").split("\n");
  const clean = lines.map((line) => safeLine(line, line.length)).join("\n");
  return cap(clean.replace(/\n{3,}/g, "\n\n").trim(), maxLength);
}

/** Composed letters print from one glyph; invisible characters could hide or reverse what a line says. */
function stripInvisible(text: string): string {
  const composed = text.normalize("NFC");
  if (!JOINER.test(composed)) return composed.replace(INVISIBLE, "");
  const characters = Array.from(composed);
  return characters
    .map((one, at) => (isSpelling(characters, at) ? one : one.replace(INVISIBLE, "")))
    .join("");
}

/**
 * Persian, Urdu, Hindi, Bengali and others spell with a joiner between two letters, the first with its marks; anywhere
 * else it only hides.
 */
function isSpelling(characters: readonly string[], at: number): boolean {
  if (!JOINER.test(characters[at] ?? "") || !JOINED.test(characters[at + 1] ?? "")) return false;
  let before = at - 1;
  while (before > 0 && MARK.test(characters[before] ?? "") && !JOINED.test(characters[before] ?? ""))
    before -= 1;
  return JOINED.test(characters[before] ?? "");
}

function cap(text: string, maxLength: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  return `${characters
    .slice(0, Math.max(0, maxLength - 1))
    .join("")
    .trimEnd()}${ELLIPSIS}`;
}
