import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

await build({
  absWorkingDir: root,
  entryPoints: ["scripts/commands/source.ts"],
  outfile: "dist/commands.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  tsconfig: "tsconfig.json",
  // Outside the framework the package refuses to be imported at all.
  alias: { "server-only": path.join(root, "db/test/server-only-stub.ts") },
  logLevel: "warning",
});
