import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startApp } from "./app-process.mjs";

/** Starts the built application on a database of its own; answers its address and how to stop it. */
export async function startServer(root) {
  const data = await mkdtemp(path.join(os.tmpdir(), "homestretch-bench-"));
  const app = await startEmbedded(root, data);
  const stop = async () => {
    await app.stop();
    await rm(data, { recursive: true, force: true });
  };
  return { origin: app.origin, stop };
}

/** Makes the data folder of a first start, with the demonstration clinics in it, and leaves it closed in good order. */
export async function makeFirstStart(root, data) {
  const app = await startEmbedded(root, data);
  const status = await app.stop();
  if (status !== 0) throw new Error(`The server did not stop in good order: ${status}`);
}

/** On the database in the data folder, whatever server the terminal knows. */
function startEmbedded(root, data) {
  return startApp({ HOMESTRETCH_DATA: data, DATABASE_URL: undefined }, root);
}
