import { binary, capture } from "../launch/run.mjs";
import { timed } from "./timed.mjs";

const SOURCES = ["app", "components", "db", "e2e", "lib", "instrumentation.ts", "proxy.ts"];

/** What can be said about the source without running it; two at a time, for two cores. */
const PAIRS = [
  [
    {
      name: "format and lint (biome)",
      steps: [["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]],
    },
    {
      name: "types (tsc)",
      steps: [
        ["next/dist/bin/next", "typegen"],
        ["typescript/bin/tsc", "--noEmit"],
      ],
    },
  ],
  [
    {
      name: "imports (dependency-cruiser)",
      steps: [
        ["dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", ...SOURCES],
      ],
    },
    { name: "unused code (knip)", steps: [["knip/bin/knip.js"]] },
  ],
];

/** Runs all checks; each result has a name, the time it took, whether it failed, and what it printed. */
export async function runChecks(root) {
  const results = [];
  for (const pair of PAIRS) results.push(...(await Promise.all(pair.map((check) => runCheck(root, check)))));
  return results;
}

function runCheck(root, { name, steps }) {
  return timed(name, async () => {
    let printed = "";
    for (const [file, ...args] of steps) {
      const { code, output } = await capture(process.execPath, [binary(root, file), ...args], { cwd: root });
      printed += output;
      if (code !== 0) return { passed: 0, failed: 1, output: printed };
    }
    return { passed: 1, failed: 0, output: printed };
  });
}
