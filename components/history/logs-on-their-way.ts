import type { OutboxView } from "@/components/outbox/outbox-view";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { LogOnItsWay } from "./queued-entries";

type Outbox = Pick<OutboxView, "queued" | "refused">;

/** What has been queued while the page is open, with what is queued now. */
export function logsSeen(before: readonly SessionLog[], { queued, refused }: Outbox): readonly SessionLog[] {
  // What was refused was not sent: once it is changed or deleted, it must not come back as if it had been.
  const left = new Set([...queued, ...refused].map(({ log }) => log.id));
  return [...before.filter(({ id }) => !left.has(id)), ...queued.map(({ log }) => log)];
}

/** Those of them that are not in the clinic's list yet: what waits, and what has just been sent. */
export function logsOnTheirWay(
  seen: readonly SessionLog[],
  { queued, refused }: Outbox,
  sessions: readonly Pick<RecordedSession, "id" | "corrects">[],
): LogOnItsWay[] {
  const waiting = new Set(queued.map(({ log }) => log.id));
  const gone = new Set([
    ...refused.map(({ log }) => log.id),
    ...sessions.flatMap(({ id, corrects }) => [id, corrects]),
    ...seen.map(({ corrects }) => corrects),
  ]);
  return seen.flatMap((log) => (gone.has(log.id) ? [] : { log, isSent: !waiting.has(log.id) }));
}
