import { proposeTopics } from "@/lib/domain/advice/propose-topics";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { Reader } from "@/lib/domain/reader/circumstance";

export interface ProposalSources {
  /** Whose program it is. */
  readonly reader: Reader;
  /** The topics the clinic may put on a sheet. */
  readonly topics: readonly { readonly id: string; readonly slug: string }[];
  /** Topics of the template the program begins as, by id. */
  readonly templateTopicIds?: readonly string[] | undefined;
}

/** A new draft with the topics that fit the patient, marked as proposed. */
export function withProposedTopics(draft: ProgramDraft, sources: ProposalSources): ProgramDraft {
  const { reader, topics, templateTopicIds = [] } = sources;
  const slugOf = new Map(topics.map(({ id, slug }) => [id, slug]));
  // A clinic may have a topic of its own under the slug of another; the one that is named goes first.
  const named = templateTopicIds.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const slugs = proposeTopics(
    reader,
    templateTopicIds.flatMap((id) => slugOf.get(id) ?? []),
  );
  const topicIds = slugs.flatMap(
    (slug) =>
      (named.find((topic) => topic.slug === slug) ?? topics.find((topic) => topic.slug === slug))?.id ?? [],
  );
  return { ...draft, topicIds, adviceProposed: true };
}

/** A draft whose topics nobody has touched, with those that fit the record as it is now; any other stays as it is. */
export function reproposeTopics(draft: ProgramDraft, sources: ProposalSources): ProgramDraft {
  if (!draft.adviceProposed) return draft;
  const proposed = withProposedTopics(draft, sources);
  return proposed.topicIds.join() === draft.topicIds.join() ? draft : proposed;
}
