import { type SQL, sql } from "drizzle-orm";
import { type Executor, type Row, rowsOf } from "../rows";

/** The rows of a long query a few at a time, inside a transaction, so that memory stays bounded. */
export async function* eachRow(executor: Executor, query: SQL, batch = 200): AsyncGenerator<Row> {
  await executor.execute(sql`declare walked no scroll cursor for ${query}`);
  try {
    for (;;) {
      const rows = await rowsOf(executor, sql.raw(`fetch ${batch} from walked`));
      yield* rows;
      if (rows.length < batch) return;
    }
  } finally {
    await executor.execute(sql`close walked`);
  }
}

/** The names of the application's tables. */
export async function tableNames(executor: Executor): Promise<string[]> {
  const rows = await rowsOf(
    executor,
    sql`select tablename from pg_tables where schemaname = 'public' order by tablename`,
  );
  return rows.map((row) => String(row.tablename));
}
