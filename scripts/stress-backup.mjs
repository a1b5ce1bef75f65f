import { spawnSync } from "node:child_process";
import path from "node:path";
import { binary } from "./launch/run.mjs";

// npm run stress:backup -- 100: the damaged files of the suite, as many rounds as told, with its figures.
const root = path.resolve(import.meta.dirname, "..");
const env = { ...process.env, STRESS_BACKUP_ROUNDS: process.argv[2] ?? "100" };
const args = [binary(root, "vitest/vitest.mjs"), "run", "--project", "unit", "db/backup/sealed-file.test.ts"];
process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1);
