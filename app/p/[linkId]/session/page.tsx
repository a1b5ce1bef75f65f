import { LargeTextKept } from "@/components/patient-page/large-text-switch";
import { PatientPainGuide } from "@/components/patient-page/patient-pain-guide";
import { PatientWarnings } from "@/components/patient-page/patient-warnings";
import { SessionPlayer } from "@/components/player/session-player";
import { buildHandout } from "@/lib/domain/handout/handout";
import { buildSessionSource } from "@/lib/domain/session/session-plan";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type PageProps = { params: Promise<{ linkId: string }> };

/** Today's session to follow along, for whoever holds the cookie of its link. */
export default async function SessionPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn } = await loadLinkedProgram(linkId);
  const { language, painGuide, warning } = buildHandout(document, { printedOn: openedOn });
  const { emergencyNumber, urgentLine, phone } = document.clinic;
  return (
    <div lang={language}>
      <LargeTextKept />
      <noscript>
        <p className="mx-auto max-w-prose px-4 py-8">
          Your browser has JavaScript turned off, so it cannot count along. All your exercises stand on{" "}
          <a href={`/p/${linkId}`}>your program page</a>.
        </p>
      </noscript>
      <SessionPlayer
        linkId={linkId}
        source={buildSessionSource(document)}
        openedOn={openedOn}
        language={language}
        painBands={painGuide.bands}
        programHref={`/p/${linkId}`}
        imagesHref={`/p/${linkId}/images`}
        warnings={
          <div className="grid gap-8">
            <PatientPainGuide guide={painGuide} />
            <PatientWarnings
              warning={warning}
              contacts={[...new Set([emergencyNumber, urgentLine, phone])]}
            />
          </div>
        }
      />
    </div>
  );
}
