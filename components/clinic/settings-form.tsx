"use client";

import type { ReactNode } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";

type Errors = Readonly<Record<string, string>>;

type SettingsFormProps = {
  action: Action<undefined>;
  /** Of the clinic's settings as the page shows them. */
  revision: number;
  /** What the button and the message after saving name, for instance "figures". */
  subject: string;
  /** The fields; errors are keyed by the field's name. */
  children: (errors: Errors) => ReactNode;
};

/** One part of the clinic's settings, saved by itself. */
export function SettingsForm({ action, revision, subject, children }: SettingsFormProps) {
  const toast = useToast();
  const { errors, pending, message, form } = useForm(action, {
    onSaved: (saved) => toast({ title: `Saved: ${subject}`, detail: saved.message, tone: "go" }),
  });
  return (
    <form {...form} className="grid gap-6">
      <input type="hidden" name="revision" value={revision} />
      {children(errors)}
      <FormMessage {...message} />
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Save {subject}
        </Button>
      </div>
    </form>
  );
}
