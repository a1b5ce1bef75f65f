"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { NewPasswordField } from "@/components/shell/new-password-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { OneTimeLink, type OpenedLink } from "./one-time-link";

type ResetPasswordFormProps = { open: Action<OpenedLink>; setPassword: Action<{ email: string }> };

/** Sets a new password with a reset link. */
export function ResetPasswordForm({ open, setPassword }: ResetPasswordFormProps) {
  return (
    <OneTimeLink kind="password-reset" open={open}>
      {(token, link) => <SetForm token={token} link={link} setPassword={setPassword} />}
    </OneTimeLink>
  );
}

type SetFormProps = { token: string; link: OpenedLink } & Pick<ResetPasswordFormProps, "setPassword">;

function SetForm({ token, link, setPassword }: SetFormProps) {
  const { form, errors, state, pending } = useForm(setPassword, { extras: { token } });
  if (state.status === "saved") {
    return (
      <div className="grid gap-5">
        <Notice tone="go" title="Your new password is set" role="status">
          All your devices are signed out.
        </Notice>
        <ButtonLink href="/sign-in" variant="primary" size="lg">
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return (
    <form {...form} className="grid gap-5">
      <p className="text-lg text-ink-soft">
        For {link.displayName} at {link.clinicName}.
      </p>
      <FormMessage state={state} deed="do" />
      {/* For password managers, which file the new password under it. */}
      <TextInput type="email" name="email" autoComplete="username" readOnly value={link.email} hidden />
      <NewPasswordField name="password" error={errors.password} hasSecondStep={link.hasSecondStep} />
      <Button type="submit" variant="primary" size="lg" pending={pending} pendingLabel="Saving …">
        Set password
      </Button>
    </form>
  );
}
