import { afterAll, beforeAll } from "vitest";
import type { Database, DatabaseHandle } from "../client";
import { openTestDatabase } from "./database";

/** Opens a database for the suite around it, with the shared library in it unless told. */
export function startTestDatabase(options: { seeded: boolean } = { seeded: true }): {
  readonly database: Database;
} {
  let handle: DatabaseHandle | undefined;
  beforeAll(async () => {
    handle = await openTestDatabase(options.seeded ? "seeded" : "migrated");
  });
  afterAll(async () => {
    await handle?.close();
  });
  return {
    get database() {
      if (!handle) throw new Error("the database is not open yet");
      return handle.database;
    },
  };
}
