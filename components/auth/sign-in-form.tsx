"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { DirectoryButton } from "@/components/shell/directory-button";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { safeReturnPath } from "@/lib/domain/clinic/safe-return-path";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";
import type { ClinicChoice } from "./sign-in-failure";
import { useSignIn } from "./use-sign-in";

type SignInFormProps = {
  callbackUrl?: string;
  demoAccounts: readonly DemoAccount[];
  /** The clinic's directory, if people may sign in by one. */
  directory?: string;
  /** The code of what went wrong on the way back from it. */
  error?: string;
  /** It has vouched for somebody whose account asks for a code as well. */
  isDirectoryStep: boolean;
};

/** Signs a member of staff in and returns to the page that asked for it. The inputs keep their own values: what a password
 *  manager fills in before the script is there would otherwise be lost. */
export function SignInForm({ callbackUrl, demoAccounts, directory, ...back }: SignInFormProps) {
  const destination = safeReturnPath(callbackUrl);
  const { failure, asksForCode, clinics, pending, send, startAgain } = useSignIn(destination, {
    ...(directory !== undefined && { directory }),
    ...back,
  });
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = (name: string) => String(data.get(name) ?? "");
    void send({
      email: typed("email"),
      password: typed("password"),
      code: typed("code"),
      clinic: typed("clinic"),
    });
  };
  const fill = (account: DemoAccount) => {
    for (const name of ["email", "password"] as const) {
      const input = form.current?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = account[name];
    }
    form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
  };
  const goesOn = asksForCode || clinics !== undefined;
  return (
    <div className="grid gap-8">
      {/* "post", because a form sent before its script has loaded must not put the password into the address. */}
      <form ref={form} method="post" onSubmit={submit} className="grid gap-5">
        {failure !== undefined && (
          <Notice tone="stop" title="You are not signed in" role="alert">
            {failure}
          </Notice>
        )}
        <div hidden={goesOn} className={goesOn ? undefined : "grid gap-5"}>
          <Field label="E-mail" name="email">
            {(control) => <TextInput {...control} type="email" autoComplete="username" required={!goesOn} />}
          </Field>
          <Field label="Password" name="password">
            {(control) => <PasswordInput {...control} autoComplete="current-password" required={!goesOn} />}
          </Field>
        </div>
        {clinics && (
          <div hidden={asksForCode}>
            <ClinicField clinics={clinics} />
          </div>
        )}
        {asksForCode && <CodeField />}
        <Button type="submit" variant="primary" size="lg" pending={pending} pendingLabel="Signing in …">
          Sign in
        </Button>
        {goesOn && (
          <Button variant="quiet" onClick={startAgain}>
            Use another account
          </Button>
        )}
      </form>
      {!goesOn && directory !== undefined && (
        <div className="grid border-t border-line pt-6">
          <DirectoryButton size="lg" visit={{ callbackUrl: destination }}>
            Sign in with {directory}
          </DirectoryButton>
        </div>
      )}
      {!goesOn && <DemoAccounts accounts={demoAccounts} onChoose={fill} />}
    </div>
  );
}

/** For somebody who works in several clinics with one address and one password. */
function ClinicField({ clinics }: { clinics: readonly ClinicChoice[] }) {
  const place = useRef<HTMLDivElement>(null);
  // The question has just replaced the one before it.
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={place}>
      <RadioGroup
        label="Which clinic?"
        name="clinic"
        options={clinics.map(({ clinicId, clinicName }) => ({ value: clinicId, label: clinicName }))}
        {...(clinics[0] && { defaultValue: clinics[0].clinicId })}
      />
    </div>
  );
}

function CodeField() {
  return (
    <Field
      label="Code"
      name="code"
      hint="The six digits that your authenticator app shows. Without your phone: one of your recovery codes."
    >
      {(control) => (
        <TextInput
          {...control}
          // The question has just replaced the one before it.
          ref={(input) => input?.focus()}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          className="tabular-nums"
        />
      )}
    </Field>
  );
}
