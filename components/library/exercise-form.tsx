"use client";

import { FormMessage } from "@/components/form/form-message";
import { useValueForm } from "@/components/form/use-form";
import { ImageField } from "@/components/images/image-field";
import { Field } from "@/components/ui/field";
import { SaveBar } from "@/components/ui/save-bar";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { Action } from "@/lib/action/action-attempt";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { DoseFields } from "./dose-fields";
import type { ExerciseValues, FormPartProps } from "./exercise-values";
import { KindFields } from "./kind-fields";
import { LadderFields, type NeighbourChoice } from "./ladder-fields";
import { LoadTagFields } from "./load-tag-fields";
import { NameFields } from "./name-fields";
import { WordFields } from "./word-fields";

type ExerciseFormProps = {
  action: Action<undefined>;
  values: ExerciseValues;
  /** What is sent with the values: the exercise it changes, or the one it is a copy of. */
  basis: Readonly<Record<string, unknown>>;
  neighbours: readonly NeighbourChoice[];
  /** Where the saved exercise is; absent for a new one. */
  recordHref?: string;
  cancelHref: string;
};

/** Everything there is to say about an exercise, in the order a therapist thinks. */
export function ExerciseForm(props: ExerciseFormProps) {
  const { action, basis, neighbours, recordHref, cancelHref } = props;
  const { values, set, errors, message, form } = useValueForm(action, props.values, basis);
  const part = { values, set, errors };
  return (
    <form {...form} className="grid gap-12">
      <Section title="Name">
        <NameFields {...part} />
      </Section>
      <Section title="What it is">
        <KindFields {...part} />
      </Section>
      <Section title="Words for the patient" description="Short sentences, one action each, verb first.">
        <WordFields {...part} />
      </Section>
      <Section title="Usual dose" description="What a program starts with; each program changes it.">
        <DoseFields {...part} />
      </Section>
      <Section
        title="What it does to the body"
        description="The conflict rules read these. A load that is not ticked raises no warning."
      >
        <LoadTagFields {...part} />
      </Section>
      <Section title="Photographs" description="Shown where there is no drawing. Only the pixels are kept.">
        <PhotoFields {...part} />
      </Section>
      <Section title="Ladder" description="Its neighbours, for a swap on one key.">
        <LadderFields {...part} neighbours={neighbours} />
      </Section>
      <Section title="For you">
        <Precautions {...part} />
      </Section>
      <FormMessage {...message} recordHref={recordHref} />
      <SaveBar
        pending={message.pending}
        label={recordHref === undefined ? "Add to the library" : "Save changes"}
        cancelHref={cancelHref}
      />
    </form>
  );
}

function PhotoFields({ values, set }: FormPartProps) {
  const name = values.plainName || "The exercise";
  return (
    <div className="grid gap-6 sm:grid-cols-2 lg:max-w-3xl">
      <ImageField
        label="Start"
        alt={`${name}, start`}
        kind="exercise-photo"
        value={values.photoStartId}
        onChange={(id) => set("photoStartId", id)}
      />
      <ImageField
        label="End"
        alt={`${name}, end`}
        kind="exercise-photo"
        value={values.photoEndId}
        onChange={(id) => set("photoEndId", id)}
      />
    </div>
  );
}

function Precautions({ values, set, errors }: FormPartProps) {
  return (
    <Field
      label="Precautions"
      name="precautions"
      error={errors.precautions}
      hint="Staff only. Never printed."
    >
      {(control) => (
        <TextArea
          {...control}
          limit={EXERCISE_LIMITS.precautions}
          value={values.precautions}
          className="max-w-prose"
          onChange={(event) => set("precautions", event.target.value)}
        />
      )}
    </Field>
  );
}
