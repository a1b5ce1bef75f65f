import { spawnSync } from "node:child_process";
import path from "node:path";
import { binary } from "./launch/run.mjs";

// npm run hard:kill -- 50: the same test as in the suite, as many rounds as told, with its figures.
const root = path.resolve(import.meta.dirname, "..");
const env = { ...process.env, HARD_KILL_ROUNDS: process.argv[2] ?? "20" };
const args = [binary(root, "vitest/vitest.mjs"), "run", "--project", "unit", "db/test/hard-kill"];
process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1);
