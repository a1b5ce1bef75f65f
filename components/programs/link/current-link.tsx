import { CopyAddress } from "@/components/programs/start/copy-address";
import { LinkLabel } from "./link-label";
import { LinkPin } from "./link-pin";
import type { CurrentLink as CurrentLinkView, LinkActions, ProgramLinks } from "./link-view";
import { QrCode } from "./qr-code";
import { RevokeLink } from "./revoke-link";
import { SaidButton } from "./said-button";
import { SendLink } from "./send-link";
import { ShareButton } from "./share-button";

interface CurrentLinkProps {
  readonly programId: string;
  readonly patientLabel: string;
  readonly link: CurrentLinkView;
  readonly links: ProgramLinks;
  readonly actions: LinkActions;
}

/** The link that works: to scan, to copy, to send, and how it stands. */
export function CurrentLink({ programId, patientLabel, link, links, actions }: CurrentLinkProps) {
  const of = { programId, linkId: link.id };
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <QrCode address={link.address} label={`Code that opens the program of ${patientLabel}`} />
      <div className="grid min-w-0 flex-1 basis-72 gap-4">
        <CopyAddress address={link.address}>
          <SendLink action={actions.send} of={of} mail={links.mail} />
          <ShareButton address={link.address} title={links.mail.subject} />
        </CopyAddress>
        <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr] sm:items-center [&_dd]:flex [&_dd]:flex-wrap [&_dd]:items-center [&_dd]:gap-x-3 [&_dd]:gap-y-1 [&_dt]:text-ink-soft">
          <dt>Name</dt>
          <dd>
            {link.label !== "" && <span className="wrap-anywhere">{link.label}</span>}
            <LinkLabel action={actions.label} of={of} label={link.label} />
          </dd>
          <dt>Works until</dt>
          <dd>
            {link.expires}
            {!link.isEndNear && link.asked === undefined && link.expires !== link.renewsUntil && (
              <SaidButton action={actions.renew} of={of} size="sm">
                Extend to {link.renewsUntil}
              </SaidButton>
            )}
          </dd>
          <dt>Last opened</dt>
          <dd>{link.lastOpened ?? "Not yet"}</dd>
          <dt>PIN</dt>
          <dd>
            {link.pin === "set" ? "Set" : "None"}
            <LinkPin
              set={actions.setPin}
              remove={actions.removePin}
              of={of}
              hasPin={link.pin === "set"}
              mayRemove={links.mayRemovePin}
              maySet={links.mayHavePin}
            />
          </dd>
        </dl>
        <RevokeLink action={actions.revoke} {...of} />
      </div>
    </div>
  );
}
