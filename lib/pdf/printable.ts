/** Code points that the sheet's fonts hold; anything else would print as a wrong letter, silently. */
const COVERED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xb4],
  [0xb6, 0x107],
  [0x10a, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x123],
  [0x126, 0x127],
  [0x12a, 0x12b],
  [0x12e, 0x133],
  [0x136, 0x137],
  [0x139, 0x13e],
  [0x141, 0x148],
  [0x150, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x165],
  [0x16a, 0x16b],
  [0x16e, 0x17e],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const STAND_INS: Readonly<Record<string, string>> = {
  "\n": "\n",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "→": "–",
};
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}/u;
const UNKNOWN = "?";

/** The same value with every text in letters that the fonts hold. */
export function printable<T>(value: T): T {
  return walk(value) as T;
}

/** A solved figure holds no words and many numbers: it is passed through. */
function walk(value: unknown): unknown {
  if (typeof value === "string") return printableText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === "solved" ? entry : walk(entry)]),
  );
}

function printableText(text: string): string {
  return Array.from(text, printableLetter).join("");
}

/** Itself, a stand-in, its plain letter, nothing for a picture, or a question mark that says something is missing. */
function printableLetter(letter: string): string {
  if (isCovered(letter)) return letter;
  const standIn = STAND_INS[letter];
  if (standIn !== undefined) return standIn;
  if (PICTURE.test(letter)) return "";
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain !== "" && Array.from(plain).every(isCovered) ? plain : UNKNOWN;
}

function isCovered(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return COVERED.some(([from, to]) => code >= from && code <= to);
}
