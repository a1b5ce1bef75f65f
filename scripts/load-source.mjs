// The product's own modules, for a script: bundled once in memory, then imported.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "..");

/**
 * What a few source modules export, in one object. `loadSource({ "lib/figure/draw": ["sceneOfFigure"] })`
 * @param {Record<string, readonly string[]>} wanted names by module, from the root of the repository
 * @param {{ packagesOutside?: boolean }} [options] packages stay where they are, for those that cannot be bundled
 */
export async function loadSource(wanted, { packagesOutside = false } = {}) {
  const contents = Object.entries(wanted)
    .map(([module, names]) => `export { ${names.join(", ")} } from "@/${module}";`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    jsx: "automatic",
    packages: packagesOutside ? "external" : "bundle",
    alias: { "@": ROOT, "server-only": path.join(ROOT, "db/test/server-only-stub.ts") },
    write: false,
    logLevel: "error",
  });
  if (packagesOutside) return importBeside(outputFiles[0].contents);
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** A module is read once per address: each load needs one of its own. */
let loads = 0;

/** Packages are found from where a file lies, so the code has to be one below the root for a moment. */
async function importBeside(contents) {
  loads += 1;
  const file = path.join(ROOT, "dist", `source-${process.pid}-${loads}.mjs`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
