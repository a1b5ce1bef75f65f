"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useValueForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { SymptomMark } from "@/lib/domain/symptom/symptom-chart";
import { SYMPTOM_LIMITS, SYMPTOM_WORDS, type SymptomWord } from "@/lib/domain/symptom/symptom-limits";
import { signsToAsk } from "@/lib/domain/symptom/symptom-signs";
import type { recordSymptomChartAction } from "@/lib/symptoms/actions";
import { MarkFields } from "./mark-fields";
import { MARKED_PLACES, type MarkedPlace, placeInWords } from "./place-options";
import { PressMap } from "./press-map";
import { SignsToAsk } from "./signs-to-ask";

interface ChartFormProps {
  readonly action: typeof recordSymptomChartAction;
  readonly patientId: string;
  readonly today: string;
}

interface ChartValues {
  readonly chartedOn: string;
  readonly marks: readonly SymptomMark[];
  readonly words: readonly SymptomWord[];
  readonly note: string;
}

/** A body chart of today: places with what they feel like, and words to tick. */
export function ChartForm({ action, patientId, today }: ChartFormProps) {
  const blank: ChartValues = { chartedOn: today, marks: [], words: [], note: "" };
  const { values, set, errors, message, form } = useValueForm(action, blank, { patientId });
  const add = (place: MarkedPlace) =>
    set("marks", [...values.marks, { ...place, kind: "ache", strength: null, since: "" }]);
  const toggle = (word: SymptomWord) =>
    set(
      "words",
      values.words.includes(word) ? values.words.filter((other) => other !== word) : [...values.words, word],
    );
  return (
    <form {...form} className="grid max-w-3xl gap-6">
      <FormMessage {...message} />
      <Field label="Day" name="chartedOn" error={errors.chartedOn} required>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            max={today}
            className="max-w-44"
            value={values.chartedOn}
            onChange={(event) => set("chartedOn", event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-6 md:grid-cols-2">
        <PressMap marked={values.marks} onPress={add} />
        <div className="grid content-start gap-4">
          <AddPlace onAdd={add} />
          {errors.marks !== undefined && <FieldError>{errors.marks}</FieldError>}
          <MarkFields marks={values.marks} errors={errors} onChange={(marks) => set("marks", marks)} />
        </div>
      </div>
      <fieldset>
        <legend className="mb-2 font-semibold">Goes with it</legend>
        <div className="grid grid-cols-2 gap-x-4 gap-y-1.5 sm:grid-cols-4">
          {SYMPTOM_WORDS.map((word) => (
            <Checkbox
              key={word}
              label={word}
              checked={values.words.includes(word)}
              onChange={() => toggle(word)}
            />
          ))}
        </div>
      </fieldset>
      <SignsToAsk themes={signsToAsk(values)} />
      <Field label="Note" name="note" error={errors.note}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            limit={SYMPTOM_LIMITS.note}
            value={values.note}
            onChange={(event) => set("note", event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="primary" pending={message.pending} pendingLabel="Saving …">
          Save body chart
        </Button>
      </div>
    </form>
  );
}

const PLACE_OPTIONS = MARKED_PLACES.map((place, at) => ({ value: String(at), label: placeInWords(place) }));

function AddPlace({ onAdd }: { readonly onAdd: (place: MarkedPlace) => void }) {
  const [chosen, setChosen] = useState("");
  const place = MARKED_PLACES[Number(chosen || "-1")];
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Field label="Place" name="place" hint="Or press it on the body.">
          {(control) => (
            <Select
              {...control}
              options={PLACE_OPTIONS}
              placeholder="Choose"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button
        disabledReason={place ? undefined : "Choose a place first"}
        onClick={() => {
          if (place) onAdd(place);
          setChosen("");
        }}
      >
        Add place
      </Button>
    </div>
  );
}
