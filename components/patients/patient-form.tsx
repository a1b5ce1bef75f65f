"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { SaveBar } from "@/components/ui/save-bar";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { Action } from "@/lib/action/action-attempt";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import type { LanguageChoice } from "@/lib/domain/patient/spoken-language";
import type { PatientAnswer } from "@/lib/patients/actions";
import { ClearanceField } from "./clearance-field";
import { ConditionPicker } from "./condition-picker";
import { ContactFields } from "./contact-fields";
import { DoublesNotice } from "./doubles-notice";
import { FigureFields } from "./figure-fields";
import { FlagPicker } from "./flag-picker";
import { IdentityFields } from "./identity-fields";
import { LanguageFields } from "./language-fields";
import type { PatientFormValues } from "./patient-values";
import { SideField } from "./side-field";
import { VisitReasonField } from "./visit-reason-field";

type PatientFormProps = {
  action: Action<PatientAnswer>;
  values: PatientFormValues;
  /** The saved record this form changes; absent for a new patient. */
  saved?: { readonly patientId: string; readonly revision: number };
  conditions: readonly ConditionOption[];
  flags: readonly ConditionOption[];
  /** Those that the form offers to speak. */
  languages: readonly LanguageChoice[];
};

const NOBODY: NonNullable<PatientAnswer>["doubles"] = [];

/** Everything the clinic keeps about a patient, in the order it is asked in a visit. */
export function PatientForm({ action, values, saved, conditions, flags, languages }: PatientFormProps) {
  const { state, errors, pending, message, form } = useForm(action, { isGuarded: true });
  const [tags, setTags] = useState<ReadonlySet<string>>(new Set(values.tags));
  const toggle = (slug: string) => setTags((before) => toggled(before, slug));
  const doubles = (state.status === "saved" && state.data?.doubles) || NOBODY;
  const recordHref = saved ? `/patients/${saved.patientId}` : undefined;
  return (
    <form {...form} className="clear-of-bars grid gap-12">
      <Section title="Who it is">
        <IdentityFields values={values} errors={errors} />
      </Section>
      <Section
        title="Contact"
        description="Only if you need it. It is never printed and never sent anywhere."
      >
        <ContactFields values={values} errors={errors} />
      </Section>
      <Section
        title="Language"
        description="What the patient is given comes in the written language; the rest is for staff, before a visit."
      >
        <LanguageFields {...{ values, languages, errors }} />
      </Section>
      <Section title="What it is about">
        <div className="grid gap-8">
          <SideField value={values.affectedSide} error={errors.affectedSide} />
          <ConditionPicker
            conditions={conditions}
            selected={tags}
            onToggle={toggle}
            facts={values.facts}
            errors={errors}
          />
          <VisitReasonField
            ticked={conditions.filter((condition) => tags.has(condition.slug))}
            saved={values.visitReason}
            error={errors.visitReason}
          />
          <FlagPicker flags={flags} selected={tags} onToggle={toggle} facts={values.facts} errors={errors} />
          <ClearanceField
            held={conditions.filter((condition) => tags.has(condition.slug))}
            saved={values.clearance}
            error={errors.clearance}
          />
        </div>
      </Section>
      <Section
        title="In the drawings"
        description="The person in this patient's drawings. A program that is with the patient already keeps its drawings until you publish it again."
      >
        <FigureFields saved={values.figure} errors={errors} />
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
      <DoublesNotice doubles={doubles} />
      <FormMessage {...message} recordHref={recordHref} />
      <SaveBar
        pending={pending}
        label={addLabel(saved !== undefined, doubles.length > 0)}
        cancelHref={recordHref ?? "/patients"}
      />
      {saved && <input type="hidden" name="patientId" value={saved.patientId} />}
      {saved && <input type="hidden" name="revision" value={saved.revision} />}
    </form>
  );
}

function addLabel(isSaved: boolean, hasDoubles: boolean): string {
  if (isSaved) return "Save changes";
  return hasDoubles ? "Add anyway" : "Add patient";
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
