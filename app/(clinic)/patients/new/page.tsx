import type { Metadata } from "next";
import { PatientForm } from "@/components/patients/patient-form";
import { BLANK_PATIENT } from "@/components/patients/patient-values";
import { PageHeader } from "@/components/ui/page-header";
import { createPatientAction } from "@/lib/patients/actions";
import { loadNewPatient } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "New patient" };

type NewPatientPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A new patient. */
export default async function NewPatientPage({ searchParams }: NewPatientPageProps) {
  const { choices, languages, person, externalId } = await loadNewPatient(await searchParams);
  return (
    <>
      <PageHeader title="New patient" breadcrumb={[{ label: "Patients", href: "/patients" }]} />
      <PatientForm
        action={createPatientAction}
        values={{ ...BLANK_PATIENT, ...person, externalIds: externalId ? [externalId] : [] }}
        conditions={choices.filter((choice) => choice.kind === "condition")}
        languages={languages}
        flags={choices.filter((choice) => choice.kind === "flag")}
      />
    </>
  );
}
