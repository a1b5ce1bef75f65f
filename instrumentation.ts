import type { Instrumentation } from "next";
import { processState } from "@/lib/platform/process-state.mjs";
import { notePause, pauseReason } from "@/lib/platform/request";

/** Errors whose message is a sentence for the operator. */
const IN_WORDS = new Set([
  "FolderInUseError",
  "NewerSchemaError",
  "SettingError",
  "DamagedStoreError",
  "DatabaseAddressError",
  "UpgradeBackupError",
]);

/** Why it did not start. Other messages may carry what is in the database, and stay out of the terminal. */
function startProblem(error: unknown): string {
  if (error instanceof Error && IN_WORDS.has(error.name)) return error.message;
  if (process.env.DATABASE_URL)
    return "Homestretch could not start. Check that the server DATABASE_URL names runs and lets us in; the line above says more.";
  if (pauseReason(error) === "full")
    return "Homestretch could not start: the disk of its data folder is full. Make room there, then start again.";
  return (
    `Homestretch could not start on the embedded store in ${process.env.HOMESTRETCH_DATA ?? "data"}/database; the line above says more. ` +
    "If it is damaged, bring your last backup back with npm run restore -- FILE --replace (what is there now is kept beside it)."
  );
}

/** Next calls this once, before the first request: opens, migrates and, on first start, seeds the database. */
export async function register(): Promise<void> {
  // The bundler drops this block from the edge build, which has neither a database nor a process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { guardConsole, log, logFailure } = await import("@/lib/platform/log");
    processState.fault = (event, error) => void logFailure({ event }, error);
    try {
      const { bootDatabase } = await import("@/db/boot");
      const { hashPassword } = await import("@/lib/auth/password");
      const { isSignedIn } = await import("@/lib/auth/session");
      const { offerSetUp } = await import("@/lib/auth/set-up");
      const { today } = await import("@/lib/platform/clock");
      const { env } = await import("@/lib/platform/env");
      const boot = await bootDatabase({
        hashPassword,
        today: today("UTC"),
        shareKey: env().shareKey,
        withDemo: env().withDemo,
        upgradeBackup: env().upgradeBackup,
      });
      processState.boot = boot;
      processState.setUpCode = await offerSetUp();
      processState.hasSession = isSignedIn;
      const { warmPdfWorkers } = await import("@/lib/pdf/render");
      // Without the worker pages still work; a sheet that is asked for tries to start it again.
      warmPdfWorkers().catch(() => undefined);
      const { kind, migrationsApplied, backup, seeded } = boot;
      log.info({
        event: "started",
        database: kind,
        migrationsApplied,
        isBackedUp: backup !== undefined,
        seeded,
      });
    } catch (error) {
      logFailure({ event: "start-failed" }, error);
      process.stderr.write(`\n${startProblem(error)}\n`);
      process.exit(1);
    }
    if (process.env.NODE_ENV === "production") guardConsole();
  }
}

/** Next calls this for every error that it turns into an error page or a bare 500. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  // Before anything is waited for: the answer may go out at once.
  const reason = notePause(error);
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { digestOf, logFailure } = await import("@/lib/platform/log");
    const { routePath, routeType } = context;
    if (routeType === "route") (await import("@/lib/platform/request")).beginWork();
    const event = reason ? "database-unavailable" : "request-failed";
    logFailure({ event, reason, route: routePath, kind: routeType }, error, digestOf(error));
  }
};
