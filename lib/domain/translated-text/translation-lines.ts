import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import type { AdviceEnglish, ExerciseEnglish, PhraseEnglish, WarningEnglish } from "./english-text";
import type { TranslatedPart } from "./translation-kind";

/** How much longer than the English a translation may be. */
const LONGER = 1.6;
/** Most characters of each text of a translation; the database holds the same bounds. */
export const TRANSLATION_LIMITS = {
  plainName: EXERCISE_LIMITS.plainName * LONGER,
  sentence: EXERCISE_LIMITS.sentence * LONGER,
  steps: EXERCISE_LIMITS.steps,
  shortSteps: EXERCISE_LIMITS.shortSteps,
  title: 80 * LONGER,
  /** Of all sentences of a topic, and of a warning card, with their English. */
  advice: 20_000,
  warning: 80_000,
  translator: 120,
  reviewer: 160,
} as const;

/** A translated exercise, as it is stored. */
export type ExerciseFields = ExerciseEnglish;
/** A translated topic: each sentence by its English. */
export interface AdviceFields {
  readonly title: string;
  readonly sentences: Readonly<Record<string, string>>;
}
/** A translated phrase, with its English: the clinic's own phrases stand nowhere else. */
export interface PhraseFields {
  readonly english: string;
  readonly text: string;
}
/** A translated warning card: each sentence by its English. */
export interface WarningFields {
  readonly sentences: Readonly<Record<string, string>>;
}

/** An English text of each part, and what its translation is stored as. */
export interface PartTexts {
  readonly exercise: { readonly english: ExerciseEnglish; readonly fields: ExerciseFields };
  readonly advice: { readonly english: AdviceEnglish; readonly fields: AdviceFields };
  readonly phrase: { readonly english: PhraseEnglish; readonly fields: PhraseFields };
  readonly warning: { readonly english: WarningEnglish; readonly fields: WarningFields };
}

/** The English of an entry, with which part it is of. */
export type EnglishEntry = {
  [Part in TranslatedPart]: { readonly part: Part; readonly english: PartTexts[Part]["english"] };
}[TranslatedPart];

export type TranslationFields = PartTexts[TranslatedPart]["fields"];

/** One text of an entry: what it is called, its English and how long its translation may be. */
export interface EnglishLine {
  /** Stays the same while the English does: `steps.2`, or the place of a sentence. */
  readonly field: string;
  readonly label: string;
  readonly english: string;
  readonly limit: number;
}

const { plainName, sentence, title } = TRANSLATION_LIMITS;

function listed(field: string, label: string, texts: readonly string[]): EnglishLine[] {
  return texts.map((english, index) => ({
    ...{ field: `${field}.${index + 1}`, label: `${label} ${index + 1}` },
    ...{ english, limit: sentence },
  }));
}

/** The texts of an entry, in the order in which they are translated. */
export function englishLines(entry: EnglishEntry): EnglishLine[] {
  switch (entry.part) {
    case "exercise": {
      const { english } = entry;
      return [
        { field: "plainName", label: "Name", english: english.plainName, limit: plainName },
        ...listed("steps", "Step", english.steps),
        ...listed("shortSteps", "Short step", english.shortSteps),
        { field: "feel", label: "You should feel", english: english.feel, limit: sentence },
        { field: "mistake", label: "Tip", english: english.mistake, limit: sentence },
        { field: "stopIf", label: "Stop or ease if", english: english.stopIf, limit: sentence },
      ].filter((line) => line.english !== "");
    }
    case "advice":
      return [
        { field: "title", label: "Title", english: entry.english.title, limit: title },
        ...listed("sentences", "Sentence", entry.english.sentences),
      ];
    case "warning":
      return listed("sentences", "Sentence", entry.english.sentences);
    default:
      return [{ field: "text", label: "Phrase", english: entry.english.text, limit: sentence }];
  }
}

/** The translations of {@link englishLines}, in their order; "" for one that is missing. */
export function translatedLines(entry: EnglishEntry, fields: TranslationFields | undefined): string[] {
  return englishLines(entry).map(({ field, english }) => {
    const [name = "", place] = field.split(".");
    const value: unknown = fields && (fields as unknown as Record<string, unknown>)[name];
    if (name === "sentences") return textAt(value, english);
    return place === undefined ? textOf(value) : textAt(value, String(Number(place) - 1));
  });
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

function textAt(value: unknown, key: string): string {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? textOf((value as Record<string, unknown>)[key])
    : "";
}

/** What is stored of translations in the order of {@link englishLines}. */
export function fieldsFromLines(entry: EnglishEntry, translations: readonly string[]): TranslationFields {
  const lines = englishLines(entry);
  const of = (field: string) => translations[lines.findIndex((line) => line.field === field)] ?? "";
  const listOf = (field: string, count: number) =>
    Array.from({ length: count }, (_, index) => of(`${field}.${index + 1}`));
  const bySentence = (english: readonly string[]) =>
    Object.fromEntries(english.map((text, index) => [text, of(`sentences.${index + 1}`)]));
  switch (entry.part) {
    case "exercise":
      return {
        plainName: of("plainName"),
        steps: listOf("steps", entry.english.steps.length),
        shortSteps: listOf("shortSteps", entry.english.shortSteps.length),
        ...{ feel: of("feel"), mistake: of("mistake"), stopIf: of("stopIf") },
      };
    case "advice":
      return { title: of("title"), sentences: bySentence(entry.english.sentences) };
    case "warning":
      return { sentences: bySentence(entry.english.sentences) };
    default:
      return { english: entry.english.text, text: of("text") };
  }
}
