"use client";

import { ChevronDown, ChevronUp, CircleCheck } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { minutesOfItems } from "@/lib/domain/dose/session-minutes";
import type { StartChoice } from "@/lib/domain/template/start-choices";
import type { ListedTemplate } from "@/lib/domain/template/template-list";
import { StartChoose } from "./start-choose";
import { StartProgram } from "./start-program";
import { TemplateContents } from "./template-contents";
import { countInWords } from "./template-count";
import { TemplateFigures } from "./template-figures";
import { useChosenItems } from "./use-chosen-items";
import { START_KEYS } from "./use-start-keys";

export type OfferedTemplate = ListedTemplate & {
  readonly fits: readonly string[];
  readonly choices: readonly StartChoice[];
};

type StartTemplateProps = { patientId: string; template: OfferedTemplate; number: number };

/** A template to start from, as a card: how it begins in pictures, why it fits, its exercises to tick, and the button. */
export function StartTemplate({ patientId, template, number }: StartTemplateProps) {
  const { id, title, goal, notFor, fits, stopped, figures, choices } = template;
  const [isUnfolded, setUnfolded] = useState(number === 1 && fits.length > 0);
  const { ticked, toggle, isChanged, seconds } = useChosenItems(choices);
  const listId = useId();
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
        {!isUnfolded && <TemplateContents template={template} />}
        {stopped.length > 0 && (
          <p className="text-sm text-warn-ink">
            {template.keeper === "everybody" ? "Left out for this patient: " : "Stopped for this patient: "}
            {stopped.join(" · ")}
          </p>
        )}
        {notFor !== "" && <p className="text-sm wrap-anywhere text-ink-soft">Not for: {notFor}</p>}
        {isUnfolded && <StartChoose id={listId} {...{ choices, ticked }} onToggle={toggle} />}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pb-3">
        <p className="flex items-center gap-2 text-sm text-ink-soft tabular-nums">
          {seconds.length === 0 ? "Nothing ticked" : countInWords(seconds.length, minutesOfItems(seconds))}
          {number <= START_KEYS && (
            <span aria-hidden className="max-lg:hidden">
              <Kbd>{number}</Kbd>
            </span>
          )}
        </p>
        <div className="ml-auto flex flex-wrap items-start gap-1">
          {choices.length > 1 && (
            <Button
              variant="quiet"
              icon={isUnfolded ? <ChevronUp /> : <ChevronDown />}
              aria-expanded={isUnfolded}
              aria-controls={isUnfolded ? listId : undefined}
              aria-label={isUnfolded ? `Less of ${title}` : `Choose exercises of ${title}`}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {isUnfolded ? "Less" : "Choose"}
            </Button>
          )}
          <StartProgram patientId={patientId} title={title} isFirst={number === 1}>
            <input type="hidden" name="templateId" value={id} />
            {isChanged && <input type="hidden" name="isChosen" value="on" />}
            {isChanged &&
              [...ticked].map((exerciseId) => (
                <input key={exerciseId} type="hidden" name="exerciseIds[]" value={exerciseId} />
              ))}
          </StartProgram>
        </div>
      </div>
    </li>
  );
}
