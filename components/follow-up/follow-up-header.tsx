import { NotebookPen } from "lucide-react";
import { HospitalLink } from "@/components/shell/hospital-link";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

interface FollowUpHeaderProps {
  readonly patient: { readonly id: string; readonly name: string };
  /** Absent while nothing was published. */
  readonly program?: { readonly id: string; readonly title: string };
}

/** Whose follow-up this is, and the ways to add to it. */
export function FollowUpHeader({ patient, program }: FollowUpHeaderProps) {
  const href = `/patients/${patient.id}`;
  return (
    <PageHeader
      breadcrumb={[
        { label: "Patients", href: "/patients" },
        { label: patient.name, href },
      ]}
      title={<span className="wrap-anywhere">Follow-up of {patient.name}</span>}
      meta={program && <span className="wrap-anywhere">{program.title}</span>}
      actions={
        <>
          {program && (
            <ButtonLink href={`${href}/diary?program=${program.id}`} variant="primary" icon={<NotebookPen />}>
              Enter a paper diary
            </ButtonLink>
          )}
          <ButtonLink href={`${href}/outcomes`}>Outcome measures</ButtonLink>
          {program && <HospitalLink programId={program.id} isPublished />}
        </>
      }
    />
  );
}
