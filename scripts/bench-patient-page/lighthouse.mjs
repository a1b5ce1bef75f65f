import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const RELEASE = "lighthouse@12";
const TARGETS = { performance: 95, accessibility: 100, "best-practices": 100 };
/** One run says little: the same page differs by five points and more from run to run. */
const RUNS = 7;
const run = promisify(execFile);

/** Lighthouse's mobile scores of a page, the median of several runs; says why when it cannot be installed or run. */
export async function lighthouseScores({ address, cookies, executablePath }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-lighthouse-"));
  try {
    await install(folder);
    return await measure(folder, { address, cookies, executablePath });
  } catch (error) {
    const why = String(error.stderr || error.message)
      .trim()
      .split("\n")
      .slice(-3)
      .join(" ");
    return { what: "Lighthouse 12, mobile", failed: `${RELEASE} could not be installed or run: ${why}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(folder) {
  writeFileSync(path.join(folder, "package.json"), '{"private":true}');
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
  await run("npm", ["install", ...options, RELEASE], { cwd: folder, timeout: 300_000 });
}

async function measure(folder, { address, cookies, executablePath }) {
  const headers = path.join(folder, "headers.json");
  const output = path.join(folder, "report.json");
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  writeFileSync(headers, JSON.stringify({ Cookie: cookie }));
  const cli = path.join(folder, "node_modules/lighthouse/cli/index.js");
  const flags = ["--quiet", "--output=json", `--output-path=${output}`, `--extra-headers=${headers}`];
  const categories = `--only-categories=${Object.keys(TARGETS).join(",")}`;
  const chrome = `--chrome-flags=--headless=new ${process.getuid?.() === 0 ? "--no-sandbox" : ""}`;
  const env = { ...process.env, ...(executablePath && { CHROME_PATH: executablePath }) };
  const reports = [];
  while (reports.length < RUNS) {
    await run(process.execPath, [cli, address, ...flags, categories, chrome], { env, timeout: 300_000 });
    reports.push(JSON.parse(readFileSync(output, "utf8")));
  }
  return scoresOf(reports);
}

function scoresOf(reports) {
  const runs = {};
  for (const name of Object.keys(TARGETS))
    runs[name] = reports.map(({ categories }) => Math.round(categories[name].score * 100));
  const medians = Object.fromEntries(Object.entries(runs).map(([name, scores]) => [name, median(scores)]));
  const withinTarget = Object.entries(TARGETS).every(([name, least]) => medians[name] >= least);
  const what = `Lighthouse ${reports[0].lighthouseVersion}, mobile, medians of ${RUNS} runs`;
  return { what, ...medians, targets: TARGETS, withinTarget, runs, below: belowIn(reports.at(-1)) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** What the last run found to be better. */
function belowIn({ audits }) {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id));
}
