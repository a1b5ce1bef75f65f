import type { HandoutModel, HandoutTopic, LabelledText } from "./handout-model";

/** How much of the advice stands beside the exercises, and how. */
export interface AdviceCut {
  /** Points of each topic, in the therapist's order; never fewer than three where a topic has them (handout rule 12). */
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
      .map(({ title, points }, index) => ({ title, points: choose(points, pointsOf(index)) }))
      .filter(({ points }) => points.length > 0);
  return {
    kept: part((points, count) => points.slice(0, count)),
    rest: part((points, count) => points.slice(count)),
  };
}

/** Where to find advice that is not on the sheet. */
export function moreAdvice(rest: readonly HandoutTopic[], { advice, link }: HandoutModel): LabelledText {
  const isAll = rest.length === advice.topics.length && rest.every(isWhole(advice.topics));
  const titles = rest.map((topic) => topic.title).join(" · ");
  const where = link ? "on your web page" : "from us";
  if (!isAll) return { label: `More ${where}:`, text: `${titles}.` };
  return {
    label: `${advice.heading}:`,
    text: `${titles}. ${link ? "Read it on your web page." : "Ask us for it in full."}`,
  };
}

function isWhole(topics: readonly HandoutTopic[]): (topic: HandoutTopic, index: number) => boolean {
  return ({ points }, index) => points.length === topics[index]?.points.length;
}
