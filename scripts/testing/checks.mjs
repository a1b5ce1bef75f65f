import { binary, capture } from "../launch/run.mjs";
import { timed } from "./timed.mjs";

const SOURCES = ["app", "components", "db", "e2e", "lib", "instrumentation.ts", "proxy.ts"];

const CRUISER = "dependency-cruiser/bin/dependency-cruise.mjs";

/** What can be said about the source without running it. */
const CHECKS = {
  types: {
    name: "types (tsc)",
    steps: [
      ["next/dist/bin/next", "typegen"],
      ["typescript-7/bin/tsc", "--noEmit"],
    ],
  },
  lint: {
    name: "format and lint (biome)",
    steps: [["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]],
  },
  imports: {
    name: "imports (dependency-cruiser)",
    steps: [
      [CRUISER, "--config", ".dependency-cruiser.cjs", ...SOURCES],
      [CRUISER, "--config", ".dependency-cruiser.folders.cjs", "lib", "components"],
    ],
  },
  unused: { name: "unused code (knip)", steps: [["knip/bin/knip.js"]] },
};

/** The checks as steps that can be run, each by its short name: what it found is in its result. */
export function checkSteps(root) {
  const steps = Object.entries(CHECKS).map(([name, check]) => [name, () => runCheck(root, check)]);
  return Object.fromEntries(steps);
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
