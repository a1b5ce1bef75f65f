import { seconds, step } from "../launch/report.mjs";

/** Runs one step of the tests, with signs of life, and says how it went. */
export async function timed(name, work) {
  const result = await measured(name, () => step(name, work));
  if (result.failed > 0) console.log(`  ✗ ${name}: ${result.failed} failed`);
  return result;
}

/** The same for work that shows its progress itself. A step that cannot even run counts as one failure. */
export async function measured(name, work) {
  const started = Date.now();
  const outcome = await work().catch((error) => ({ passed: 0, failed: 1, output: error.message }));
  return { name, time: seconds(Date.now() - started), ...outcome };
}
