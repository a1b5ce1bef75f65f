"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";

type NameFormProps = { displayName: string; email: string; revision: number; action: Action<undefined> };

/** The name that colleagues and handouts show. */
export function NameForm({ displayName, email, revision, action }: NameFormProps) {
  const toast = useToast();
  const saved = () => toast({ title: "Saved: your name", tone: "go" });
  const { form, errors, state, pending } = useForm(action, { onSaved: saved, extras: { revision } });
  return (
    <Section
      title="Your name"
      description={
        <>
          You sign in as <span className="wrap-anywhere">{email}</span>. An admin can invite another address.
        </>
      }
    >
      <form {...form} className="grid max-w-prose gap-5">
        <FormMessage state={state} deed="do" />
        <Field
          label="Name"
          name="displayName"
          hint="Stands on handouts, beside what you publish."
          error={errors.displayName}
        >
          {(control) => <TextInput {...control} defaultValue={displayName} autoComplete="name" />}
        </Field>
        <div>
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
            Save name
          </Button>
        </div>
      </form>
    </Section>
  );
}
