import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseHandle } from "./client";
import { migrateDatabase, NewerSchemaError } from "./migrate";
import { openEmptyTestDatabase } from "./test/database";
import { numberOf, tableNames } from "./test/raw";

describe("migrateDatabase", () => {
  let handle: DatabaseHandle;

  beforeEach(async () => {
    handle = await openEmptyTestDatabase();
  });

  afterEach(() => handle.close());

  test("brings an empty database up to date, and then has nothing to do", async () => {
    const first = await migrateDatabase(handle);
    const tables = await tableNames(handle.database);
    expect(first).toBeGreaterThan(0);
    expect(tables).toContain("patients");
    expect(await migrateDatabase(handle)).toBe(0);
    expect(await tableNames(handle.database)).toEqual(tables);
  });

  test("lets several processes start at once", async () => {
    const applied = await Promise.all([
      migrateDatabase(handle),
      migrateDatabase(handle),
      migrateDatabase(handle),
    ]);
    const recorded = await numberOf(handle.database, sql`select count(*) from homestretch.migrations`);
    expect(applied.filter((count) => count > 0)).toEqual([recorded]);
  });

  test("refuses a database of a newer release and leaves it as it is", async () => {
    await migrateDatabase(handle);
    await handle.database.execute(sql`insert into homestretch.migrations (hash) values ('from the future')`);
    await expect(migrateDatabase(handle)).rejects.toThrow(NewerSchemaError);
    await handle.database.execute(sql`delete from homestretch.migrations where hash = 'from the future'`);
    expect(await migrateDatabase(handle)).toBe(0);
  });

  test("undoes everything when a migration fails", async () => {
    await handle.database.execute(sql`create table patients (id integer)`);
    await expect(migrateDatabase(handle)).rejects.toThrow();
    expect(await tableNames(handle.database)).toEqual(["patients"]);
  });
});
