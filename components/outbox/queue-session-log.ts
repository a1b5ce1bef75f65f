import type { SessionLog } from "@/lib/domain/log/session-log";

/**
 * Keeps a log on the phone and starts sending it. Resolves when it is safely kept, or, on a phone that keeps nothing,
 * when the clinic has it.
 * @throws Error when the log is neither kept nor sent: the screen has to hold on to it
 */
export async function queueSessionLog(linkId: string, log: SessionLog): Promise<void> {
  const { outboxOf } = await import("./phone-outbox");
  try {
    await outboxOf(linkId).queue(log);
  } catch (error) {
    const { deliverLogs } = await import("./deliver-logs");
    const outcome = await deliverLogs(linkId, [log]);
    const isThere = outcome.kind === "answered" && outcome.answers.some(isAcceptanceOf(log));
    if (!isThere) throw error;
  }
}

const isAcceptanceOf =
  (log: SessionLog) =>
  ({ id, status }: { id: string; status: string }) =>
    id === log.id && status === "accepted";
