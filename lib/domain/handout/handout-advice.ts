import { say } from "@/lib/domain/words/say";
import type { HandoutModel, HandoutTopic, LabelledText } from "./handout-model";

/** How much of the advice stands beside the exercises, and how. */
export interface AdviceCut {
  /** Points of each topic, in the therapist's order. */
  readonly points: number;
  readonly topics: number;
  /** `columns`: two topics beside each other, a line for each point. `paragraphs`: each topic runs on. */
  readonly style: "columns" | "paragraphs";
}

export interface CutAdvice {
  readonly kept: readonly HandoutTopic[];
  /** What is left of the topics. */
  readonly rest: readonly HandoutTopic[];
}

/** The advice as far as there is room for it, and what remains. */
export function cutAdvice(topics: readonly HandoutTopic[], cut: AdviceCut): CutAdvice {
  const pointsOf = (index: number) => (index < cut.topics ? cut.points : 0);
  const part = (choose: (points: readonly string[], count: number) => readonly string[]) =>
    topics
      .map((topic, index) => ({ ...topic, points: choose(topic.points, pointsOf(index)) }))
      .filter(({ points }) => points.length > 0);
  return {
    kept: part((points, count) => points.slice(0, count)),
    rest: part((points, count) => points.slice(count)),
  };
}

/** Where to find advice that is not on the sheet; by its titles, where they are not on the sheet themselves. */
export function moreAdvice(
  kept: readonly HandoutTopic[],
  rest: readonly HandoutTopic[],
  { advice, link, words }: HandoutModel,
): LabelledText {
  const where = link ? "page" : "other";
  const { moreOfThis, moreTopics, adviceElsewhere } = words.sheet;
  const shown = new Set(kept.map(({ title }) => title));
  const titles = rest.map(({ title }) => title).filter((title) => !shown.has(title));
  if (titles.length === 0) return { label: say(words, moreOfThis, { where }), text: "" };
  const listed = titles.join(" · ");
  if (kept.length > 0) return { label: say(words, moreTopics, { where }), text: `${listed}.` };
  const text = say(words, adviceElsewhere, { where, titles: listed });
  return { label: `${advice.heading}:`, text };
}
