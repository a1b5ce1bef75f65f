import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { type OldName, oldNameInWords, publishHref } from "@/lib/domain/program/old-name";

interface OldNameNoticeProps {
  readonly programId: string;
  readonly oldName: OldName;
}

/** That the version in force carries an earlier name, with the publish that ends it. */
export function OldNameNotice({ programId, oldName }: OldNameNoticeProps) {
  return (
    <Notice
      tone="warn"
      title="The name on paper has changed"
      actions={<ButtonLink href={publishHref(programId)}>Publish version {oldName.version + 1}</ButtonLink>}
    >
      {oldNameInWords(oldName)}
    </Notice>
  );
}
