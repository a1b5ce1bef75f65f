import { ButtonLink } from "@/components/ui/button-link";
import type { Action } from "@/lib/action/action-attempt";
import type { TodayStep } from "@/lib/domain/today/today-rows";
import { StepButton } from "./step-button";

export interface LinkSteps {
  readonly renew: Action<undefined>;
  readonly unlock: Action<undefined>;
}

interface StepProps {
  readonly step: TodayStep;
  readonly patientName: string;
  readonly steps: LinkSteps;
  readonly className: string;
}

/** Opens the page that a reason asks for, or does on the spot what it asks for. */
export function Step({ step, patientName, steps, className }: StepProps) {
  const { label, programId, title } = step;
  const description = `${label}: ${title}, ${patientName}`;
  if (step.kind !== "open") {
    const { linkId } = step;
    return <StepButton action={steps[step.kind]} {...{ linkId, programId, label, description, className }} />;
  }
  return (
    <ButtonLink
      href={step.href}
      size="sm"
      {...(step.inNewTab && { target: "_blank", rel: "noopener" })}
      aria-label={step.inNewTab ? `${description} (PDF, opens in a new tab)` : description}
      className={className}
    >
      {label}
    </ButtonLink>
  );
}
