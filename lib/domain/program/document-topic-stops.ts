import { fitTopic, topicStop } from "@/lib/domain/advice/fit-topic";
import { TOPIC_VARIANTS } from "@/lib/domain/advice/topic-variants";
import type { Reader } from "@/lib/domain/reader/circumstance";
import type { ProgramDocument } from "./program-document";

/**
 * Why a published version must not be printed for this patient today: the record has changed since, and a topic on it
 * must not be given now, or says what must not be said now.
 */
export function findDocumentTopicStops(
  { advice }: Pick<ProgramDocument, "advice">,
  reader: Reader,
): string[] {
  return advice.flatMap((topic) => {
    const because = topicStop(topic.slug, reader);
    if (because !== undefined) return [`“${topic.title}”: ${because}. Publish a new version first.`];
    const { variant, leftOut } = fitTopic(topic, reader, topic);
    const keepsOut = TOPIC_VARIANTS.some(
      (one) => one.topic === topic.slug && one.key === variant && one.keepsOut !== undefined,
    );
    const isOutdated = keepsOut && (topic.variant !== variant || leftOut.length > 0);
    return isOutdated
      ? [`“${topic.title}”: other words fit this patient now. Publish a new version first.`]
      : [];
  });
}
