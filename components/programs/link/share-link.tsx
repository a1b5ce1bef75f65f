import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { CurrentLink } from "./current-link";
import { LinkNotices } from "./link-notices";
import type { LinkActions, ProgramLinks } from "./link-view";
import { MakeLink } from "./make-link";
import { PastLinks } from "./past-links";

interface ShareLinkProps {
  readonly programId: string;
  readonly patientLabel: string;
  readonly isPublished: boolean;
  readonly links: ProgramLinks;
  readonly actions: LinkActions;
}

/** The way the patient reaches the program on a phone. */
export function ShareLink({ programId, patientLabel, isPublished, links, actions }: ShareLinkProps) {
  const { current, past } = links;
  const opens = current !== undefined && current.state !== "expired";
  return (
    <Section
      title="The patient's link"
      description="Opens without an account, and always shows the current version."
    >
      {current && <LinkNotices link={current} programId={programId} actions={actions} />}
      {opens && <CurrentLink link={current} {...{ programId, patientLabel, links, actions }} />}
      {!current && (
        <Notice
          title={isPublished ? "No link works now" : "There is no link yet"}
          actions={isPublished && <MakeLink action={actions.issue} programId={programId} />}
        >
          {isPublished ? madeAnew(past.length) : "Publishing makes it, together with the code on the paper."}
        </Notice>
      )}
      <PastLinks links={past} />
    </Section>
  );
}

function madeAnew(ended: number): string {
  return ended === 0
    ? "Make one to hand the program over on a phone."
    : "The last one was ended. A new one needs a new print.";
}
