import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { DatabaseHandle } from "./client";
import * as schema from "./schema";

const RECONNECT_SECONDS = 0.5;

/** Connects to a PostgreSQL server; connections are made lazily and re-made after an outage. */
export function openServer(url: string, poolSize: number): DatabaseHandle {
  const settings = {
    onnotice: () => undefined,
    connect_timeout: 5,
    idle_timeout: 60,
    // A login named like our own schema would otherwise find its tables in there.
    connection: { search_path: "public" },
    // Left to itself it waits up to twenty seconds before it tries a server again that has been away.
    backoff: () => RECONNECT_SECONDS,
  };
  const client = postgres(url, { ...settings, max: poolSize });
  const watch = postgres(url, { ...settings, max: 1 });
  return {
    kind: "server",
    database: drizzle(client, { schema }),
    ask: () => watch`select 1`,
    close: async () => {
      await Promise.all([client, watch].map((connections) => connections.end({ timeout: 5 })));
    },
  };
}
