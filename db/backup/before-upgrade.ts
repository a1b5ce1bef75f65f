import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { DatabaseHandle } from "../client";
import { listMigrations } from "../migrate";
import { rowsOf } from "../rows";
import type { Secrets } from "./dump";
import { type BackupOptions, writeBackup } from "./write-backup";

/** Backups of before an upgrade that are kept, the newest. */
const KEPT = 3;
const NAME = /^before-upgrade-[\dTZ-]+\.backup$/;

export interface UpgradeBackup {
  readonly folder: string;
  readonly passphrase: string;
  readonly secrets: Secrets;
  /** For tests. */
  readonly cost?: BackupOptions["cost"];
}

/** The backup before an upgrade could not be made, and so nothing was upgraded; a sentence for the operator. */
export class UpgradeBackupError extends Error {
  override readonly name = "UpgradeBackupError";

  constructor(folder: string, options: { cause: unknown }) {
    const { code, message } = options.cause as NodeJS.ErrnoException;
    super(
      `Nothing was upgraded: the backup that comes before it could not be written to ${folder} (${code ?? message}). ` +
        "Make room there or name another folder with BACKUP_DIR, then start again. Whoever has a backup of their own can " +
        "upgrade without: HOMESTRETCH_UPGRADE_WITHOUT_BACKUP=1",
      options,
    );
  }
}

/**
 * Backs up what an older release has left before its schema is changed. Undefined: there is nothing to change, or no
 * clinic yet whose records could be lost. Answers the file.
 * @throws UpgradeBackupError
 */
export async function backUpBeforeUpgrade(
  handle: DatabaseHandle,
  { folder, ...options }: UpgradeBackup,
  now = new Date(),
): Promise<string | undefined> {
  if (!(await isUpgradeOfRecords(handle))) return undefined;
  const file = path.join(folder, `before-upgrade-${now.toISOString().replace(/[:.]/g, "-")}.backup`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeBackup(handle, { file, createdAt: now, ...options });
  } catch (error) {
    throw new UpgradeBackupError(folder, { cause: error });
  }
  await letOldestGo(folder);
  return file;
}

/** Whether migrations of this release are to come over a database that has a clinic in it. */
function isUpgradeOfRecords({ database }: DatabaseHandle): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [ours] = await rowsOf(
      transaction,
      sql`select to_regclass('homestretch.migrations') is not null as is_there,
        to_regclass('public.clinics') is not null as has_clinics`,
    );
    if (!ours?.is_there || !ours.has_clinics) return false;
    const [applied] = await rowsOf(
      transaction,
      sql`select count(*)::int as count from homestretch.migrations`,
    );
    if (Number(applied?.count) >= listMigrations().length) return false;
    await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
    const [found] = await rowsOf(transaction, sql`select exists (select from clinics) as has_records`);
    return found?.has_records === true;
  });
}

async function letOldestGo(folder: string): Promise<void> {
  const made = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of made.slice(0, Math.max(0, made.length - KEPT))) await rm(path.join(folder, name));
}
