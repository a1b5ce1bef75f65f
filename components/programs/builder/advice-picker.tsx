"use client";

import { ArrowDown, ArrowUp, PencilLine, X } from "lucide-react";
import { memo, useState } from "react";
import { ConflictLevelBadge } from "@/components/programs/conflicts/conflict-level";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { TopicChoice } from "@/components/programs/model/builder-view";
import { chosenTopicId } from "@/components/programs/model/go-to-place";
import type { TopicReason } from "@/components/programs/model/topic-reasons";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { fitTopic, leftOutInWords, topicConditionsFor, topicStop } from "@/lib/domain/advice/fit-topic";
import { ADVICE_GROUP_NAMES, ADVICE_GROUPS, DEFAULT_TOPIC_LIMIT } from "@/lib/domain/program/advice";
import type { TopicWording } from "@/lib/domain/program/program-draft";
import { useReader } from "./reader-context";
import { TopicConditions } from "./topic-conditions";
import { TopicFit } from "./topic-fit";
import { TopicWordingFields } from "./topic-wording-fields";

interface AdvicePickerProps {
  readonly topics: readonly TopicChoice[];
  /** Ids of the topics on the sheet, in order. */
  readonly chosen: readonly string[];
  /** Topics in other words, for this program only. */
  readonly wordings?: readonly TopicWording[] | undefined;
  readonly reasonOf: TopicReason;
}

/** The self-care topics of the sheet: those on it in order, the others to tick. */
export const AdvicePicker = memo(function AdvicePicker({
  topics,
  chosen,
  wordings,
  reasonOf,
}: AdvicePickerProps) {
  return (
    <div className="grid gap-3">
      {chosen.length === 0 && <p className="text-ink-soft">No advice on the sheet yet.</p>}
      <ol className="grid gap-1">
        {chosen.map((id, index) => (
          <ChosenTopic
            key={id}
            id={id}
            topic={topics.find((topic) => topic.id === id)}
            wording={wordings?.find((own) => own.topicId === id)}
            reason={reasonOf(topics.find((topic) => topic.id === id))}
            index={index}
            count={chosen.length}
          />
        ))}
      </ol>
      {chosen.length > DEFAULT_TOPIC_LIMIT && (
        <p className="text-sm text-ink-soft">
          More than {DEFAULT_TOPIC_LIMIT} topics make the sheet long. Few are read.
        </p>
      )}
      <TopicGroups topics={topics} chosen={chosen} />
    </div>
  );
});

function TopicGroups({ topics, chosen }: Pick<AdvicePickerProps, "topics" | "chosen">) {
  return ADVICE_GROUPS.map((group) => (
    <details key={group}>
      <summary className="rounded py-0.5 font-semibold">{ADVICE_GROUP_NAMES[group]}</summary>
      <div className="grid gap-1.5 py-2 pl-4">
        {topics
          .filter((topic) => topic.group === group)
          .map((topic) => (
            <TopicChoiceLine key={topic.id} topic={topic} isChosen={chosen.includes(topic.id)} />
          ))}
      </div>
    </details>
  ));
}

interface TopicChoiceLineProps {
  readonly topic: TopicChoice;
  readonly isChosen: boolean;
}

/** A topic to tick. What must not be given cannot be ticked; what needs a second look takes a second press. */
function TopicChoiceLine({ topic, isChosen }: TopicChoiceLineProps) {
  const { dispatch, announce } = useBuilderTools();
  const conditions = topicConditionsFor(topic.slug, useReader());
  const [isAsking, setAsking] = useState(false);
  const isStopped = conditions.some(({ level }) => level === "stop");
  const toggle = () => {
    setAsking(false);
    dispatch({ type: "toggle-topic", topicId: topic.id });
  };
  const add = () => {
    toggle();
    announce(`${topic.title} is on the sheet`);
  };
  return (
    <div className="grid gap-0.5">
      <Checkbox
        label={topic.title}
        checked={!isStopped && (isChosen || isAsking)}
        disabled={isStopped}
        onChange={() => (isChosen || conditions.length === 0 ? toggle() : setAsking(!isAsking))}
      />
      <div className="ml-7.5 empty:hidden">
        <TopicConditions conditions={conditions} />
      </div>
      {isAsking && !isChosen && (
        <Button size="sm" className="ml-7.5 justify-self-start" onClick={add}>
          Put it on the sheet all the same
        </Button>
      )}
    </div>
  );
}

interface ChosenTopicProps {
  readonly id: string;
  /** Absent when the library does not hold it any more. */
  readonly topic: TopicChoice | undefined;
  readonly wording: TopicWording | undefined;
  /** For whom it is, where that is known. */
  readonly reason: string | undefined;
  readonly index: number;
  readonly count: number;
}

function ChosenTopic(props: ChosenTopicProps) {
  const { topic, wording } = props;
  const reader = useReader();
  const fitted = topic && fitTopic(topic, reader, wording);
  const stop = topic && topicStop(topic.slug, reader);
  const [isOpen, setOpen] = useState(false);
  return (
    <li id={chosenTopicId(props.id)} className="grid gap-1">
      <TopicLine {...props} isOpen={isOpen} onOpen={() => setOpen(!isOpen)} />
      {topic && stop !== undefined && (
        <p className="text-sm">
          <ConflictLevelBadge level="stop" /> {leftOutInWords(topic.title, stop)}
        </p>
      )}
      {topic && stop === undefined && fitted && <TopicFit topic={topic} fitted={fitted} />}
      {topic && isOpen && fitted && <TopicWordingFields topic={topic} fitted={fitted} wording={wording} />}
    </li>
  );
}

type TopicLineProps = ChosenTopicProps & { readonly isOpen: boolean; readonly onOpen: () => void };

function TopicLine({ id, topic, wording, reason, index, count, isOpen, onOpen }: TopicLineProps) {
  const { dispatch, announce } = useBuilderTools();
  const title = wording?.title ?? topic?.title ?? "A topic that is gone";
  const move = (to: number) => {
    const place = Math.max(0, Math.min(count - 1, to));
    dispatch({ type: "move-topic", topicId: id, to: place });
    announce(`${title}, position ${place + 1} of ${count}`);
  };
  return (
    <div className="flex items-start gap-1">
      <span className="min-w-0 flex-1 py-1">
        {title}
        {wording && <span className="ml-2 text-sm text-ink-soft">in your words</span>}
        {reason !== undefined && <span className="block text-sm text-ink-soft">for {reason}</span>}
      </span>
      {topic && (
        <IconButton
          size="sm"
          label={`Edit ${title} for this patient`}
          icon={<PencilLine />}
          aria-expanded={isOpen}
          onClick={onOpen}
        />
      )}
      <IconButton
        size="sm"
        label={`Move ${title} up`}
        icon={<ArrowUp />}
        className="aria-disabled:opacity-40"
        aria-disabled={index === 0 || undefined}
        onClick={() => move(index - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${title} down`}
        icon={<ArrowDown />}
        className="aria-disabled:opacity-40"
        aria-disabled={index === count - 1 || undefined}
        onClick={() => move(index + 1)}
      />
      <IconButton
        size="sm"
        label={`Take ${title} off the sheet`}
        icon={<X />}
        onClick={() => {
          dispatch({ type: "toggle-topic", topicId: id });
          announce(`${title} is off the sheet`);
        }}
      />
    </div>
  );
}
