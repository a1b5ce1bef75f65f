import { phaseLines } from "@/components/patient-page/phase-lines";
import { ProgramPage } from "@/components/patient-page/program-page";
import { buildHandout } from "@/lib/domain/handout/handout";
import { currentPhase, documentInPhase } from "@/lib/domain/program/phase";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type PageProps = { params: Promise<{ linkId: string }> };

/** A patient's program, for whoever holds the cookie of its link. */
export default async function LinkedProgramPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn, expiresOn } = await loadLinkedProgram(linkId);
  return (
    <ProgramPage
      model={buildHandout(documentInPhase(document, currentPhase(document, openedOn)), {
        printedOn: openedOn,
      })}
      phases={phaseLines(document, openedOn)}
      clinic={document.clinic}
      since={document.sincePrevious}
      expiresOn={expiresOn}
      pdfHref={`/p/${linkId}/handout.pdf`}
      imagesHref={`/p/${linkId}/images`}
    />
  );
}
