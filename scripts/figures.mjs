// Writes contact sheets of every authored figure, colour and monochrome, into figures/ (not versioned).
// Usage: node scripts/figures.mjs [part of a slug …]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "./load-source.mjs";

const ROOT = new URL("..", import.meta.url).pathname;
const OUT = process.env.FIGURES_DIR ?? join(ROOT, "figures");
/** The landing page's own copy: it has no database to read. */
const LANDING = join(ROOT, "components/landing/bridge-figure.json");
const COLUMNS = 3;
const CELL = { width: 640, height: 270 };
const CHROMIUM = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

function frameSvg(engine, figure, index, theme) {
  const scene = engine.sceneOfFigure(figure, index, { theme });
  return engine.svgOfScene(scene, { label: "figure" });
}

function cellHtml(engine, slug, report, theme) {
  const bytes = [];
  const pictures = report.figure.frames.map((_, i) => {
    const svg = frameSvg(engine, report.figure, i, theme);
    bytes.push(svg.length);
    return `<div class="picture">${svg}</div>`;
  });
  const faults = report.problems.map((problem) => `<p class="fault">${problem}</p>`).join("");
  return `<figure><figcaption>${slug} <small>${bytes.join(" · ")} B</small></figcaption><div class="pair">${pictures.join("")}</div>${faults}</figure>`;
}

function pageHtml(cells) {
  const width = COLUMNS * CELL.width;
  return `<!doctype html><meta charset="utf-8"><title>Figures</title><style>
    body{margin:0;font:14px sans-serif;background:#fff;width:${width}px;display:grid;grid-template-columns:repeat(${COLUMNS},1fr)}
    figure{margin:0;padding:6px;height:${CELL.height}px;overflow:hidden;border:1px solid #eee;box-sizing:border-box}
    .pair{display:flex;height:${CELL.height - 34}px}.picture{flex:1;min-width:0}.picture svg{width:100%;height:100%}
    .fault{color:#b00;margin:0;position:relative;top:-40px;font-size:11px}small{color:#888}</style>${cells.join("")}`;
}

async function screenshot(html, file) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: COLUMNS * CELL.width, height: 800 } });
  await page.setContent(html);
  await page.screenshot({ path: file, fullPage: true });
  await browser.close();
}

const engine = await loadSource({
  "db/seed/figures/all-figures": ["FIGURES"],
  "lib/figure/solve-figure": ["solveWithReport"],
  "lib/figure/draw": ["sceneOfFigure"],
  "lib/figure/theme": ["buildTheme"],
  "lib/figure/svg": ["svgOfScene"],
});
const wanted = process.argv.slice(2);
const chosen = Object.entries(engine.FIGURES).filter(
  ([slug]) => wanted.length === 0 || wanted.some((part) => slug.includes(part)),
);
const reports = chosen.map(([slug, spec]) => [slug, engine.solveWithReport(spec)]);
const landing = reports.find(([slug]) => slug === "bridge")?.[1].figure;
if (landing) writeFileSync(LANDING, `${JSON.stringify(landing, null, 2)}\n`);
mkdirSync(OUT, { recursive: true });
for (const mode of ["colour", "mono"]) {
  const theme = engine.buildTheme({ mode });
  const html = pageHtml(reports.map(([slug, report]) => cellHtml(engine, slug, report, theme)));
  writeFileSync(join(OUT, `figures-${mode}.html`), html);
  if (CHROMIUM) await screenshot(html, join(OUT, `figures-${mode}.png`));
}
for (const [slug, report] of reports) {
  for (const problem of report.problems) console.error(`${slug}: ${problem}`);
}
const faulty = reports.filter(([, report]) => report.problems.length > 0).length;
console.log(JSON.stringify({ figures: reports.length, faulty, folder: OUT }));
if (faulty > 0) process.exitCode = 1;
