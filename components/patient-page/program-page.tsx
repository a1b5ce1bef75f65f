import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { DocumentClinic, SincePrevious } from "@/lib/domain/program/program-document";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import type { LanguageChoice } from "./language-switch";
import { PatientAdvice } from "./patient-advice";
import { PatientColophon } from "./patient-colophon";
import { PatientDiary } from "./patient-diary";
import { PatientDock } from "./patient-dock";
import { PatientMasthead, PatientProgram } from "./patient-masthead";
import { PatientPainGuide } from "./patient-pain-guide";
import { PatientPhases } from "./patient-phases";
import { PatientWarnings } from "./patient-warnings";
import type { PatientPhase } from "./phase-lines";
import { SinceNotice } from "./since-notice";
import { TodayLine, TodayList } from "./today-list";

type ProgramPageProps = {
  words: PageWords;
  /** Where the program is there in two languages: which ones, and where the choice goes to. */
  language?: { readonly choice: LanguageChoice; readonly href: string } | undefined;
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
  const { words, model, phases = [], plan, clinic, since, versionNumber, expiresOn } = props;
  const { pdfHref, imagesHref, language } = props;
  const marks = new Map(since?.items.map(({ itemId, kind }) => [itemId, kind]));
  const contacts = [...new Set([clinic.emergencyNumber, clinic.urgentLine, clinic.phone])];
  return (
    <>
      <main className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-3 pb-44 print:block print:max-w-none print:p-0 print:text-lg print:[&>*+*]:mt-6">
        <div className="-mb-6 grid grid-cols-[minmax(0,1fr)] gap-4 print:mb-0">
          <PatientMasthead {...{ words, imagesHref, language }} masthead={model.masthead} />
          <TodayLine {...{ words, plan }} masthead={model.masthead} />
          <SinceNotice {...{ words, since, versionNumber }} />
          {props.notices}
        </div>
        <TodayList {...{ words, plan, marks, imagesHref }} exercises={model.exercises} />
        <PatientWarnings {...{ words, contacts }} warning={model.warning} />
        <PatientPainGuide words={words} guide={model.painGuide} />
        <PatientPhases {...{ words, phases }} />
        <PatientAdvice words={words} advice={model.advice} />
        {props.extras}
        <PatientProgram words={words} masthead={model.masthead} phone={clinic.phone} />
        <PatientDiary words={words} diary={model.diary} pdfHref={pdfHref} />
        <a
          href={pdfHref}
          data-screen-only
          className={buttonClass("secondary", "lg", "justify-self-start px-4! whitespace-normal!")}
        >
          {say(words, words.page.print)}
        </a>
        <PatientColophon words={words} model={model} clinic={clinic} expiresOn={expiresOn} />
      </main>
      <PatientDock
        words={words}
        sessionHref={plan.exercises.length > 0 ? props.sessionHref : undefined}
        isRestDay={plan.isRestDay}
      />
    </>
  );
}
