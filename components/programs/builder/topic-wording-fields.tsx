import { Plus, X } from "lucide-react";
import { type FocusEvent, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { TopicChoice } from "@/components/programs/model/builder-view";
import { ReadingCheck } from "@/components/reading/reading-check";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FittedTopic } from "@/lib/domain/advice/fit-topic";
import type { TopicWording } from "@/lib/domain/program/program-draft";
import { readWording, TOPIC_POINTS } from "@/lib/domain/program/topic-form";

interface TopicWordingFieldsProps {
  readonly topic: TopicChoice;
  /** The topic in the words that print for this patient. */
  readonly fitted: FittedTopic;
  readonly wording: TopicWording | undefined;
}

interface Words {
  readonly title: string;
  readonly points: readonly string[];
}

/** A topic's title and points for this patient only: taken over as they are typed, and the library keeps its own. */
export function TopicWordingFields({ topic, fitted, wording }: TopicWordingFieldsProps) {
  const { dispatch } = useBuilderTools();
  const [typed, setTyped] = useState<Words>();
  const own = fitted.isOwnSetAside ? undefined : wording;
  const { title, points } = typed ?? own ?? fitted;
  const reading = typed && readWording(typed.title, typed.points);
  const change = (words: Words) => {
    setTyped(words);
    const taken = readWording(words.title, words.points);
    if (!taken.ok) return;
    const { variant } = fitted;
    const wording = { ...taken.wording, ...(variant !== undefined && { variant }) };
    dispatch({ type: "word-topic", topicId: topic.id, wording });
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    dispatch({ type: "settle" });
    if (reading?.ok) setTyped(undefined);
  };
  const reset = () => {
    setTyped(undefined);
    dispatch({ type: "word-topic", topicId: topic.id });
  };
  const isFull = points.length >= TOPIC_POINTS.max;
  return (
    <fieldset className="grid gap-3 border-l-2 border-accent py-1 pl-4" onBlur={leave}>
      <legend className="sr-only">{topic.title}, for this patient</legend>
      <Field label="Title" name="topic-title">
        {(control) => (
          <TextInput
            {...control}
            value={title}
            autoComplete="off"
            onChange={(event) => change({ title: event.target.value, points })}
          />
        )}
      </Field>
      {points.map((point, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
          key={place}
          label={`Point ${place + 1}`}
          name={`topic-point-${place}`}
          aside={
            <IconButton
              size="sm"
              label={`Remove point ${place + 1}`}
              icon={<X />}
              onClick={() => change({ title, points: points.toSpliced(place, 1) })}
            />
          }
        >
          {(control) => (
            <div className="grid gap-1">
              <TextArea
                {...control}
                rows={1}
                className="min-h-10!"
                value={point}
                onChange={(event) => change({ title, points: points.with(place, event.target.value) })}
              />
              <ReadingCheck
                text={typed || wording ? point : ""}
                onReplace={(text) => change({ title, points: points.with(place, text) })}
              />
            </div>
          )}
        </Field>
      ))}
      {points.length < TOPIC_POINTS.min && (
        <p className="text-sm text-ink-soft">Three to seven points are read.</p>
      )}
      {reading && !reading.ok && <FieldError>{reading.message} Not saved yet.</FieldError>}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          icon={<Plus />}
          {...(isFull && { disabledReason: `At most ${TOPIC_POINTS.max} points` })}
          onClick={() => setTyped({ title, points: [...points, ""] })}
        >
          Add a point
        </Button>
        {!isFull &&
          fitted.optional.map((point) => (
            <Button
              key={point}
              size="sm"
              icon={<Plus />}
              onClick={() => change({ title, points: [...points, point] })}
            >
              Add “{point}”
            </Button>
          ))}
        {(wording || typed) && (
          <Button size="sm" variant="quiet" onClick={reset}>
            Back to the library's words
          </Button>
        )}
      </div>
    </fieldset>
  );
}
