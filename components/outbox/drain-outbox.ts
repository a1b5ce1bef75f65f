import type { LogAnswer, LogRefusal } from "@/lib/domain/log/log-answer";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { OutboxStore, Refusal } from "./outbox-store";

/** What became of a request. */
export type DeliveryOutcome =
  | { readonly kind: "answered"; readonly answers: readonly LogAnswer[] }
  /** The link does not open (any more). */
  | { readonly kind: "closed" }
  /** The request as a whole was refused: one log in it may be to blame. */
  | { readonly kind: "unreadable" }
  /** No connection, no sign-in, a fault of the server: everything else. */
  | { readonly kind: "failed" };

export type Deliver = (linkId: string, logs: readonly SessionLog[]) => Promise<DeliveryOutcome>;

export type DrainResult = "empty" | "later" | "closed";

const LOGS_PER_REQUEST = 20;
/** What may be fine another day, or after the log before it has arrived. */
const WORTH_ANOTHER_TRY: ReadonlySet<Refusal["reason"]> = new Set<LogRefusal>([
  "future-day",
  "unknown-version",
  "unknown-original",
  "too-many",
]);
const UNREADABLE: Refusal = { reason: "unreadable" };

/**
 * Sends what waits, oldest first, and takes away only what the clinic has said it has. Whatever happens in between, a
 * log is on the phone until then; that it may be sent twice does no harm.
 */
export async function drainOutbox(
  store: OutboxStore,
  deliver: Deliver,
  linkId: string,
): Promise<DrainResult> {
  let perRequest = LOGS_PER_REQUEST;
  for (;;) {
    const waiting = (await store.entries(linkId)).filter(({ refusal }) => !refusal);
    const logs = waiting.slice(0, perRequest).map(({ log }) => log);
    if (logs.length === 0) return "empty";
    const outcome = await deliver(linkId, logs);
    if (outcome.kind === "closed") return "closed";
    if (outcome.kind === "failed") return "later";
    if (outcome.kind === "unreadable") {
      const [only, ...others] = logs;
      if (only && others.length === 0) await store.mark(linkId, only, UNREADABLE);
      perRequest = 1;
    } else if (!(await settle(store, linkId, logs, outcome.answers))) return "later";
  }
}

/** Acts on the answers; false when there was none for any of the logs. */
async function settle(
  store: OutboxStore,
  linkId: string,
  logs: readonly SessionLog[],
  answers: readonly LogAnswer[],
): Promise<boolean> {
  let isAnswered = false;
  for (const log of logs) {
    const answer = answers.find(({ id }) => id === log.id);
    if (!answer) continue;
    isAnswered = true;
    if (answer.status === "accepted") await store.remove(linkId, log);
    else {
      const reason = answer.status === "conflict" ? "conflict" : answer.reason;
      await store.mark(linkId, log, { reason, message: answer.message });
    }
  }
  return isAnswered;
}

/** Lets wait again what was refused for a reason that may have passed. */
export async function offerAgain(store: OutboxStore, linkId: string): Promise<void> {
  for (const { log, refusal } of await store.entries(linkId)) {
    if (refusal && WORTH_ANOTHER_TRY.has(refusal.reason)) await store.mark(linkId, log, undefined);
  }
}
