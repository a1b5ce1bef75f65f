"use client";

import { ChevronDown, Plus, X } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { TopicChoice } from "@/components/programs/model/builder-view";
import type { TopicReason } from "@/components/programs/model/topic-reasons";
import { offerTopics } from "@/lib/domain/advice/propose-topics";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { useReader } from "./reader-context";

interface AdviceLineProps {
  readonly topics: readonly TopicChoice[];
  readonly draft: ProgramDraft;
  readonly reasonOf: TopicReason;
  readonly onOpen: () => void;
}

const CHIP = "flex h-6 max-w-56 items-center rounded-full border text-sm pointer-coarse:h-11";
/** What else fits, beside what is on the sheet. */
const OFFERED = 2;

/** The advice on the sheet, each topic one press from being off it, and what else fits the patient. */
export function AdviceLine({ topics, draft, reasonOf, onOpen }: AdviceLineProps) {
  const chosen = draft.topicIds.map((id) => ({ id, topic: topics.find((topic) => topic.id === id) }));
  const reasons = [...new Set(chosen.flatMap(({ topic }) => reasonOf(topic) ?? []))];
  return (
    <div className="flex gap-x-4 gap-y-1 max-md:flex-wrap">
      <span className="w-18 flex-none text-sm leading-6 font-semibold">Advice</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1.5">
        <ul aria-label="Advice on the sheet" className="contents">
          {chosen.map(({ id, topic }) => (
            <OnSheet key={id} id={id} title={titleOf(draft, id, topic)} reason={reasonOf(topic)} />
          ))}
          {draft.adviceProposed && reasons[0] !== undefined && (
            <li
              className="max-w-56 truncate text-sm text-ink-soft"
              title={`Proposed for ${reasons.join(", ")}`}
            >
              for {reasons[0]}
              {reasons.length > 1 && ` and ${reasons.length - 1} more`}
            </li>
          )}
          <Offers
            topics={topics}
            chosen={chosen.flatMap(({ topic }) => topic?.slug ?? [])}
            reasonOf={reasonOf}
            isProposed={draft.adviceProposed ?? false}
          />
        </ul>
        <button
          type="button"
          className="flex h-6 items-center gap-1 rounded-tick text-sm font-semibold text-accent-ink hover:text-accent-deep hover:underline pointer-coarse:h-11"
          onClick={onOpen}
        >
          {draft.topicIds.length === 0 ? `Choose from ${topics.length}` : `All ${topics.length}`}
          <ChevronDown />
        </button>
      </div>
    </div>
  );
}

function titleOf({ topicWordings }: ProgramDraft, id: string, topic: TopicChoice | undefined): string {
  return topicWordings?.find((own) => own.topicId === id)?.title ?? topic?.title ?? "A topic that is gone";
}

interface OnSheetProps {
  readonly id: string;
  readonly title: string;
  readonly reason: string | undefined;
}

function OnSheet({ id, title, reason }: OnSheetProps) {
  const { dispatch, announce } = useBuilderTools();
  return (
    <li
      className={`${CHIP} gap-0.5 border-line-strong pr-0.5 pl-2.5`}
      title={reason === undefined ? title : `${title}: for ${reason}`}
    >
      <span className="truncate">{title}</span>
      {reason !== undefined && <span className="sr-only">, for {reason}</span>}
      <button
        type="button"
        aria-label={`Take ${title} off the sheet`}
        className="grid size-6 flex-none place-items-center rounded-full text-ink-soft hover:text-ink pointer-coarse:size-11"
        onClick={() => {
          dispatch({ type: "toggle-topic", topicId: id });
          announce(`${title} is off the sheet`);
        }}
      >
        <X />
      </button>
    </li>
  );
}

interface OffersProps {
  readonly topics: readonly TopicChoice[];
  /** Slugs of what is on the sheet. */
  readonly chosen: readonly string[];
  readonly reasonOf: TopicReason;
  /** Whether what is on the sheet says for whom it is, which takes the room. */
  readonly isProposed: boolean;
}

function Offers({ topics, chosen, reasonOf, isProposed }: OffersProps) {
  const { dispatch, announce } = useBuilderTools();
  const offered = offerTopics(useReader(), chosen)
    .flatMap((slug) => topics.find((topic) => topic.slug === slug) ?? [])
    .slice(0, OFFERED);
  return offered.map((topic, index) => (
    <li key={topic.id} className={index === 0 && !isProposed ? "max-xl:hidden" : "max-[90rem]:hidden"}>
      <button
        type="button"
        aria-label={`Put ${topic.title} on the sheet`}
        title={`${topic.title}: fits ${reasonOf(topic) ?? "any program"}`}
        className={`${CHIP} gap-1 border-dashed border-line-strong pr-2.5 pl-1.5 text-ink-soft hover:border-ink hover:text-ink`}
        onClick={() => {
          dispatch({ type: "toggle-topic", topicId: topic.id });
          announce(`${topic.title} is on the sheet`);
        }}
      >
        <Plus />
        <span className="truncate">{topic.title}</span>
      </button>
    </li>
  ));
}
