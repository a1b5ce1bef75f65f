import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { CALL, ClosedPage, CodeWay, EMERGENCY } from "./closed-page";
import { PlainMessage } from "./plain-message";

/**
 * Everything that the page of a link may have to say, for the script inside the page to show one of (`lib/opening`). The
 * markup is the server's and stays as that script leaves it.
 */
export function LinkOpening() {
  return (
    <div aria-live="polite">
      {/* What stands here until the script has run, so that a browser without one is told too. */}
      <Part of="stuck">
        <PlainMessage title="Open your exercises">
          <p>
            Does this page stay as it is? Then your browser does not run scripts, and the link cannot open.
            Turn JavaScript on and open the link again, or:
          </p>
          <CodeWay />
          <p>You can also ask your clinic for a printed sheet. Its number is on your paper.</p>
        </PlainMessage>
      </Part>
      <Part of="opening">
        <PlainMessage title="Opening your exercises">
          <p>One moment, please.</p>
        </PlainMessage>
      </Part>
      <Part of="late">
        <PlainMessage title="This takes long">
          <p>We are still trying. The connection may be slow.</p>
          <WaysOn />
        </PlainMessage>
      </Part>
      <Part of="unreachable">
        <PlainMessage title="We could not open your exercises">
          <p>Your phone may be offline. Check the connection, then try again.</p>
          <WaysOn />
        </PlainMessage>
      </Part>
      <Part of="empty">
        <PlainMessage title="Open your own link">
          <p>Scan the code on your paper again, or tap the link that your clinic sent you.</p>
          <CodeWay />
        </PlainMessage>
      </Part>
      <Part of="closed">
        <ClosedPage>
          <ClinicToFill />
        </ClosedPage>
      </Part>
    </div>
  );
}

function Part({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div data-opening={of} hidden={of !== "stuck"} suppressHydrationWarning>
      {children}
    </div>
  );
}

function WaysOn() {
  return (
    <>
      <button type="button" data-opening-retry="" className={buttonClass("primary", "lg")}>
        Try again
      </button>
      <CodeWay />
      <p>Or call your clinic. Its number is on your paper.</p>
    </>
  );
}

const NOTHING_YET = { __html: "" };

/** What the script writes into; React leaves it alone. */
function Slot({ of, className }: { of: string; className?: string }) {
  return (
    <span
      data-clinic={of}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing; it tells React to leave the text alone
      dangerouslySetInnerHTML={NOTHING_YET}
    />
  );
}

/** The clinic of a link that has ended, which only its token tells. */
function ClinicToFill() {
  return (
    <>
      <div data-clinic-when="name" hidden suppressHydrationWarning className="grid gap-2">
        <p className="font-semibold text-accent-ink">
          <Slot of="name" />
        </p>
        <a
          data-clinic-dial="dial"
          data-clinic-when="dial"
          hidden
          href="/code"
          suppressHydrationWarning
          className={CALL}
        >
          <span>
            Call <Slot of="phone" />
          </span>
        </a>
        <p className="text-center text-base text-ink-soft">
          <Slot of="hours" />
        </p>
      </div>
      <a
        data-clinic-dial="emergencyDial"
        data-clinic-when="emergencyDial"
        hidden
        href="/code"
        suppressHydrationWarning
        className={EMERGENCY}
      >
        <span>
          In an emergency, call <Slot of="emergencyNumber" />
        </span>
      </a>
    </>
  );
}
