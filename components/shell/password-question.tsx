"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import type { Action } from "@/lib/action/action-attempt";

type PasswordQuestionProps<Data> = {
  action: Action<Data>;
  onProved: (data: Data) => void;
  submitLabel: string;
};

/** Asks for the password before something that protects the account is changed. */
export function PasswordQuestion<Data>({ action, onProved, submitLabel }: PasswordQuestionProps<Data>) {
  const { form, errors, state, pending } = useForm(action, { onSaved: ({ data }) => onProved(data) });
  return (
    <form {...form} className="grid gap-5">
      <FormMessage state={state} deed="do" />
      <Field
        label="Your password"
        name="password"
        hint="To be sure that it is you at this screen."
        error={errors.password}
      >
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Checking …">
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
