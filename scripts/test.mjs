import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { runTests } = await import("./testing/run-tests.mjs");
await runTests(process.argv.slice(2));
