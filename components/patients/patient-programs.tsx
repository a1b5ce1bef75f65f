import { Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { ProgramStrip } from "@/lib/domain/program/program-strip";
import { ProgramStripRow } from "./program-strip-row";

/** A patient's programs besides the one they do, the one touched last first. */
export function OtherPrograms({ programs }: { programs: readonly ProgramStrip[] }) {
  return (
    <Section title="Other programs" className="content-start">
      <ul>
        {programs.map((program) => (
          <ProgramStripRow key={program.id} strip={program} />
        ))}
      </ul>
    </Section>
  );
}

/** In place of a program while there is none. `mayStart` is false while the patient is archived. */
export function NoProgram({ patientId, mayStart }: { patientId: string; mayStart: boolean }) {
  return (
    <EmptyState
      title="No program yet"
      action={
        mayStart && (
          <ButtonLink href={`/patients/${patientId}/programs/new`} variant="primary" icon={<Plus />}>
            New program
          </ButtonLink>
        )
      }
    >
      {mayStart
        ? "Start from a template that fits, or from a blank page. Nothing reaches the patient before you publish."
        : "Bring the patient back to the list to start one."}
    </EmptyState>
  );
}
