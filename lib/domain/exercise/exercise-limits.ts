/** Most characters of each text of an exercise, and how many of its lists; the database holds the same bounds. */
export const EXERCISE_LIMITS = {
  name: 120,
  plainName: 60,
  equipment: 120,
  regions: 5,
  steps: 7,
  sentence: 300,
  precautions: 1000,
  neighbours: 3,
  ladderRule: 300,
} as const;

/** Few words are read while one exercises: a longer sentence is marked, never refused (exercises.md section 4). */
const SENTENCE_WORDS = 20;

/** How many words a sentence has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What to do about a sentence that is long to read; nothing for one that is not. */
export function longSentenceHint(text: string): string | undefined {
  const words = Math.max(0, ...text.split(/(?<=[.!?])\s+/).map(countWords));
  return words > SENTENCE_WORDS
    ? `${words} words. Up to ${SENTENCE_WORDS} are easy to follow: make it two sentences or two steps.`
    : undefined;
}

/** When to move to the harder exercise, unless the clinic says otherwise (exercises.md section 5, rule 1). */
export const RULE_TO_MOVE_ON =
  "Move on when the full dose goes well on two sessions in a row, with pain 3 or less and no flare the next day.";
