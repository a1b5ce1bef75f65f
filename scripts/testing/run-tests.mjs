import path from "node:path";
import { buildWhenNeeded } from "../launch/build.mjs";
import { installPackages } from "../launch/install.mjs";
import { failPlainly, seconds } from "../launch/report.mjs";
import { dataFolderOf } from "../launch/settings.mjs";
import { findBrowser } from "./browser.mjs";
import { checkSteps } from "./checks.mjs";
import { inLanes } from "./lanes.mjs";
import { runPlaywright, runVitest } from "./reports.mjs";
import { measured, timed } from "./timed.mjs";

const root = path.resolve(import.meta.dirname, "../..");

const CHECKS = checkSteps(root);

const STEPS = {
  database: () => timed("database tests on the embedded engine", () => runVitest(root, "database")),
  types: CHECKS.types,
  unit: () => timed("unit tests", () => runVitest(root, "unit")),
  postgres: () => timed("database tests on PostgreSQL", runOnPostgres),
  build: () => measured("production build", runBuild),
  lint: CHECKS.lint,
  imports: CHECKS.imports,
  unused: CHECKS.unused,
  browser: (args) => measured("browser tests", () => runBrowserTests(args)),
};

/** In this order two lanes end at about the same time. The build comes after the types, which write beside it. */
const SIDE_BY_SIDE = Object.keys(STEPS).filter((name) => name !== "browser");

/** Runs everything that gates, or the steps that are named; other arguments go to the browser tests. */
export async function runTests(args) {
  const named = args.flatMap((name) => (name === "check" ? Object.keys(CHECKS) : name)).filter(isStep);
  const rest = args.filter((argument) => argument !== "check" && !isStep(argument));
  const started = Date.now();
  const results = [];
  try {
    process.chdir(root);
    await installPackages(root);
    const isWanted = (name) => named.length === 0 || named.includes(name);
    results.push(...(await inLanes(SIDE_BY_SIDE.filter(isWanted).map((name) => STEPS[name]))));
    if (isWanted("browser")) results.push(await STEPS.browser(rest));
  } catch (error) {
    failPlainly(error);
  }
  summarize(results, Date.now() - started);
}

const isStep = (name) => name in STEPS;

async function runOnPostgres() {
  const outcome = await runVitest(root, "postgres");
  const server = /Database tests run on (PostgreSQL \S+)/.exec(outcome.output)?.[1];
  if (server) return { ...outcome, note: `ran on ${server}` };
  if (outcome.failed > 0) return outcome;
  return { ...outcome, note: "not run: no PostgreSQL found" };
}

async function runBuild() {
  await buildWhenNeeded(root, dataFolderOf(root));
  return { passed: 1, failed: 0 };
}

async function runBrowserTests(args) {
  const browser = await findBrowser(root);
  console.log(`  … browser tests with ${browser.source}`);
  return { ...(await runPlaywright(root, browser, args)), note: `with ${browser.source}` };
}

function summarize(results, time) {
  for (const { name, output, failed } of results) {
    if (failed > 0 && output) console.log(`\n──── ${name}\n${output.trimEnd()}`);
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${"step".padEnd(width)}   passed   failed      time`);
  for (const { name, passed, failed, time: took, note = "" } of results) {
    console.log(
      `${name.padEnd(width)}   ${String(passed).padStart(6)}   ${String(failed).padStart(6)}   ${took.padStart(7)}   ${note}`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\nAll together ${seconds(time)}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 ? 0 : 1);
}
