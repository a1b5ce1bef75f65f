import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

const env = {
  ...process.env,
  DATABASE_URL: "",
  HOMESTRETCH_DATA: folder,
  HOMESTRETCH_BACKUP_PASSPHRASE: "short walks most days",
  INIT_CWD: folder,
};

/** What a command says, and how it ends. */
function run(script: string, ...args: string[]): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: `${stdout}${stderr}`.trim() }),
    );
  });
}

test.each([
  ["a file that is not there", ["missing.file"], "missing.file is not there"],
  ["a folder", ["."], "is a folder; a file is expected"],
])("to restore %s is refused in one sentence", async (_what, args, sentence) => {
  const { code, said } = await run("scripts/restore.mjs", ...args);
  expect(code).toBe(1);
  expect(said).toContain(sentence);
  expect(said.split("\n")).toHaveLength(1);
});

test("to back up without a file and without a folder of the server's is refused, and says what to give", async () => {
  const { code, said } = await run("scripts/backup.mjs");
  expect(code).toBe(1);
  expect(said).toContain("Name the file, or set BACKUP_DIR.");
});
