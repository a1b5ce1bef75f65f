import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { DocumentClinic, SincePrevious } from "@/lib/domain/program/program-document";
import { PatientAdvice } from "./patient-advice";
import { PatientBar } from "./patient-bar";
import { PatientColophon } from "./patient-colophon";
import { PatientDiary } from "./patient-diary";
import { PatientExercise } from "./patient-exercise";
import { PatientMasthead } from "./patient-masthead";
import { PatientPainGuide } from "./patient-pain-guide";
import { PatientPhases } from "./patient-phases";
import { PatientWarnings } from "./patient-warnings";
import type { PatientPhase } from "./phase-lines";
import { SinceNotice } from "./since-notice";

type ProgramPageProps = {
  /** In a program with week blocks: as it is in the block of today. */
  model: HandoutModel;
  phases?: readonly PatientPhase[];
  clinic: DocumentClinic;
  /** What the version before had otherwise. */
  since?: SincePrevious | undefined;
  /** Last clinic-local date on which the link opens. */
  expiresOn: string;
  pdfHref: string;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
};

/**
 * The program on a phone: the accessible twin of the printed sheet, in the same words. A phone has no pages to fill, so
 * the exercises always come first.
 */
export function ProgramPage({
  model,
  phases = [],
  clinic,
  since,
  expiresOn,
  pdfHref,
  imagesHref,
}: ProgramPageProps) {
  const marks = new Map(since?.items.map(({ itemId, kind }) => [itemId, kind]));
  const contacts = [...new Set([clinic.emergencyNumber, clinic.urgentLine, clinic.phone])];
  return (
    <div lang={model.language}>
      <PatientBar pdfHref={pdfHref} />
      <main className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-12 px-4 pt-8 pb-28 print:block print:max-w-none print:p-0 print:text-lg print:[&>*+*]:mt-6 [&_a]:scroll-my-24">
        <PatientMasthead masthead={model.masthead} phone={clinic.phone} />
        <PatientPhases phases={phases} />
        <SinceNotice since={since} />
        <section aria-labelledby="exercises" className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-4">
          <h2 id="exercises" className="sr-only">
            Exercises
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
        <PatientDiary diary={model.diary} pdfHref={pdfHref} />
        <PatientColophon model={model} clinic={clinic} expiresOn={expiresOn} />
      </main>
    </div>
  );
}
