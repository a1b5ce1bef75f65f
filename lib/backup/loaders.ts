import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { requireClinicScope } from "@/lib/auth/scope";
import { type BackupStanding, backupStanding } from "@/lib/domain/backup/last-backup";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";

/** Written by scripts/launch/last-backup.mjs beside the backups. */
const RESULT = "last-backup.json";

const backupResult = z.object({
  finishedAt: z.iso.datetime(),
  isWhole: z.boolean(),
  file: z.string(),
  bytes: z.number().optional(),
  problem: z.string().max(500).optional(),
  lastWhole: z.object({ finishedAt: z.iso.datetime(), bytes: z.number().optional() }).optional(),
});

/** How the server's nightly backup stands, for an admin; nothing for anybody else. */
export async function loadBackupStanding(): Promise<BackupStanding | undefined> {
  const scope = await requireClinicScope();
  if (!isAllowed(scope.actor.role, "clinic.change")) return undefined;
  const { language, timeZone } = await getClinic(scope);
  const setting = env().nightlyBackup;
  const result = setting && (await lastResult(setting.folder));
  return backupStanding(setting, result, { language, timeZone, now: now() });
}

/** The same where an admin begins the day, and only where there is a nightly backup to look after. */
export async function loadBackupAlert(): Promise<BackupStanding | undefined> {
  return env().nightlyBackup ? loadBackupStanding() : undefined;
}

async function lastResult(folder: string) {
  try {
    const file = path.join(/* turbopackIgnore: true */ folder, RESULT);
    return backupResult.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    // None has run yet, or it cannot be read: both are no result.
    return undefined;
  }
}
