import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema";
import { type DatabaseSettings, databaseSettings } from "./settings";

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open connection to the one database of this process. */
export interface DatabaseHandle {
  readonly kind: "embedded" | "server";
  readonly database: Database;
  /** Asks a server whether it is there, on a connection that waits for nobody's work. The embedded store is always there. */
  readonly ask?: () => Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the database the settings name: the embedded store, or a PostgreSQL server. */
async function openDatabase(settings: DatabaseSettings): Promise<DatabaseHandle> {
  if (settings.kind === "server") {
    const { openServer } = await import("./server");
    return openServer(settings.url, settings.poolSize);
  }
  const { openEmbedded } = await import("./embedded/open");
  return openEmbedded(settings.folder);
}

// A bundler may instantiate this module more than once in a process; the handle must stay the only one.
const holder = globalThis as typeof globalThis & { homestretchDatabase?: Promise<DatabaseHandle> };

/** The process-wide handle, opened on first use. */
export function getDatabase(): Promise<DatabaseHandle> {
  holder.homestretchDatabase ??= openDatabase(databaseSettings()).catch((error) => {
    holder.homestretchDatabase = undefined;
    throw error;
  });
  return holder.homestretchDatabase;
}
