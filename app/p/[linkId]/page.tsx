import { ProgramPage } from "@/components/patient-page/program-page";
import { buildHandout } from "@/lib/domain/handout";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type PageProps = { params: Promise<{ linkId: string }> };

/** A patient's program, for whoever holds the cookie of its link. */
export default async function LinkedProgramPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document, openedOn, expiresOn } = await loadLinkedProgram(linkId);
  return (
    <ProgramPage
      model={buildHandout(document, { printedOn: openedOn })}
      clinic={document.clinic}
      expiresOn={expiresOn}
      pdfHref={`/p/${linkId}/handout.pdf`}
    />
  );
}
