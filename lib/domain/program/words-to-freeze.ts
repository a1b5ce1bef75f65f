import type { PartStatus, TranslatedLine } from "@/lib/domain/translation/document-translation";
import { ownValue } from "@/lib/domain/translation/own-value";
import type { TranslationSources } from "@/lib/domain/translation/translation-sources";
import { mayStand } from "@/lib/domain/translation/weakest";

export interface WordsToFreeze {
  readonly translations: TranslationSources;
  /** The words, if they may be handed out. */
  readonly may: <Part extends PartStatus>(part: Part | undefined) => Part | undefined;
}

export function wordsToFreeze(translations: TranslationSources): WordsToFreeze {
  const may: WordsToFreeze["may"] = (part) =>
    part && mayStand(part, translations.allowsDrafts) ? part : undefined;
  return { translations, may };
}

/** A line that no entry of the library holds, in the language. */
export function phraseOf(
  english: string | undefined,
  { translations, may }: WordsToFreeze,
): TranslatedLine | undefined {
  return may(ownValue(translations.phrases, english));
}
