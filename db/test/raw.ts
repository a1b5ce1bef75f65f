import { DrizzleQueryError, type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";
import type { Transaction } from "../scope";

export type Row = Record<string, unknown>;

/** The rows of a statement, whichever driver answers. */
export async function rowsOf(connection: Pick<Database, "execute">, statement: SQL): Promise<Row[]> {
  const result: unknown = await connection.execute(statement);
  return (Array.isArray(result) ? [...result] : (result as { rows: unknown[] }).rows) as Row[];
}

/** A single number, such as a count. */
export async function numberOf(connection: Pick<Database, "execute">, statement: SQL): Promise<number> {
  const [row] = await rowsOf(connection, statement);
  return Number(Object.values(row ?? {})[0]);
}

/** Works under a database role, past scopes and queries: the way an attacker with a hole in our code would. */
export function asRole<T>(
  database: Database,
  role: string,
  settings: Record<string, string>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    for (const [name, value] of Object.entries({ role, ...settings })) {
      const setting = name === "role" ? name : `homestretch.${name}`;
      await transaction.execute(sql`select set_config(${setting}, ${value}, true)`);
    }
    return work(transaction);
  });
}

export const INSUFFICIENT_PRIVILEGE = "42501";
export const CHECK_VIOLATION = "23514";

/** How the database judged a statement: "ok", or the SQLSTATE it was refused with. */
export async function verdictOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "ok";
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    const code = (cause as { code?: unknown } | undefined)?.code;
    if (typeof code !== "string") throw error;
    return code;
  }
}

/** The names of all tables of the application. */
export async function tableNames(connection: Pick<Database, "execute">): Promise<string[]> {
  const rows = await rowsOf(
    connection,
    sql`select tablename from pg_tables where schemaname = 'public' order by tablename`,
  );
  return rows.map((row) => String(row.tablename));
}

/** Every row of every table as text, but for those that hold one of the given words. */
export function snapshot(database: Database, without: readonly string[] = []): Promise<string[]> {
  return asRole(database, "homestretch_operator", {}, async (transaction) => {
    const lines: string[] = [];
    for (const table of await tableNames(transaction)) {
      const rows = await rowsOf(
        transaction,
        sql`select to_jsonb(t)::text as line from ${sql.identifier(table)} t order by 1`,
      );
      lines.push(...rows.map((row) => `${table} ${String(row.line)}`));
    }
    return lines.filter((line) => !without.some((word) => line.includes(word)));
  });
}

/** Of every table how many rows it has, and a sum that no changed row leaves as it was: quicker than the rows themselves. */
export function fingerprints(database: Database): Promise<Record<string, string>> {
  return asRole(database, "homestretch_operator", {}, async (transaction) => {
    const sums = (await tableNames(transaction)).map(
      (table) =>
        sql`select ${table}::text as name, count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '') as sum
          from (select md5(t::text) as line from ${sql.identifier(table)} t) lines`,
    );
    const rows = await rowsOf(transaction, sql.join(sums, sql` union all `));
    return Object.fromEntries(rows.map((row) => [String(row.name), String(row.sum)]));
  });
}

/** The audit rows of a clinic, oldest first. */
export function auditTrail(database: Database, clinicId: string): Promise<Row[]> {
  return asRole(database, "homestretch_operator", {}, (transaction) =>
    rowsOf(
      transaction,
      sql`select actor_kind, actor_id, verb, subject_kind, subject_id, details from audit_events
        where clinic_id = ${clinicId} order by happened_at, id`,
    ),
  );
}
