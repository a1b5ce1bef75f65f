import { sql } from "drizzle-orm";
import { type ChainReport, verifyAuditChains } from "../audit-chains";
import { applyMigrations, listMigrations } from "../migrate";
import { rowsOf } from "../rows";
import type { Transaction } from "../scope";
import { BackupError } from "./backup-error";
import { NOT_KEPT } from "./dump";
import { readBackup } from "./read-backup";
import type { DumpPart } from "./read-dump";
import { tableNames } from "./rows";

const BATCH_BYTES = 1024 * 1024;

export interface LoadResult {
  readonly rows: Readonly<Record<string, number>>;
  readonly chains: readonly ChainReport[];
}

/** How many of this release's migrations the rows of a backup fit; refuses what a newer release has written. */
export function migrationsOf(hashes: readonly string[]): number {
  const known = listMigrations();
  if (hashes.length > known.length || hashes.some((hash, position) => known[position]?.hash !== hash))
    throw new BackupError(
      "The backup was made by a newer release of Homestretch. Use that release, or a newer one.",
    );
  return hashes.length;
}

/**
 * Fills an empty database inside a transaction: the schema as it was, every row, then the migrations that came since.
 * Constraints are checked and the audit trail is recomputed before anything is committed.
 */
export async function loadBackup(
  transaction: Transaction,
  file: string,
  passphrase: string,
  migrations: readonly string[],
): Promise<LoadResult> {
  await applyMigrations(transaction, listMigrations().slice(0, migrationsOf(migrations)));
  const tables = await tableNames(transaction);
  await setGuards(transaction, tables, false);
  const loader = new RowLoader(transaction, new Set(tables));
  const { end } = await readBackup(file, passphrase, (part) => loader.take(part));
  await transaction.execute(sql`set constraints all immediate`);
  await requireCounts(transaction, end.rows);
  const chains = await verifyAuditChains(transaction);
  await setGuards(transaction, tables, true);
  await applyMigrations(transaction, listMigrations());
  return { rows: end.rows, chains };
}

/**
 * Triggers of ours, row-level security for the owner and the moment of foreign keys: off while rows come in as they
 * were, and on again afterwards, in the same transaction.
 */
async function setGuards(transaction: Transaction, tables: readonly string[], on: boolean): Promise<void> {
  for (const table of tables) {
    const name = sql.identifier(table);
    if (!on) await transaction.execute(sql`truncate ${name} cascade`);
    await transaction.execute(sql`alter table ${name} ${sql.raw(on ? "enable" : "disable")} trigger user`);
    await transaction.execute(sql`alter table ${name} ${sql.raw(on ? "" : "no")} force row level security`);
  }
  const keys = await rowsOf(
    transaction,
    sql`select conrelid::regclass::text as "table", conname as name from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const moment = sql.raw(on ? "not deferrable" : "deferrable initially deferred");
  for (const key of keys) {
    const table = sql.raw(String(key.table));
    await transaction.execute(
      sql`alter table ${table} alter constraint ${sql.identifier(String(key.name))} ${moment}`,
    );
  }
}

class RowLoader {
  private table: string | undefined;
  private held: string[] = [];
  private heldBytes = 0;

  constructor(
    private readonly transaction: Transaction,
    private readonly tables: ReadonlySet<string>,
  ) {}

  async take(part: DumpPart): Promise<void> {
    if (part.kind === "row") {
      this.held.push(part.json);
      this.heldBytes += part.json.length;
      if (this.heldBytes >= BATCH_BYTES) await this.flush();
      return;
    }
    await this.flush();
    if (part.kind !== "table") return;
    if (!this.tables.has(part.table) || NOT_KEPT.includes(part.table))
      throw new BackupError(`The backup holds a table that its release did not have: ${part.table}.`);
    this.table = part.table;
  }

  private async flush(): Promise<void> {
    if (this.held.length === 0 || this.table === undefined) return;
    const name = sql.identifier(this.table);
    const columns = sql.join(
      (await this.columnsOf(this.table)).map((column) => sql.identifier(column)),
      sql`, `,
    );
    const rows = `[${this.held.join(",")}]`;
    await this.transaction.execute(sql`insert into ${name} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${name}, ${rows}::text::jsonb)`);
    this.held = [];
    this.heldBytes = 0;
  }

  /** Generated columns make themselves. */
  private async columnsOf(table: string): Promise<string[]> {
    const rows = await rowsOf(
      this.transaction,
      sql`select column_name from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`,
    );
    return rows.map((row) => String(row.column_name));
  }
}

async function requireCounts(
  transaction: Transaction,
  wanted: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [table, count] of Object.entries(wanted)) {
    const [row] = await rowsOf(transaction, sql`select count(*) as total from ${sql.identifier(table)}`);
    if (Number(row?.total) !== count)
      throw new BackupError(
        `Of ${count} rows of ${table}, ${Number(row?.total)} arrived. Nothing was restored.`,
      );
  }
}
