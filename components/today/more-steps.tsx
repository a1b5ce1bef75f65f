import { Ellipsis } from "lucide-react";
import { Popup } from "@/components/ui/popup";
import { TextLink } from "@/components/ui/text-link";
import type { TodayRow } from "@/lib/domain/today/today-rows";
import { type LinkSteps, Step } from "./step";

/** What else a patient waits for, and the ways to their pages. */
export function MoreSteps({ row, steps }: { readonly row: TodayRow; readonly steps: LinkSteps }) {
  const { patientId, patientName, moreSteps, step } = row;
  const label = `More for ${patientName}`;
  return (
    <Popup
      label={label}
      buttonLabel={label}
      title="More"
      align="right"
      button={<Ellipsis />}
      className="inline-flex size-8 flex-none items-center justify-center rounded text-ink-soft hover:bg-accent-soft hover:text-ink"
      panelClassName="w-64"
    >
      <ul className="grid gap-2">
        {moreSteps.map((more) => (
          <li key={`${more.label} ${more.programId}`} className="grid gap-1">
            <Step step={more} patientName={patientName} steps={steps} className="w-full" />
          </li>
        ))}
        <li>
          <TextLink href={`/programs/${step.programId}`} className="flex min-h-8 items-center wrap-anywhere">
            {step.title}
          </TextLink>
        </li>
        <li>
          <TextLink
            href={`/patients/${patientId}/follow-up?program=${step.programId}`}
            className="flex min-h-8 items-center"
          >
            Follow-up
          </TextLink>
        </li>
        <li>
          <TextLink href={`/patients/${patientId}`} className="flex min-h-8 items-center">
            Record
          </TextLink>
        </li>
      </ul>
    </Popup>
  );
}
