"use client";

import { useRef, useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { DirectoryButton } from "@/components/shell/directory-button";
import { NewPasswordField } from "@/components/shell/new-password-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { OneTimeLink, type OpenedLink } from "./one-time-link";
import { useSignIn } from "./use-sign-in";

type InvitationFormProps = {
  open: Action<OpenedLink>;
  accept: Action<{ email: string }>;
  /** The clinic's directory, if people may sign in by one. */
  directory?: string;
};

/** Makes the account somebody was invited to, and signs them in. */
export function InvitationForm({ open, accept, directory }: InvitationFormProps) {
  return (
    <OneTimeLink kind="invitation" open={open}>
      {(token, link) => <AcceptForm {...{ token, link, accept, directory }} />}
    </OneTimeLink>
  );
}

type AcceptFormProps = Omit<InvitationFormProps, "open"> & { token: string; link: OpenedLink };

function AcceptForm({ token, link, accept, directory }: AcceptFormProps) {
  const [displayName, setDisplayName] = useState(link.displayName);
  const signIn = useSignIn("/today");
  // The same password may open another clinic too, and then the question which one is the sign-in page's.
  const needsSignIn = signIn.failure !== undefined || signIn.clinics !== undefined;
  const password = useRef("");
  const { form, errors, state, pending } = useForm(accept, {
    onSaved: ({ data }) => void signIn.send({ email: data.email, password: password.current }),
    extras: { token },
  });
  const submit: typeof form.onSubmit = (event) => {
    password.current = String(new FormData(event.currentTarget).get("password"));
    form.onSubmit(event);
  };
  return (
    <form {...form} onSubmit={submit} className="grid gap-5">
      <p className="text-lg text-ink-soft">
        {link.clinicName} has invited you. Choose a password, and your account is ready.
      </p>
      <FormMessage state={state} deed="do" />
      {needsSignIn && <p role="alert">Your account is ready. Sign in to go on.</p>}
      <Field label="E-mail" name="email" hint="You sign in with it.">
        {(control) => (
          <TextInput {...control} type="email" autoComplete="username" readOnly value={link.email} />
        )}
      </Field>
      <Field label="Your name" name="displayName" hint="It stands on handouts." error={errors.displayName}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            value={displayName}
            onChange={({ target }) => setDisplayName(target.value)}
          />
        )}
      </Field>
      <NewPasswordField name="password" label="Password" error={errors.password} />
      <Button
        type="submit"
        variant="primary"
        size="lg"
        pending={pending || signIn.pending}
        pendingLabel="Making your account …"
      >
        Make my account
      </Button>
      {directory !== undefined && (
        <div className="grid gap-3 border-t border-line pt-6">
          <DirectoryButton
            size="lg"
            visit={{ purpose: "invitation", callbackUrl: "/today", token, displayName }}
          >
            Go on with {directory}, without a password
          </DirectoryButton>
        </div>
      )}
    </form>
  );
}
