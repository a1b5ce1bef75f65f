"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { NewPasswordField } from "@/components/shell/new-password-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";

type PasswordFormProps = { email: string; hasSecondStep: boolean; action: Action<undefined> };

/** Changes the own password; every other device has to sign in again. */
export function PasswordForm({ email, hasSecondStep, action }: PasswordFormProps) {
  const toast = useToast();
  const { form, errors, state, pending } = useForm(action, {
    onSaved: ({ message }) => {
      form.ref.current?.reset();
      toast({ title: "Your password is changed", detail: message, tone: "go" });
    },
  });
  return (
    <Section title="Password" description="Changing it signs all your other devices out.">
      <form {...form} className="grid max-w-prose gap-5">
        <FormMessage state={state} deed="do" />
        {/* For password managers, which look up what they keep by it. */}
        <input type="text" name="username" autoComplete="username" readOnly value={email} hidden />
        <Field label="Password now" name="oldPassword" error={errors.oldPassword}>
          {(control) => <PasswordInput {...control} autoComplete="current-password" />}
        </Field>
        <NewPasswordField name="newPassword" error={errors.newPassword} hasSecondStep={hasSecondStep} />
        <div>
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
            Change password
          </Button>
        </div>
      </form>
    </Section>
  );
}
