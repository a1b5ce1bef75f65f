import { Merge, Pencil, Plus } from "lucide-react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import type { setPatientArchivedAction } from "@/lib/patients/actions";
import { ArchivePatient } from "./archive-patient";

export type PatientHeaderProps = {
  patient: {
    id: string;
    name: string;
    birthYear: number | null;
    reference: string | null;
  };
  /** "Speaks Polish · interpreter needed"; empty for nothing. */
  spoken: string;
  /** "last seen yesterday". */
  lastSeen: string;
  /** Whether there is a program already: without one, the page itself offers to start the first. */
  hasPrograms: boolean;
  isArchived: boolean;
  archiveAction: typeof setPatientArchivedAction;
};

/** Whose record this is, and what can be done with it. */
export function PatientHeader(props: PatientHeaderProps) {
  const { patient, spoken, lastSeen, hasPrograms, isArchived, archiveAction } = props;
  const { id, name, birthYear, reference } = patient;
  const facts = [
    ...(birthYear === null ? [] : [`born ${birthYear}`]),
    ...(reference === null ? [] : [reference]),
    ...(spoken === "" ? [] : [spoken]),
    lastSeen,
  ];
  return (
    <header className="grid gap-1 pb-3">
      <Breadcrumb crumbs={[{ label: "Patients", href: "/patients" }]} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="text-3xl wrap-anywhere">{name}</h1>
          <p className="text-ink-soft wrap-anywhere tabular-nums">{facts.join(" · ")}</p>
        </div>
        <div data-screen-only className="-mx-4 flex flex-wrap items-center">
          {!isArchived && hasPrograms && (
            <ButtonLink href={`/patients/${id}/programs/new`} variant="quiet" icon={<Plus />}>
              New program
            </ButtonLink>
          )}
          <ButtonLink href={`/patients/${id}/edit`} variant="quiet" icon={<Pencil />}>
            Edit record
          </ButtonLink>
          <ButtonLink href={`/patients/${id}/merge`} variant="quiet" icon={<Merge />}>
            Merge
          </ButtonLink>
          {!isArchived && <ArchivePatient action={archiveAction} patientId={id} name={name} />}
        </div>
      </div>
    </header>
  );
}
