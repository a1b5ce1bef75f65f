import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PatientPainGuide } from "@/components/patient-page/patient-pain-guide";
import { PatientWarnings } from "@/components/patient-page/patient-warnings";
import { PlainReport } from "@/components/patient-page/plain-report";
import { SessionPlayer } from "@/components/player/session-player";
import { buildHandout } from "@/lib/domain/handout/handout";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { say } from "@/lib/domain/words/say";
import { playerWords } from "@/lib/domain/words/words-of";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type PageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = await loadLinkedPage((await params).linkId);
  return { title: { absolute: say(words, words.page.titleSession) } };
}

/** Today's session to follow along, for whoever holds the cookie of its link. */
export default async function SessionPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn, isCopy, words, lang, dateLanguage } = await loadLinkedPage(linkId);
  const { painGuide, warning } = buildHandout(document, { printedOn: openedOn, words });
  const { emergencyNumber, urgentLine, phone } = document.clinic;
  const programHref = `/p/${linkId}`;
  return (
    <>
      <PlainReport {...{ words, linkId, programHref }} logId={isCopy ? undefined : randomUUID()} />
      <SessionPlayer
        words={playerWords(words)}
        linkId={linkId}
        source={buildSessionSource(words, document)}
        openedOn={openedOn}
        {...{ lang, programHref }}
        language={dateLanguage}
        painBands={painGuide.bands}
        imagesHref={`/p/${linkId}/images`}
        numbers={{ emergency: emergencyNumber, urgent: urgentLine, clinic: phone }}
        warnings={
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <PatientWarnings
              words={words}
              warning={warning}
              contacts={[...new Set([emergencyNumber, urgentLine, phone])]}
            />
            <PatientPainGuide words={words} guide={painGuide} />
          </div>
        }
      />
    </>
  );
}
