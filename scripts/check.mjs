import path from "node:path";
import { installPackages } from "./launch/install.mjs";
import { failPlainly } from "./launch/report.mjs";
import { checkSteps } from "./testing/checks.mjs";
import { runConcurrently } from "./testing/run-concurrently.mjs";

const root = path.resolve(import.meta.dirname, "..");

try {
  await installPackages(root);
  const results = await runConcurrently(Object.values(checkSteps(root)));
  for (const { name, output } of results.filter(({ failed }) => failed))
    console.error(`\n${name}\n${output}`);
  const failed = results.filter((result) => result.failed).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  failPlainly(error);
}
