import { spawnSync } from "node:child_process";
import path from "node:path";
import { binary } from "./launch/run.mjs";

// The same test as in the suite, with its figures.
//   npm run stress:kill             100 rounds
//   npm run stress:kill -- 20       as many as told
const root = path.resolve(import.meta.dirname, "..");
const env = { ...process.env, STRESS_KILL_ROUNDS: process.argv[2] ?? "100" };
const args = [binary(root, "vitest/vitest.mjs"), "run", "--project", "unit", "db/test/stress-kill"];
process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1);
