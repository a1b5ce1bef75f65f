import type { Metadata } from "next";
import { MergeChoice } from "@/components/patient-merge/merge-choice";
import { MergeForm } from "@/components/patient-merge/merge-form";
import { PageHeader } from "@/components/ui/page-header";
import { mergePatientsAction } from "@/lib/patient-merge/actions";
import { loadMerge } from "@/lib/patient-merge/loaders";

export const metadata: Metadata = { title: "Merge two records" };

type MergePageProps = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Two records of one person: which they are, and what is kept of each. */
export default async function MergePage({ params, searchParams }: MergePageProps) {
  const { patient, comparison, doubles, found, search } = await loadMerge(
    (await params).patientId,
    await searchParams,
  );
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
        ]}
        title={
          comparison ? (
            "Merge two records"
          ) : (
            <span className="wrap-anywhere">Merge the record of {patient.name}</span>
          )
        }
      />
      {comparison ? (
        <MergeForm action={mergePatientsAction} comparison={comparison} patientId={patient.id} />
      ) : (
        <MergeChoice patientId={patient.id} {...{ doubles, found, search }} />
      )}
    </>
  );
}
