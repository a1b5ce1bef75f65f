"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";
import { PasswordInput } from "./password-input";
import { safeReturnPath } from "./safe-return-path";
import { readSignInFailure, signInFailureText } from "./sign-in-failure";

type SignInFormProps = { callbackUrl?: string; demoAccounts: readonly DemoAccount[] };

/** Signs a therapist in and returns to the page that asked for it. The inputs keep their own values: what a password
 *  manager fills in before the script is there would otherwise be lost. */
export function SignInForm({ callbackUrl, demoAccounts }: SignInFormProps) {
  const { failure, pending, send } = useSignIn(callbackUrl);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void send(String(data.get("email")), String(data.get("password")));
  };
  const fill = (account: DemoAccount) => {
    for (const name of ["email", "password"] as const) {
      const input = form.current?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = account[name];
    }
    form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
  };
  return (
    <div className="grid gap-8">
      {/* "post", because a form sent before its script has loaded must not put the password into the address. */}
      <form ref={form} method="post" onSubmit={submit} className="grid gap-5">
        {failure !== undefined && (
          <Notice tone="stop" title="You are not signed in" role="alert">
            {failure}
          </Notice>
        )}
        <Field label="E-mail" name="email">
          {(control) => <TextInput {...control} type="email" autoComplete="username" required />}
        </Field>
        <Field label="Password" name="password">
          {(control) => <PasswordInput {...control} autoComplete="current-password" required />}
        </Field>
        <Button type="submit" variant="primary" size="lg" pending={pending} pendingLabel="Signing in …">
          Sign in
        </Button>
      </form>
      <DemoAccounts accounts={demoAccounts} onChoose={fill} />
    </div>
  );
}

function useSignIn(callbackUrl: string | undefined) {
  const [failure, setFailure] = useState<string>();
  const [pending, setPending] = useState(false);
  const send = async (email: string, password: string) => {
    if (pending) return;
    setPending(true);
    setFailure(undefined);
    const result = await signIn("credentials", { redirect: false, email, password }).catch(() => undefined);
    if (result?.ok === true && !result.error) {
      // Stays pending until the next page is there. A whole load, so that nothing of the signed-out page survives.
      window.location.assign(safeReturnPath(callbackUrl));
      return;
    }
    setPending(false);
    setFailure(signInFailureText(readSignInFailure(result?.error)));
  };
  return { failure, pending, send };
}
