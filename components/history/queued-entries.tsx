import { LogSummary } from "@/components/outbox/log-summary";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

/** A session on its way: on the phone still, or at the clinic since a moment ago. */
export interface LogOnItsWay {
  readonly log: SessionLog;
  readonly isSent: boolean;
}

type QueuedEntriesProps = {
  words: PlayerWords;
  entries: readonly LogOnItsWay[];
  language: string;
};

/** Sessions that are on their way to the clinic. */
export function QueuedEntries({ words, entries, language }: QueuedEntriesProps) {
  const { logSent, logWaiting } = words.player;
  return (
    <ul aria-live="polite" className="grid gap-4 empty:hidden">
      {entries.map(({ log, isSent }) => (
        <li key={log.id} className="rounded border border-dashed border-line-strong px-4 py-3">
          <LogSummary {...{ words, log, language }} />
          <p className="mt-2 text-ink-soft">{say(words, isSent ? logSent : logWaiting)}</p>
        </li>
      ))}
    </ul>
  );
}
