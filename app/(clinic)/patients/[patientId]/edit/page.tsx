import type { Metadata } from "next";
import { PatientForm } from "@/components/patients/patient-form";
import { conditionValues } from "@/components/patients/patient-values";
import { FocusNamed } from "@/components/ui/focus-named";
import { PageHeader } from "@/components/ui/page-header";
import { updatePatientAction } from "@/lib/patients/actions";
import { loadPatientForm } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Edit patient" };

type EditPatientPageProps = { params: Promise<{ patientId: string }> };

/** A patient's record, to be changed. */
export default async function EditPatientPage({ params }: EditPatientPageProps) {
  const form = await loadPatientForm((await params).patientId);
  const { patient, conditions, spokenLanguage, languages, today, externalIds } = form;
  const { id, revision, ...values } = patient;
  return (
    <>
      <PageHeader
        title={`Edit ${patient.name}`}
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${id}` },
        ]}
      />
      <FocusNamed />
      <PatientForm
        action={updatePatientAction}
        values={{ ...values, spokenLanguage, externalIds, ...conditionValues(patient.conditions, today) }}
        saved={{ patientId: id, revision }}
        languages={languages}
        conditions={conditions.filter((choice) => choice.kind === "condition")}
        flags={conditions.filter((choice) => choice.kind === "flag")}
      />
    </>
  );
}
