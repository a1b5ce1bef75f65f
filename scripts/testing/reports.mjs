import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { binary, capture } from "../launch/run.mjs";

/** Runs one vitest project, with the files of it that replace modules, and counts from the JSON report. */
export async function runVitest(root, project) {
  const report = freshReport(root, `vitest-${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--project",
    `${project}-mocked`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code, output } = await capture(process.execPath, [binary(root, "vitest/vitest.mjs"), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = read(report);
  // A file that does not even load has no tests of its own that could fail.
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return outcome(code, output, passed, failed + broken);
}

/**
 * Runs tests of Playwright's and counts from their JSON report, which lies under the name `report`; `live` shows them as
 * they come, in place of handing their output on.
 */
export async function runPlaywright(
  root,
  { config = "playwright.config.ts", report: name = "playwright", args = [], env: more = {}, live = false },
) {
  const report = freshReport(root, `${name}.json`);
  const env = { ...process.env, NO_COLOR: "1", PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...more };
  delete env.FORCE_COLOR;
  const cli = binary(root, "@playwright/test/cli.js");
  const parts = ["test", "--config", config, "--reporter=list,json", ...args];
  const { code, output } = await capture(process.execPath, [cli, ...parts], { cwd: root, env, live });
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {};
  // What was shown live is on the screen already.
  return outcome(code, live ? "" : output, expected, unexpected + flaky);
}

/** A run that ended badly without any failed test, such as for lack of a server, counts as one failure. */
function outcome(code, output, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
}

function freshReport(root, name) {
  const folder = path.join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
