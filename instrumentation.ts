import type { BootResult } from "@/db/boot";

/** Read by scripts/serve.mjs, which runs in the same process but outside the bundle. */
const holder = globalThis as typeof globalThis & { homestretchBoot?: BootResult };

/** Next calls this once, before the first request: opens, migrates and, on first start, seeds the database. */
export async function register(): Promise<void> {
  // The bundler drops this block from the edge build, which has neither a database nor a process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    try {
      const { bootDatabase } = await import("@/db/boot");
      const { hashPassword } = await import("@/lib/auth/password");
      const { today } = await import("@/lib/clock");
      holder.homestretchBoot = await bootDatabase({
        hashPassword,
        today: today("UTC"),
        withDemo: process.env.HOMESTRETCH_DEMO !== "0",
      });
      const { warmPress } = await import("@/lib/pdf/render");
      // Without the worker pages still work; a sheet that is asked for tries to start it again.
      warmPress().catch(() => undefined);
    } catch (error) {
      console.error(`\n${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    }
  }
}
