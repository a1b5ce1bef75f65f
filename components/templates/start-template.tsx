import { CircleCheck } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import type { ListedTemplate } from "@/lib/domain/template/template-list";
import { StartProgram } from "./start-program";
import { TemplateContents } from "./template-contents";
import { countInWords } from "./template-count";
import { TemplateFigures } from "./template-figures";
import { START_KEYS } from "./use-start-keys";

export type OfferedTemplate = ListedTemplate & { readonly fits: readonly string[] };

type StartTemplateProps = { patientId: string; template: OfferedTemplate; number: number };

/** A template to start from, as a card: how it begins in pictures, why it fits, and the button. */
export function StartTemplate({ patientId, template, number }: StartTemplateProps) {
  const { id, title, goal, notFor, fits, stopped, starts, figures, minutes } = template;
  return (
    <li className="flex min-w-0 flex-col overflow-hidden rounded border border-line bg-float hover:border-accent focus-within:border-accent">
      <TemplateFigures figures={figures} />
      <div className="grid flex-1 content-start gap-1.5 p-4 pb-2">
        <h3 className="text-base leading-snug wrap-anywhere">{title}</h3>
        {fits.length > 0 && (
          <p className="flex items-start gap-1.5 text-sm font-semibold text-go-ink">
            <CircleCheck className="mt-0.5" />
            Fits: {fits.join(", ")}
          </p>
        )}
        {goal !== "" && <p className="text-sm wrap-anywhere text-ink-soft">{goal}</p>}
        <TemplateContents template={template} />
        {stopped.length > 0 && (
          <p className="text-sm text-warn-ink">
            {template.keeper === "everybody" ? "Left out for this patient: " : "Stopped for this patient: "}
            {stopped.join(" · ")}
          </p>
        )}
        {notFor !== "" && <p className="text-sm wrap-anywhere text-ink-soft">Not for: {notFor}</p>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pb-3">
        <p className="flex items-center gap-2 text-sm text-ink-soft tabular-nums">
          {countInWords(starts.length, minutes)}
          {number <= START_KEYS && (
            <span aria-hidden className="max-lg:hidden">
              <Kbd>{number}</Kbd>
            </span>
          )}
        </p>
        <StartProgram patientId={patientId} title={title} isFirst={number === 1}>
          <input type="hidden" name="templateId" value={id} />
        </StartProgram>
      </div>
    </li>
  );
}
