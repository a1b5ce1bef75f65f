import "server-only";
import { sql } from "drizzle-orm";
import { DatabaseUnavailableError } from "@/lib/domain/errors/errors";
import { getDatabase } from "../client";

/**
 * Asks the database for nothing at all, by the way that pages go, and whether there is room to save anything. Takes no
 * scope, since there is nothing to see.
 * @throws DatabaseUnavailableError
 */
export async function pingDatabase(): Promise<void> {
  const { database, isDiskFull } = await getDatabase();
  if (await isDiskFull?.()) throw new DatabaseUnavailableError("full");
  await database.execute(sql`select 1`);
}
