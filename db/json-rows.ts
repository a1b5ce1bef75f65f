import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/**
 * The rows of another table, in an order, as one column of a query that joins tables: with it they come in one statement.
 * For tables whose columns are words, whole numbers, truths and lists of these; a moment would come as text.
 */
export function rowsAsJson<Table extends PgTable>(
  table: Table,
  which: SQL | undefined,
  inOrder: SQL,
): SQL<Table["$inferSelect"][]> {
  const fields = Object.entries(getTableColumns(table)).map(
    ([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`,
  );
  return sql`coalesce((
    select json_agg(json_build_object(${sql.join(fields, sql`, `)}) order by ${inOrder})
    from ${table} where ${which ?? sql`true`}
  ), '[]'::json)`;
}
