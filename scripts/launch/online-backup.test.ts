import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeBackup, readNightly } from "./nightly-backup.mjs";
import { askForStoreCopy, offerStoreCopies } from "./store-copies.mjs";

const PASSPHRASE = { HOMESTRETCH_BACKUP_PASSPHRASE: "short walks most days" };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-online-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("whoever asks a running server has a copy for as long as they stay, and none is left behind", async () => {
  mkdirSync(path.join(folder, "backup-copy-0123456789ab"));
  const copyTo = async (copy: string) => {
    mkdirSync(copy);
    writeFileSync(path.join(copy, "PG_VERSION"), "17");
  };
  const server = offerStoreCopies(folder, async () => ({ copyTo }));
  await new Promise((resolve) => server?.once("listening", resolve));
  const copy = await askForStoreCopy(folder);
  expect(readdirSync(path.join(copy?.folder ?? "", "database"))).toEqual(["PG_VERSION"]);
  copy?.release();
  await expect.poll(() => readdirSync(folder).filter((name) => name.startsWith("backup-copy"))).toEqual([]);
  server?.close();
});

test("a folder that no server runs on has no copy to give", async () => {
  expect(await askForStoreCopy(folder)).toBeUndefined();
});

test("the nightly backup is a setting, and a wrong one is told before anything starts", () => {
  expect(readNightly({} as NodeJS.ProcessEnv)).toBeUndefined();
  const env = { BACKUP_DIR: folder, ...PASSPHRASE } as unknown as NodeJS.ProcessEnv;
  expect(readNightly(env)).toEqual({ folder, at: "02:30", keep: 14 });
  expect(() => readNightly({ ...env, BACKUP_AT: "25:00" })).toThrow("BACKUP_AT");
  expect(() => readNightly({ ...env, BACKUP_KEEP: "0" })).toThrow("BACKUP_KEEP");
  expect(() => readNightly({ ...env, HOMESTRETCH_BACKUP_PASSPHRASE: "short" })).toThrow("PASSPHRASE");
});

test("a night that made a backup keeps the newest, and touches nothing else; one that did not keeps all", async () => {
  const root = path.join(folder, "root");
  mkdirSync(path.join(root, "scripts"), { recursive: true });
  const script = path.join(root, "scripts/backup.mjs");
  const backups = path.join(folder, "backups");
  const keep = { folder: backups, keep: 2 };
  writeFileSync(script, 'import { writeFileSync } from "node:fs"; writeFileSync(process.argv[2], "sealed");');
  for (const day of [1, 2, 3]) {
    const result = await makeBackup(root, keep, new Date(2026, 10, day, 2, 30));
    expect(result).toMatchObject({
      isWhole: true,
      bytes: 6,
      file: `homestretch-2026-11-0${day}T0230.backup`,
    });
  }
  writeFileSync(path.join(backups, "somebody-elses.txt"), "");
  writeFileSync(script, 'console.error("The disk is full."); process.exit(1);');
  const failed = await makeBackup(root, keep, new Date(2026, 10, 4, 2, 30));
  expect(failed).toMatchObject({ isWhole: false, problem: "The disk is full." });
  expect(readdirSync(backups).sort()).toEqual([
    ...["homestretch-2026-11-02T0230.backup", "homestretch-2026-11-03T0230.backup"],
    ...["last-backup.json", "somebody-elses.txt"],
  ]);
  expect(JSON.parse(readFileSync(path.join(backups, "last-backup.json"), "utf8"))).toEqual({
    ...failed,
    lastWhole: expect.objectContaining({ file: "homestretch-2026-11-03T0230.backup", bytes: 6 }),
  });
  expect(existsSync(path.join(backups, "homestretch-2026-11-01T0230.backup"))).toBe(false);
});
