import { FileUp } from "lucide-react";
import type { Metadata } from "next";
import { HoldNotice } from "@/components/patients/hold-notice";
import { StartBoard } from "@/components/templates/start-board";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { loadProgramStart } from "@/lib/templates/loaders";

export const metadata: Metadata = { title: "New program" };

type NewProgramPageProps = { params: Promise<{ patientId: string }> };

/** Where a patient's new program starts. While the patient is on hold, only a blank page is offered. */
export default async function NewProgramPage({ params }: NewProgramPageProps) {
  const start = await loadProgramStart((await params).patientId);
  const { patient, spoken, tags, isHeld, templates, programs } = start;
  return (
    <>
      <PageHeader
        title="New program"
        meta={
          <span className="wrap-anywhere">{[`For ${patient.name}`, spoken].filter(Boolean).join(" · ")}</span>
        }
        actions={
          !isHeld && (
            <ButtonLink href={`/patients/${patient.id}/programs/open`} icon={<FileUp />}>
              Open a program file
            </ButtonLink>
          )
        }
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
        ]}
      />
      <div className="grid gap-8">
        <HoldNotice patientId={patient.id} conditions={tags} clearance={patient.clearance} />
        <StartBoard patientId={patient.id} {...{ isHeld, templates, programs }} />
      </div>
    </>
  );
}
