import type { ContentLanguage } from "@/lib/domain/translated-text/content-language";
import { sourceHash } from "@/lib/domain/translated-text/english-text";
import { readingRemarks } from "@/lib/domain/translated-text/reading-remarks";
import { translationFaults } from "@/lib/domain/translated-text/translation-faults";
import type { TranslatedPart, TranslationStanding } from "@/lib/domain/translated-text/translation-kind";
import {
  type AdviceFields,
  type EnglishEntry,
  type ExerciseFields,
  englishLines,
  type TranslationFields,
  translatedLines,
} from "@/lib/domain/translated-text/translation-lines";
import { translationStanding } from "@/lib/domain/translated-text/translation-standing";
import type { LanguageTexts, StampedWarning } from "./translation-files";
import type { SourceEntry } from "./translation-source";

export const NO_TEXTS: LanguageTexts = { exercises: {}, advice: {}, warning: null, phrases: {} };

/** What of a language's files holds the translation of an entry; undefined where there is none. */
function heldOf(
  { key, entry }: SourceEntry,
  texts: LanguageTexts,
): { readonly fields: TranslationFields; readonly hash: string } | undefined {
  if (entry.part === "phrase") {
    const text = Object.hasOwn(texts.phrases, key) ? texts.phrases[key] : undefined;
    return text === undefined
      ? undefined
      : { fields: { english: key, text }, hash: sourceHash(entry.english) };
  }
  if (entry.part === "warning")
    return texts.warning?.version === key ? { fields: texts.warning, hash: texts.warning.hash } : undefined;
  const all = entry.part === "exercise" ? texts.exercises : texts.advice;
  const held: ((ExerciseFields | AdviceFields) & { readonly hash: string }) | undefined = Object.hasOwn(
    all,
    key,
  )
    ? all[key]
    : undefined;
  return held && { fields: held, hash: held.hash };
}

export interface CheckedEntry {
  readonly part: TranslatedPart;
  readonly key: string;
  readonly standing: TranslationStanding;
  /** What may not stand so, each with the field it is in; of a stale entry nothing is compared. */
  readonly faults: readonly string[];
  /** What is hard to read. */
  readonly remarks: readonly string[];
}

/** Every entry of the English with what there is of it in a language, and what is wrong with that. */
export function checkTexts(
  source: readonly SourceEntry[],
  texts: LanguageTexts,
  language: ContentLanguage,
): CheckedEntry[] {
  return source.map((one) => {
    const { key, entry } = one;
    const held = heldOf(one, texts);
    const standing = translationStanding(
      held && { status: "draft", sourceHash: held.hash },
      sourceHash(entry.english),
    );
    const isCompared = held !== undefined && standing !== "stale";
    return {
      ...{ part: entry.part, key, standing },
      faults: isCompared ? entryFaults(entry, held.fields, language) : [],
      remarks: isCompared ? entryRemarks(entry, held.fields) : [],
    };
  });
}

/** What is wrong with a translation, line by line. */
function entryFaults(entry: EnglishEntry, fields: TranslationFields, language: ContentLanguage): string[] {
  const translations = translatedLines(entry, fields);
  return [
    ...tooMany(entry, fields),
    ...englishLines(entry).flatMap((line, index) =>
      translationFaults(line, translations[index] ?? "", language).map((fault) => `${line.field}: ${fault}`),
    ),
  ];
}

function entryRemarks(entry: EnglishEntry, fields: TranslationFields): string[] {
  const translations = translatedLines(entry, fields);
  return englishLines(entry).flatMap(({ field }, index) =>
    readingRemarks(field, translations[index] ?? "").map((remark) => `${field}: ${remark}`),
  );
}

/** Steps and sentences that the English does not have. */
function tooMany(entry: EnglishEntry, fields: TranslationFields): string[] {
  const held = fields as {
    readonly steps?: unknown;
    readonly shortSteps?: unknown;
    readonly sentences?: object;
  };
  const { part, english } = entry;
  if (part === "exercise")
    return (["steps", "shortSteps"] as const).flatMap((name) => {
      const count = Array.isArray(held[name]) ? held[name].length : 0;
      const wanted = english[name].length;
      return count > wanted ? [`${name}: There are ${count}; the English has ${wanted}.`] : [];
    });
  if (part === "phrase") return [];
  const known = new Set<string>(english.sentences);
  return Object.keys(held.sentences ?? {})
    .filter((sentence) => !known.has(sentence))
    .map((sentence) => `sentences: The English has no sentence “${sentence}”.`);
}

export interface Merged {
  readonly texts: LanguageTexts;
  readonly added: number;
  /** What was left out, each with its reason. */
  readonly leftOut: readonly string[];
}

/** What somebody has translated: the same as the files hold, without hashes. */
export interface IncomingTexts {
  readonly exercises: Readonly<Record<string, ExerciseFields>>;
  readonly advice: Readonly<Record<string, AdviceFields>>;
  readonly warning: Omit<StampedWarning, "hash"> | null;
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * The texts of a language with those that come in put into their place, each stamped with the hash of today's English. An
 * entry with a fault is left out whole and named, and what was there before it stays.
 */
export function mergeTexts(
  source: readonly SourceEntry[],
  { before, incoming }: { readonly before: LanguageTexts; readonly incoming: IncomingTexts },
  language: ContentLanguage,
): Merged {
  const stamped = stampAll(source, incoming);
  const checked = checkTexts(source, stamped, language).filter(({ standing }) => standing !== "missing");
  const good = new Set(
    checked.filter(({ faults }) => faults.length === 0).map(({ part, key }) => `${part} ${key}`),
  );
  const keep = <Value>(part: TranslatedPart, own: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(own).filter(([key]) => good.has(`${part} ${key}`)));
  const { warning } = stamped;
  return {
    texts: {
      exercises: { ...before.exercises, ...keep("exercise", stamped.exercises) },
      advice: { ...before.advice, ...keep("advice", stamped.advice) },
      warning: warning && good.has(`warning ${warning.version}`) ? warning : before.warning,
      phrases: { ...before.phrases, ...keep("phrase", stamped.phrases) },
    },
    added: good.size,
    leftOut: [
      ...checked.flatMap(({ part, key, faults }) => faults.map((fault) => `${part} ${key}: ${fault}`)),
      ...unknownKeys(source, incoming),
    ],
  };
}

function stampAll(source: readonly SourceEntry[], incoming: IncomingTexts): LanguageTexts {
  const hashes = new Map(source.map(({ key, entry }) => [`${entry.part} ${key}`, sourceHash(entry.english)]));
  const stamp = <Fields extends object>(part: TranslatedPart, own: Readonly<Record<string, Fields>>) =>
    Object.fromEntries(
      Object.entries(own).map(([key, fields]) => [
        key,
        { hash: hashes.get(`${part} ${key}`) ?? "", ...fields },
      ]),
    );
  const { warning } = incoming;
  return {
    exercises: stamp("exercise", incoming.exercises),
    advice: stamp("advice", incoming.advice),
    warning: warning && { hash: hashes.get(`warning ${warning.version}`) ?? "", ...warning },
    phrases: incoming.phrases,
  };
}

function unknownKeys(source: readonly SourceEntry[], incoming: IncomingTexts): string[] {
  const known = new Set(source.map(({ key, entry }) => `${entry.part} ${key}`));
  const keys = [
    ...Object.keys(incoming.exercises).map((key) => `exercise ${key}`),
    ...Object.keys(incoming.advice).map((key) => `advice ${key}`),
    ...Object.keys(incoming.phrases).map((key) => `phrase ${key}`),
    ...(incoming.warning ? [`warning ${incoming.warning.version}`] : []),
  ];
  return keys.filter((key) => !known.has(key)).map((key) => `${key}: The English has no such text.`);
}
