import { DatabaseUnavailableError, type UnavailableReason } from "@/lib/domain/errors/errors";

/** SQLSTATEs after which the same request may well succeed a moment later. */
const BUSY = new Set([
  "57014", // query_canceled: the statement's time is over
  "55P03", // lock_not_available
  "25P03", // idle_in_transaction_session_timeout
  "40P01", // deadlock_detected
  "53300", // too_many_connections
]);
const AWAY = new Set(["57P01", "57P02", "57P03"]); // shut down, crashed, starting
const CONNECTION_EXCEPTION = /^08/;
const DISK_FULL = new Set(["53100", "ENOSPC"]);
const FULL_WORDS = /no space left on device/i;
/** Deeper than any driver and query builder nest. */
const CAUSES = 5;

/** Why a failure is the database's and not the work's; undefined for every other one. */
export function unavailableReason(error: unknown): UnavailableReason | undefined {
  let current = error;
  for (let depth = 0; depth < CAUSES && current instanceof Error; depth += 1) {
    if (current instanceof DatabaseUnavailableError) return current.reason;
    const code = String(Reflect.get(current, "code") ?? "");
    if (DISK_FULL.has(code) || FULL_WORDS.test(current.message)) return "full";
    if (BUSY.has(code)) return "busy";
    if (AWAY.has(code) || CONNECTION_EXCEPTION.test(code)) return "away";
    current = current.cause;
  }
  return undefined;
}

/** The failure as the rest of the application knows it: a database that is not to be had, or what it was. */
export function explainFailure(error: unknown, reason = unavailableReason(error)): unknown {
  if (reason === undefined || error instanceof DatabaseUnavailableError) return error;
  return new DatabaseUnavailableError(reason, { cause: error });
}
