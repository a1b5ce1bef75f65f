/** Control, format (bidi overrides, zero-width, soft hyphens, tags), surrogate, private and unassigned characters. */
const INVISIBLE = /\p{C}/gu;
const JOINER = /[\u200c\u200d]/;
/** Persian, Urdu and Hindi spell with these between two letters; anywhere else they only hide. */
const SPELLED_JOINER =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}]\p{M}*)[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}])/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const ELLIPSIS = "…";

/** Typed text as one printable line: no invisible characters, single spaces, at most `maxLength` characters. */
export function safeLine(text: string, maxLength: number): string {
  return cap(stripInvisible(text.replace(/\s+/g, " ")).replace(/\s+/g, " ").trim(), maxLength);
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
  const spelled = new Set(Array.from(composed.matchAll(SPELLED_JOINER), ({ index }) => index));
  return composed.replace(INVISIBLE, (character, offset: number) => (spelled.has(offset) ? character : ""));
}

function cap(text: string, maxLength: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  return `${characters
    .slice(0, Math.max(0, maxLength - 1))
    .join("")
    .trimEnd()}${ELLIPSIS}`;
}
