import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { PatientFormValues } from "./patient-values";

type ContactFieldsProps = { values: PatientFormValues; errors: Readonly<Record<string, string>> };

/** How to reach the patient, if the clinic keeps it at all. */
export function ContactFields({ values, errors }: ContactFieldsProps) {
  return (
    <div className="grid items-start gap-6 sm:grid-cols-2">
      <Field label="E-mail" name="email" error={errors.email}>
        {(control) => (
          <TextInput {...control} type="email" defaultValue={values.email ?? ""} autoComplete="off" />
        )}
      </Field>
      <Field label="Phone" name="phone" error={errors.phone}>
        {(control) => (
          <TextInput {...control} type="tel" defaultValue={values.phone ?? ""} autoComplete="off" />
        )}
      </Field>
    </div>
  );
}
