import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compressBuiltFiles } from "./built-files.mjs";
import { step } from "./report.mjs";
import { binary, runNode } from "./run.mjs";

/** Folders that never change what is built. */
const OUTSIDE = new Set(["node_modules", "data", "dist", "figures", "e2e", "docs", "test", "test-results"]);
const SOURCE = /\.(tsx?|mjs|css|json|sql|svg|png|ico|webmanifest)$/;
const NO_SOURCE = /(\.test\.tsx?|^next-env\.d\.ts)$/;

/** Builds the application when its source files differ from those of the last build. */
export async function buildWhenNeeded(root, dataFolder) {
  const stamp = path.join(root, "dist", "build-stamp");
  const wanted = hashSources(root, dataFolder);
  const built = existsSync(path.join(root, ".next", "BUILD_ID"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  await step("Building (about half a minute)", () => build(root));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

async function build(root) {
  await buildAssets(root);
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runNode("next build", [binary(root, "next/dist/bin/next"), "build"], { cwd: root, env });
  await compressBuiltFiles(root);
}

/** Fonts, the PDF worker and the phone's service worker, which the application only reads. */
export async function buildAssets(root) {
  for (const script of ["build-fonts.mjs", "build-worker.mjs", "build-service-worker.mjs"]) {
    const file = path.join(root, "scripts", script);
    if (existsSync(file)) await runNode(`scripts/${script}`, [file], { cwd: root });
  }
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
