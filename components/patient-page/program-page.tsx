import type { ReactNode } from "react";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { DocumentClinic, SincePrevious } from "@/lib/domain/program/program-document";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { LargeTextSwitch } from "./large-text-switch";
import { PatientAdvice } from "./patient-advice";
import { PatientBar } from "./patient-bar";
import { PatientColophon } from "./patient-colophon";
import { PatientDiary } from "./patient-diary";
import { PatientExercise } from "./patient-exercise";
import { PatientMasthead, PatientProgram } from "./patient-masthead";
import { PatientPainGuide } from "./patient-pain-guide";
import { PatientPhases } from "./patient-phases";
import { PatientWarnings } from "./patient-warnings";
import type { PatientPhase } from "./phase-lines";
import { SinceNotice } from "./since-notice";
import { TodayCard } from "./today-card";

type ProgramPageProps = {
  /** In a program with week blocks: as it is in the block of today. */
  model: HandoutModel;
  phases?: readonly PatientPhase[];
  clinic: DocumentClinic;
  /** The session of today. */
  plan: SessionPlan;
  versionNumber: number;
  /** What the version before had otherwise. */
  since?: SincePrevious | undefined;
  /** Last clinic-local date on which the link opens. */
  expiresOn: string;
  pdfHref: string;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
  /** The player. */
  sessionHref: string;
  /** What has to be known before anything else, such as that the page ends soon. */
  notices?: ReactNode;
  /** What follows the program: habit and reminders, the patient's own sessions. */
  extras?: ReactNode;
};

/**
 * The program on a phone: the accessible twin of the printed sheet, in the same words. A phone has no pages to fill, so
 * the exercises always come first.
 */
export function ProgramPage(props: ProgramPageProps) {
  const { model, phases = [], plan, clinic, since, versionNumber, expiresOn } = props;
  const { pdfHref, imagesHref } = props;
  const marks = new Map(since?.items.map(({ itemId, kind }) => [itemId, kind]));
  const contacts = [...new Set([clinic.emergencyNumber, clinic.urgentLine, clinic.phone])];
  return (
    <div lang={model.language}>
      <PatientBar pdfHref={pdfHref} />
      <main className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-6 pb-28 print:block print:max-w-none print:p-0 print:text-lg print:[&>*+*]:mt-6 [&_a]:scroll-my-24">
        <div className="grid gap-6">
          <PatientMasthead masthead={model.masthead} imagesHref={imagesHref} />
          {props.notices}
          <TodayCard plan={plan} itemCount={model.exercises.length} sessionHref={props.sessionHref} />
          <SinceNotice since={since} versionNumber={versionNumber} />
        </div>
        <PatientProgram masthead={model.masthead} phone={clinic.phone} />
        <PatientPhases phases={phases} />
        <section aria-labelledby="exercises" className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-4">
          <h2 id="exercises" className="text-2xl">
            Your exercises
          </h2>
          {model.exercises.map((exercise) => (
            <PatientExercise
              key={exercise.itemId}
              exercise={exercise}
              mark={marks.get(exercise.itemId)}
              imagesHref={imagesHref}
            />
          ))}
        </section>
        <PatientWarnings warning={model.warning} contacts={contacts} />
        <PatientPainGuide guide={model.painGuide} />
        <PatientAdvice advice={model.advice} />
        {props.extras}
        <PatientDiary diary={model.diary} pdfHref={pdfHref} />
        <div className="grid justify-items-start gap-6">
          <LargeTextSwitch />
          <PatientColophon model={model} clinic={clinic} expiresOn={expiresOn} />
        </div>
      </main>
    </div>
  );
}
