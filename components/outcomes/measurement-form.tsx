"use client";

import { FormMessage } from "@/components/form/form-message";
import { useValueForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { OCCASION_WORDS } from "@/lib/domain/outcome/outcome";
import { OUTCOME_LIMITS, OUTCOME_OCCASIONS } from "@/lib/domain/outcome/outcome-limits";
import type { recordMeasurementAction } from "@/lib/outcomes/actions";
import { ActivityFields } from "./activity-fields";
import type { MeasurementValues } from "./measurement-values";
import { SCORE_OPTIONS } from "./score-options";

interface MeasurementFormProps {
  readonly action: typeof recordMeasurementAction;
  readonly patientId: string;
  readonly initial: MeasurementValues;
  readonly today: string;
}

/** One occasion: three activities in the patient's words with a number each, and pain. */
export function MeasurementForm({ action, patientId, initial, today }: MeasurementFormProps) {
  const { values, set, errors, message, form } = useValueForm(action, initial, { patientId });
  return (
    <form {...form} className="grid max-w-prose gap-6">
      <FormMessage {...message} />
      <div className="grid gap-6 sm:grid-cols-2">
        <RadioGroup
          label="When"
          name="occasion"
          inline
          options={OUTCOME_OCCASIONS.map((value) => ({ value, label: OCCASION_WORDS[value] }))}
          value={values.occasion}
          onValueChange={(value) => {
            const occasion = OUTCOME_OCCASIONS.find((known) => known === value);
            if (occasion) set("occasion", occasion);
          }}
          error={errors.occasion}
        />
        <Field label="Day" name="measuredOn" error={errors.measuredOn} required>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              max={today}
              value={values.measuredOn}
              onChange={(event) => set("measuredOn", event.target.value)}
            />
          )}
        </Field>
      </div>
      <ActivityFields
        activities={values.activities}
        errors={errors}
        onChange={(activities) => set("activities", activities)}
      />
      <Field
        label="Pain now"
        name="pain"
        error={errors.pain}
        hint="“From 0, no pain, to 10, the worst you can think of: where is it?”"
      >
        {(control) => (
          <Select
            {...control}
            options={SCORE_OPTIONS}
            placeholder="Not asked"
            value={values.pain}
            onChange={(event) => set("pain", event.target.value)}
          />
        )}
      </Field>
      <Field label="Note" name="note" error={errors.note}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            limit={OUTCOME_LIMITS.note}
            value={values.note}
            onChange={(event) => set("note", event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="primary" pending={message.pending} pendingLabel="Saving …">
          Save measurement
        </Button>
      </div>
    </form>
  );
}
