import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { DatabaseHandle } from "./client";
import * as schema from "./schema";

/** Connects to a PostgreSQL server; connections are made lazily and re-made after an outage. */
export function openServer(url: string, poolSize: number): DatabaseHandle {
  const client = postgres(url, {
    max: poolSize,
    onnotice: () => undefined,
    connect_timeout: 5,
    idle_timeout: 60,
  });
  return {
    kind: "server",
    database: drizzle(client, { schema }),
    close: () => client.end({ timeout: 5 }),
  };
}
