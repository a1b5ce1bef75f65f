import { useEffect, useState } from "react";
import type { OutboxView } from "@/components/outbox/outbox-view";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { LogOnItsWay } from "./queued-entries";

/**
 * What was queued while this page is open and does not stand in the clinic's list yet: a log that has just been sent
 * stays in sight until the list has it.
 */
export function useLogsOnTheirWay(
  { queued, refused }: Pick<OutboxView, "queued" | "refused">,
  sessions: readonly RecordedSession[],
): LogOnItsWay[] {
  const [seen, setSeen] = useState<readonly SessionLog[]>([]);
  useEffect(() => {
    // What was refused was not sent: once it is changed or deleted, it must not come back as if it had been.
    const left = new Set([...queued, ...refused].map(({ log }) => log.id));
    setSeen((before) => [...before.filter(({ id }) => !left.has(id)), ...queued.map(({ log }) => log)]);
  }, [queued, refused]);
  const waiting = new Set(queued.map(({ log }) => log.id));
  const gone = new Set([
    ...refused.map(({ log }) => log.id),
    ...sessions.flatMap(({ id, corrects }) => [id, corrects]),
    ...seen.map(({ corrects }) => corrects),
  ]);
  return seen.flatMap((log) => (gone.has(log.id) ? [] : { log, isSent: !waiting.has(log.id) }));
}
