import type { Metadata } from "next";
import { RestorePatient } from "@/components/patients/archive-patient";
import { ConditionBadges } from "@/components/patients/condition-badges";
import { HoldNotice } from "@/components/patients/hold-notice";
import { PatientFacts } from "@/components/patients/patient-facts";
import { PatientHeader } from "@/components/patients/patient-header";
import { PatientPrograms } from "@/components/patients/patient-programs";
import { Notice } from "@/components/ui/notice";
import { buildProgramStrip } from "@/lib/domain/program/program-strip";
import { setPatientArchivedAction } from "@/lib/patients/actions";
import { loadPatient } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Patient" };

type PatientPageProps = { params: Promise<{ patientId: string }> };

/** One patient: the record and the programs. */
export default async function PatientPage({ params }: PatientPageProps) {
  const { patient, noted, programs, clinic } = await loadPatient((await params).patientId);
  const isArchived = patient.archivedAt !== null;
  return (
    <>
      <PatientHeader patient={patient} isArchived={isArchived} archiveAction={setPatientArchivedAction} />
      <div className="grid gap-6 pb-8 empty:hidden">
        {isArchived && (
          <Notice
            title="Archived"
            actions={<RestorePatient action={setPatientArchivedAction} patientId={patient.id} />}
          >
            This record is not on the daily list. Programs and links stay as they are.
          </Notice>
        )}
        <ConditionBadges conditions={noted} />
        <HoldNotice patientId={patient.id} conditions={noted} clearance={patient.clearance} />
      </div>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <PatientPrograms
          patientId={patient.id}
          programs={programs.map((program) => buildProgramStrip(program, clinic))}
          mayStart={!isArchived}
        />
        <PatientFacts patient={patient} />
      </div>
    </>
  );
}
