"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { COUNTRY_PACKS, findCountryPack } from "@/lib/domain/warning/country-pack";
import { SettingsForm } from "./settings-form";

type SafetySettingsProps = { clinic: DocumentClinic; revision: number; action: Action<undefined> };

const COUNTRIES = COUNTRY_PACKS.map(({ code, name }) => ({ value: code, label: name }));

/** The numbers of the warning card and the cut-offs of the pain guide. */
export function SafetySettings({ clinic, revision, action }: SafetySettingsProps) {
  return (
    <Section
      title="Getting help, and pain"
      description="The numbers patients are told to call. The clinical lines around them never change."
    >
      <SettingsForm action={action} revision={revision} subject="numbers">
        {(errors) => (
          <div className="grid max-w-prose gap-6">
            <HelpFields clinic={clinic} errors={errors} />
            <PainFields clinic={clinic} errors={errors} />
          </div>
        )}
      </SettingsForm>
    </Section>
  );
}

type FieldsProps = { clinic: DocumentClinic; errors: Readonly<Record<string, string>> };

function HelpFields({ clinic, errors }: FieldsProps) {
  const [country, setCountry] = useState(clinic.country ?? "");
  const [numbers, setNumbers] = useState({ emergency: clinic.emergencyNumber, urgent: clinic.urgentLine });
  const pack = findCountryPack(country);
  const isAsInPack =
    pack?.emergencyNumber === numbers.emergency.trim() && pack.urgentLine === numbers.urgent.trim();
  return (
    <div className="grid gap-5">
      <Field
        label="Country"
        name="country"
        error={errors.country}
        hint={pack && `Patients are told to go to ${pack.emergencyDepartment}. ${pack.source}`}
      >
        {(control) => (
          <Select
            {...control}
            options={COUNTRIES}
            placeholder="Choose a country"
            value={country}
            onChange={({ target }) => setCountry(target.value)}
          />
        )}
      </Field>
      {pack && !isAsInPack && (
        <div>
          <Button
            size="sm"
            onClick={() => setNumbers({ emergency: pack.emergencyNumber, urgent: pack.urgentLine })}
          >
            Use the numbers of {pack.name}
          </Button>
        </div>
      )}
      <Field label="Emergency number" name="emergencyNumber" error={errors.emergencyNumber}>
        {(control) => (
          <TextInput
            {...control}
            value={numbers.emergency}
            onChange={({ target }) => setNumbers({ ...numbers, emergency: target.value })}
            autoComplete="off"
            className="max-w-60"
          />
        )}
      </Field>
      <Field
        label="Urgent advice"
        name="urgentLine"
        error={errors.urgentLine}
        hint={`Reads: “See a doctor today (or call ${numbers.urgent.trim() || "…"}) if …”`}
      >
        {(control) => (
          <TextInput
            {...control}
            value={numbers.urgent}
            onChange={({ target }) => setNumbers({ ...numbers, urgent: target.value })}
            autoComplete="off"
          />
        )}
      </Field>
    </div>
  );
}

function PainFields({ clinic, errors }: FieldsProps) {
  const { carryOnMax, easeBackMax } = clinic.painGuide;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <PainField
        label="Carry on, up to"
        name="painCarryOnMax"
        value={carryOnMax}
        error={errors.painCarryOnMax}
        hint="Pain from 0 to this number is fine."
      />
      <PainField
        label="Ease back, up to"
        name="painEaseBackMax"
        value={easeBackMax}
        error={errors.painEaseBackMax}
        hint="Above it: stop that exercise."
      />
    </div>
  );
}

type PainFieldProps = { label: string; name: string; value: number; hint: string; error?: string };

function PainField({ label, name, value, hint, error }: PainFieldProps) {
  return (
    <Field label={label} name={name} hint={hint} error={error}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          defaultValue={value}
          autoComplete="off"
          className="max-w-20 tabular-nums"
        />
      )}
    </Field>
  );
}
