import { wordsIn } from "./translation-faults";

/** How easy a language's texts read by the one published formula for it: 100 is very easy, 60 is plain. */
export interface ReadingEase {
  readonly score: number;
  /** Who published it. */
  readonly formula: string;
}

interface Formula {
  readonly formula: string;
  readonly base: number;
  /** For each word of the mean sentence. */
  readonly sentence: number;
  /** For each syllable of the mean word. */
  readonly word: number;
  readonly syllablesIn: (word: string) => number;
}

const WORD = /\p{L}+/gu;
const SENTENCE_END = /(?<=[.!?])\s/u;

const SPANISH_VOWELS = /[aeiouáéíóúü]+/gu;
/** Each is a syllable of its own; beside one of them an i or a u is none. */
const SPANISH_STRONG = /[aeoáéóíú]/gu;
const FRENCH_VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/gu;
const FRENCH_MUTE = /[^aeiouyàâäéèêëîïôöùûüœæ](?:e|es|ent)$/u;

function spanishSyllables(word: string): number {
  const groups = word.match(SPANISH_VOWELS) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(SPANISH_STRONG)?.length ?? 0), 0);
}

function frenchSyllables(word: string): number {
  const groups = word.match(FRENCH_VOWELS)?.length ?? 0;
  return groups > 1 && FRENCH_MUTE.test(word) ? groups - 1 : groups;
}

/**
 * Fernández Huerta 1959; Kandel and Moles 1958. For the other languages no formula is published that fits: there two readers
 * explain the text back in their own words.
 */
const FORMULAS: Readonly<Record<string, Formula>> = {
  es: {
    ...{ formula: "Fernández Huerta", base: 206.84, sentence: 1.02, word: 60 },
    syllablesIn: spanishSyllables,
  },
  fr: {
    ...{ formula: "Kandel and Moles", base: 207, sentence: 1.015, word: 73.6 },
    syllablesIn: frenchSyllables,
  },
};

/** Of texts in a language; undefined where it has no formula, and where there is nothing to read. */
export function readingEase(language: string, texts: readonly string[]): ReadingEase | undefined {
  const found = FORMULAS[language];
  const sentences = texts.flatMap((text) => text.split(SENTENCE_END)).filter((text) => wordsIn(text) > 0);
  if (!found || sentences.length === 0) return undefined;
  const words = sentences.flatMap((text) => text.toLowerCase().match(WORD) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, found.syllablesIn(word)), 0);
  const { base, sentence, word, formula } = found;
  const score = base - (sentence * words.length) / sentences.length - (word * syllables) / words.length;
  return { score: Math.round(score), formula };
}
