import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAuditChains } from "../audit-chains";
import type { DatabaseHandle } from "../client";
import { openInMemory } from "../embedded/open";
import { openEmptyTestDatabase, openTestDatabase } from "../test/database";
import { numberOf, snapshot } from "../test/raw";
import { makeVictim } from "../test/targets";
import { NOT_KEPT } from "./dump";
import { loadBackup } from "./load";
import { readBackup } from "./read-backup";
import { writeBackup } from "./write-backup";

const PASSPHRASE = "correct horse battery staple";
const COST = { N: 2 ** 10, r: 8, p: 1 };
/** An embedded engine is made from nothing on the way. */
const SLOW = 120_000;
const SECRETS = { SHARE_KEY: "a share key of at least 32 bytes, for tests", NEXTAUTH_SECRET: "another one" };
const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-backup-"));
const file = path.join(folder, "clinic.backup");

let source: DatabaseHandle;
let kept: string[];

const withoutDropped = (lines: readonly string[]) =>
  lines.filter((line) => !NOT_KEPT.includes(line.split(" ", 1)[0] ?? ""));

function load(target: DatabaseHandle, migrations: readonly string[]) {
  return target.database.transaction((transaction) => loadBackup(transaction, file, PASSPHRASE, migrations));
}

beforeAll(async () => {
  source = await openTestDatabase("seeded");
  await makeVictim(source.database);
  kept = withoutDropped(await snapshot(source.database));
  const options = { file, passphrase: PASSPHRASE, secrets: SECRETS, createdAt: new Date(), cost: COST };
  await writeBackup(source, options);
});

afterAll(async () => {
  await source?.close();
  rmSync(folder, { recursive: true });
});

describe("a backup", () => {
  it("holds every row but sessions and guesses, and the secrets, for the right passphrase alone", async () => {
    const { secrets, end, header } = await readBackup(file, PASSPHRASE);
    expect(secrets).toEqual(SECRETS);
    expect(Object.values(end.rows).reduce((sum, count) => sum + count)).toBe(kept.length);
    expect(Object.keys(end.rows)).not.toContain("sessions");
    expect(header.engine).toBe(source.kind);
    await expect(readBackup(file, "correct horse battery stapler")).rejects.toThrow("passphrase");
  });

  it("comes back row by row, with a whole audit trail and every guard up", async () => {
    const target = await openEmptyTestDatabase();
    const { header } = await readBackup(file, PASSPHRASE);
    const { chains } = await load(target, header.migrations);
    expect(await snapshot(target.database)).toEqual(kept);
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter((chain) => chain.fault !== undefined)).toEqual([]);
    const unguarded = sql`select
      (select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not (relrowsecurity and relforcerowsecurity)) +
      (select count(*) from pg_trigger where tgenabled <> 'O') +
      (select count(*) from pg_constraint where contype = 'f' and condeferrable)`;
    expect(await numberOf(target.database, unguarded)).toBe(0);
    await target.close();
  });

  const back = async () => {
    const embedded = await openInMemory();
    const { header } = await readBackup(file, PASSPHRASE);
    await load(embedded, header.migrations);
    const second = path.join(folder, "second.backup");
    const options = { file: second, passphrase: PASSPHRASE, secrets: {}, createdAt: new Date(), cost: COST };
    await writeBackup(embedded, options);
    await embedded.close();
    const target = await openEmptyTestDatabase();
    await target.database.transaction((transaction) =>
      loadBackup(transaction, second, PASSPHRASE, header.migrations),
    );
    expect(await snapshot(target.database)).toEqual(kept);
    const chains = await target.database.transaction((transaction) => verifyAuditChains(transaction));
    expect(chains.every((chain) => chain.fault === undefined)).toBe(true);
    await target.close();
  };
  if (process.env.HOMESTRETCH_TEST_DATABASE === "server")
    it("goes from a server to the embedded engine and back", { timeout: SLOW }, back);

  it("of a newer release is refused", async () => {
    const { header } = await readBackup(file, PASSPHRASE);
    await expect(load(source, [...header.migrations, "from the future"])).rejects.toThrow("newer release");
  });
});
