import { syllable } from "syllable";
import { EASY_LONG_WORDS } from "./easy-long-words";
import { PLAIN_WORDS } from "./plain-words";

/** A patient of nine to eleven reads a sentence up to here in one breath. */
const LONGEST_SENTENCE = 20;
/** From here on a word is hard, unless everybody knows it. */
const HARD_SYLLABLES = 4;

interface Place {
  /** Where in the text, as `String.slice` takes it. */
  readonly start: number;
  readonly end: number;
  /** The words that are marked. */
  readonly text: string;
}

export type ReadingRemark =
  | (Place & { readonly kind: "long-sentence"; readonly words: number })
  /** A word or a short phrase; with the plainer one, where one is known. */
  | (Place & { readonly kind: "hard-word"; readonly plainer?: string });

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu;
const SENTENCE = /[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*[.!?]*/gu;
const EASY = new Set(EASY_LONG_WORDS.map((word) => word.toLowerCase()));
const PHRASES = Object.keys(PLAIN_WORDS)
  .filter((phrase) => phrase.includes(" ") || phrase.includes("-"))
  .toSorted((one, other) => other.length - one.length);

/** What is hard to read in the therapist's own words, in the order of the text. It marks, and never keeps from saving. */
export function checkReading(text: string): ReadingRemark[] {
  const phrases = findPhrases(text);
  const isInPhrase = ({ start }: Place) =>
    phrases.some((phrase) => start >= phrase.start && start < phrase.end);
  const words = findHardWords(text).filter((word) => !isInPhrase(word));
  return [...findLongSentences(text), ...phrases, ...words].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

/** The text with a plainer word in the place of a hard one, in capitals where that one was. */
export function withPlainerWord(text: string, { start, end, plainer }: Place & { plainer: string }): string {
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  const word = isCapital ? `${plainer.charAt(0).toUpperCase()}${plainer.slice(1)}` : plainer;
  return `${text.slice(0, start)}${word}${text.slice(end)}`;
}

function findLongSentences(text: string): ReadingRemark[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const words = sentence.match(WORD)?.length ?? 0;
    if (words <= LONGEST_SENTENCE) return [];
    const start = index + (sentence.length - sentence.trimStart().length);
    const trimmed = sentence.trim();
    return [{ kind: "long-sentence" as const, start, end: start + trimmed.length, text: trimmed, words }];
  });
}

type HardWord = Extract<ReadingRemark, { kind: "hard-word" }>;

function findPhrases(text: string): HardWord[] {
  const lower = text.toLowerCase();
  const found: HardWord[] = [];
  for (const phrase of PHRASES) {
    const pattern = new RegExp(`(?<![\\p{L}-])${phrase.replaceAll(" ", "\\s+")}(?![\\p{L}-])`, "gu");
    for (const { 0: match, index: start } of lower.matchAll(pattern)) {
      const end = start + match.length;
      // "full weight-bearing" is one remark, not two.
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const plainer = PLAIN_WORDS[phrase];
      found.push({
        kind: "hard-word",
        start,
        end,
        text: text.slice(start, end),
        ...(plainer && { plainer }),
      });
    }
  }
  return found;
}

function findHardWords(text: string): HardWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): HardWord[] => {
    const plainer = plainerThan(word.toLowerCase());
    const place = { kind: "hard-word" as const, start, end: start + word.length, text: word };
    if (plainer !== undefined) return [{ ...place, plainer }];
    return isLongWord(text, word, start) ? [place] : [];
  });
}

function plainerThan(word: string): string | undefined {
  return Object.hasOwn(PLAIN_WORDS, word) ? PLAIN_WORDS[word] : undefined;
}

/** Names begin with a capital in the middle of a sentence; joined words count by their parts. */
function isLongWord(text: string, word: string, start: number): boolean {
  const isName = /^\p{Lu}/u.test(word) && !/(^|[.!?\n])\s*$/u.test(text.slice(0, start));
  if (isName || EASY.has(word.toLowerCase())) return false;
  return word.split(/[-’']/).some((part) => syllable(part) >= HARD_SYLLABLES);
}
