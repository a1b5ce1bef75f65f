import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** What runs in threads of its own: it sets sheets, reads workbooks and looks at clips. */
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: "lib/pdf/worker.tsx", out: "pdf-worker" },
    { in: "lib/workbook/worker.ts", out: "workbook-worker" },
    { in: "lib/clips/worker.ts", out: "clip-worker" },
  ],
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  packages: "external",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
