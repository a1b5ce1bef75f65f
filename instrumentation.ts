import type { Instrumentation } from "next";
import type { BootResult } from "@/db/boot";

/** Read by scripts/serve.mjs, which runs in the same process but outside the bundle. */
const holder = globalThis as typeof globalThis & {
  homestretchBoot?: BootResult;
  homestretchSetUpCode?: string;
  homestretchFault?: (event: string, error: unknown) => void;
};

/** Errors whose message is a sentence for the operator. */
const IN_WORDS = new Set(["FolderInUseError", "NewerSchemaError"]);

/** Why it did not start. Other messages may carry what is in the database, and stay out of the terminal. */
function startProblem(error: unknown): string {
  if (error instanceof Error && IN_WORDS.has(error.name)) return error.message;
  return "Homestretch could not start. If DATABASE_URL is set, check that its server runs and lets us in; the line above says more.";
}

/** Next calls this once, before the first request: opens, migrates and, on first start, seeds the database. */
export async function register(): Promise<void> {
  // The bundler drops this block from the edge build, which has neither a database nor a process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { guardConsole, log, logFailure } = await import("@/lib/log");
    holder.homestretchFault = (event, error) => void logFailure({ event }, error);
    try {
      const { bootDatabase } = await import("@/db/boot");
      const { hashPassword } = await import("@/lib/auth/password");
      const { offerSetUp } = await import("@/lib/auth/set-up");
      const { today } = await import("@/lib/clock");
      const { env } = await import("@/lib/env");
      holder.homestretchBoot = await bootDatabase({
        hashPassword,
        today: today("UTC"),
        shareKey: env().shareKey,
        withDemo: env().withDemo,
      });
      holder.homestretchSetUpCode = await offerSetUp();
      const { warmPress } = await import("@/lib/pdf/render");
      // Without the worker pages still work; a sheet that is asked for tries to start it again.
      warmPress().catch(() => undefined);
    } catch (error) {
      logFailure({ event: "start-failed" }, error);
      process.stderr.write(`\n${startProblem(error)}\n`);
      process.exit(1);
    }
    if (process.env.NODE_ENV === "production") guardConsole();
    const { kind, migrationsApplied, seeded } = holder.homestretchBoot;
    log.info({ event: "started", database: kind, migrationsApplied, seeded });
  }
}

/** Next calls this for every error that it turns into an error page or a bare 500. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { digestOf, logFailure } = await import("@/lib/log");
    const { routePath, routeType } = context;
    if (routeType === "route") (await import("@/lib/request")).beginWork();
    logFailure({ event: "request-failed", route: routePath, kind: routeType }, error, digestOf(error));
  }
};
