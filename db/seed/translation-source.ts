import type { TopicRules } from "@/lib/domain/advice/topic-wordings";
import {
  adviceEnglish,
  type ExerciseEnglish,
  exerciseEnglish,
  warningEnglish,
} from "@/lib/domain/translated-text/english-text";
import { sharedPhrases } from "@/lib/domain/translated-text/shared-phrases";
import type { EnglishEntry } from "@/lib/domain/translated-text/translation-lines";
import type { WarningText } from "@/lib/domain/warning/warning-sign";

/** What of the library's content is translated. */
export interface TranslatedContent {
  readonly exercises: readonly (ExerciseEnglish & { readonly slug: string; readonly equipment: string })[];
  readonly topics: readonly {
    readonly slug: string;
    readonly title: string;
    readonly points: readonly string[];
  }[];
  readonly topicRules: TopicRules;
  readonly warningText: WarningText;
}

export interface SourceEntry {
  /** A slug, the version of the warning text, or the English of a phrase. */
  readonly key: string;
  readonly entry: EnglishEntry;
}

/** Every English text of the library that has a translation of its own. */
export function translationSource(content: TranslatedContent): SourceEntry[] {
  return [
    {
      key: content.warningText.version,
      entry: { part: "warning", english: warningEnglish(content.warningText) },
    },
    ...sharedPhrases(content.exercises.map(({ equipment }) => equipment)).map((text) => ({
      key: text,
      entry: { part: "phrase" as const, english: { text } },
    })),
    ...content.exercises.map((exercise) => ({
      key: exercise.slug,
      entry: { part: "exercise" as const, english: exerciseEnglish(exercise) },
    })),
    ...content.topics.map((topic) => ({
      key: topic.slug,
      entry: { part: "advice" as const, english: adviceEnglish(topic, content.topicRules) },
    })),
  ];
}
