import { COUNTRY_FIELD } from "@/lib/domain/advice/fit-topic";
import type {
  DocumentTranslation,
  OwnWords,
  TranslatedAdvice,
  TranslatedExercise,
  TranslatedLine,
} from "@/lib/domain/translation/document-translation";
import { ownValue } from "@/lib/domain/translation/own-value";
import type { ExerciseWords, TranslationSources } from "@/lib/domain/translation/translation-sources";
import { weakestOf } from "@/lib/domain/translation/weakest";
import { findCountryPack } from "@/lib/domain/warning/country-pack";
import type { WarningCardInput } from "@/lib/domain/warning/warning-card";
import { freezeCard } from "./freeze-card";
import type { FrozenTopic } from "./freeze-topics";
import type { DocumentExercise, DocumentItem, ProgramDocument } from "./program-document";
import { phraseOf, type WordsToFreeze, wordsToFreeze } from "./words-to-freeze";

const COUNTRY_PLACE = `{${COUNTRY_FIELD}}`;

export interface TranslationInput {
  readonly translations: TranslationSources;
  readonly topics: readonly FrozenTopic[];
  /** What the English card was made of. */
  readonly card: WarningCardInput;
  readonly own: OwnWords | undefined;
}

/** What may stand of a document in the patient's language. A part of which one sentence is missing stays English whole. */
export function freezeTranslation(
  document: ProgramDocument,
  { translations, topics, card, own }: TranslationInput,
): DocumentTranslation {
  const sources = wordsToFreeze(translations);
  const { withAdult, warmUp, items, sincePrevious, clinic } = document;
  const warning = freezeCard(document.warningCard, card, sources);
  const stopped = pairs(
    sincePrevious?.stopped ?? [],
    (name) => sources.may(ownValue(translations.names, name))?.text,
  );
  const lines = {
    ...keyed("withAdult", phraseOf(withAdult, sources)),
    ...keyed("warmUp", phraseOf(warmUp?.text, sources)),
  };
  return {
    language: translations.language,
    direction: translations.direction,
    items: Object.fromEntries(items.flatMap((item) => entry(item.itemId, translateItem(item, sources)))),
    advice: Object.fromEntries(
      topics.flatMap((topic) => entry(topic.advice.slug, translateTopic(topic, clinic, sources))),
    ),
    ...(warning && { warning }),
    ...(Object.keys(lines).length > 0 && { lines }),
    ...(stopped.length > 0 && { stopped: Object.fromEntries(stopped) }),
    ...(own && { own }),
    interpreter: translations.interpreter,
  };
}

function translateItem(item: DocumentItem, sources: WordsToFreeze): TranslatedExercise | undefined {
  const { exercise, caution } = item;
  const words = sources.may(ownValue(sources.translations.exercises, item.exerciseId));
  if (!words || !isWhole(exercise, words)) return undefined;
  const ladder = translateLadder(exercise.ladder, sources);
  const { plainName, steps, shortSteps, feel, mistake, stopIf } = words;
  return {
    ...weakestOf(words, Object.values(ladder)),
    ...{ plainName, steps },
    ...(exercise.shortSteps && shortSteps.length > 0 && { shortSteps }),
    ...{ feel, mistake, stopIf },
    ...(Object.keys(ladder).length > 0 && {
      ladder: Object.fromEntries(Object.entries(ladder).map(([key, { text }]) => [key, text])),
    }),
    ...keyed("caution", phraseOf(caution, sources)),
  };
}

/** Whether the words say everything that the English says. */
function isWhole(english: DocumentExercise, words: ExerciseWords): boolean {
  const texts = [
    [english.plainName, words.plainName],
    [english.feel, words.feel],
    [english.mistake, words.mistake],
    [english.stopIf, words.stopIf],
  ] as const;
  return (
    words.steps.length > 0 &&
    words.steps.every((step) => step.trim() !== "") &&
    texts.every(([said, translated]) => said.trim() === "" || translated.trim() !== "")
  );
}

function translateLadder(
  ladder: DocumentExercise["ladder"] = {},
  sources: WordsToFreeze,
): Record<string, TranslatedLine> {
  const { names } = sources.translations;
  return {
    ...keyed("easier", sources.may(ownValue(names, ladder.easier))),
    ...keyed("harder", sources.may(ownValue(names, ladder.harder))),
    ...keyed("moveOn", phraseOf(ladder.moveOn, sources)),
  };
}

/** A topic in the therapist's words for this program stays in them: nobody has translated those. */
function translateTopic(
  { topicId, advice, libraryTitle, unfilled, isReworded }: FrozenTopic,
  { country }: ProgramDocument["clinic"],
  sources: WordsToFreeze,
): TranslatedAdvice | undefined {
  const words = sources.may(ownValue(sources.translations.advice, topicId));
  if (!words || isReworded) return undefined;
  const { sentences } = words;
  const title = advice.title === libraryTitle ? words.title : ownValue(sentences, advice.title);
  const english = findCountryPack(country)?.drivingAuthorityLine;
  const needsLine = english !== undefined && unfilled.some((point) => point.includes(COUNTRY_PLACE));
  const line = needsLine ? phraseOf(english, sources) : undefined;
  if (title === undefined || (needsLine && !line)) return undefined;
  const points = unfilled.flatMap((point) => {
    const said = ownValue(sentences, point)?.replaceAll(COUNTRY_PLACE, () => line?.text ?? "");
    return said?.trim() || [];
  });
  return points.length === unfilled.length
    ? { ...weakestOf(words, line && [line]), title, points }
    : undefined;
}

function entry<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

function pairs(keys: readonly string[], find: (key: string) => string | undefined): [string, string][] {
  return keys.flatMap((key) => entry(key, find(key)));
}

function keyed<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}
