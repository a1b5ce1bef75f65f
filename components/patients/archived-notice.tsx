import { Notice } from "@/components/ui/notice";
import type { setPatientArchivedAction } from "@/lib/patients/actions";
import { RestorePatient } from "./archive-patient";

type ArchivedNoticeProps = { action: typeof setPatientArchivedAction; patientId: string };

/** That a record is archived, and the way back. */
export function ArchivedNotice(props: ArchivedNoticeProps) {
  return (
    <Notice title="Archived" actions={<RestorePatient {...props} />}>
      This record is not on the daily list. Programs and links stay as they are.
    </Notice>
  );
}
