import { ArrowKeys } from "@/components/ui/arrow-keys";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { TodayRows } from "@/lib/domain/clinic/today";
import { ProgramRows } from "./program-rows";

/** What waits today, the most pressing first. */
export function TodayBoard({ due, drafts, recent }: TodayRows) {
  if (due.length + drafts.length + recent.length === 0) return <NothingYet />;
  return (
    <ArrowKeys className="grid gap-12">
      <Section title="Reviews due">
        {due.length > 0 ? (
          <ProgramRows rows={due} />
        ) : (
          <p className="text-ink-soft">No review is due. A program shows up here on its review day.</p>
        )}
      </Section>
      {drafts.length > 0 && (
        <Section
          title="Not published yet"
          description="Patients do not see these changes until you publish them."
        >
          <ProgramRows rows={drafts} />
        </Section>
      )}
      {recent.length > 0 && (
        <Section title="Published lately">
          <ProgramRows rows={recent} />
        </Section>
      )}
    </ArrowKeys>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="No programs yet"
      action={
        <div className="flex flex-wrap gap-2 sm:justify-center">
          <ButtonLink href="/patients/new" variant="primary">
            Add a patient
          </ButtonLink>
          <ButtonLink href="/patients">Choose a patient</ButtonLink>
        </div>
      }
    >
      Add a patient, or choose one you have, and start a home exercise program. Reviews and unfinished drafts
      will wait for you here.
    </EmptyState>
  );
}
