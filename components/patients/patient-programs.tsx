import { Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { ProgramStrip } from "@/lib/domain/program/program-strip";
import { ProgramStripRow } from "./program-strip-row";

type PatientProgramsProps = {
  patientId: string;
  programs: readonly ProgramStrip[];
  /** False while the patient is archived. */
  mayStart: boolean;
};

/** A patient's programs, the one touched last first. */
export function PatientPrograms({ patientId, programs, mayStart }: PatientProgramsProps) {
  const start = (variant: "primary" | "secondary") => (
    <ButtonLink href={`/patients/${patientId}/programs/new`} variant={variant} icon={<Plus />}>
      New program
    </ButtonLink>
  );
  return (
    <Section
      title="Programs"
      className="content-start"
      actions={mayStart && programs.length > 0 && start("secondary")}
    >
      {programs.length === 0 ? (
        <EmptyState title="No program yet" action={mayStart && start("primary")}>
          {mayStart
            ? "Start from a template that fits, or from a blank page. Nothing reaches the patient before you publish."
            : "Bring the patient back to the list to start one."}
        </EmptyState>
      ) : (
        <ul>
          {programs.map((program) => (
            <ProgramStripRow key={program.id} strip={program} />
          ))}
        </ul>
      )}
    </Section>
  );
}
