import { TOPIC_RULES, type TopicRules } from "@/lib/domain/advice/topic-wordings";
import { contentHash } from "@/lib/domain/signature/content-hash";
import type { WarningText } from "@/lib/domain/warning/warning-sign";

/** What of an exercise a patient reads. */
export interface ExerciseEnglish {
  readonly plainName: string;
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
}

/** The heading of a topic and every sentence that it can print for somebody. */
export interface AdviceEnglish {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Every sentence that a version of the warning card can print for somebody. */
export interface WarningEnglish {
  readonly sentences: readonly string[];
}

export interface PhraseEnglish {
  readonly text: string;
}

/** What of an exercise is translated, and nothing else of it. */
export function exerciseEnglish(exercise: ExerciseEnglish): ExerciseEnglish {
  const { plainName, steps, shortSteps, feel, mistake, stopIf } = exercise;
  return { plainName, steps, shortSteps, feel, mistake, stopIf };
}

/** What of a topic is translated: its points, and those that some readers get in their place or besides. */
export function adviceEnglish(
  topic: { readonly slug: string; readonly title: string; readonly points: readonly string[] },
  rules: Pick<TopicRules, "variants" | "changes"> = TOPIC_RULES,
): AdviceEnglish {
  const { slug, title, points } = topic;
  const ofTopic = ({ topic: of }: { readonly topic: string }) => of === slug;
  const variants = rules.variants.filter(ofTopic);
  const all = [
    ...points,
    ...variants.flatMap(({ title: other, points: own, optional = [] }) => [
      ...(other === undefined ? [] : [other]),
      ...own,
      ...optional,
    ]),
    ...rules.changes.filter(ofTopic).flatMap(({ adds }) => (adds === undefined ? [] : [adds])),
  ];
  return { title, sentences: [...new Set(all)].filter((sentence) => sentence !== title) };
}

/** Every sentence of a version of the warning text, each once, in the order of the card. */
export function warningEnglish(text: WarningText): WarningEnglish {
  const { groups, areas = [], stretchLine, notSure, notSureDoctorLine, additions } = text;
  const all = [
    ...groups.flatMap(({ heading, signs, closing }) => [
      heading,
      ...signs.flatMap(({ text: words, variants = [] }) => [words, ...variants.map((other) => other.text)]),
      ...closing,
    ]),
    ...areas.map(({ title }) => title),
    stretchLine,
    notSure,
    ...(notSureDoctorLine === undefined ? [] : [notSureDoctorLine]),
    ...additions.flatMap(({ heading, lines }) => [heading, ...lines]),
  ];
  return { sentences: [...new Set(all)].filter((sentence) => sentence !== "") };
}

/** Names one wording of the English: a translation that was made of another one is stale. */
export function sourceHash(
  english: ExerciseEnglish | AdviceEnglish | WarningEnglish | PhraseEnglish,
): string {
  return contentHash(english);
}

/** Characters of a phrase's hash that name it in the database. */
const PHRASE_ID = 40;

/** The id of a phrase: it is its English, so a changed phrase is another one. */
export function phraseId(text: string): string {
  return sourceHash({ text }).slice(0, PHRASE_ID);
}
