"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { TemplateTargets } from "@/lib/domain/template/template-choice";
import type { TemplateSource } from "@/lib/domain/template/template-source";
import { createTemplateAction } from "@/lib/templates/actions";
import { KeepNotes, SourceFields } from "./source-fields";
import { TemplateFields } from "./template-fields";

type NewTemplateFormProps = { source: TemplateSource; targets: TemplateTargets; onClose: () => void };

/** A new template of a program; the conditions of its patient are ticked. */
export function NewTemplateForm({ source, targets, onClose }: NewTemplateFormProps) {
  const toast = useToast();
  const { message, errors, pending, form } = useForm(createTemplateAction, {
    onSaved: ({ message: said }) => {
      onClose();
      toast({ title: said ?? "Saved", tone: "go" });
    },
  });
  const { conditions, suits } = targets;
  const known = suits.filter((slug) => conditions.some((condition) => condition.slug === slug));
  return (
    <form {...form} className="grid gap-6">
      <SourceFields source={source} />
      <FormMessage {...message} />
      <TemplateFields
        values={{
          ...{ title: source.title, goal: source.goal, notFor: "", therapistNote: "" },
          ...{ suits: known, reviewWeeks: [2, 4], keeper: "me" },
        }}
        {...{ conditions, errors }}
      />
      <KeepNotes />
      <div className="sticky bottom-0 -mb-6 flex flex-wrap justify-end gap-2 bg-float pt-2 pb-6">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Save template
        </Button>
      </div>
    </form>
  );
}
