import type { ReactNode } from "react";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { SIDE_AFTER_NAME } from "@/lib/domain/patient/side-words";
import type { ProgramStrip } from "@/lib/domain/program/program-strip";
import type { recordNoneAskedAction, setPatientArchivedAction } from "@/lib/patients/actions";
import { ArchivedNotice } from "./archived-notice";
import { ConditionBadges, type ConditionBadgesProps } from "./condition-badges";
import { CurrentProgram, type CurrentProgramProps } from "./current-program";
import { HoldNotice } from "./hold-notice";
import { PatientFacts, type PatientFactsProps } from "./patient-facts";
import { PatientHeader, type PatientHeaderProps } from "./patient-header";
import { NoProgram, OtherPrograms } from "./patient-programs";

type PatientRecordProps = {
  patient: PatientHeaderProps["patient"] &
    PatientFactsProps["patient"] & { readonly archivedAt: Date | null; readonly affectedSide: AffectedSide };
  noted: ConditionBadgesProps["conditions"];
  nonesAsked: ConditionBadgesProps["nonesAsked"];
  /** "Speaks Polish · interpreter needed"; empty for nothing. */
  spoken: string;
  lastSeen: string;
  /** The program the patient does; absent while there is none. */
  current?: CurrentProgramProps;
  otherPrograms: readonly ProgramStrip[];
  actions: { archive: typeof setPatientArchivedAction; recordNoneAsked: typeof recordNoneAskedAction };
  /** What is said on top of the record. */
  notices: ReactNode;
  /** Beside the program: how it goes. */
  progress: ReactNode;
  /** Below everything: what a patient can ask for. */
  rights: ReactNode;
};

/** One patient: what they do and how it goes at a glance, and below it the record. */
export function PatientRecord(props: PatientRecordProps) {
  const { patient, noted, nonesAsked, spoken, lastSeen, current, otherPrograms, actions, progress, rights } =
    props;
  const isArchived = patient.archivedAt !== null;
  return (
    <>
      <PatientHeader
        {...{ patient, spoken, lastSeen, isArchived }}
        hasPrograms={current !== undefined}
        archiveAction={actions.archive}
      />
      <div className="grid gap-4 pb-5">
        <ConditionBadges
          conditions={noted}
          side={SIDE_AFTER_NAME[patient.affectedSide]}
          nonesAsked={nonesAsked}
          patientId={patient.id}
          recordAction={actions.recordNoneAsked}
        />
        {props.notices}
        {isArchived && <ArchivedNotice action={actions.archive} patientId={patient.id} />}
        <HoldNotice patientId={patient.id} conditions={noted} clearance={patient.clearance} />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_15rem] xl:grid-cols-[minmax(0,1fr)_18.5rem]">
        {current ? (
          <CurrentProgram {...current} />
        ) : (
          <NoProgram patientId={patient.id} mayStart={!isArchived} />
        )}
        {progress}
      </div>
      <div className="mt-10 grid gap-10 border-t border-line pt-8">
        {otherPrograms.length > 0 && <OtherPrograms programs={otherPrograms} />}
        <PatientFacts patient={patient} />
        {rights}
      </div>
    </>
  );
}
