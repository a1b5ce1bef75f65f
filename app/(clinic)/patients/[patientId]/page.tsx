import type { Metadata } from "next";
import { FollowUpSummary } from "@/components/follow-up/follow-up-summary";
import { PatientRights } from "@/components/patient-data/patient-rights";
import { ArchivedNotice } from "@/components/patients/archived-notice";
import { ConditionBadges } from "@/components/patients/condition-badges";
import { HoldNotice } from "@/components/patients/hold-notice";
import { PatientFacts } from "@/components/patients/patient-facts";
import { PatientHeader } from "@/components/patients/patient-header";
import { PatientPrograms } from "@/components/patients/patient-programs";
import { checkProofAction } from "@/lib/account/actions";
import { buildProgramStrip } from "@/lib/domain/program/program-strip";
import { loadFollowUpSummary } from "@/lib/follow-up/loaders";
import { loadOutcomeChanges } from "@/lib/outcomes/loaders";
import { erasePatientAction } from "@/lib/patient-data/actions";
import { setPatientArchivedAction } from "@/lib/patients/actions";
import { loadPatient } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Patient" };

type PatientPageProps = { params: Promise<{ patientId: string }> };

/** One patient: the record, the programs and what became of them. */
export default async function PatientPage({ params }: PatientPageProps) {
  const { patient, noted, programs, clinic, today, mayErase } = await loadPatient((await params).patientId);
  const followed = await loadFollowUpSummary(patient.id);
  const changes = await loadOutcomeChanges(patient.id);
  const isArchived = patient.archivedAt !== null;
  return (
    <>
      <PatientHeader patient={patient} isArchived={isArchived} archiveAction={setPatientArchivedAction} />
      <div className="grid gap-6 pb-8 empty:hidden">
        {isArchived && <ArchivedNotice action={setPatientArchivedAction} patientId={patient.id} />}
        <ConditionBadges conditions={noted} />
        <HoldNotice patientId={patient.id} conditions={noted} clearance={patient.clearance} />
      </div>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid content-start gap-12">
          <PatientPrograms
            patientId={patient.id}
            programs={programs.map((program) => buildProgramStrip(program, clinic))}
            mayStart={!isArchived}
          />
          <FollowUpSummary
            patientId={patient.id}
            {...{ followed, changes, today }}
            language={clinic.language}
          />
          {mayErase && (
            <PatientRights patient={patient} eraseAction={erasePatientAction} check={checkProofAction} />
          )}
        </div>
        <PatientFacts patient={patient} />
      </div>
    </>
  );
}
