"use client";

import { useState } from "react";
import { ImageField } from "@/components/images/image-field";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { SettingsForm } from "./settings-form";

type LetterheadSettingsProps = { clinic: DocumentClinic; revision: number; action: Action<undefined> };

/** What stands at the head of every sheet, and where patients reach the clinic. */
export function LetterheadSettings({ clinic, revision, action }: LetterheadSettingsProps) {
  const [logo, setLogo] = useState(clinic.logo?.imageId ?? null);
  return (
    <Section title="On every handout" description="The head of the first page, and where patients reach you.">
      <SettingsForm action={action} revision={revision} subject="details">
        {(errors) => (
          <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
            <div className="grid max-w-prose gap-5">
              {FIELDS.map(({ name, label, hint, ...input }) => (
                <Field key={name} label={label} name={name} hint={hint} error={errors[name]}>
                  {(control) => (
                    <TextInput {...control} {...input} defaultValue={clinic[name] ?? ""} autoComplete="off" />
                  )}
                </Field>
              ))}
            </div>
            <div>
              <ImageField label="Logo" alt="The clinic's logo" kind="logo" value={logo} onChange={setLogo} />
              <input type="hidden" name="logoImageId" value={logo ?? ""} />
            </div>
          </div>
        )}
      </SettingsForm>
    </Section>
  );
}

interface LetterheadField {
  readonly name: "name" | "address" | "phone" | "hours" | "email" | "website";
  readonly label: string;
  readonly hint?: string;
  readonly inputMode?: "tel" | "email" | "url";
}

const FIELDS: readonly LetterheadField[] = [
  { name: "name", label: "Name" },
  { name: "address", label: "Address" },
  { name: "phone", label: "Phone", hint: "Stands on the warning card too.", inputMode: "tel" },
  { name: "hours", label: "Hours", hint: "For instance: Monday to Friday, 8 am to 6 pm" },
  { name: "email", label: "E-mail", hint: "May stay empty.", inputMode: "email" },
  { name: "website", label: "Website", hint: "May stay empty. Starts with https://", inputMode: "url" },
];
