import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "@/db/embedded/open";
import { migrateDatabase } from "@/db/migrate";

const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-folder-"));
const checkout = path.join(place, "my clinic é");
const SOURCE = ["app", "components", "db", "lib", "scripts"];

beforeAll(async () => {
  const store = path.join(place, "früher", "database");
  mkdirSync(path.dirname(store));
  const handle = await openEmbedded(store);
  await migrateDatabase(handle);
  await handle.close();
  mkdirSync(checkout);
  for (const folder of SOURCE) cpSync(folder, path.join(checkout, folder), { recursive: true });
  for (const file of readdirSync(".").filter((name) => /\.(json|ts|mjs)$/.test(name)))
    cpSync(file, path.join(checkout, file));
  symlinkSync(path.resolve("node_modules"), path.join(checkout, "node_modules"), "junction");
}, 60_000);
afterAll(() => rmSync(place, { recursive: true }));

/** Runs a command of the checkout and gives what it says; it has to succeed. */
function run(script: string, args: string[], data: string): Promise<string> {
  const env = {
    ...process.env,
    DATABASE_URL: "",
    HOMESTRETCH_DATA: path.join(place, data),
    HOMESTRETCH_BACKUP_PASSPHRASE: "short walks most days",
    INIT_CWD: place,
  };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(checkout, "scripts", script), ...args],
      { env },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${script}: ${stdout}${stderr}`));
        else resolve(stdout);
      },
    );
  });
}

test("commands work in a checkout whose folder has a space and an accent, and are built once", async () => {
  expect(await run("audit-verify.mjs", [], "früher")).toContain("There is no clinic yet.");
  const built = path.join(checkout, "dist", "commands.mjs");
  const { mtimeMs } = statSync(built);
  expect(await run("backup.mjs", ["saved.backup"], "früher")).toContain("It was read back and is whole.");
  expect(statSync(built).mtimeMs, "built by the first command alone").toBe(mtimeMs);
}, 120_000);
