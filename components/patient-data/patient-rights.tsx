import { Download, ScrollText } from "lucide-react";
import { DownloadLink } from "@/components/shell/download-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import { auditAddress } from "@/lib/domain/audit/audit-address";
import type { erasePatientAction } from "@/lib/patient-data/actions";
import { ErasePatient } from "./erase-dialog";

type PatientRightsProps = {
  patient: { id: string; name: string; label: string };
  eraseAction: typeof erasePatientAction;
  check: Action<undefined>;
};

/** What a patient can ask of the clinic; for an admin. */
export function PatientRights({ patient, eraseAction, check }: PatientRightsProps) {
  return (
    <Section
      title="What a patient can ask for"
      description="A copy of everything, who has seen it, and that it is erased."
    >
      <div className="flex flex-wrap gap-3">
        <DownloadLink href={`/patients/${patient.id}/export.zip`} check={check} icon={<Download />}>
          Export everything
        </DownloadLink>
        <ButtonLink href={auditAddress({ record: patient.id })} icon={<ScrollText />}>
          Who saw or changed this
        </ButtonLink>
        <ErasePatient action={eraseAction} patient={patient} />
      </div>
    </Section>
  );
}
