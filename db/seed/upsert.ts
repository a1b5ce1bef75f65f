import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** `set` of an upsert: every column but the named ones takes the value that was to be inserted. */
export function excludedColumns<Table extends PgTable>(
  table: Table,
  except: readonly (keyof Table["_"]["columns"] & string)[],
): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => !except.includes(key as never));
  return Object.fromEntries(columns.map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]));
}
