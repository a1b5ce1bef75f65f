import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { PASSWORD_MIN, PASSWORD_MIN_WITH_SECOND_STEP } from "@/lib/domain/clinic/password-rule";

type NewPasswordFieldProps = {
  name: string;
  label?: string;
  error?: string;
  hasSecondStep?: boolean;
};

/** A password that is being chosen: how long, and nothing about capitals or digits. */
export function NewPasswordField({ name, label, error, hasSecondStep }: NewPasswordFieldProps) {
  const least = hasSecondStep ? PASSWORD_MIN_WITH_SECOND_STEP : PASSWORD_MIN;
  return (
    <Field
      label={label ?? "New password"}
      name={name}
      error={error}
      hint={`At least ${least} characters. A few words with spaces are easiest to remember and type.`}
    >
      {(control) => <PasswordInput {...control} autoComplete="new-password" />}
    </Field>
  );
}
