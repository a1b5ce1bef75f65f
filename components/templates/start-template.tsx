import { CircleCheck } from "lucide-react";
import type { ListedTemplate } from "@/lib/domain/template/template-list";
import { StartChoice } from "./start-choice";
import { StartProgram } from "./start-program";
import { TemplateContents } from "./template-contents";

export type OfferedTemplate = ListedTemplate & { readonly fits: readonly string[] };

type StartTemplateProps = { patientId: string; template: OfferedTemplate; number: number };

/** A template to start from, and why it fits. */
export function StartTemplate({ patientId, template, number }: StartTemplateProps) {
  const { id, title, goal, notFor, fits, stopped } = template;
  return (
    <StartChoice
      title={title}
      number={number}
      action={
        <StartProgram patientId={patientId} title={title} isFirst={number === 1}>
          <input type="hidden" name="templateId" value={id} />
        </StartProgram>
      }
    >
      {fits.length > 0 && (
        <p className="flex items-start gap-1.5 font-semibold text-go-ink">
          <CircleCheck className="mt-0.5" />
          Fits: {fits.join(", ")}
        </p>
      )}
      {goal !== "" && <p className="wrap-anywhere">{goal}</p>}
      <TemplateContents template={template} />
      {stopped.length > 0 && (
        <p className="max-w-prose text-sm text-warn-ink">
          {template.keeper === "everybody" ? "Left out for this patient: " : "Stopped for this patient: "}
          {stopped.join(" · ")}
        </p>
      )}
      {notFor !== "" && <p className="max-w-prose text-sm wrap-anywhere text-ink-soft">Not for: {notFor}</p>}
    </StartChoice>
  );
}
