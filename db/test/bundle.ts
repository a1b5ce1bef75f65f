import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** Makes one plain JavaScript file of a TypeScript entry, so that a child process can run it. */
export async function bundleForChild(entry: string): Promise<{ file: string; remove: () => Promise<void> }> {
  const root = process.cwd();
  // Below the project, because packages stay outside the bundle and are looked up from there.
  const folder = await mkdtemp(path.join(root, "node_modules", ".homestretch-test-"));
  const file = path.join(folder, "entry.mjs");
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "server-only": path.join(root, "db/test/server-only-stub.ts") },
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
