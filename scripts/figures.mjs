// Draws the authored figures and says what is wrong with them.
//   npm run figures                 sheets of six in figures/, every check; fails when a check does
//   npm run figures -- SLUG…        those figures alone, one PNG each, in a second or two
//   npm run figures -- --blind      sheets of six without names, in an order by chance, in figures/blind/; key in blind-key.json
//   npm run figures -- --docs       the pictures of docs/; with --before FOLDER beside what an earlier checkout drew
//   --mono --harsh --body NAME --skin NAME --hair NAME --side left|right --size PIXELS
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBlind } from "./figures/blind.mjs";
import { writeDocs } from "./figures/docs.mjs";
import { rowOf, sheetSvg, writePng } from "./figures/sheets.mjs";
import { loadSource } from "./load-source.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const OUT = process.env.FIGURES_DIR ?? join(ROOT, "figures");
/** The landing page's own copy: it has no database to read. */
const LANDING = join(ROOT, "components/landing/bridge-figure.json");
/** The body to press on, for pages that have no engine. */
const BODY_MAP = join(ROOT, "components/figure/body-map.json");
const PER_SHEET = 6;
const COLUMNS = 2;

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    mono: { type: "boolean", default: false },
    harsh: { type: "boolean", default: false },
    body: { type: "string" },
    skin: { type: "string" },
    hair: { type: "string" },
    side: { type: "string" },
    size: { type: "string" },
    blind: { type: "boolean", default: false },
    docs: { type: "boolean", default: false },
    before: { type: "string" },
  },
});

const engine = await loadSource({
  "db/seed/figures/all-figures": ["FIGURES"],
  "lib/figure/solve-figure": ["solveWithReport"],
  "lib/figure/draw": ["sceneOfFigure"],
  "lib/figure/is-mirrored": ["isMirrored"],
  "lib/figure/theme": ["buildTheme"],
  "lib/figure/svg": ["svgOfScene"],
  "db/seed/figures/body-map": ["buildBodyMap"],
  "db/seed/figures/check-figures": ["findFigureFaults"],
  "db/seed/library/all-exercises": ["LIBRARY"],
});
const words = new Map(engine.LIBRARY.map((exercise) => [exercise.slug, exercise]));

const known = Object.keys(engine.FIGURES);
const exact = wanted.filter((slug) => known.includes(slug));
const slugs =
  wanted.length === 0
    ? known
    : known.filter(
        (slug) => exact.includes(slug) || wanted.some((part) => !exact.includes(part) && slug.includes(part)),
      );
if (slugs.length === 0) {
  console.error(`No figure is called ${wanted.join(", ")}.`);
  process.exit(1);
}

const { body, skin, hair } = options;
const size = Number(options.size ?? (wanted.length > 0 ? 640 : 420));
const theme = engine.buildTheme({
  mode: options.mono || options.harsh ? "mono" : "colour",
  ...(body && { body }),
  ...(skin && { skin }),
  ...(hair && { hair }),
});

/** The key poses of a figure in a row, each `size` pixels in its longer direction. */
function rowFor(slug, look, pixels = size) {
  const { figure } = engine.solveWithReport(engine.FIGURES[slug]);
  return rowOf(
    figure.frames.map((_, index) => {
      const scene = engine.sceneOfFigure(figure, index, {
        theme: look,
        mirrored: engine.isMirrored(figure, options.side),
      });
      return { svg: engine.svgOfScene(scene, { label: "figure" }), box: scene.box };
    }),
    pixels,
  );
}

if (options.blind || options.docs) {
  const wide = options.blind ? Math.max(size, 480) : size;
  const rows = (look, pixels) => slugs.map((slug) => ({ slug, row: rowFor(slug, look, pixels) }));
  if (options.blind) await writeBlind(rows(theme, wide), join(OUT, "blind"), options);
  else await writeDocs({ engine, rowFor, rows }, join(ROOT, "docs"), options.before);
  process.exit(0);
}

function cellOf(slug, look = theme) {
  const { figure, problems } = engine.solveWithReport(engine.FIGURES[slug]);
  const mirrored = engine.isMirrored(figure, options.side);
  const frames = figure.frames.map((_, index) => {
    const scene = engine.sceneOfFigure(figure, index, { theme: look, mirrored });
    return { svg: engine.svgOfScene(scene, { label: "figure" }), box: scene.box };
  });
  const bytes = frames.map(({ svg }) => svg.length);
  const faults = problems.length > 0 ? problems : engine.findFigureFaults(figure, words.get(slug));
  return { slug, figure, faults, title: `${slug}  ${bytes.join(" · ")} B`, row: rowOf(frames, size) };
}

/** Written only when it has changed: the formatter lays it out otherwise than JSON.stringify. */
function store(file, value) {
  const text = JSON.stringify(value);
  if (existsSync(file) && JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) === text) return;
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

mkdirSync(OUT, { recursive: true });
const cells = slugs.map((slug) => cellOf(slug));
store(BODY_MAP, engine.buildBodyMap());
const bridge = cells.find(({ slug }) => slug === "bridge");
if (bridge) store(LANDING, bridge.figure);
if (wanted.length > 0) {
  for (const cell of cells) await writePng(sheetSvg([cell]), join(OUT, `${cell.slug}.png`), options);
} else {
  rmSync(join(OUT, "sheets"), { recursive: true, force: true });
  mkdirSync(join(OUT, "sheets"), { recursive: true });
  for (let at = 0; at < cells.length; at += PER_SHEET) {
    const name = `sheet-${String(at / PER_SHEET + 1).padStart(2, "0")}.png`;
    const six = cells.slice(at, at + PER_SHEET);
    await writePng(sheetSvg(six, { columns: COLUMNS }), join(OUT, "sheets", name), options);
  }
}
const faults = cells.flatMap((cell) => cell.faults.map((fault) => `${cell.slug}: ${fault}`));
for (const fault of faults) console.error(fault);
console.log(JSON.stringify({ figures: cells.length, faults: faults.length, folder: OUT }));
if (faults.length > 0) process.exitCode = 1;
