"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";

interface DraftSettingProps {
  readonly draftTranslations: boolean;
  readonly revision: number;
  readonly mayChange: boolean;
  readonly action: Action<undefined>;
}

/** Whether therapists may hand out translations that nobody has checked. */
export function DraftSetting({ draftTranslations, revision, mayChange, action }: DraftSettingProps) {
  return (
    <Section
      title="Drafts"
      description="A draft was checked by nobody. Handed out, each part of it is marked as a draft in both languages, and the warning card stands in English first, whole. A therapist decides it for each program when publishing."
    >
      {mayChange ? (
        <DraftForm {...{ draftTranslations, revision, action }} />
      ) : (
        <p>{draftTranslations ? "Drafts may be given out." : "Drafts are not given out."}</p>
      )}
    </Section>
  );
}

function DraftForm({ draftTranslations, revision, action }: Omit<DraftSettingProps, "mayChange">) {
  const toast = useToast();
  const { errors, pending, message, form } = useForm(action, {
    onSaved: (saved) => toast({ title: "Saved: drafts", detail: saved.message, tone: "go" }),
    extras: { revision },
  });
  return (
    <form {...form} className="grid gap-6">
      <RadioGroup
        label="Drafts may be given out"
        name="draftTranslations"
        inline
        options={[
          { value: "on", label: "Yes" },
          { value: "off", label: "No" },
        ]}
        defaultValue={draftTranslations ? "on" : "off"}
        {...(errors.draftTranslations !== undefined && { error: errors.draftTranslations })}
      />
      <FormMessage {...message} />
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Save drafts
        </Button>
      </div>
    </form>
  );
}
