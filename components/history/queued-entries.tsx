import { LogSummary } from "@/components/outbox/log-summary";
import type { SessionLog } from "@/lib/domain/log/session-log";

/** A session on its way: on the phone still, or at the clinic since a moment ago. */
export interface LogOnItsWay {
  readonly log: SessionLog;
  readonly isSent: boolean;
}

/** Sessions that are on their way to the clinic. */
export function QueuedEntries({ entries, language }: { entries: readonly LogOnItsWay[]; language: string }) {
  return (
    <ul aria-live="polite" className="grid gap-4 empty:hidden">
      {entries.map(({ log, isSent }) => (
        <li key={log.id} className="rounded border border-dashed border-line-strong px-4 py-3">
          <LogSummary log={log} language={language} />
          <p className="mt-2 text-ink-soft">
            {isSent ? "Sent to your clinic." : "On this phone, waiting to send. It goes when you are online."}
          </p>
        </li>
      ))}
    </ul>
  );
}
