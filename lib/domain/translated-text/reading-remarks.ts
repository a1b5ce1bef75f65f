import { wordsIn } from "./translation-faults";

/** A patient reads a sentence up to here in one breath (design of the English texts, for every language). */
const LONGEST_SENTENCE = 20;
/** A short step is read at a glance, a step away from the sheet; other languages need a few words more. */
const SHORT_STEP = 16;
const SENTENCE_END = /(?<=[.!?؟])\s/u;

/** What is hard to read in a translation, each in a sentence. It marks, and never keeps from saving. */
export function readingRemarks(field: string, translation: string): string[] {
  const longest = Math.max(0, ...translation.split(SENTENCE_END).map(wordsIn));
  const isShortStep = field.startsWith("shortSteps.");
  return [
    ...(longest > LONGEST_SENTENCE
      ? [`A sentence has ${longest} words; up to ${LONGEST_SENTENCE} are easy to read.`]
      : []),
    ...(isShortStep && wordsIn(translation) > SHORT_STEP
      ? [`A short step has ${wordsIn(translation)} words; up to ${SHORT_STEP} are read at a glance.`]
      : []),
  ];
}
