import { faceOf } from "@/lib/domain/handout/drawable";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { NUMBER_FAMILY } from "../../fonts/sheet-fonts";

/** Characters of one face and direction that follow each other. */
export interface Passage {
  readonly face: FaceName;
  readonly level: number;
  text: string;
}

/** Western letters and signs, all in the first face: nearly every text. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026]*$/;
const CLINGING = /[\p{M}\u200c\u200d]/u;
/** They turn or part what stands around them and show nothing themselves. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LETTER = /\p{L}/u;
const SHARED = /[\p{P}\p{N}]/u;

/** The face that the Western letters of a run stand in: one for all of them, so that no name changes it in the middle. */
export function westernFace(text: string, family: string): FaceName {
  if (family === NUMBER_FAMILY) return "noto";
  if (PLAIN.test(text)) return "latin";
  return Array.from(text).some((character) => LETTER.test(character) && faceOf(character) === "noto")
    ? "noto"
    : "latin";
}

/** Whether one of a face's own files draws a character. */
export type HasCharacter = (face: FaceName, character: string) => boolean;

/** A word cut where face or direction change. Signs that several scripts share stand in the face before them. */
export function passagesOf(
  word: string,
  western: FaceName,
  levels: Uint8Array | undefined,
  has: HasCharacter,
): Passage[] {
  if (!levels && PLAIN.test(word)) return [{ face: western, level: 0, text: word }];
  const passages: Passage[] = [];
  let at = 0;
  for (const character of word) {
    const level = levels?.[at] ?? 0;
    at += character.length;
    const last = passages.at(-1);
    if (INVISIBLE.test(character)) {
      // What is isolated changes places by itself: an empty passage keeps it from going with its neighbours.
      if (levels && (!last || last.level > level)) passages.push({ face: western, level, text: "" });
      continue;
    }
    if (last && CLINGING.test(character)) {
      last.text += character;
      continue;
    }
    const face = faceFor(character, western, last?.face, has);
    if (last?.face === face && last.level === level) last.text += character;
    else passages.push({ face, level, text: character });
  }
  return passages;
}

function faceFor(
  character: string,
  western: FaceName,
  before: FaceName | undefined,
  has: HasCharacter,
): FaceName {
  const own = faceOf(character) ?? "latin";
  if (own === "latin" || own === "noto") return western;
  const isShared = SHARED.test(character) && before !== undefined && before !== western;
  return isShared && before !== own && has(before, character) ? before : own;
}
