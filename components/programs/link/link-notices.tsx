import { Notice } from "@/components/ui/notice";
import type { CurrentLink, LinkActions } from "./link-view";
import { SaidButton } from "./said-button";

interface LinkNoticesProps {
  readonly link: CurrentLink;
  readonly programId: string;
  readonly actions: LinkActions;
}

/** What the link waits for: more time, unlocking, a PIN. */
export function LinkNotices({ link, programId, actions }: LinkNoticesProps) {
  const of = { programId, linkId: link.id };
  const renew = (
    <SaidButton action={actions.renew} of={of}>
      Extend to {link.renewsUntil}
    </SaidButton>
  );
  return (
    <div className="grid gap-4 empty:hidden">
      {link.state === "locked" && (
        <Notice
          tone="stop"
          title="Locked after ten wrong PINs"
          actions={
            <SaidButton action={actions.unlock} of={of}>
              Unlock the link
            </SaidButton>
          }
        >
          Ask the patient whether that was them. If not, end the link and make a new one.
        </Notice>
      )}
      {link.state === "expired" && (
        <Notice tone="warn" title={`The link ran out on ${link.expires}`} actions={renew}>
          With more time it opens again, and the code on paper too.
        </Notice>
      )}
      {link.state !== "expired" && link.asked !== undefined && (
        <Notice tone="warn" title="The patient asked for more time" actions={renew}>
          Asked on {link.asked}. The link works until {link.expires}.
        </Notice>
      )}
      {link.state !== "expired" && link.asked === undefined && link.isEndNear && (
        <Notice title={`The link ends on ${link.expires}`} actions={renew}>
          The patient sees that on the page.
        </Notice>
      )}
      {link.pin === "missing" && (
        <Notice tone="warn" title="This link has no PIN yet">
          Links of your clinic carry one. Set it below, and tell it to the patient.
        </Notice>
      )}
    </div>
  );
}
