import { Pencil } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import type { setPatientArchivedAction } from "@/lib/patients/actions";
import { ArchivePatient } from "./archive-patient";

type PatientHeaderProps = {
  patient: { id: string; name: string; label: string };
  isArchived: boolean;
  archiveAction: typeof setPatientArchivedAction;
};

/** Whose record this is, and what can be done with it. */
export function PatientHeader({ patient, isArchived, archiveAction }: PatientHeaderProps) {
  return (
    <PageHeader
      breadcrumb={[{ label: "Patients", href: "/patients" }]}
      title={<span className="wrap-anywhere">{patient.name}</span>}
      meta={<span className="text-lg">“{patient.label}” on paper and phone</span>}
      actions={
        <>
          <ButtonLink href={`/patients/${patient.id}/edit`} icon={<Pencil />}>
            Edit record
          </ButtonLink>
          {!isArchived && (
            <ArchivePatient action={archiveAction} patientId={patient.id} name={patient.name} />
          )}
        </>
      }
    />
  );
}
