import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import type { FormPartProps } from "./exercise-values";

/** What therapists call it. */
export function NameField({ values, set, errors }: FormPartProps) {
  return (
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
  );
}

/** What the patient reads above it, where that differs. */
export function PlainNameField({ values, set, errors }: FormPartProps) {
  return (
    <Field
      label="Plain name"
      name="plainName"
      error={errors.plainName}
      hint={`What stands on the sheet, at most ${EXERCISE_LIMITS.plainName} letters. Empty prints the name.`}
    >
      {(control) => (
        <TextInput
          {...control}
          value={values.plainName}
          placeholder={values.name}
          autoComplete="off"
          onChange={(event) => set("plainName", event.target.value)}
        />
      )}
    </Field>
  );
}
