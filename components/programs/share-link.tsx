import { CopyAddress } from "@/components/programs/start/copy-address";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { MakeLink } from "./make-link";
import type { EndedLink, LinkActions, LiveLink } from "./program-page-view";
import { QrCode } from "./qr-code";
import { RevokeLink } from "./revoke-link";

interface ShareLinkProps {
  readonly programId: string;
  readonly patientLabel: string;
  readonly isPublished: boolean;
  readonly link: LiveLink | undefined;
  readonly ended: EndedLink | undefined;
  readonly actions: LinkActions;
}

const ENDED = {
  never: "Make one to hand the program over on a phone.",
  expired: "The last one ran out. A new one needs a new print.",
  revoked: "The last one was ended. A new one needs a new print.",
};

/** The way the patient reaches the program on a phone. */
export function ShareLink({ programId, patientLabel, isPublished, link, ended, actions }: ShareLinkProps) {
  return (
    <Section
      title="The patient's link"
      description="Opens without an account, and always shows the current version."
    >
      {link ? (
        <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
          <QrCode address={link.address} label={`Code that opens the program of ${patientLabel}`} />
          <div className="grid min-w-0 flex-1 basis-72 gap-4">
            <CopyAddress address={link.address} />
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
              <dt className="text-ink-soft">Works until</dt>
              <dd>{link.expires}</dd>
              <dt className="text-ink-soft">Last opened</dt>
              <dd>{link.lastOpened ?? "Not yet"}</dd>
            </dl>
            <RevokeLink action={actions.revoke} programId={programId} linkId={link.id} />
          </div>
        </div>
      ) : (
        <Notice
          title={isPublished ? "No link works now" : "There is no link yet"}
          actions={isPublished && <MakeLink action={actions.issue} programId={programId} />}
        >
          {isPublished
            ? ENDED[ended ?? "never"]
            : "Publishing makes it, together with the code on the paper."}
        </Notice>
      )}
    </Section>
  );
}
