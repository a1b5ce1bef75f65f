import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { processState } from "@/lib/platform/process-state.mjs";
import { bootDatabase } from "../boot";
import type { DatabaseHandle } from "../client";
import { applyMigrations, listMigrations, migrateDatabase } from "../migrate";
import { openEmptyTestDatabase } from "../test/database";
import { numberOf } from "../test/raw";
import { backUpBeforeUpgrade, UpgradeBackupError } from "./before-upgrade";
import { readBackup } from "./read-backup";

/** As many as the first release had. */
const MIGRATIONS_THEN = 9;
const PASSPHRASE = "correct horse battery staple";
const migrations = sql`select count(*) from homestretch.migrations`;

let handle: DatabaseHandle;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-upgrade-"));
  handle = await openEmptyTestDatabase();
});

afterEach(async () => {
  await handle.close();
  rmSync(folder, { recursive: true });
});

const options = (where = folder) => ({
  folder: where,
  passphrase: PASSPHRASE,
  secrets: { SHARE_KEY: "the key of every printed link" },
  cost: { N: 2 ** 10, r: 8, p: 1 },
});

/** The database of an older release, with a clinic in it unless told. */
async function leaveOldRelease({ withClinic } = { withClinic: true }): Promise<void> {
  const { database } = handle;
  await database.transaction((transaction) =>
    applyMigrations(transaction, listMigrations().slice(0, MIGRATIONS_THEN)),
  );
  if (withClinic)
    await database.execute(sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone)
      values (${randomUUID()}, 'Riverside', '01632 960 000', 'GB', '999', 'NHS 111', 'Europe/London')`);
}

it("is made of the records as the older release left them, with the secrets, and only then", async () => {
  await leaveOldRelease();
  const file = await backUpBeforeUpgrade(handle, options());
  const { header, secrets, end } = await readBackup(file ?? "", PASSPHRASE);
  expect(header.migrations).toHaveLength(MIGRATIONS_THEN);
  expect(end.rows.clinics).toBe(1);
  expect(Object.keys(secrets)).toEqual(["SHARE_KEY"]);
  expect(await migrateDatabase(handle)).toBe(listMigrations().length - MIGRATIONS_THEN);
  expect(await backUpBeforeUpgrade(handle, options())).toBeUndefined();
  expect(readdirSync(folder)).toHaveLength(1);
});

it("is not made where nobody has records yet", async () => {
  expect(await backUpBeforeUpgrade(handle, options())).toBeUndefined();
  await leaveOldRelease({ withClinic: false });
  expect(await backUpBeforeUpgrade(handle, options())).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

it("keeps the newest three, and nothing of anybody else's is touched", async () => {
  await leaveOldRelease();
  writeFileSync(path.join(folder, "homestretch-2026-11-01T0230.backup"), "");
  for (const day of [1, 2, 3, 4])
    await backUpBeforeUpgrade(handle, options(), new Date(Date.UTC(2026, 10, day)));
  expect(readdirSync(folder).sort()).toEqual([
    ...[2, 3, 4].map((day) => `before-upgrade-2026-11-0${day}T00-00-00-000Z.backup`),
    "homestretch-2026-11-01T0230.backup",
  ]);
});

it("that cannot be made refuses the start in one sentence, and the schema stays as it was", async () => {
  await leaveOldRelease();
  const taken = path.join(folder, "a-file");
  writeFileSync(taken, "");
  processState.database = Promise.resolve(handle);
  const boot = bootDatabase({
    hashPassword: async () => "none",
    today: "2026-11-30",
    shareKey: "none",
    withDemo: false,
    upgradeBackup: options(path.join(taken, "backups")),
  });
  await expect(boot).rejects.toThrow(UpgradeBackupError);
  await expect(boot).rejects.toThrow(
    /^Nothing was upgraded: .*ENOTDIR.*HOMESTRETCH_UPGRADE_WITHOUT_BACKUP=1$/,
  );
  processState.database = undefined;
  expect(await numberOf(handle.database, migrations)).toBe(MIGRATIONS_THEN);
});
