import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { FormPartProps } from "./exercise-values";

/** What therapists and patients call it. */
export function NameFields({ values, set, errors }: FormPartProps) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Field label="Name" name="name" error={errors.name} required hint="As therapists look for it.">
        {(control) => (
          <TextInput
            {...control}
            value={values.name}
            autoComplete="off"
            onChange={(event) => set("name", event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Plain name"
        name="plainName"
        error={errors.plainName}
        required
        hint="What stands on the sheet, at most 60 letters."
      >
        {(control) => (
          <TextInput
            {...control}
            value={values.plainName}
            autoComplete="off"
            onChange={(event) => set("plainName", event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
