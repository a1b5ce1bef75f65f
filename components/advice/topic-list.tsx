import { CopyPlus, PencilLine, Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { ADVICE_GROUP_NAMES, ADVICE_GROUPS, type AdviceGroup } from "@/lib/domain/program/advice";
import type { ContentLine } from "@/lib/domain/signature/content-difference";
import { TopicArchiveButton } from "./topic-archive-button";

export interface TopicView {
  readonly id: string;
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
  readonly points: readonly string[];
  readonly therapistNote: string;
  readonly isShared: boolean;
  /** Sources, author and review in a sentence. */
  readonly provenance: string;
  /** Whether it waits for a clinician of the clinic. */
  readonly isUnsigned: boolean;
  /** What it says to some patients instead or as well, and to whom it is not given. */
  readonly wordings: readonly ContentLine[];
}

type TopicListProps = {
  topics: readonly TopicView[];
  archived: readonly { readonly id: string; readonly title: string }[];
};

/** The clinic's own topics, then everybody's, whole and with where they come from. */
export function TopicList({ topics, archived }: TopicListProps) {
  const own = topics.filter((topic) => !topic.isShared);
  return (
    <div className="grid gap-12">
      <div id="own" className="scroll-mt-6">
        <Section
          title="Our own"
          actions={
            <ButtonLink href="/library/advice/new" icon={<Plus />}>
              New topic
            </ButtonLink>
          }
        >
          {own.length === 0 && (
            <p className="text-ink-soft">None yet. Write one, or make a copy of one below and change it.</p>
          )}
          <Topics topics={own} />
          {archived.length > 0 && <Archived topics={archived} />}
        </Section>
      </div>
      {ADVICE_GROUPS.map((group) => (
        <Section key={group} title={ADVICE_GROUP_NAMES[group]}>
          <Topics topics={topics.filter((topic) => topic.isShared && topic.group === group)} />
        </Section>
      ))}
    </div>
  );
}

function Topics({ topics }: { topics: readonly TopicView[] }) {
  return (
    <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {topics.map((topic) => (
        <li key={topic.id} className="grid content-start gap-3">
          <h3 className="text-lg">{topic.title}</h3>
          <ul className="grid list-disc gap-1 pl-5">
            {topic.points.map((point) => (
              <li key={point}>{inBlanks(point)}</li>
            ))}
          </ul>
          {topic.therapistNote !== "" && (
            <p className="text-sm">
              <span className="font-semibold">For you, never printed:</span> {topic.therapistNote}
            </p>
          )}
          <Wordings title={topic.title} wordings={topic.wordings} />
          <p className="text-sm text-ink-soft">
            {topic.isUnsigned && "Not signed yet. "}
            {topic.provenance}
          </p>
          <TopicActions topic={topic} />
        </li>
      ))}
    </ul>
  );
}

/** In other words for some: closed, since most patients read the points above. */
function Wordings({ title, wordings }: Pick<TopicView, "title" | "wordings">) {
  if (wordings.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm font-semibold">
        For some patients<span className="sr-only">: {title}</span>
      </summary>
      <dl className="grid gap-3 pt-2 text-sm">
        {wordings.map(({ field, words }) => (
          <div key={field}>
            <dt className="text-ink-soft">{field}</dt>
            {words.map((line) => (
              <dd key={line}>{inBlanks(line)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** `{walk_minutes}` is filled in for each patient: here it reads as a blank. */
function inBlanks(point: string): string {
  return point.replace(/\{[a-z_]+\}/g, "____");
}

function TopicActions({ topic: { id, slug, title, isShared } }: { topic: TopicView }) {
  return (
    <div className="flex flex-wrap gap-2">
      {!isShared && (
        <ButtonLink
          size="sm"
          href={`/library/advice/${slug}/edit`}
          icon={<PencilLine />}
          aria-label={`Edit ${title}`}
        >
          Edit
        </ButtonLink>
      )}
      <ButtonLink
        size="sm"
        variant="quiet"
        href={`/library/advice/new?from=${slug}`}
        icon={<CopyPlus />}
        aria-label={`Make our own copy of ${title}`}
      >
        Make our own copy
      </ButtonLink>
      {!isShared && <TopicArchiveButton topicId={id} title={title} archived={false} />}
    </div>
  );
}

function Archived({ topics }: { topics: TopicListProps["archived"] }) {
  return (
    <details>
      <summary className="min-h-11 py-2.5 font-semibold">Archived ({topics.length})</summary>
      <ul>
        {topics.map(({ id, title }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2"
          >
            {title}
            <TopicArchiveButton topicId={id} title={title} archived />
          </li>
        ))}
      </ul>
    </details>
  );
}
