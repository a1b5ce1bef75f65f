"use client";

import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import {
  englishAt,
  isStillTold,
  type ToldPlace,
  toldAt,
  toldPlaces,
  toldProblem,
} from "@/lib/domain/program/told-words";

const FIELD_LABELS = { title: "Title", goal: "Goal", habitAfter: "After", habitAt: "At" } as const;

interface ToldFieldsProps {
  readonly draft: ProgramDraft;
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly reading: ReadingLanguage;
}

/** What the therapist wrote for this patient, with a second field for what the interpreter tells of it. */
export function ToldFields({ draft, names, reading }: ToldFieldsProps) {
  const places = toldPlaces(draft);
  const nameOf = (itemId: string) => {
    const item = draft.items.find((candidate) => candidate.itemId === itemId);
    return names.get(item?.exerciseId ?? "")?.name ?? "an exercise";
  };
  return (
    <section aria-label={`Your words in ${reading.name}`} className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="text-lg">Your words in {reading.name}, as told by the interpreter</h2>
        <p className="text-sm text-ink-soft">Left empty, your English prints, marked as English.</p>
      </div>
      {places.map((place) => (
        <ToldField
          key={Object.values(place).join()}
          label={"field" in place ? FIELD_LABELS[place.field] : `Note at ${nameOf(place.noteOf)}`}
          {...{ draft, place, reading }}
        />
      ))}
    </section>
  );
}

interface ToldFieldProps {
  readonly label: string;
  readonly draft: ProgramDraft;
  readonly place: ToldPlace;
  readonly reading: ReadingLanguage;
}

function ToldField({ label, draft, place, reading }: ToldFieldProps) {
  const { dispatch } = useBuilderTools();
  const [tooLong, setTooLong] = useState<string>();
  const { language, direction } = reading;
  const english = englishAt(draft, place) ?? "";
  const told = toldAt(draft, place, language);
  const text = tooLong ?? told?.text ?? "";
  const problem = toldProblem(place, text);
  const isOld = told !== undefined && told.text.trim() !== "" && !isStillTold(told, english);
  const tell = (words: string) => {
    setTooLong(toldProblem(place, words) === undefined ? undefined : words);
    dispatch({ type: "tell", place, language, text: words });
  };
  const error = problem !== undefined ? `${problem} Not saved yet.` : undefined;
  return (
    <div className="grid gap-2">
      <Field
        label={`${label}, ${reading.name}`}
        name={`told-${Object.values(place).join()}`}
        hint={<span className="wrap-anywhere">English: {english}</span>}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            rows={1}
            lang={language}
            dir={direction}
            className="min-h-9!"
            onBlur={() => dispatch({ type: "settle" })}
            onChange={(event) => tell(event.target.value)}
          />
        )}
      </Field>
      {isOld && problem === undefined && (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <p>The English was “{told.english}” when this was told, so the English prints.</p>
          <Button size="sm" onClick={() => tell(told.text)}>
            It still fits
          </Button>
        </div>
      )}
    </div>
  );
}
