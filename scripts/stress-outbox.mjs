import { spawnSync } from "node:child_process";
import path from "node:path";
import { binary } from "./launch/run.mjs";

// npm run stress:outbox -- 50000: the same test as in the suite, with as many schedules as told.
const root = path.resolve(import.meta.dirname, "..");
const env = { ...process.env, OUTBOX_SCHEDULES: process.argv[2] ?? "10000" };
const args = [binary(root, "vitest/vitest.mjs"), "run", "--project", "unit", "components/outbox"];
process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1);
