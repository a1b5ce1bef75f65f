// JSON lines: how long a handout takes on this machine, beside bare pdfkit and a browser, and what it costs the pages.
// Medians over rounds in which the writers take turns, so that other programs on the machine hit them alike.
import "./build-worker.mjs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { childrenCpuMs, launchBrowser } from "./bench-handout/browser.mjs";
import { drawingOf } from "./bench-handout/drawing.mjs";
import { printableHtml } from "./bench-handout/html.mjs";
import { pagesBesideSheets } from "./bench-handout/pages.mjs";
import { drawWithPdfkit } from "./bench-handout/pdfkit.mjs";
import { loadSource } from "./load-source.mjs";

// As the server runs it: React is slower while it is developed with.
process.env.NODE_ENV = "production";

const ROUNDS = 30;
const SIZES = [1, 2, 4, 8, 16, 30];

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const rounded = (value, digits = 1) => Number(value.toFixed(digits));
const medians = (lists) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, rounded(median(list))]));
const say = (line) =>
  console.log(JSON.stringify({ ...line, load: rounded(loadavg()[0]), cores: cpus().length }));

async function timed(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1000, result };
}

const source = await loadSource(
  {
    "lib/pdf/test-fixtures": ["buildFixture", "SHARE_URL"],
    "lib/domain/handout/handout": ["buildHandout"],
    "lib/figure/svg": ["svgOfScene"],
    "lib/pdf/figure-frames": ["figureFrames"],
    "lib/pdf/worker-pool": ["PdfWorkerPool"],
    "lib/pdf/fonts/sheet-fonts": ["SheetFonts"],
    "lib/pdf/render-here": ["renderHandoutHere", "setHandoutWith"],
    "lib/pdf/sheet-cache": ["SheetCache"],
  },
  { packagesOutside: true },
);

const modelOf = (count) =>
  source.buildHandout(source.buildFixture({ count }), {
    printedOn: "2026-11-22",
    shareUrl: source.SHARE_URL,
  });
/** A copy, as a worker gets one. */
const ours = (model) => source.renderHandoutHere(structuredClone(model));
const svgOf = (figure) =>
  source
    .figureFrames(figure)
    .map((scene) => source.svgOfScene(scene))
    .join("");

let unseen = 0;
/** The same sheet of exercises that were never printed: figures with another key draw the same. */
function withNewFigures(model) {
  unseen += 1;
  const exercises = model.exercises.map((exercise) => ({
    ...exercise,
    ...(exercise.figure && { figure: { ...exercise.figure, unseen } }),
  }));
  return { ...model, exercises };
}

/** Figures that were never drawn, words that were never shaped, and fonts that were never opened. */
const allNew = (model) =>
  source.setHandoutWith(new source.SheetFonts(), withNewFigures(structuredClone(model))).bytes;

async function compareWriters() {
  const model = modelOf(8);
  const drawing = await drawingOf(await ours(model));
  const folder = mkdtempSync(path.join(tmpdir(), "handout-bench-"));
  const browser = await launchBrowser();
  try {
    const file = path.join(folder, "sheet.html");
    writeFileSync(file, printableHtml(model, svgOf));
    const tab = await browser.newPage();
    // Kind to the browser: it stays open with its tab, and making the page of HTML is not counted.
    const inBrowser = async () => {
      await tab.goto(pathToFileURL(file).href);
      return tab.pdf({ preferCSSPageSize: true, printBackground: true });
    };
    const writers = {
      ours: () => ours(model),
      oursNewFigures: () => ours(withNewFigures(model)),
      oursAllNew: () => allNew(model),
      pdfkit: () => drawWithPdfkit(drawing),
      chromium: inBrowser,
    };
    const { ms, cpuMs, bytes } = await takeTurns(writers);
    cpuMs.chromium = await browserCpuMs(inBrowser);
    say({
      bench: "handout writers, 8 exercises",
      rounds: ROUNDS,
      pages: drawing.pages.length,
      ms,
      cpuMs,
      bytes,
      timesPdfkit: rounded(ms.ours / ms.pdfkit, 2),
      timesPdfkitAllNew: rounded(ms.oursAllNew / ms.pdfkit, 2),
      timesPdfkitCpu: rounded(cpuMs.ours / cpuMs.pdfkit, 2),
      timesFasterThanChromium: rounded(ms.chromium / ms.ours, 2),
      timesFasterThanChromiumAllNew: rounded(ms.chromium / ms.oursAllNew, 2),
      timesPdfkitAllNewCpu: rounded(cpuMs.oursAllNew / cpuMs.pdfkit, 2),
      timesFasterThanChromiumCpu: rounded(cpuMs.chromium / cpuMs.ours, 2),
      timesFasterThanChromiumAllNewCpu: rounded(cpuMs.chromium / cpuMs.oursAllNew, 2),
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The browser works in processes of its own, whose time is told in coarse steps: a mean over the rounds. */
async function browserCpuMs(print) {
  const before = childrenCpuMs();
  for (let round = 0; round < ROUNDS; round += 1) await print();
  return rounded((childrenCpuMs() - before) / ROUNDS);
}

async function takeTurns(writers) {
  const lists = () => Object.fromEntries(Object.keys(writers).map((name) => [name, []]));
  const [times, cpu, bytes] = [lists(), lists(), {}];
  for (let round = -5; round < ROUNDS; round += 1) {
    for (const [name, write] of Object.entries(writers)) {
      const { ms, cpuMs, result } = await timed(write);
      bytes[name] = result.byteLength;
      if (round < 0) continue;
      times[name].push(ms);
      cpu[name].push(cpuMs);
    }
  }
  return { ms: medians(times), cpuMs: medians(cpu), bytes };
}

async function compareSizes() {
  const models = SIZES.map(modelOf);
  const [times, cpu] = [SIZES.map(() => []), SIZES.map(() => [])];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, model] of models.entries()) {
      const { ms, cpuMs } = await timed(() => ours(model));
      times[index].push(ms);
      cpu[index].push(cpuMs);
    }
  }
  const ms = times.map((list) => rounded(median(list)));
  const cpuMs = cpu.map((list) => rounded(median(list)));
  const each = (list) => list.map((value, index) => rounded(value / SIZES[index]));
  say({
    bench: "handout by number of exercises",
    rounds: ROUNDS,
    exercises: SIZES,
    ms,
    cpuMs,
    msPerExercise: each(ms),
    cpuMsPerExercise: each(cpuMs),
  });
}

async function repeatFromCache() {
  const cache = new source.SheetCache(32);
  const model = modelOf(8);
  const first = await timed(() => cache.get({ model }, () => ours(model)));
  const repeats = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // A new value that says the same, as each request builds one.
    const again = modelOf(8);
    repeats.push((await timed(() => cache.get({ model: again }, () => ours(again)))).ms);
  }
  say({
    bench: "handout from the cache",
    rounds: ROUNDS,
    firstMs: rounded(first.ms),
    repeatMs: rounded(median(repeats), 2),
  });
}

/** A page of words and figures made into a string for each request; sheets straight from the pool, never a cache. */
async function servePages() {
  const model = modelOf(8);
  const drawn = new Map(model.exercises.map(({ figure }) => [figure, svgOf(figure)]));
  const pool = new source.PdfWorkerPool();
  await pool.warm();
  const render = () => pool.set("bench", { model: withNewFigures(model) });
  const { alone, beside, sheets } = await pagesBesideSheets({
    page: () => printableHtml(model, (figure) => drawn.get(figure) ?? ""),
    render,
    turns: 7,
    milliseconds: 3000,
  });
  say({
    bench: "pages a second while four sheets are always being made",
    turns: alone.length,
    alone: rounded(median(alone)),
    beside: rounded(median(beside)),
    kept: rounded(median(beside) / median(alone), 2),
    sheetsPerSecond: rounded(median(sheets)),
  });
}

await compareWriters();
await compareSizes();
await repeatFromCache();
await servePages();
process.exit(0);
