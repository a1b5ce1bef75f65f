"use client";

import { useRef, useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { NewPasswordField } from "@/components/shell/new-password-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { SetUpPlace } from "./set-up-place";
import { useSignIn } from "./use-sign-in";

type SetUpFormProps = { timeZones: readonly string[]; setUp: Action<{ email: string }> };

/** The first run: a clinic and its first admin, for whoever can read the terminal that the server was started in. */
export function SetUpForm({ timeZones, setUp }: SetUpFormProps) {
  const signIn = useSignIn("/clinic");
  // The same password may open another clinic too, and then the question which one is the sign-in page's.
  const needsSignIn = signIn.failure !== undefined || signIn.clinics !== undefined;
  const password = useRef("");
  const [isDone, setDone] = useState(false);
  const { form, errors, state, pending } = useForm(setUp, {
    onSaved: ({ data }) => {
      setDone(true);
      void signIn.send({ email: data.email, password: password.current });
    },
  });
  const submit: typeof form.onSubmit = (event) => {
    password.current = String(new FormData(event.currentTarget).get("password"));
    form.onSubmit(event);
  };
  return (
    <form {...form} onSubmit={submit} className="grid gap-10">
      <FormMessage state={state} deed="do" />
      {isDone && needsSignIn && <p role="alert">The clinic is ready. Sign in to go on.</p>}
      <TextField
        name="code"
        label="Set-up code"
        hint="The start of the server has printed it. It works once."
        error={errors.code}
      />
      <Section title="The clinic" description="Everything can be changed later, and a logo added.">
        <div className="grid gap-5">
          <TextField name="clinicName" label="Name" error={errors.clinicName} />
          <TextField
            name="phone"
            label="Phone"
            hint="Stands on every handout and warning card."
            error={errors.phone}
          />
          <SetUpPlace timeZones={timeZones} errors={errors} />
        </div>
      </Section>
      <Section title="You" description="You become the admin, who invites everybody else.">
        <div className="grid gap-5">
          <TextField name="displayName" label="Your name" error={errors.displayName} autoComplete="name" />
          <TextField
            name="email"
            label="E-mail"
            hint="You sign in with it. No mail is sent to it."
            error={errors.email}
            type="email"
            autoComplete="username"
          />
          <NewPasswordField name="password" label="Password" error={errors.password} />
        </div>
      </Section>
      <Button
        type="submit"
        variant="primary"
        size="lg"
        pending={pending || signIn.pending}
        pendingLabel="Setting up …"
      >
        Set the clinic up
      </Button>
    </form>
  );
}

type TextFieldProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  type?: string;
  autoComplete?: string;
};

function TextField({ name, label, hint, error, type, autoComplete = "off" }: TextFieldProps) {
  return (
    <Field label={label} name={name} hint={hint} error={error}>
      {(control) => <TextInput {...control} type={type} autoComplete={autoComplete} />}
    </Field>
  );
}
