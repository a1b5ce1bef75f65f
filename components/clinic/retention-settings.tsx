"use client";

import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Action } from "@/lib/action/action-attempt";
import { SettingsForm } from "./settings-form";

type RetentionSettingsProps = { years: number; revision: number; action: Action<undefined> };

/** How long the clinic keeps the records of patients it has archived. */
export function RetentionSettings({ years, revision, action }: RetentionSettingsProps) {
  return (
    <Section
      title="Keeping records"
      description="The law of your country says how long. Nothing is erased by itself: what is older is listed for you to decide."
    >
      <SettingsForm action={action} revision={revision} subject="years">
        {(errors) => (
          <Field
            label="Years after archiving"
            name="retentionYears"
            error={errors.retentionYears}
            hint={<TextLink href="/clinic/old-records">Records that are older</TextLink>}
          >
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                defaultValue={years}
                autoComplete="off"
                className="max-w-20 tabular-nums"
              />
            )}
          </Field>
        )}
      </SettingsForm>
    </Section>
  );
}
