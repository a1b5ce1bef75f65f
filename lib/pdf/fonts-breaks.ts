import { resolveAliases } from "./fonts-alias";

/** A word longer than this may be cut at a line's end; nothing shorter ever is (handout rule 3). */
const LONGEST_WHOLE_WORD = 28;
/** Writing without spaces, in which a line may end after nearly every sign. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;
/** Signs that never begin a line … */
const CLINGS =
  /^[ 、。，．・：；？！?!.,:;…‥ー々〻ゝゞヽヾ」』）)】〕〉》”’〜～％%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** … and that never end one. */
const OPENS = /[「『（(【〔〈《“‘]$/u;
const MARK = /^[\p{M}\u200c\u200d]/u;
const VIRAMA = /\u094d[\u200c\u200d]?$/;

/** Where a line may end within a word: an empty part between two parts ends it there without a hyphen. */
export function breakWord(word: string): string[] {
  const text = resolveAliases(word);
  const isLong = text.length > LONGEST_WHOLE_WORD;
  if (!isLong && !SPACELESS.test(text)) return [word];
  const parts: string[] = [];
  let start = 0;
  let last = "";
  for (const letter of text) {
    if (last !== "" && mayBreak(text.slice(start, start + last.length), letter, isLong)) {
      parts.push(word.slice(start, start + last.length), "");
      start += last.length;
      last = "";
    }
    last += letter;
  }
  return [...parts, word.slice(start)];
}

function mayBreak(before: string, letter: string, isLong: boolean): boolean {
  if (MARK.test(letter) || VIRAMA.test(before)) return false;
  if (CLINGS.test(letter) || OPENS.test(before)) return isLong && before.length > LONGEST_WHOLE_WORD;
  return isLong || SPACELESS.test(letter) || SPACELESS.test(before);
}
