// The access matrix and the hostile tests in their long form: 2,000 calls for foreign ids, 10,000 requests of rubbish.
//   npm run stress:proof                  on the build that is there
//   npm run stress:proof -- 4000 20000    as many as told
//   npm run stress:no-proxy               the short form on a build without proxy.ts: the walls stand without it
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildWhenNeeded } from "./launch/build.mjs";
import { binary, capture } from "./launch/run.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [first, second] = process.argv.slice(2);
const withoutProxy = first === "--without-proxy";
const SPECS = ["access-matrix", "hostile", ...(withoutProxy ? [] : ["browser-wall"])];

const calls = withoutProxy ? {} : { FOREIGN_CALLS: first ?? "2000", WILD_CALLS: second ?? "10000" };
const folder = withoutProxy ? await builtWithoutProxy() : root;
if (!withoutProxy) await buildWhenNeeded(root, path.join(root, "data"));
const { code } = await capture(
  process.execPath,
  [binary(folder, "@playwright/test/cli.js"), "test", "--reporter=list", ...SPECS],
  { cwd: folder, env: { ...process.env, ...calls, PRINT_FIGURES: "1", NO_COLOR: "1" }, live: true },
);
console.log(
  JSON.stringify({ check: withoutProxy ? "without proxy.ts" : "proof", specs: SPECS, passed: code === 0 }),
);
if (withoutProxy) rmSync(folder, { recursive: true, force: true });
process.exit(code);

/** A copy of the source without the one file that is a convenience only, built. */
async function builtWithoutProxy() {
  const copy = path.join(root, "dist", "without-proxy");
  rmSync(copy, { recursive: true, force: true });
  const left = new Set(["node_modules", ".next", ".git", "data", "dist", "test-results", "proxy.ts"]);
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  copyPackages(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  await buildWhenNeeded(copy, path.join(copy, "data"));
  return copy;
}

/** The bundler follows no link out of its folder, so the packages are linked file by file, or copied where that cannot be. */
function copyPackages(from, to) {
  const linked = spawnSync("cp", ["-al", from, to], { stdio: "ignore" }).status === 0;
  if (linked) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
