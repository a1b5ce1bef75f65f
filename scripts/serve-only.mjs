// Serves what was built before: installs and builds nothing, and writes nowhere but in the data folder.
//   node scripts/serve-only.mjs
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { serveOnly } = await import("./launch/serve-only.mjs");
await serveOnly();
