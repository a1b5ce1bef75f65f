import { fitTopic, inCountry, topicStop } from "@/lib/domain/advice/fit-topic";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { printablePoints } from "@/lib/domain/text/placeholders";
import type { DocumentAdvice, DocumentClinic } from "./program-document";
import type { ProgramDraft } from "./program-draft";

export interface FrozenTopic {
  readonly topicId: string;
  readonly advice: DocumentAdvice;
  /** As the library has it, for readers of no set of their own. */
  readonly libraryTitle: string;
  /** The points that print, before what the country says was put in. */
  readonly unfilled: readonly string[];
  /** It prints in the therapist's words for this program. */
  readonly isReworded: boolean;
}

interface TopicSources {
  readonly draft: ProgramDraft;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
  readonly clinic: DocumentClinic;
}

/** The draft's topics in the words that fit the patient; those that must not be given to this patient are left out. */
export function freezeTopics(sources: TopicSources, reader: Reader): FrozenTopic[] {
  return sources.draft.topicIds.flatMap((id) => freezeTopic(id, sources, reader));
}

function freezeTopic(
  topicId: string,
  { draft, topics, clinic }: TopicSources,
  reader: Reader,
): FrozenTopic[] {
  const topic = topics.get(topicId);
  if (!topic || topicStop(topic.slug, reader) !== undefined) return [];
  const own = draft.topicWordings?.find((wording) => wording.topicId === topicId);
  const { title, points, variant, isOwnSetAside } = fitTopic(topic, reader, own);
  const printed = points.flatMap((unfilled) =>
    printablePoints(inCountry([unfilled], clinic)).map((point) => ({ unfilled, point })),
  );
  if (printed.length === 0) return [];
  const { slug } = topic;
  const advice = {
    ...{ topicId, slug, title, points: printed.map(({ point }) => point) },
    ...(variant !== undefined && { variant }),
  };
  const isReworded = own !== undefined && !isOwnSetAside;
  const unfilled = printed.map((one) => one.unfilled);
  return [{ topicId, advice, libraryTitle: topic.title, unfilled, isReworded }];
}
