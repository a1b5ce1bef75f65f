"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { mayBeChild } from "@/lib/domain/patient/age";
import { labelFromName } from "@/lib/domain/patient/person-name";
import type { PatientFormValues } from "./patient-values";

type FieldsProps = {
  values: PatientFormValues;
  /** One sentence per field that needs a change. */
  errors: Readonly<Record<string, string>>;
};

/** Name, the name patients see, year of birth, the clinic's number; for a child the adult who comes along. */
export function IdentityFields({ values, errors }: FieldsProps) {
  const [name, setName] = useState(values.name);
  const usual = labelFromName(name);
  const [born, setBorn] = useState(String(values.birthYear ?? ""));
  const [adult, setAdult] = useState(values.adult);
  const isChild = /^\d{4}$/.test(born.trim()) && mayBeChild(Number(born), new Date().toISOString());
  return (
    <div className="grid items-start gap-6 sm:grid-cols-2">
      <Field
        label="Name or alias"
        name="name"
        required
        error={errors.name}
        hint="As your clinic knows this person. Only staff see it."
      >
        {(control) => (
          <TextInput
            {...control}
            defaultValue={values.name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label="Name on paper and phone"
        name="label"
        error={errors.label}
        hint={
          usual === ""
            ? "A first name, initials or an alias."
            : `A first name, initials or an alias. Left empty, it is “${usual}”.`
        }
      >
        {(control) => <TextInput {...control} defaultValue={values.label} autoComplete="off" />}
      </Field>
      <Field label="Year of birth" name="birthYear" error={errors.birthYear} hint="Four digits, or empty.">
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={born}
            onChange={(event) => setBorn(event.target.value)}
            autoComplete="off"
            className="max-w-28 tabular-nums"
          />
        )}
      </Field>
      <Field
        label="Reference"
        name="reference"
        error={errors.reference}
        hint="Your clinic’s own number, if there is one. Only staff see it."
      >
        {(control) => (
          <TextInput
            {...control}
            defaultValue={values.reference ?? ""}
            autoComplete="off"
            className="max-w-56 tabular-nums"
          />
        )}
      </Field>
      <NumbersElsewhere externalIds={values.externalIds} />
      {isChild || errors.adult !== undefined ? (
        <Field
          label="Adult who is with them"
          name="adult"
          error={errors.adult}
          hint="Under 16, an adult is named here and present at the first session, or nothing is published."
        >
          {(control) => (
            <TextInput
              {...control}
              value={adult}
              onChange={(event) => setAdult(event.target.value)}
              autoComplete="off"
            />
          )}
        </Field>
      ) : (
        <input type="hidden" name="adult" value={adult} />
      )}
    </div>
  );
}

/** The numbers of other systems; that of a new patient is sent along and kept. */
function NumbersElsewhere({ externalIds }: Pick<PatientFormValues, "externalIds">) {
  if (externalIds.length === 0) return null;
  return (
    <dl className="grid content-start gap-1.5">
      <dt className="font-semibold">In other systems</dt>
      {externalIds.map(({ source, value }) => (
        <dd key={`${source} ${value}`} className="tabular-nums wrap-anywhere">
          {source}: {value}
          <input type="hidden" name="source" value={source} />
          <input type="hidden" name="id" value={value} />
        </dd>
      ))}
    </dl>
  );
}
