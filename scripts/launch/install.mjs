import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step } from "./report.mjs";
import { run } from "./run.mjs";

/** Installs the locked packages unless exactly these are there already. */
export async function installPackages(root) {
  const lock = path.join(root, "package-lock.json");
  const stamp = path.join(root, "node_modules", ".homestretch-lock");
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (existsSync(stamp) || !isInstalledByHand(root, lock)) {
    await step("Installing packages (about a minute the first time)", () => runNpmCi(root));
  }
  writeFileSync(stamp, wanted);
}

/** npm keeps its own record in node_modules; one that is newer than the lock file is up to date. */
function isInstalledByHand(root, lock) {
  const record = path.join(root, "node_modules", ".package-lock.json");
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

function runNpmCi(root) {
  // Development packages too: the build needs the compiler, also where NODE_ENV says production.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return run("npm ci", process.execPath, [npm, ...args], { cwd: root });
  return run("npm ci", process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd: root });
}
