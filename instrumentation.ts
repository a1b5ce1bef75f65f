import type { BootResult } from "@/db/boot";

/** Read by scripts/serve.mjs, which runs in the same process but outside the bundle. */
const holder = globalThis as typeof globalThis & { homestretchBoot?: BootResult };

/** Next calls this once, before the first request: opens, migrates and, on first start, seeds the database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    const { bootDatabase } = await import("@/db/boot");
    const { hashPassword } = await import("@/lib/auth/password");
    const { today } = await import("@/lib/clock");
    holder.homestretchBoot = await bootDatabase({
      hashPassword,
      today: today("UTC"),
      withDemo: process.env.HOMESTRETCH_DEMO !== "0",
    });
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
