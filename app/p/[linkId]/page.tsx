import { HistorySection } from "@/components/history/history-section";
import { PatientNotices } from "@/components/patient-page/patient-notices";
import { phaseLines } from "@/components/patient-page/phase-lines";
import { ProgramPage } from "@/components/patient-page/program-page";
import { reminderWords } from "@/components/patient-page/reminder-words";
import { Reminders } from "@/components/patient-page/reminders";
import { buildHandout } from "@/lib/domain/handout/handout";
import { currentPhase, documentInPhase } from "@/lib/domain/program/phase";
import { buildReminderPlan } from "@/lib/domain/reminder/reminder-plan";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type PageProps = { params: Promise<{ linkId: string }> };

/** A patient's program, for whoever holds the cookie of its link. */
export default async function LinkedProgramPage({ params }: PageProps) {
  const { linkId } = await params;
  const page = await loadLinkedPage(linkId);
  const { document, openedOn, expiresOn, words, dateLanguage, read, choice } = page;
  const model = buildHandout(documentInPhase(document, currentPhase(document, openedOn)), {
    printedOn: openedOn,
    words,
  });
  const reminders = buildReminderPlan(read.document, openedOn);
  const href = `/p/${linkId}`;
  return (
    <ProgramPage
      words={words}
      model={model}
      language={choice && { choice, href: `${href}/language` }}
      phases={phaseLines(words, dateLanguage, read.document, openedOn, read.marks)}
      clinic={document.clinic}
      plan={buildSessionPlan(words, buildSessionSource(words, document), openedOn)}
      versionNumber={document.version.number}
      since={read.document.sincePrevious}
      expiresOn={expiresOn}
      pdfHref={`${href}/handout.pdf`}
      imagesHref={`${href}/images`}
      sessionHref={`${href}/session`}
      notices={<PatientNotices {...{ words, linkId }} end={page} language={dateLanguage} />}
      extras={
        <>
          <HistorySection words={words} href={`${href}/history`} />
          <Reminders words={reminderWords(words, reminders.times.length)} linkId={linkId} plan={reminders} />
        </>
      }
    />
  );
}
