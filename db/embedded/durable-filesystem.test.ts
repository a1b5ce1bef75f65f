import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseHandle } from "../client";
import { numberOf, rowsOf } from "../test/raw";
import { countWritesThrough } from "./durable-filesystem";
import { openEmbedded } from "./open";
import { DamagedStoreError, hasNoRoom } from "./store";

describe("DurableNodeFS", () => {
  const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-durable-"));
  const folder = path.join(place, "database");
  let handle: DatabaseHandle;

  beforeAll(async () => {
    // As a first start leaves it that was broken off.
    mkdirSync(`${folder}.creating/base`, { recursive: true });
    handle = await openEmbedded(folder);
    await handle.database.execute(sql`create table notes (id integer primary key)`);
  }, 60_000);

  afterAll(() => rmSync(place, { recursive: true }));

  test("writes every commit through to the disk", async () => {
    for (let id = 1; id <= 50; id += 1) {
      const before = countWritesThrough();
      await handle.database.execute(sql`insert into notes values (${id})`);
      expect(countWritesThrough()).toBeGreaterThan(before);
    }
  });

  test("makes a store beside its place, whatever an earlier start has left there", () => {
    expect(readdirSync(place)).toEqual(["database"]);
    expect(readdirSync(folder)).toContain("PG_VERSION");
  });

  // The usual 128 MB would stay resident, and the operating system keeps the same pages once more.
  test("holds the engine's buffers to 32 MB", async () => {
    expect(await rowsOf(handle.database, sql`show shared_buffers`)).toEqual([{ shared_buffers: "32MB" }]);
  });

  test("writes nothing through for a read", async () => {
    const before = countWritesThrough();
    await handle.database.execute(sql`select count(*) from notes`);
    expect(countWritesThrough()).toBe(before);
  });

  test("is copied while it is written to, with every row that was acknowledged before", async () => {
    const copy = path.join(place, "online");
    let next = 51;
    let isOver = false;
    const writing = (async () => {
      for (; !isOver; next += 1) await handle.database.execute(sql`insert into notes values (${next})`);
    })();
    const before = next;
    await handle.copyTo?.(copy);
    isOver = true;
    await writing;
    const opened = await openEmbedded(copy);
    const count = await numberOf(opened.database, sql`select count(*) from notes where id < ${before}`);
    expect(count).toBe(before - 1);
    await opened.close();
    rmSync(copy, { recursive: true });
    await handle.database.execute(sql`delete from notes where id > 50`);
  });

  describe("once it is closed", () => {
    const copy = path.join(place, "copy");
    beforeAll(() => handle.close());
    beforeEach(() => cpSync(folder, copy, { recursive: true }));
    afterEach(() => rmSync(copy, { recursive: true }));

    function garble(file: string): void {
      writeFileSync(file, Buffer.alloc(readFileSync(file).length, 7));
    }

    test("opens again with what was acknowledged, and knows how much room there is", async () => {
      const again = await openEmbedded(copy);
      expect(await numberOf(again.database, sql`select count(*) from notes`)).toBe(50);
      expect(await again.isDiskFull?.()).toBe(await hasNoRoom(copy));
      await again.close();
    });

    test("says that it is damaged, and how to go back, when its control file or its log is garbled", async () => {
      garble(path.join(copy, "global/pg_control"));
      await expect(openEmbedded(copy)).rejects.toThrow(DamagedStoreError);
      cpSync(folder, copy, { recursive: true });
      const log = readdirSync(path.join(copy, "pg_wal")).filter((name) => name.length === 24);
      for (const name of log) garble(path.join(copy, "pg_wal", name));
      await expect(openEmbedded(copy)).rejects.toThrow("npm run restore");
    });
  });
});
