import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { PatientFormValues } from "./patient-values";

type FieldsProps = {
  values: PatientFormValues;
  /** One sentence per field that needs a change. */
  errors: Readonly<Record<string, string>>;
};

/** Name, the name patients see, year of birth. */
export function IdentityFields({ values, errors }: FieldsProps) {
  return (
    <div className="grid items-start gap-6 sm:grid-cols-2">
      <Field
        label="Name or alias"
        name="name"
        required
        error={errors.name}
        hint="As your clinic knows this person. Only staff see it."
      >
        {(control) => <TextInput {...control} defaultValue={values.name} autoComplete="off" />}
      </Field>
      <Field
        label="Name on paper and phone"
        name="label"
        error={errors.label}
        hint="A first name, initials or an alias. Left empty, it is the first word of the name."
      >
        {(control) => <TextInput {...control} defaultValue={values.label} autoComplete="off" />}
      </Field>
      <Field label="Year of birth" name="birthYear" error={errors.birthYear} hint="Four digits, or empty.">
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            defaultValue={values.birthYear ?? ""}
            autoComplete="off"
            className="max-w-28 tabular-nums"
          />
        )}
      </Field>
    </div>
  );
}
