import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildWhenNeeded } from "../launch/build.mjs";
import { installPackages } from "../launch/install.mjs";
import { failPlainly, seconds, step } from "../launch/report.mjs";
import { dataFolderOf } from "../launch/settings.mjs";
import { findBrowser } from "./browser.mjs";
import { checkSteps } from "./checks.mjs";
import { findEngines } from "./engines.mjs";
import { runPlaywright, runVitest } from "./reports.mjs";
import { runConcurrently } from "./run-concurrently.mjs";
import { makeFirstStart } from "./server.mjs";
import { measured, timed } from "./timed.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Names the data folder of a first start, for the browser tests to copy; without it they make their own. */
const FIRST_START = "HOMESTRETCH_E2E_FIRST_START";

const CHECKS = checkSteps(root);

const STEPS = {
  database: () => timed("database tests on the embedded engine", () => runVitest(root, "database")),
  types: CHECKS.types,
  unit: () => timed("unit tests", () => runVitest(root, "unit")),
  postgres: () => timed("database tests on PostgreSQL", runOnPostgres),
  build: (isForBrowser) => measured("production build", () => runBuild(isForBrowser)),
  lint: CHECKS.lint,
  imports: CHECKS.imports,
  unused: CHECKS.unused,
  engines: () => timed("journeys in other engines", runEngineTests),
  browser: (args) => measured("browser tests", () => runBrowserTests(args)),
};

/**
 * In this order two lanes end at about the same time. The build comes after the types, which write beside it, and the
 * other engines come last: they drive what was built.
 */
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
    const isForBrowser = isWanted("browser") || isWanted("engines");
    const steps = SIDE_BY_SIDE.filter(isWanted).map((name) => () => STEPS[name](isForBrowser));
    results.push(...(await runConcurrently(steps)));
    if (isWanted("browser")) results.push(await STEPS.browser(rest));
  } catch (error) {
    failPlainly(error);
  } finally {
    await removeFirstStart();
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

/** Under way or done, once it was asked for. */
let building;

/** Builds, and for the browser tests starts what was built once: they begin with a copy of what that leaves. */
function runBuild(isForBrowser) {
  building ??= build(isForBrowser);
  return building;
}

async function build(isForBrowser) {
  await buildWhenNeeded(root, dataFolderOf(root));
  if (!isForBrowser) return { passed: 1, failed: 0 };
  const folder = await mkdtemp(path.join(os.tmpdir(), "homestretch-first-start-"));
  process.env[FIRST_START] = folder;
  await step("First start of what was built", () => makeFirstStart(root, folder));
  return { passed: 1, failed: 0, note: "and its first start" };
}

async function runBrowserTests(args) {
  const browser = await findBrowser(root);
  console.log(`  … browser tests with ${browser.source}`);
  const env = browser.path ? { CHROMIUM_PATH: browser.path } : {};
  return { ...(await runPlaywright(root, { args, env, live: true })), note: `with ${browser.source}` };
}

/** The journeys that everything hangs on, in the engines that this machine has beside Chromium. */
async function runEngineTests() {
  await building?.catch(() => undefined);
  const { projects, missing } = findEngines();
  const names = projects.map(({ name }) => name).join(" and ");
  const lack = missing.length > 0 ? `not run: no ${missing.join(", no ")} found` : "";
  if (projects.length === 0) return { passed: 0, failed: 0, note: lack };
  const outcome = await runPlaywright(root, { config: "playwright.engines.config.ts", report: "engines" });
  return { ...outcome, note: [`in ${names}`, lack].filter(Boolean).join("; ") };
}

async function removeFirstStart() {
  const folder = process.env[FIRST_START];
  if (folder) await rm(folder, { recursive: true, force: true });
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
