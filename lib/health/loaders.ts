import "server-only";
import { pingDatabase } from "@/db/queries/health";

const PATIENCE_MS = 2_000;

/** Whether the database answers within two seconds. */
export async function loadHealth(): Promise<"ok" | "unavailable"> {
  const answer = pingDatabase().then(
    () => "ok" as const,
    () => "unavailable" as const,
  );
  const limit = new Promise<"unavailable">((resolve) => {
    setTimeout(resolve, PATIENCE_MS, "unavailable").unref();
  });
  return Promise.race([answer, limit]);
}
