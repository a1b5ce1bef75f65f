import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PatientPainGuide } from "@/components/patient-page/patient-pain-guide";
import { PatientWarnings } from "@/components/patient-page/patient-warnings";
import { PlainReport } from "@/components/patient-page/plain-report";
import { SessionPlayer } from "@/components/player/session-player";
import { buildHandout } from "@/lib/domain/handout/handout";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

export const metadata: Metadata = { title: { absolute: "Your session today" } };

type PageProps = { params: Promise<{ linkId: string }> };

/** Today's session to follow along, for whoever holds the cookie of its link. */
export default async function SessionPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn, isCopy } = await loadLinkedProgram(linkId);
  const { language, painGuide, warning } = buildHandout(document, { printedOn: openedOn });
  const { emergencyNumber, urgentLine, phone } = document.clinic;
  return (
    <div lang={language}>
      <PlainReport linkId={linkId} logId={isCopy ? undefined : randomUUID()} programHref={`/p/${linkId}`} />
      <SessionPlayer
        linkId={linkId}
        source={buildSessionSource(document)}
        openedOn={openedOn}
        language={language}
        painBands={painGuide.bands}
        programHref={`/p/${linkId}`}
        imagesHref={`/p/${linkId}/images`}
        numbers={{ emergency: emergencyNumber, urgent: urgentLine, clinic: phone }}
        warnings={
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <PatientWarnings
              warning={warning}
              contacts={[...new Set([emergencyNumber, urgentLine, phone])]}
            />
            <PatientPainGuide guide={painGuide} />
          </div>
        }
      />
    </div>
  );
}
