import { createHash } from "node:crypto";
import path from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database, DatabaseHandle } from "./client";

/** Any constant: two processes that migrate the same database wait for each other on it. */
const MIGRATION_LOCK = 4_071_988;

/** The database was made by a newer release; this one must not touch it. */
export class NewerSchemaError extends Error {
  constructor() {
    super(
      "The database was migrated by a newer release of Homestretch. Start that release, or restore a backup.",
    );
    this.name = "NewerSchemaError";
  }
}

function migrationsFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "db/migrations");
}

/**
 * Brings the schema up to date, forward only, in one transaction under an advisory lock, so that several processes may
 * start at once. Returns how many migrations were applied.
 * @throws NewerSchemaError when the database knows migrations that this release does not
 */
export function migrateDatabase(handle: DatabaseHandle): Promise<number> {
  return handle.database.transaction((transaction) => applyMigrations(transaction, listMigrations()), {
    job: "set-up",
  });
}

interface Migration {
  readonly statements: readonly string[];
  readonly hash: string;
}

/** The migrations of this release, in order. */
export function listMigrations(): Migration[] {
  return readMigrationFiles({ migrationsFolder: migrationsFolder() }).map((migration) => ({
    statements: migration.sql,
    hash: createHash("sha256").update(migration.sql.join("\n")).digest("hex"),
  }));
}

/** The same inside a transaction, and only as far as the given migrations go. */
export async function applyMigrations(
  transaction: Pick<Database, "execute">,
  migrations: readonly Migration[],
): Promise<number> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  const applied = await readApplied(transaction);
  const known = new Set(migrations.map((migration) => migration.hash));
  if (applied.some((hash) => !known.has(hash))) throw new NewerSchemaError();
  const pending = migrations.slice(applied.length);
  for (const migration of pending) {
    for (const statement of migration.statements) await transaction.execute(sql.raw(statement));
    await transaction.execute(sql`insert into homestretch.migrations (hash) values (${migration.hash})`);
  }
  return pending.length;
}

async function readApplied(transaction: Pick<Database, "execute">): Promise<string[]> {
  await transaction.execute(sql`create schema if not exists homestretch`);
  await transaction.execute(sql`create table if not exists homestretch.migrations (
    position integer generated always as identity primary key,
    hash text not null unique,
    applied_at timestamptz not null default now()
  )`);
  const result: unknown = await transaction.execute(
    sql`select hash from homestretch.migrations order by position`,
  );
  const rows = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return rows.map((row) => (row as { hash: string }).hash);
}
