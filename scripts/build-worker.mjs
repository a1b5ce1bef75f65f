import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

await build({
  absWorkingDir: root,
  entryPoints: ["lib/pdf/worker.tsx"],
  outfile: "dist/pdf-worker.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  packages: "external",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
