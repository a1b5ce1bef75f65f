"use client";

import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { type SessionGuardProps, useSessionGuard } from "./use-session-guard";

/** Warns before a session ends for lack of use, and covers the page when it has. Nothing that was typed is lost. */
export function SessionGuard(props: SessionGuardProps) {
  const { phase, ask } = useSessionGuard(props);
  if (phase.name === "ended") return <Ended onReturn={ask} />;
  if (phase.name !== "warning") return null;
  return phase.isAbsolute ? (
    <LastMinutes secondsLeft={phase.secondsLeft} />
  ) : (
    <Dialog
      open
      size="sm"
      onClose={() => void ask()}
      title="Are you still there?"
      description={
        <>
          You will be signed out in <Countdown seconds={phase.secondsLeft} />, because nothing was done here
          for a while. What you typed stays on this page.
        </>
      }
      footer={
        <Button variant="primary" onClick={() => void ask()}>
          Stay signed in
        </Button>
      }
    />
  );
}

/** Not read aloud every second. */
function Countdown({ seconds }: { seconds: number }) {
  const words = seconds > 60 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
  return <span className="tabular-nums">{words}</span>;
}

function LastMinutes({ secondsLeft }: { secondsLeft: number }) {
  return (
    <div
      role="status"
      className="fixed inset-x-4 top-4 z-40 mx-auto max-w-md rounded border border-line bg-float p-4 shadow-float"
    >
      <p className="font-semibold">
        Twelve hours are over in <Countdown seconds={secondsLeft} />
      </p>
      <p>Save what you are doing. Then sign in again.</p>
    </div>
  );
}

function Ended({ onReturn }: { onReturn: () => Promise<void> }) {
  return (
    <>
      {/* Whoever passes the screen now reads nothing on it. */}
      <div className="fixed inset-0 z-40 bg-paper" />
      <Dialog
        open
        size="sm"
        onClose={() => void onReturn()}
        title="You are signed out"
        description="What you typed is still on this page. Sign in again in a new tab, then come back to this one and go on."
        footer={
          <>
            <Button onClick={() => void onReturn()}>I have signed in</Button>
            <a
              href="/sign-in"
              target="_blank"
              rel="noopener"
              className={buttonClass("primary", "md", "no-underline")}
            >
              Sign in
            </a>
          </>
        }
      />
    </>
  );
}
