import { parentPort } from "node:worker_threads";
import { lookAtClip } from "./look-at-clip";

parentPort?.once("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await lookAtClip(bytes));
});
