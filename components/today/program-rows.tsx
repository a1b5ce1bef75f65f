import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { Action } from "@/lib/action/action-attempt";
import type { TodayRow } from "@/lib/domain/today/today-rows";
import { StepButton } from "./step-button";

export interface LinkSteps {
  readonly renew: Action<undefined>;
  readonly unlock: Action<undefined>;
}

interface ProgramRowsProps {
  readonly rows: readonly TodayRow[];
  readonly steps: LinkSteps;
}

const PLACE = "min-w-24 max-lg:col-start-2 max-lg:row-span-3 max-lg:row-start-1 lg:col-start-4";

/** Programs that want something: who, what, why, and the one thing to do. */
export function ProgramRows({ rows, steps }: ProgramRowsProps) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.programId}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b border-line py-2.5 transition-colors last:border-b-0 hover:bg-wash lg:grid-cols-[12rem_minmax(0,1fr)_23rem_auto]"
        >
          <TextLink
            href={`/patients/${row.patientId}`}
            data-arrow-stop
            title={row.patientName}
            className="col-start-1 w-fit max-w-full truncate font-semibold"
          >
            {row.patientName}
          </TextLink>
          <p className="col-start-1 truncate max-lg:row-start-2 lg:col-start-2">{row.title}</p>
          <p className="col-start-1 text-ink-soft max-lg:row-start-3 max-lg:text-sm lg:col-start-3">
            {row.note}
          </p>
          <Step row={row} steps={steps} />
        </li>
      ))}
    </ul>
  );
}

function Step({ row, steps }: { readonly row: TodayRow; readonly steps: LinkSteps }) {
  const { step, programId, title, patientName } = row;
  const description = `${step.label}: ${title}, ${patientName}`;
  if (step.kind !== "open") {
    const { label, linkId } = step;
    return (
      <StepButton
        action={steps[step.kind]}
        className={PLACE}
        {...{ linkId, programId, label, description }}
      />
    );
  }
  return (
    <ButtonLink
      href={step.href}
      size="sm"
      {...(step.inNewTab && { target: "_blank", rel: "noopener" })}
      aria-label={step.inNewTab ? `${description} (PDF, opens in a new tab)` : description}
      className={PLACE}
    >
      {step.label}
    </ButtonLink>
  );
}
