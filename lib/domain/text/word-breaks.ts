/** Writing without spaces, in which a line may end after nearly every sign. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;
/** Writing without spaces whose words only a dictionary tells apart. */
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Signs that never begin a line … */
const CLINGS =
  /^[ 、。，．・：；？！?!.,:;…‥ー々〻ゝゞヽヾ」』）)】〕〉》”’〜～％%ๆໆ។៕ၖ၊။ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** … and that never end one. */
const OPENS = /[「『（(【〔〈《“‘]$/u;
const HAS_LETTER = /\p{L}/u;
/** Places where a word of several parts may end a line if it must: none of them at its end. */
const JOINTS = [/(?<=\u00a0)(?=.)/, /(?<=[/@])(?=.)/, /(?<=[.\-_])(?=.)/];

let words: Intl.Segmenter | undefined;
let graphemes: Intl.Segmenter | undefined;

/** A word cut where a line may end in it: nowhere, but in writing without spaces. */
export function breakWord(word: string): string[] {
  if (DICTIONARY.test(word)) return breakByDictionary(word);
  return SPACELESS.test(word) ? breakBySigns(word) : [word];
}

/**
 * A word that is longer than a line, cut at its no-break spaces, else after the signs of an address, or else wherever no
 * letter parts from its marks.
 * @param fits whether a part is short enough
 */
export function breakLongWord(word: string, fits: (part: string) => boolean): string[] {
  const joint = JOINTS.find((pattern) => pattern.test(word));
  if (!joint) return graphemesOf(word);
  return word.split(joint).flatMap((part) => (fits(part) ? [part] : breakLongWord(part, fits)));
}

function graphemesOf(word: string): string[] {
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return Array.from(graphemes.segment(word), ({ segment }) => segment);
}

/** Node's dictionaries know where words of Thai, Lao, Khmer and Burmese end, whatever language they are asked in. */
function breakByDictionary(word: string): string[] {
  words ??= new Intl.Segmenter("th", { granularity: "word" });
  const parts: string[] = [];
  for (const { segment } of words.segment(word)) {
    const before = parts.at(-1);
    const clings = CLINGS.test(segment) || !HAS_LETTER.test(segment);
    if (before !== undefined && (clings || !HAS_LETTER.test(before)))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

function breakBySigns(word: string): string[] {
  const parts: string[] = [];
  for (const letter of graphemesOf(word)) {
    const before = parts.at(-1);
    if (before !== undefined && !mayBreak(before, letter)) parts[parts.length - 1] = before + letter;
    else parts.push(letter);
  }
  return parts;
}

function mayBreak(before: string, letter: string): boolean {
  if (CLINGS.test(letter) || OPENS.test(before)) return false;
  return SPACELESS.test(letter) || SPACELESS.test(before);
}
