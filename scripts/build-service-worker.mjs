import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

await build({
  absWorkingDir: root,
  entryPoints: ["lib/offline/service-worker.ts"],
  outfile: "dist/service-worker.js",
  bundle: true,
  minify: true,
  platform: "browser",
  format: "iife",
  target: ["safari15.4", "chrome100", "firefox100"],
  define: { "process.env.NODE_ENV": '"production"' },
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
