import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { binary, runNode } from "../launch/run.mjs";
import { spawnServer } from "./spawn-server.mjs";

const FILES = {
  "package.json": '{"private":true,"type":"module"}',
  "next.config.mjs":
    'export default { serverExternalPackages: ["@electric-sql/pglite"], typescript: { ignoreBuildErrors: true } };',
  "app/layout.jsx":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/plain/page.jsx":
    'export const dynamic = "force-dynamic";\nexport default function Page() { return <main><h1>A page</h1></main>; }',
  "app/query/page.jsx": `import { ask } from "../../ask.mjs";
export const dynamic = "force-dynamic";
export default async function Page() {
  const [row] = await ask(7);
  return <main><h1>{row.words}</h1></main>;
}`,
  "ask.mjs": `const text = "select id, words from anchor where id = $1";
async function open() {
  if (process.env.DATABASE_URL) {
    const client = (await import("postgres")).default(process.env.DATABASE_URL, { onnotice: () => undefined });
    await client.unsafe("create table if not exists anchor (id int primary key, words text)");
    await client.unsafe("insert into anchor values (7, 'A page') on conflict do nothing");
    return (id) => client.unsafe(text, [id]);
  }
  const engine = await (await import("@electric-sql/pglite")).PGlite.create();
  await engine.exec("create table anchor (id int primary key, words text); insert into anchor values (7, 'A page')");
  return async (id) => (await engine.query(text, [id])).rows;
}
export async function ask(id) {
  globalThis.anchor ??= open();
  return (await globalThis.anchor)(id);
}`,
  "serve.mjs": `import { createServer } from "node:http";
import next from "next";
const app = next({ dev: false, dir: import.meta.dirname, hostname: "localhost", port: 0 });
await app.prepare();
const server = createServer(app.getRequestHandler()).listen(0, () => console.log("answers at", server.address().port));
process.once("SIGTERM", () => process.exit(0));`,
};

/**
 * What the framework itself can do: a plain page and a page with one query, built with the framework that the application
 * is built with, in a folder of its own that goes when it is stopped.
 */
export async function buildAnchor(root) {
  // Away from the application: within it the framework would take its start-up hook for the anchor's.
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-anchor-"));
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // The other bundler does not follow packages out of the folder.
  await runNode("next build", [binary(root, "next/dist/bin/next"), "build", "--webpack"], {
    cwd: folder,
    env,
  });
  return {
    start: (databaseUrl) =>
      spawnServer(path.join(folder, "serve.mjs"), {
        cwd: folder,
        env: { NODE_ENV: "production", DATABASE_URL: databaseUrl },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
