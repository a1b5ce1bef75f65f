import { Download, ScrollText } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { auditAddress } from "@/lib/domain/audit/audit-address";
import type { erasePatientAction } from "@/lib/patient-data/actions";
import { ErasePatient } from "./erase-dialog";

type PatientRightsProps = {
  patient: { id: string; name: string; label: string };
  eraseAction: typeof erasePatientAction;
};

/** What a patient can ask of the clinic; for an admin. */
export function PatientRights({ patient, eraseAction }: PatientRightsProps) {
  return (
    <Section
      title="What a patient can ask for"
      description="A copy of everything, who has seen it, and that it is erased."
    >
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/patients/${patient.id}/export.zip`} icon={<Download />} download>
          Export everything
        </ButtonLink>
        <ButtonLink href={auditAddress({ record: patient.id })} icon={<ScrollText />}>
          Who saw or changed this
        </ButtonLink>
        <ErasePatient action={eraseAction} patient={patient} />
      </div>
    </Section>
  );
}
