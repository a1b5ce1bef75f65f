"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { SaveBar } from "@/components/ui/save-bar";
import { updateTemplateAction } from "@/lib/templates/actions";
import type { ConditionOption } from "./suits-field";
import { TemplateFields, type TemplateValues } from "./template-fields";

type TemplateFormProps = {
  template: TemplateValues & { readonly id: string; readonly revision: number };
  conditions: readonly ConditionOption[];
};

/** What is said about a template; its exercises are changed in the builder. */
export function TemplateForm({ template, conditions }: TemplateFormProps) {
  const { id, revision } = template;
  const { message, errors, pending, form } = useForm(updateTemplateAction);
  return (
    <form {...form} className="clear-of-bars grid max-w-prose gap-6">
      <input type="hidden" name="templateId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <FormMessage {...message} />
      <TemplateFields values={template} conditions={conditions} errors={errors} />
      <SaveBar label="Save changes" pending={pending} cancelHref={`/templates/${id}`} />
    </form>
  );
}
