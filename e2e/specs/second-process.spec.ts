import { spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "../commands/free-port";
import { expect, test } from "../fixtures";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Starts another server beside the one of these tests, which must be refused. */
function startAnother(
  environment: Record<string, string>,
): Promise<{ status: number | null; words: string }> {
  const child = spawn(process.execPath, [path.join(ROOT, "scripts/start.mjs")], {
    env: { ...process.env, ...environment },
  });
  let words = "";
  child.stdout.on("data", (chunk) => {
    words += chunk;
  });
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  return new Promise((resolve) => child.once("exit", (status) => resolve({ status, words })));
}

test("a second server on the same data folder is refused at once", async ({ request }) => {
  const started = Date.now();
  const { status, words } = await startAnother({
    PORT: String(await freePort()),
    HOMESTRETCH_DATA: process.env.HOMESTRETCH_E2E_DATA ?? "",
  });
  expect(words).toContain("is in use by another Homestretch process");
  expect(status).toBe(1);
  expect(Date.now() - started).toBeLessThan(5_000);
  expect((await request.get("/healthz")).status()).toBe(200);
});

test("a second server on the same port is refused before it touches anything", async ({ request }) => {
  const { status, words } = await startAnother({
    PORT: process.env.HOMESTRETCH_E2E_PORT ?? "",
    HOMESTRETCH_DATA: test.info().outputPath("data"),
  });
  expect(status).toBe(1);
  expect(words).toContain("is taken by another program");
  expect((await request.get("/healthz")).status()).toBe(200);
});
