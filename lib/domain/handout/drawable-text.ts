import { signInWords } from "@/lib/domain/text/script-names";
import { canCarry, faceOf } from "./drawable";

/** A part of a text as the sheet can set it. */
export interface DrawablePart {
  /** What is set: the same characters, or stand-ins that say the same. Empty when nothing can be. */
  readonly drawn: string;
  /** What stands in the text and cannot be set as it is. */
  readonly lost?: string;
  readonly kind: "text" | "picture" | "unknown";
}

/** Characters that mean the same to a reader. */
const STAND_INS: Readonly<Record<string, string>> = {
  "\n": "\n",
  "\u00a0": "\u00a0",
  "\u202f": "\u00a0",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "→": "–",
};
/** Latin, Greek and Cyrillic texts without marks: nearly every text, told at once. */
const PLAIN =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u0391-\u03a1\u0410-\u044f\u2013\u2014\u2018-\u201e\u2026]*$/;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u;
/** Control and format characters and what else shows nothing by design: never set, and no loss to a reader. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const KEYCAP = /^[\d#*](?=\ufe0f?\u20e3)/;
const JOINERS = /[\u200c\u200d]/;
/** Scripts that spell with joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;
const WORD_STARTS = /(?<=[ \n])(?=\P{M})/u;
const SPACING_MARK = /\p{Mc}/u;
const SPACE = /[\p{Z}\t\r]/u;
/** More marks than any spelling puts on a letter would run over the lines around it. */
const MOST_MARKS = 4;

let segmenter: Intl.Segmenter | undefined;

/** A text cut into what the sheet's faces can draw, characters as a reader counts them. */
export function splitDrawable(text: string): readonly DrawablePart[] {
  if (PLAIN.test(text)) return [{ drawn: text, kind: "text" }];
  const known = new Map<string, DrawablePart>();
  return text
    .normalize("NFC")
    .split(WORD_STARTS)
    .flatMap(graphemesOf)
    .map((grapheme) => {
      const part = known.get(grapheme) ?? partOf(grapheme);
      known.set(grapheme, part);
      return part;
    });
}

/** Word by word: the time that a segmenter takes grows with the square of a text's length. */
function graphemesOf(word: string): string[] {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return Array.from(segmenter.segment(word), ({ segment }) => segment);
}

/** What of a text cannot be printed: each sign once, whole scripts by their name. */
export function findUndrawable(text: string): readonly string[] {
  const lost = splitDrawable(text).flatMap((part) => part.lost ?? []);
  return [...new Set(lost.map(signInWords))];
}

/** Whether every letter of a text stands on paper; pictures in it are left out there and count for nothing. */
export function isPrintable(text: string): boolean {
  return splitDrawable(text).every(({ kind }) => kind !== "unknown");
}

function partOf(grapheme: string): DrawablePart {
  const standIn = STAND_INS[grapheme] ?? (SPACE.test(grapheme) ? " " : undefined);
  if (standIn !== undefined) return { drawn: standIn, kind: "text" };
  const visible = stripInvisible(grapheme);
  for (const form of [visible, visible.normalize("NFKC")]) {
    const drawn = drawable(form);
    if (drawn === form) return { drawn, kind: "text" };
    if (drawn !== undefined) return { drawn, lost: visible, kind: "text" };
  }
  if (!PICTURE.test(grapheme)) return lostPart(visible);
  return { drawn: KEYCAP.exec(grapheme)?.[0] ?? "", lost: grapheme, kind: "picture" };
}

/** Its plain letter says more than a gap does; either way it is reported. */
function lostPart(visible: string): DrawablePart {
  const letters = Array.from(visible.normalize("NFKD")).filter((letter) => !MARK.test(letter));
  const isPlain = letters.length > 0 && letters.every((letter) => faceOf(letter) !== undefined);
  return { drawn: isPlain ? letters.join("") : "", lost: visible, kind: isPlain ? "text" : "unknown" };
}

/** The text less marks that run over; undefined when one of its characters cannot be drawn. */
function drawable(text: string): string | undefined {
  const [letter = "", ...rest] = Array.from(text);
  if (letter === "") return "";
  if (isFloating(letter)) return undefined;
  const kept = rest.filter((mark, index) => !MARK.test(mark) || countMarks(rest, index) <= MOST_MARKS);
  return isDrawable([letter, ...kept].join("")) ? [letter, ...kept].join("") : undefined;
}

/** A mark that has no room of its own; some vowel signs of Burmese have one and count as characters by themselves. */
function isFloating(character: string): boolean {
  return MARK.test(character) && !SPACING_MARK.test(character);
}

function countMarks(characters: readonly string[], end: number): number {
  let count = 0;
  for (let index = end; index >= 0 && MARK.test(characters[index] ?? ""); index -= 1) count += 1;
  return count;
}

function isDrawable(grapheme: string): boolean {
  let letter = "";
  return Array.from(grapheme).every((character) => {
    if (JOINERS.test(character)) return JOINING.test(letter);
    if (letter === "" ? isFloating(character) : MARK.test(character))
      return letter !== "" && canCarry(letter, character);
    letter = character;
    return faceOf(character) !== undefined;
  });
}

function stripInvisible(grapheme: string): string {
  const isJoined = JOINING.test(grapheme);
  return grapheme.replace(INVISIBLE, (character) => (isJoined && JOINERS.test(character) ? character : ""));
}
