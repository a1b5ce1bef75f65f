import type { Metadata } from "next";
import { FhirFiles } from "@/components/fhir/fhir-files";
import { PageHeader } from "@/components/ui/page-header";
import { checkProofAction } from "@/lib/account/actions";
import { loadFhirView } from "@/lib/fhir/loaders";

export const metadata: Metadata = { title: "Files for a hospital" };

type FhirPageProps = { params: Promise<{ programId: string }> };

/** A program, and what was recorded of it, as files that the systems of hospitals read. */
export default async function FhirPage({ params }: FhirPageProps) {
  const { program, patient } = await loadFhirView((await params).programId);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
          { label: "Program", href: `/programs/${program.id}` },
        ]}
        title="Files for a hospital"
        meta={<span className="wrap-anywhere">{`${program.title}, version ${program.version}`}</span>}
      />
      <FhirFiles program={program} patient={patient} check={checkProofAction} />
    </>
  );
}
