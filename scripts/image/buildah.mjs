import { spawnSync } from "node:child_process";
import path from "node:path";
import { PlainError } from "../launch/report.mjs";
import { capture, run } from "../launch/run.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Without a service, and inside containers too, where the kernel lets nobody make another one. */
const ISOLATION = { BUILDAH_ISOLATION: "chroot" };

/** @throws PlainError naming what is not installed */
export function requirePrograms(programs) {
  const missing = programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  if (missing.length > 0)
    throw new PlainError(`This needs ${missing.join(", ")}. On Debian: apt-get install ${missing.join(" ")}`);
}

/** Runs buildah; answers what it printed. */
export async function buildah(...args) {
  const env = { ...process.env, ...ISOLATION };
  return (await run(`buildah ${args[0]}`, "buildah", args, { cwd: ROOT, env })).trim();
}

/** Whether an image of this name is there. */
export async function hasImage(name) {
  const { code } = await capture("buildah", ["inspect", "--type", "image", name]);
  return code === 0;
}
