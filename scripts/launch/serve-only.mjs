import { existsSync } from "node:fs";
import path from "node:path";
import { keepToOurselves } from "./data-folder.mjs";
import { failPlainly, PlainError } from "./report.mjs";
import { prepareEnvironment } from "./settings.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** What `npm run build` leaves, and the server reads. */
const BUILT = [
  ".next/BUILD_ID",
  "dist/pdf-worker.mjs",
  "dist/workbook-worker.mjs",
  "dist/clip-worker.mjs",
  "dist/commands.mjs",
];

/** @throws PlainError naming what a build has not left yet */
export function requireBuilt(root) {
  const missing = BUILT.filter((name) => !existsSync(path.join(root, name)));
  if (missing.length === 0) return;
  throw new PlainError(
    `${root} is not built (${missing.join(", ")} is missing). Build it as a user who may write there: npm run build`,
  );
}

/** The server in this process, from a folder that this user may only read. */
export async function serveOnly() {
  const started = Date.now();
  try {
    process.chdir(ROOT);
    process.env.NODE_ENV = "production";
    requireBuilt(ROOT);
    console.log("Starting Homestretch");
    const { port, hosts } = await prepareEnvironment(ROOT);
    keepToOurselves();
    const { serve } = await import("../serve.mjs");
    await serve({ root: ROOT, port, hosts, started });
  } catch (error) {
    failPlainly(error);
  }
}
