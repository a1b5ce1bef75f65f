import type { HandoutWarning } from "@/lib/domain/handout/handout-model";
import { CareCard } from "./care-card";

type PatientWarningsProps = { warning: HandoutWarning; contacts: readonly string[] };

/** The warning card: one care card for each action, the most urgent first. */
export function PatientWarnings({ warning, contacts }: PatientWarningsProps) {
  return (
    <section
      aria-labelledby="warning-signs"
      className="laid-out-near-[220rem] grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:[&>*+*]:mt-3"
    >
      <h2 id="warning-signs" tabIndex={-1} className="scroll-mt-4 text-2xl">
        Warning signs
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:columns-2 print:gap-5 print:[&>*+*]:mt-3">
        {[...warning.additions, ...warning.groups].map((group) => (
          <CareCard key={group.heading} group={group} contacts={contacts} />
        ))}
      </div>
      <p className="font-semibold">{warning.notSure}</p>
      <p className="text-base text-ink-soft">{warning.edition}</p>
    </section>
  );
}
