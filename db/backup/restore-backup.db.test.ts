import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { DatabaseHandle } from "../client";
import { lockFolder } from "../embedded/lock";
import { rowsOf } from "../rows";
import type { DatabaseSettings } from "../settings";
import { openTestDatabase } from "../test/database";
import { makeClinic } from "../test/factories";
import { numberOf } from "../test/raw";
import { restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

const passphrase = "correct horse battery staple";
const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-restore-"));
const file = path.join(folder, "clinic.backup");
const options = { file, passphrase, stamp: "then" };
const onServer = process.env.HOMESTRETCH_TEST_DATABASE === "server";
/** A store is made on the disk, with every write carried through. */
const SLOW = 120_000;
const clinics = sql`select count(*) from clinics`;

async function backUpWithOneClinic(handle: DatabaseHandle) {
  await makeClinic(handle.database);
  const cost = { N: 2 ** 10, r: 8, p: 1 };
  await writeBackup(handle, { file, passphrase, secrets: {}, createdAt: new Date(), cost });
  await makeClinic(handle.database);
}

afterAll(() => rmSync(folder, { recursive: true }));

function describeServer() {
  let handle: DatabaseHandle;

  beforeAll(async () => {
    handle = await openTestDatabase("migrated");
    await backUpWithOneClinic(handle);
  });

  afterAll(() => handle.close());

  it("leaves a database alone unless told to replace it, and then puts the backup in its place", async () => {
    const [found] = await rowsOf(handle.database, sql`select current_database() as name`);
    const url = new URL(inject("serverUrl"));
    url.pathname = `/${String(found?.name)}`;
    const settings: DatabaseSettings = { kind: "server", url: url.href, poolSize: 1 };
    await expect(restoreBackup(settings, { ...options, replace: false })).rejects.toThrow("--replace");
    expect(await numberOf(handle.database, clinics)).toBe(2);
    const { rows } = await restoreBackup(settings, { ...options, replace: true });
    expect(rows.clinics).toBe(1);
    expect(await numberOf(handle.database, clinics)).toBe(1);
    await expect(
      restoreBackup(settings, { ...options, passphrase: "another", replace: true }),
    ).rejects.toThrow();
    expect(await numberOf(handle.database, clinics)).toBe(1);
  });
}

function describeEmbedded() {
  it("takes the store's place, keeps what was there, and needs it to be free", {
    timeout: SLOW,
  }, async () => {
    const source = await openTestDatabase("migrated");
    await backUpWithOneClinic(source);
    await source.close();
    const store = path.join(folder, "database");
    const settings: DatabaseSettings = { kind: "embedded", folder: store };
    // What stands for a store that is there already: the file that every store has.
    mkdirSync(store);
    writeFileSync(path.join(store, "PG_VERSION"), "of before");
    await expect(restoreBackup(settings, { ...options, replace: false })).rejects.toThrow("--replace");
    const lock = await lockFolder(store);
    await expect(restoreBackup(settings, { ...options, replace: true })).rejects.toThrow("in use");
    await lock.release();
    const { rows, putAside = "" } = await restoreBackup(settings, { ...options, replace: true });
    expect(rows.clinics).toBe(1);
    expect(readFileSync(path.join(putAside, "PG_VERSION"), "utf8")).toBe("of before");
    expect(readFileSync(path.join(store, "PG_VERSION"), "utf8")).not.toBe("of before");
    expect(readdirSync(folder).sort()).toEqual(["clinic.backup", "database", "database.before-restore-then"]);
  });
}

if (onServer) describe("restoring on a server", describeServer);
else describe("restoring the embedded store", describeEmbedded);
