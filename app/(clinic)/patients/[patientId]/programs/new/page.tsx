import type { Metadata } from "next";
import { HoldNotice } from "@/components/patients/hold-notice";
import { TemplateChoice } from "@/components/templates/template-choice";
import { PageHeader } from "@/components/ui/page-header";
import { isOnHold } from "@/lib/domain/condition";
import { rankTemplates } from "@/lib/domain/template-ranking";
import { loadTemplateList } from "@/lib/library/loaders";
import { loadPatient } from "@/lib/patients/loaders";
import { createProgramAction } from "@/lib/programs/actions";

export const metadata: Metadata = { title: "New program" };

type NewProgramPageProps = { params: Promise<{ patientId: string }> };

/** Where a patient's new program starts. While the patient is on hold, no template is offered. */
export default async function NewProgramPage({ params }: NewProgramPageProps) {
  const { patient, conditions } = await loadPatient((await params).patientId);
  const tags = conditions.filter((choice) => patient.tags.includes(choice.slug));
  const isHeld = tags.some((tag) => isOnHold(tag, patient.clearance.trim() !== ""));
  const ranked = isHeld ? [] : rankTemplates(await loadTemplateList(), tags);
  return (
    <>
      <PageHeader
        title="New program"
        meta={<span className="wrap-anywhere">For {patient.name}</span>}
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
        ]}
      />
      <div className="grid gap-8">
        <HoldNotice patientId={patient.id} conditions={tags} clearance={patient.clearance} />
        <TemplateChoice action={createProgramAction} patientId={patient.id} ranked={ranked} />
      </div>
    </>
  );
}
