import { asCounted } from "@/lib/domain/patient/condition-facts";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { topicConditionsFor, topicStop } from "./fit-topic";
import { TOPICS_FOR_ANYBODY, TOPICS_OF_TAG, type TopicsOfTag } from "./proposal-table";

/** Topics ticked at the start: people recall few points (handout rule 12; usual practice). */
export const PROPOSED_TOPICS = 3;
/** Of the first condition, where there is another one to speak of. */
const OF_FIRST = 2;

/**
 * The topics a sheet begins with, in order: what the template names, then what the conditions on record ask for, the
 * visit's reason first. Nothing that a circumstance of this patient speaks against is ever proposed.
 * @param fromTemplate slugs of the topics of the template it begins as
 */
export function proposeTopics(reader: Reader, fromTemplate: readonly string[] = []): string[] {
  const named = fromTemplate.filter((slug) => topicStop(slug, reader) === undefined);
  const [first = [], ...others] = sourcesFor(reader).map(({ topics }) => topics.ticks.filter(fits(reader)));
  // What the template says of the first condition counts: the second one has its turn.
  const said = first.filter((slug) => named.includes(slug)).length;
  const room = others.length > 0 ? Math.max(0, OF_FIRST - said) : PROPOSED_TOPICS;
  const inTurn = [
    ...first.slice(0, room),
    ...others.flatMap((ticks) => ticks.filter((slug) => !first.includes(slug)).slice(0, 1)),
    ...first.slice(room),
    ...others.flat(),
  ];
  const rest = [...new Set(inTurn)].filter((slug) => !named.includes(slug));
  return [...named, ...rest.slice(0, Math.max(0, PROPOSED_TOPICS - named.length))];
}

/** What else fits the patient and is not on the sheet yet, best first. */
export function offerTopics(reader: Reader, onSheet: readonly string[]): string[] {
  const sources = sourcesFor(reader);
  const all = [
    ...sources.flatMap(({ topics }) => topics.ticks),
    ...sources.flatMap(({ topics }) => topics.offers ?? []),
  ];
  return [...new Set(all)].filter(fits(reader)).filter((slug) => !onSheet.includes(slug));
}

/** Tags and flags on record that a topic fits; none where it is for anybody, or fits nothing that is known. */
export function tagsForTopic(slug: string, reader: Reader): string[] {
  return sourcesFor(reader).flatMap(({ tag, topics }) =>
    tag !== undefined && [...topics.ticks, ...(topics.offers ?? [])].includes(slug) ? [tag] : [],
  );
}

function fits(reader: Reader): (slug: string) => boolean {
  return (slug) => topicConditionsFor(slug, reader).length === 0;
}

interface TopicSource {
  /** Absent for what goes with any program. */
  readonly tag?: string;
  readonly topics: TopicsOfTag;
}

/** What the record says, what the patient comes for first; with nothing to go by, what goes with any program. */
function sourcesFor({ conditions }: Reader): readonly TopicSource[] {
  const counted = asCounted(conditions);
  const inOrder = [
    ...counted.filter(({ isVisitReason }) => isVisitReason),
    ...counted.filter(({ isVisitReason }) => !isVisitReason),
  ];
  const known = inOrder.flatMap(({ tag }): TopicSource[] => {
    const topics = Object.hasOwn(TOPICS_OF_TAG, tag) ? TOPICS_OF_TAG[tag] : undefined;
    return topics ? [{ tag, topics }] : [];
  });
  return known.length > 0 ? known : [{ topics: TOPICS_FOR_ANYBODY }];
}
