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
/** Longer ones first: "full weight-bearing" is one remark, not two. */
const PHRASES = Object.keys(PLAIN_WORDS)
  .filter((phrase) => phrase.includes(" ") || phrase.includes("-"))
  .toSorted((one, other) => other.length - one.length)
  .map((phrase) => phrase.replaceAll(" ", "\\s+"));
/** All of them at once, so that a text is gone through once. */
const PHRASE = new RegExp(`(?<![\\p{L}-])(?:${PHRASES.join("|")})(?![\\p{L}-])`, "gu");

/** What is hard to read in the therapist's own words, in the order of the text. It marks, and never keeps from saving. */
export function checkReading(text: string): ReadingRemark[] {
  const phrases = findPhrases(text);
  const words = outside(phrases, findHardWords(text));
  return [...findLongSentences(text), ...phrases, ...words].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

/** The words that begin in none of the phrases; both in the order of the text. */
function outside(phrases: readonly HardWord[], words: readonly HardWord[]): HardWord[] {
  let next = 0;
  return words.filter(({ start }) => {
    while ((phrases[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (phrases[next]?.start ?? Number.POSITIVE_INFINITY);
  });
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
  return [...text.toLowerCase().matchAll(PHRASE)].map(({ 0: match, index: start }) => {
    const end = start + match.length;
    const plainer = plainerThan(match.replace(/\s+/g, " "));
    return { kind: "hard-word", start, end, text: text.slice(start, end), ...(plainer && { plainer }) };
  });
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
  const isName = /^\p{Lu}/u.test(word) && !isSentenceStart(text, start);
  if (isName || EASY.has(word.toLowerCase())) return false;
  return word.split(/[-’']/).some((part) => syllable(part) >= HARD_SYLLABLES);
}

/** Whether nothing but space stands between a place and the end of a sentence, a line or nothing at all. */
function isSentenceStart(text: string, place: number): boolean {
  let before = place - 1;
  while (before >= 0 && /[^\S\n]/.test(text.charAt(before))) before -= 1;
  return before < 0 || /[.!?\n]/.test(text.charAt(before));
}
