import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compressBuiltFiles } from "./built-files.mjs";
import { step } from "./report.mjs";
import { binary, runNode } from "./run.mjs";

/** Folders that never change what is built. */
const OUTSIDE = new Set(["node_modules", "data", "dist", "figures", "e2e", "docs", "test", "test-results"]);
const SOURCE = /\.(tsx?|mjs|css|json|sql|svg|png|ico|webmanifest)$/;
const COMMANDS = path.join("dist", "commands.mjs");
const COMMANDS_STAMP = "commands-stamp";
const NO_SOURCE = /(\.test\.tsx?|^next-env\.d\.ts)$/;

/** Builds the application, and the commands, when its source files differ from those of the last build. */
export async function buildWhenNeeded(root, dataFolder) {
  const sources = hashSources(root, dataFolder);
  const built = path.join(root, ".next", "BUILD_ID");
  await whenChanged(root, { sources, stamp: "build-stamp", built }, () =>
    step("Building (about half a minute)", () => build(root)),
  );
  await buildCommands(root, sources);
}

/** The address of what the operator's commands use of the application, built anew when the source files have changed. */
export async function commandsWhenNeeded(root, dataFolder) {
  await buildCommands(root, hashSources(root, dataFolder));
  return pathToFileURL(path.join(root, COMMANDS)).href;
}

/** Stamps the commands of a folder that has not all sources, so that they are never built anew in there. */
export function sealCommands(root) {
  writeFileSync(path.join(root, "dist", COMMANDS_STAMP), hashSources(root));
}

function buildCommands(root, sources) {
  return whenChanged(root, { sources, stamp: COMMANDS_STAMP, built: path.join(root, COMMANDS) }, () =>
    buildAsset(root, "build-commands.mjs"),
  );
}

/** Builds unless what was built is there, and of these sources, as its stamp tells; a build that fails leaves no stamp. */
async function whenChanged(root, { sources, stamp, built }, work) {
  const file = path.join(root, "dist", stamp);
  if (existsSync(built) && existsSync(file) && readFileSync(file, "utf8") === sources) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sources);
}

async function build(root) {
  await buildAssets(root);
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runNode("next build", [binary(root, "next/dist/bin/next"), "build"], { cwd: root, env });
  await compressBuiltFiles(root);
}

/** Fonts, the PDF worker, the phone's service worker and the scripts inside pages, which the application only reads. */
export async function buildAssets(root) {
  const scripts = [
    "build-fonts.mjs",
    "build-worker.mjs",
    "build-service-worker.mjs",
    "build-page-scripts.mjs",
  ];
  for (const script of scripts) await buildAsset(root, script);
}

function buildAsset(root, script) {
  return runNode(`scripts/${script}`, [path.join(root, "scripts", script)], { cwd: root });
}

function hashSources(root, dataFolder) {
  const hash = createHash("sha256");
  for (const file of listSources(root, dataFolder).sort()) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function listSources(folder, dataFolder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const skipped = entry.name.startsWith(".") || OUTSIDE.has(entry.name) || full === dataFolder;
      return skipped ? [] : listSources(full, dataFolder);
    }
    return SOURCE.test(entry.name) && !NO_SOURCE.test(entry.name) ? [full] : [];
  });
}
