"use client";

import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { TopicChoice } from "@/components/programs/model/builder-view";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { type FittedTopic, topicConditionsFor } from "@/lib/domain/advice/fit-topic";
import { TOPIC_LIMITS } from "@/lib/domain/program/program-draft";
import { fillPlaceholders } from "@/lib/domain/text/placeholders";
import { safeLine } from "@/lib/domain/text/safe-text";
import { useReader } from "./reader-context";
import { TopicConditions } from "./topic-conditions";

interface TopicFitProps {
  readonly topic: TopicChoice;
  readonly fitted: FittedTopic;
}

/** What is different about a topic of the sheet for this patient, and what it still needs. */
export function TopicFit({ topic, fitted }: TopicFitProps) {
  const conditions = topicConditionsFor(topic.slug, useReader());
  const { wordedFor, leftOut, isOwnSetAside, openFields } = fitted;
  return (
    <div className="grid gap-1 text-sm empty:hidden">
      {wordedFor.length > 0 && <p className="text-ink-soft">Words for: {wordedFor.join("; ")}.</p>}
      <TopicConditions conditions={conditions} />
      {isOwnSetAside && (
        <p>Your own words were written before this and do not print. Open the topic to write new ones.</p>
      )}
      {leftOut.length > 0 && <p>Does not print for this patient: “{leftOut.join("” “")}”</p>}
      {openFields.includes("lift_limit") && <LiftLimit topic={topic} fitted={fitted} />}
    </div>
  );
}

const LIFT_LIMIT_LENGTH = 60;

/** How much may be lifted; nothing is published before it is said. */
function LiftLimit({ topic, fitted }: TopicFitProps) {
  const { dispatch, announce } = useBuilderTools();
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const take = () => {
    const limit = safeLine(typed, LIFT_LIMIT_LENGTH).replace(/(?<![.\s])[.\s]+$/, "");
    setMissing(limit === "");
    if (limit === "") return;
    const { title, points, variant } = fitted;
    const filled = points.map((point) => fillPlaceholders(point, { lift_limit: limit }));
    dispatch({
      type: "word-topic",
      topicId: topic.id,
      wording: { title, points: filled, ...(variant !== undefined && { variant }) },
    });
    dispatch({ type: "settle" });
    announce(`Lift no more than ${limit}`);
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field
        label="Lift no more than"
        name="lift-limit"
        hint="Such as: 5 kg, or a full kettle."
        {...(isMissing && { error: "Say how much may be lifted." })}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            maxLength={Math.min(LIFT_LIMIT_LENGTH, TOPIC_LIMITS.point)}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault();
                take();
              }
            }}
          />
        )}
      </Field>
      <Button size="sm" onClick={take}>
        Take it over
      </Button>
    </div>
  );
}
