"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import { SettingsForm } from "./settings-form";

type ShortCodeSettingsProps = { shortCodes: boolean; revision: number; action: Action<undefined> };

/** Whether a printed code of ten letters opens a program, for people who cannot scan. */
export function ShortCodeSettings({ shortCodes, revision, action }: ShortCodeSettingsProps) {
  return (
    <Section
      title="Short codes"
      description="Ten letters and numbers beside the square code of a sheet, to be typed by people who cannot scan. Guesses are limited; turning codes off ends them at once, on paper that is out too."
    >
      <SettingsForm action={action} revision={revision} subject="short codes">
        {(errors) => (
          <RadioGroup
            label="A sheet carries a short code"
            name="shortCodes"
            inline
            options={[
              { value: "on", label: "Yes" },
              { value: "off", label: "No" },
            ]}
            defaultValue={shortCodes ? "on" : "off"}
            error={errors.shortCodes}
          />
        )}
      </SettingsForm>
    </Section>
  );
}
