import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import type { DatabaseHandle } from "../client";
import { listMigrations } from "../migrate";
import { rowsOf } from "../rows";
import type { Transaction } from "../scope";
import { BackupError } from "./backup-error";
import { dumpLines, type Secrets } from "./dump";
import { readBackup } from "./read-backup";
import { sealFile } from "./sealed-file";

/** Rows repeat themselves so much that a quick look finds nearly as much of it as a long one. */
const PACKING = { level: 3, chunkSize: 256 * 1024 } as const;

export interface BackupOptions {
  readonly file: string;
  readonly passphrase: string;
  readonly secrets: Secrets;
  readonly createdAt: Date;
  /** For tests. */
  readonly cost?: { readonly N: number; readonly r: number; readonly p: number };
}

export interface BackupResult {
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes everything into an encrypted file as it is at one moment, reads the file back whole, and only then gives it
 * its name.
 * @throws BackupError
 */
export async function writeBackup(handle: DatabaseHandle, options: BackupOptions): Promise<BackupResult> {
  const draft = `${options.file}.partial`;
  await rm(draft, { force: true });
  try {
    await handle.database.transaction((transaction) => dumpInto(draft, transaction, handle.kind, options), {
      isolationLevel: "repeatable read",
      accessMode: "read only",
      job: "backup",
    });
    const { end } = await readBackup(draft, options.passphrase);
    await rename(draft, options.file);
    return { rows: end.rows };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function dumpInto(
  file: string,
  transaction: Transaction,
  engine: DatabaseHandle["kind"],
  { passphrase, secrets, createdAt, cost }: BackupOptions,
): Promise<void> {
  const facts = {
    createdAt: createdAt.toISOString(),
    engine,
    migrations: await appliedMigrations(transaction),
  };
  await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
  const lines = Readable.from(dumpLines(transaction, secrets));
  const gzip = createGzip(PACKING);
  // A pipe does not pass errors on; without this a lost database would leave the packing waiting for ever.
  lines.on("error", (error) => gzip.destroy(error));
  await sealFile(file, facts, passphrase, lines.pipe(gzip), cost);
}

async function appliedMigrations(transaction: Transaction): Promise<string[]> {
  const [found] = await rowsOf(
    transaction,
    sql`select to_regclass('homestretch.migrations') is not null as there`,
  );
  if (!found?.there) throw new BackupError("There is no Homestretch database here to back up.");
  const rows = await rowsOf(transaction, sql`select hash from homestretch.migrations order by position`);
  const applied = rows.map((row) => String(row.hash));
  const known = listMigrations().map((migration) => migration.hash);
  if (applied.some((hash, position) => known[position] !== hash))
    throw new BackupError("The database was made by a newer release of Homestretch. Use that release.");
  return applied;
}
