import "server-only";
import { pingDatabase } from "@/db/queries/health";
import { DatabaseUnavailableError } from "@/lib/domain/errors/errors";
import { log } from "@/lib/platform/log";
import { processState } from "@/lib/platform/process-state.mjs";

const PATIENCE_MS = 2_000;

export type Health = "ok" | "unavailable" | "full";

/** Whether the database answers within two seconds, and has room for more. A change is in the log. */
export async function loadHealth(): Promise<Health> {
  const answer = pingDatabase().then(
    (): Health => "ok",
    (error): Health =>
      error instanceof DatabaseUnavailableError && error.reason === "full" ? "full" : "unavailable",
  );
  const limit = new Promise<Health>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, "unavailable").unref();
  });
  const health = await Promise.race([answer, limit]);
  if (health !== (processState.health ?? "ok")) {
    if (health === "ok") log.info({ event: "health", health });
    else log.error({ event: health === "full" ? "disk-full" : "health", health });
  }
  processState.health = health;
  return health;
}
