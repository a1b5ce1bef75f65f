import { requireNode } from "./launch/node-version.mjs";

requireNode();
// Everything else is loaded only now: an older Node could not even parse it.
const { start } = await import("./launch/start.mjs");
await start();
