import type { Metadata } from "next";
import { HoldNotice } from "@/components/patients/hold-notice";
import { OpenForm } from "@/components/program-file/open-form";
import { PageHeader } from "@/components/ui/page-header";
import { openProgramFileAction } from "@/lib/program-file/actions";
import { loadProgramStart } from "@/lib/templates/loaders";

export const metadata: Metadata = { title: "Open a program file" };

type OpenFilePageProps = { params: Promise<{ patientId: string }> };

/** Another clinic's program for a patient. While the patient is on hold, none is opened. */
export default async function OpenFilePage({ params }: OpenFilePageProps) {
  const { patient, tags, isHeld } = await loadProgramStart((await params).patientId);
  return (
    <>
      <PageHeader
        title="Open a program file"
        meta={<span className="wrap-anywhere">For {patient.name}</span>}
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
          { label: "New program", href: `/patients/${patient.id}/programs/new` },
        ]}
      />
      <div className="grid gap-8">
        <HoldNotice patientId={patient.id} conditions={tags} clearance={patient.clearance} />
        {!isHeld && <OpenForm patientId={patient.id} action={openProgramFileAction} />}
      </div>
    </>
  );
}
