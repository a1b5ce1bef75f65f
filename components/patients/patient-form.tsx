"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { SaveBar } from "@/components/ui/save-bar";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { Action } from "@/lib/action-attempt";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import { ClearanceField } from "./clearance-field";
import { ConditionPicker } from "./condition-picker";
import { ContactFields } from "./contact-fields";
import { FlagPicker } from "./flag-picker";
import { FormMessage } from "./form-message";
import { IdentityFields } from "./identity-fields";
import type { FlagOption, PatientFormValues } from "./patient-values";
import { SideField } from "./side-field";
import { useRecordForm } from "./use-record-form";

type PatientFormProps = {
  action: Action<undefined>;
  values: PatientFormValues;
  /** The saved record this form changes; absent for a new patient. */
  saved?: { readonly patientId: string; readonly revision: number };
  conditions: readonly ConditionOption[];
  flags: readonly FlagOption[];
};

/** Everything the clinic keeps about a patient, in the order it is asked in a visit. */
export function PatientForm({ action, values, saved, conditions, flags }: PatientFormProps) {
  const { state, pending, form } = useRecordForm(action);
  const [tags, setTags] = useState<ReadonlySet<string>>(new Set(values.tags));
  const errors = state.status === "invalid" ? state.fields : {};
  const toggle = (slug: string) => setTags((before) => toggled(before, slug));
  const recordHref = saved ? `/patients/${saved.patientId}` : undefined;
  return (
    <form {...form} className="grid gap-12">
      <Section title="Who it is">
        <IdentityFields values={values} errors={errors} />
      </Section>
      <Section
        title="Contact"
        description="Only if you need it. It is never printed and never sent anywhere."
      >
        <ContactFields values={values} errors={errors} />
      </Section>
      <Section title="What it is about">
        <div className="grid gap-8">
          <SideField value={values.affectedSide} error={errors.affectedSide} />
          <ConditionPicker
            conditions={conditions}
            selected={tags}
            onToggle={toggle}
            error={Object.entries(errors).find(([name]) => name.startsWith("tags[]"))?.[1]}
          />
          <FlagPicker
            flags={flags}
            selected={tags}
            onToggle={toggle}
            details={values.details}
            errors={errors}
          />
          <ClearanceField
            held={conditions.filter((condition) => tags.has(condition.slug))}
            saved={values.clearance}
            error={errors.clearance}
          />
        </div>
      </Section>
      <Section title="Notes">
        <Field
          label="Notes for the clinic"
          name="notes"
          error={errors.notes}
          hint="Staff only. Never printed."
        >
          {(control) => (
            <TextArea {...control} rows={5} limit={PATIENT_LIMITS.notes} defaultValue={values.notes} />
          )}
        </Field>
      </Section>
      <FormMessage state={state} recordHref={recordHref} pending={pending} />
      <SaveBar
        pending={pending}
        label={saved ? "Save changes" : "Add patient"}
        cancelHref={recordHref ?? "/patients"}
      />
      {saved && <input type="hidden" name="patientId" value={saved.patientId} />}
      {saved && <input type="hidden" name="revision" value={saved.revision} />}
    </form>
  );
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
