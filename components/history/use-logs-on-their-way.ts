import { useEffect, useState } from "react";
import type { OutboxView } from "@/components/outbox/outbox-view";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { logsOnTheirWay, logsSeen } from "./logs-on-their-way";
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
  useEffect(() => setSeen((before) => logsSeen(before, { queued, refused })), [queued, refused]);
  return logsOnTheirWay(seen, { queued, refused }, sessions);
}
