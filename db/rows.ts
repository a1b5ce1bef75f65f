import type { SQL } from "drizzle-orm";
import type { Database } from "./client";

export type Executor = Pick<Database, "execute">;
export type Row = Record<string, unknown>;

/** The rows of a statement, whichever driver answers. */
export async function rowsOf(executor: Executor, statement: SQL): Promise<Row[]> {
  const result: unknown = await executor.execute(statement);
  return (Array.isArray(result) ? [...result] : (result as { rows: unknown[] }).rows) as Row[];
}
