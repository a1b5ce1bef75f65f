import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatabaseHandle } from "../client";
import { countWritesThrough } from "./durable-filesystem";
import { openEmbedded } from "./open";

describe("DurableNodeFS", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-durable-"));
  let handle: DatabaseHandle;

  beforeAll(async () => {
    handle = await openEmbedded(folder);
    await handle.database.execute(sql`create table notes (id integer primary key)`);
  }, 60_000);

  afterAll(async () => {
    await handle.close();
    rmSync(folder, { recursive: true });
  });

  test("writes every commit through to the disk", async () => {
    for (let id = 1; id <= 50; id += 1) {
      const before = countWritesThrough();
      await handle.database.execute(sql`insert into notes values (${id})`);
      expect(countWritesThrough()).toBeGreaterThan(before);
    }
  });

  test("writes nothing through for a read", async () => {
    const before = countWritesThrough();
    await handle.database.execute(sql`select count(*) from notes`);
    expect(countWritesThrough()).toBe(before);
  });
});
