import { CircleCheck } from "lucide-react";
import { ArrowKeys } from "@/components/ui/arrow-keys";
import type { Action } from "@/lib/action-attempt";
import { preselectItems } from "@/lib/domain/template";
import { StartProgram } from "./start-program";
import type { TemplateView } from "./template-view";

type TemplateChoiceProps = {
  action: Action<undefined>;
  patientId: string;
  /** In the order they are offered. Empty when none may be. */
  ranked: readonly { readonly template: TemplateView; readonly fits: readonly string[] }[];
};

/** Where a new program starts: a template, those that fit first, or a blank page. */
export function TemplateChoice({ action, patientId, ranked }: TemplateChoiceProps) {
  return (
    <ArrowKeys>
      <ul>
        {ranked.map(({ template, fits }, index) => (
          <li
            key={template.id}
            className="grid gap-x-8 gap-y-3 border-b border-line py-5 first:pt-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <TemplateSummary template={template} fits={fits} />
            <StartProgram
              action={action}
              patientId={patientId}
              templateId={template.id}
              title={template.title}
              isFirst={index === 0 && fits.length > 0}
            />
          </li>
        ))}
        <li className="grid gap-x-8 gap-y-3 py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <h2 className="text-lg">Blank program</h2>
            <p className="text-ink-soft">Choose every exercise yourself.</p>
          </div>
          <StartProgram
            action={action}
            patientId={patientId}
            templateId=""
            title="Blank program"
            isFirst={ranked.length === 0}
          />
        </li>
      </ul>
    </ArrowKeys>
  );
}

function TemplateSummary({ template, fits }: { template: TemplateView; fits: readonly string[] }) {
  const chosen = preselectItems(template.items);
  const names = chosen
    .map((position) => template.items[position]?.plainName)
    .filter((name) => name !== undefined);
  const others = template.items.length - names.length;
  return (
    <div className="grid gap-1.5">
      <h2 className="text-lg">{template.title}</h2>
      {fits.length > 0 && (
        <p className="flex items-start gap-1.5 font-medium text-go-ink">
          <CircleCheck className="mt-0.5" />
          Fits: {fits.join(", ")}
        </p>
      )}
      <p>{template.goal}</p>
      <p className="max-w-prose text-sm text-ink-soft">
        Starts with: {names.join(" · ")}
        {others > 0 && ` (and ${others} more to add)`}
      </p>
      <p className="max-w-prose text-sm text-ink-soft">Not for: {template.notFor}</p>
    </div>
  );
}
