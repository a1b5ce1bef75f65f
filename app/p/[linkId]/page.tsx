import { HistorySection } from "@/components/history/history-section";
import { OutboxNote } from "@/components/outbox/outbox-note";
import { ExpiryBanner } from "@/components/patient-page/expiry-banner";
import { phaseLines } from "@/components/patient-page/phase-lines";
import { ProgramPage } from "@/components/patient-page/program-page";
import { Reminders } from "@/components/patient-page/reminders";
import { buildHandout } from "@/lib/domain/handout/handout";
import { currentPhase, documentInPhase } from "@/lib/domain/program/phase";
import { buildReminderPlan } from "@/lib/domain/reminder/reminder-plan";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type PageProps = { params: Promise<{ linkId: string }> };

/** A patient's program, for whoever holds the cookie of its link. */
export default async function LinkedProgramPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn, expiresOn, isEndNear, isTimeAsked } = await loadLinkedProgram(linkId);
  const { language } = document.clinic;
  return (
    <ProgramPage
      model={buildHandout(documentInPhase(document, currentPhase(document, openedOn)), {
        printedOn: openedOn,
      })}
      phases={phaseLines(document, openedOn)}
      clinic={document.clinic}
      plan={buildSessionPlan(buildSessionSource(document), openedOn)}
      versionNumber={document.version.number}
      since={document.sincePrevious}
      expiresOn={expiresOn}
      pdfHref={`/p/${linkId}/handout.pdf`}
      imagesHref={`/p/${linkId}/images`}
      sessionHref={`/p/${linkId}/session`}
      notices={
        <>
          {isEndNear && <ExpiryBanner {...{ linkId, expiresOn, language }} isAsked={isTimeAsked} />}
          <OutboxNote linkId={linkId} />
        </>
      }
      extras={
        <>
          <HistorySection href={`/p/${linkId}/history`} />
          <Reminders linkId={linkId} plan={buildReminderPlan(document, openedOn)} />
        </>
      }
    />
  );
}
