import { UserRoundPlus } from "lucide-react";
import type { Metadata } from "next";
import { PatientListFiles } from "@/components/patient-data/patient-list-files";
import { PatientList } from "@/components/patients/patient-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { checkProofAction } from "@/lib/account/actions";
import { loadPatients } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Patients" };

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The patients of the clinic. */
export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const { mayImport, ...view } = await loadPatients(await searchParams);
  return (
    <>
      <PageHeader
        title="Patients"
        actions={
          <ButtonLink href="/patients/new" variant="primary" icon={<UserRoundPlus />}>
            New patient
          </ButtonLink>
        }
      />
      <PatientList {...view} />
      <PatientListFiles mayImport={mayImport} check={checkProofAction} />
    </>
  );
}
