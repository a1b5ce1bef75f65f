"use client";

import { FormMessage } from "@/components/form/form-message";
import { useValueForm } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { SaveBar } from "@/components/ui/save-bar";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { ADVICE_GROUP_NAMES, ADVICE_GROUPS, type AdviceGroup } from "@/lib/domain/program/advice";
import { PointFields } from "./point-fields";

export interface TopicValues {
  readonly group: AdviceGroup | "";
  readonly title: string;
  readonly points: readonly string[];
  readonly therapistNote: string;
}

type TopicFormProps = {
  action: Action<undefined>;
  values: TopicValues;
  /** What is sent with the values: the topic it changes, or the one it is a copy of. */
  basis: Readonly<Record<string, unknown>>;
  isNew: boolean;
};

/** An advice topic of the clinic's own. */
export function TopicForm({ action, values: initial, basis, isNew }: TopicFormProps) {
  const { values, set, errors, message, form } = useValueForm(action, initial, basis);
  return (
    <form {...form} className="clear-of-bars grid gap-12">
      <Section title="For the patient">
        <div className="grid max-w-prose gap-6">
          <Field label="Title" name="title" error={errors.title} required>
            {(control) => (
              <TextInput
                {...control}
                value={values.title}
                autoComplete="off"
                onChange={(event) => set("title", event.target.value)}
              />
            )}
          </Field>
          <PointFields points={values.points} errors={errors} onChange={(points) => set("points", points)} />
        </div>
      </Section>
      <Section title="For you">
        <div className="grid max-w-prose gap-6">
          <Field label="Group" name="group" error={errors.group} required>
            {(control) => (
              <Select
                {...control}
                value={values.group}
                placeholder="Choose"
                options={ADVICE_GROUPS.map((value) => ({ value, label: ADVICE_GROUP_NAMES[value] }))}
                onChange={({ target }) =>
                  set("group", ADVICE_GROUPS.find((known) => known === target.value) ?? "")
                }
              />
            )}
          </Field>
          <Field
            label="Note"
            name="therapistNote"
            error={errors.therapistNote}
            hint="Staff only. Never printed."
          >
            {(control) => (
              <TextArea
                {...control}
                value={values.therapistNote}
                onChange={(event) => set("therapistNote", event.target.value)}
              />
            )}
          </Field>
        </div>
      </Section>
      <FormMessage {...message} recordHref={isNew ? undefined : "/library/advice#own"} />
      <SaveBar
        pending={message.pending}
        label={isNew ? "Add the topic" : "Save changes"}
        cancelHref="/library/advice"
      />
    </form>
  );
}
