"use client";

import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { Action } from "@/lib/action/action-attempt";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { INK_NAMES, LAYOUT_HINTS, LAYOUT_NAMES } from "@/lib/domain/handout/handout-words";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { COUNTRY_PACKS } from "@/lib/domain/warning/country-pack";
import { SettingsForm } from "./settings-form";

type PrintSettingsProps = {
  clinic: DocumentClinic;
  /** Every zone the server knows. */
  timeZones: readonly string[];
  revision: number;
  action: Action<undefined>;
};

const LAYOUTS = HANDOUT_LAYOUTS.map((value) => ({
  value,
  label: LAYOUT_NAMES[value],
  hint: LAYOUT_HINTS[value],
}));
const INKS = HANDOUT_INKS.map((value) => ({ value, label: INK_NAMES[value] }));
const PAPERS = PAPER_SIZES.map((value) => ({ value, label: value }));

/** How sheets print unless somebody picks otherwise, and the clinic's clock. */
export function PrintSettings({ clinic, timeZones, revision, action }: PrintSettingsProps) {
  return (
    <Section
      title="Paper and time"
      description="How a sheet prints unless the therapist picks something else for it."
    >
      <SettingsForm action={action} revision={revision} subject="paper and time">
        {(errors) => (
          <div className="grid max-w-prose gap-6">
            <RadioGroup
              label="Layout"
              name="handoutLayout"
              options={LAYOUTS}
              defaultValue={clinic.layout ?? "standard"}
              error={errors.handoutLayout}
            />
            <div className="grid gap-6 sm:grid-cols-2">
              <RadioGroup
                label="Ink"
                name="handoutInk"
                inline
                options={INKS}
                defaultValue={clinic.ink ?? "colour"}
                error={errors.handoutInk}
              />
              <RadioGroup
                label="Paper"
                name="paperSize"
                inline
                options={PAPERS}
                defaultValue={clinic.paperSize}
                error={errors.paperSize}
              />
            </div>
            <Field label="Time zone" name="timeZone" error={errors.timeZone}>
              {(control) => (
                <Select
                  {...control}
                  options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
                  defaultValue={clinic.timeZone}
                />
              )}
            </Field>
            <Field label="Dates are written as in" name="language" error={errors.language}>
              {(control) => (
                <Select
                  {...control}
                  options={languagesWith(clinic.language)}
                  defaultValue={clinic.language}
                />
              )}
            </Field>
          </div>
        )}
      </SettingsForm>
    </Section>
  );
}

/** The packs' ways to write a date, and the one the clinic has now. */
function languagesWith(current: string) {
  const tags = [...new Set([...COUNTRY_PACKS.map((pack) => pack.language), current])];
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  return tags.map((value) => ({ value, label: names.of(value) ?? value }));
}
