import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

let script: Promise<string> | undefined;

/** The service worker as it was built. */
export function loadServiceWorker(): Promise<string> {
  script ??= readFile(path.join(process.cwd(), "dist", "service-worker.js"), "utf8");
  return script;
}
