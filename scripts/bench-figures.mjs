// One JSON line: how fast poses are solved and scenes drawn on this machine, and how large the drawings are.
// Measured in processor seconds, so that other programs on the machine do not count.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = new URL("..", import.meta.url).pathname;
const DRAW_MILLISECONDS = 3000;

async function loadEngine() {
  const outfile = join(tmpdir(), `bench-figures-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `
        export { FIGURES } from "@/db/seed/figures/all-figures";
        export { solveWithReport } from "@/lib/figure/solve-figure";
        export { sceneOfFigure } from "@/lib/figure/draw";
        export { svgOfScene } from "@/lib/figure/svg";`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { "@": ROOT },
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const rounded = (value, digits = 1) => Number(value.toFixed(digits));

function processorSeconds(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function solveAll(engine) {
  const figures = [];
  const perPose = [];
  for (const spec of Object.values(engine.FIGURES)) {
    const before = process.cpuUsage();
    figures.push(engine.solveWithReport(spec).figure);
    perPose.push((processorSeconds(before) * 1000) / spec.poses.length);
  }
  return { figures, perPose };
}

function drawFor(engine, figures, milliseconds) {
  const end = performance.now() + milliseconds;
  let scenes = 0;
  while (performance.now() < end) {
    for (const figure of figures) {
      engine.sceneOfFigure(figure, figure.frames.length - 1);
      scenes++;
    }
  }
  return scenes;
}

const engine = await loadEngine();
solveAll(engine);
const { figures, perPose } = solveAll(engine);
drawFor(engine, figures, 500);
const before = process.cpuUsage();
const scenes = drawFor(engine, figures, DRAW_MILLISECONDS);
const seconds = processorSeconds(before);
const bytes = figures.flatMap((figure) =>
  figure.frames.map((_, i) => engine.svgOfScene(engine.sceneOfFigure(figure, i)).length),
);
console.log(
  JSON.stringify({
    figures: figures.length,
    poses: bytes.length,
    solveMedianMs: rounded(median(perPose), 2),
    solveMaxMs: rounded(Math.max(...perPose), 1),
    posesPerSecond: rounded(1000 / (perPose.reduce((sum, ms) => sum + ms, 0) / perPose.length)),
    scenesPerSecond: rounded(scenes / seconds, 0),
    svgMedianBytes: median(bytes),
    svgMaxBytes: Math.max(...bytes),
  }),
);
