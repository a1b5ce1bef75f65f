import type { Metadata } from "next";
import { MarkRead } from "@/components/follow-up/mark-read";
import { ProgressPanel } from "@/components/follow-up/progress-panel";
import { PatientRights } from "@/components/patient-data/patient-rights";
import { MergeNotices } from "@/components/patient-merge/merge-notices";
import { PatientRecord } from "@/components/patients/patient-record";
import { SymptomsLink } from "@/components/symptoms/symptoms-link";
import { checkProofAction } from "@/lib/account/actions";
import { markReadAction } from "@/lib/follow-up/actions";
import { loadProgress } from "@/lib/follow-up/loaders";
import { loadOutcomeChanges } from "@/lib/outcomes/loaders";
import { erasePatientAction } from "@/lib/patient-data/actions";
import { undoMergeAction } from "@/lib/patient-merge/actions";
import { recordNoneAskedAction, setPatientArchivedAction } from "@/lib/patients/actions";
import { loadPatient } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Patient" };

type Query = Record<string, string | string[] | undefined>;
type PatientPageProps = { params: Promise<{ patientId: string }>; searchParams: Promise<Query> };

/** One patient: what they do, how it goes, and below it the record. */
export default async function PatientPage({ params, searchParams }: PatientPageProps) {
  const view = await loadPatient((await params).patientId, await searchParams);
  const { patient, current, clinic, mayErase } = view;
  const progress = current && (await loadProgress(current.strip));
  const markRead = current && progress && (
    <MarkRead
      action={markReadAction}
      programId={current.strip.id}
      readAt={progress.readAt}
      newCount={progress.newCount}
    />
  );
  return (
    <PatientRecord
      {...view}
      actions={{ archive: setPatientArchivedAction, recordNoneAsked: recordNoneAskedAction }}
      notices={<MergeNotices {...view} undoAction={undoMergeAction} />}
      progress={
        <ProgressPanel
          patientId={patient.id}
          {...(progress && { progress })}
          changes={await loadOutcomeChanges(patient.id)}
          language={clinic.language}
          markRead={markRead}
        />
      }
      rights={
        <>
          <SymptomsLink patientId={patient.id} />
          {mayErase && (
            <PatientRights patient={patient} eraseAction={erasePatientAction} check={checkProofAction} />
          )}
        </>
      }
    />
  );
}
