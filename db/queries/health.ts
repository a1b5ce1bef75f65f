import "server-only";
import { sql } from "drizzle-orm";
import { getDatabase } from "../client";

/** Asks the database for nothing at all. Takes no scope, since there is nothing to see. */
export async function pingDatabase(): Promise<void> {
  const { database } = await getDatabase();
  await database.execute(sql`select 1`);
}
