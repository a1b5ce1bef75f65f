/** Control, format (bidi overrides, zero-width, soft hyphens, tags), surrogate, private and unassigned characters. */
const INVISIBLE = /\p{C}/gu;
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
  return text.normalize("NFC").replace(INVISIBLE, "");
}

function cap(text: string, maxLength: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  return `${characters
    .slice(0, Math.max(0, maxLength - 1))
    .join("")
    .trimEnd()}${ELLIPSIS}`;
}
