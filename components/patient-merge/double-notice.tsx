import { Merge } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

type DoubleNoticeProps = { patientId: string; doubleId: string };

/** After a patient was added who looks like somebody on record: the way to make one record of the two. */
export function DoubleNotice({ patientId, doubleId }: DoubleNoticeProps) {
  return (
    <Notice
      title="Added, though there is a record that looks like it"
      actions={
        <ButtonLink href={`/patients/${patientId}/merge?with=${doubleId}`} icon={<Merge />}>
          Compare the two
        </ButtonLink>
      }
    >
      If they are one person, the two records can be merged.
    </Notice>
  );
}
