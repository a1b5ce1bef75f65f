"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { TemplateTargets } from "@/lib/domain/template/template-choice";
import type { TemplateSource } from "@/lib/domain/template/template-source";
import { replaceTemplateAction } from "@/lib/templates/actions";
import { KeepNotes, SourceFields } from "./source-fields";

type ReplaceTemplateFormProps = { source: TemplateSource; targets: TemplateTargets; onClose: () => void };

/** The program's exercises and advice in the place of those a template has now; its name and words stay. */
export function ReplaceTemplateForm({ source, targets, onClose }: ReplaceTemplateFormProps) {
  const toast = useToast();
  const { templates } = targets;
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? "");
  const chosen = templates.find((template) => template.id === templateId);
  const { message, pending, form } = useForm(replaceTemplateAction, {
    onSaved: ({ message: said }) => {
      onClose();
      toast({ title: said ?? "Saved", tone: "go" });
    },
  });
  return (
    <form {...form} className="grid gap-6">
      <SourceFields source={source} />
      <input type="hidden" name="revision" value={chosen?.revision ?? 1} />
      <FormMessage {...message} />
      <Field
        label="Template"
        name="templateId"
        hint="Its exercises and advice are replaced by this program's."
      >
        {(control) => (
          <Select
            {...control}
            value={templateId}
            options={templates.map(({ id, title, keeper }) => ({
              value: id,
              label: keeper === "me" ? `${title} (mine)` : `${title} (the clinic's)`,
            }))}
            onChange={(event) => setTemplateId(event.target.value)}
          />
        )}
      </Field>
      <KeepNotes />
      <div className="sticky bottom-0 -mb-6 flex flex-wrap justify-end gap-2 bg-float pt-2 pb-6">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Replace its exercises
        </Button>
      </div>
    </form>
  );
}
