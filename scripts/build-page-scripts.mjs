import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

await build({
  absWorkingDir: root,
  entryPoints: ["lib/opening/link-opener.ts", "lib/opening/page-watch.ts"],
  outdir: "dist",
  bundle: true,
  minify: true,
  platform: "browser",
  format: "iife",
  // Older than the floor of the application: these have to run where nothing else does.
  target: "es2015",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
