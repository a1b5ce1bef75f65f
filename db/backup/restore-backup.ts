import { rename, rm } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { recordAuditFor } from "../audit";
import type { Database } from "../client";
import { lockFolder } from "../embedded/lock";
import { openEmbedded } from "../embedded/open";
import { filesOfStore } from "../embedded/store";
import { rowsOf } from "../rows";
import { OperatorScope, type Transaction } from "../scope";
import { openServer } from "../server/server";
import type { DatabaseSettings } from "../settings";
import { BackupError } from "./backup-error";
import type { Secrets } from "./dump";
import { type LoadResult, loadBackup, migrationsOf } from "./load";
import { readBackup } from "./read-backup";
import { tableNames } from "./rows";

export interface RestoreOptions {
  readonly file: string;
  readonly passphrase: string;
  /** Whether what is there may be put aside. */
  readonly replace: boolean;
  /** Stands in the name of what is put aside. */
  readonly stamp: string;
}

export interface RestoreResult extends LoadResult {
  readonly createdAt: string;
  readonly secrets: Secrets;
  /** Where the replaced embedded store lies now. */
  readonly putAside?: string;
}

/**
 * Puts a backup in place of a database. The file is read whole and verified first; what is there stays untouched until
 * everything has been loaded.
 * @throws BackupError, FolderInUseError
 */
export async function restoreBackup(
  settings: DatabaseSettings,
  options: RestoreOptions,
): Promise<RestoreResult> {
  const { header, secrets } = await readBackup(options.file, options.passphrase);
  migrationsOf(header.migrations);
  const load = (database: Database, prepare: (transaction: Transaction) => Promise<void>) =>
    database.transaction(
      async (transaction) => {
        await prepare(transaction);
        return loadBackup(transaction, options.file, options.passphrase, header.migrations);
      },
      { job: "backup" },
    );
  const placed =
    settings.kind === "embedded"
      ? await restoreEmbedded(settings.folder, options, load)
      : await restoreOnServer(settings.url, options, load);
  return { ...placed, createdAt: header.createdAt, secrets };
}

type Load = (database: Database, prepare: (transaction: Transaction) => Promise<void>) => Promise<LoadResult>;

/** Into a new folder beside the store, which then takes the store's name. */
async function restoreEmbedded(folder: string, options: RestoreOptions, load: Load) {
  // A damaged store too is somebody's: it is put aside, never deleted.
  const isThere = (await filesOfStore(folder)).length > 0;
  const lock = await lockFolder(folder);
  const draft = `${folder}.restoring`;
  try {
    if (isThere && !options.replace) throw notEmpty(folder);
    await rm(draft, { recursive: true, force: true });
    const handle = await openEmbedded(draft);
    let result: LoadResult;
    try {
      result = await load(handle.database, async () => undefined);
      await noteRestore(handle.database);
    } finally {
      await handle.close();
    }
    const putAside = `${folder}.before-restore-${options.stamp}`;
    await rename(folder, putAside);
    await rename(draft, folder);
    if (!isThere) await rm(putAside, { recursive: true });
    return { ...result, ...(isThere && { putAside }) };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}

/** In one transaction: whatever fails, the database is as it was. */
async function restoreOnServer(url: string, options: RestoreOptions, load: Load) {
  const handle = openServer(url, 1);
  try {
    const result = await load(handle.database, async (transaction) => {
      const tables = await tableNames(transaction);
      if (tables.length === 0) return;
      if (!options.replace) throw notEmpty("that DATABASE_URL names");
      await dropEverything(transaction, tables);
    });
    await noteRestore(handle.database);
    return result;
  } finally {
    await handle.close();
  }
}

function notEmpty(what: string): BackupError {
  return new BackupError(
    `There is a database already (${what}). Add --replace to put the backup in its place, after you have backed it up.`,
  );
}

async function dropEverything(transaction: Transaction, tables: readonly string[]): Promise<void> {
  const [ours] = await rowsOf(
    transaction,
    sql`select to_regclass('homestretch.migrations') is not null as there`,
  );
  if (!ours?.there)
    throw new BackupError("The database holds tables that are not Homestretch's. Choose an empty one.");
  for (const table of tables) await transaction.execute(sql`drop table ${sql.identifier(table)} cascade`);
  const functions = await rowsOf(
    transaction,
    sql`select p.oid::regprocedure::text as signature from pg_proc p
      where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  for (const { signature } of functions)
    await transaction.execute(sql`drop function if exists ${sql.raw(String(signature))} cascade`);
  await transaction.execute(sql`drop schema homestretch cascade`);
}

/** Every clinic's trail says that its records are those of a backup from now on. */
async function noteRestore(database: Database): Promise<void> {
  const scope = OperatorScope.forSetUp(database);
  await scope.run(async (transaction) => {
    for (const { id } of await rowsOf(transaction, sql`select id from clinics order by id`)) {
      const clinicId = String(id);
      const subject = { kind: "clinic", id: clinicId };
      await recordAuditFor(
        scope,
        transaction,
        { clinicId, kind: "system" },
        { verb: "backup.restore", subject },
      );
    }
  }, "backup");
}
