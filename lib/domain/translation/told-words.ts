/** The fields of a program that a therapist writes in their own words. */
export const TOLD_FIELDS = ["title", "goal", "habitAfter", "habitAt"] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/** Words in the patient's language, as an interpreter told them, and the English they were told of. */
export interface ToldWord {
  readonly english: string;
  readonly text: string;
}

/** The therapist's own words of a draft in the patient's language. */
export interface ToldWords extends Partial<Record<ToldField, ToldWord>> {
  /** BCP 47. */
  readonly language: string;
  /** By item id. */
  readonly notes: Readonly<Record<string, ToldWord>>;
}

/** How much longer than the English its translation may be. */
const LONGER = 1.6;

/** Most characters of told words, by the limit of their English. */
export function toldLimit(englishLimit: number): number {
  return Math.floor(englishLimit * LONGER);
}

/** Most characters of all told words of a program with their English, as they are stored. */
export const TOLD_JSON_LENGTH = 120_000;
