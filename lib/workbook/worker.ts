import { parentPort } from "node:worker_threads";
import { readFirstSheet } from "./first-sheet";

parentPort?.once("message", async (packed: Uint8Array) => {
  parentPort?.postMessage(await readFirstSheet(packed));
});
