// One JSON line: how fast poses are solved and scenes drawn on this machine, and how large the drawings are.
// Measured in processor seconds, so that other programs on the machine do not count.
import { loadSource } from "./load-source.mjs";

const DRAW_MILLISECONDS = 3000;

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

const engine = await loadSource({
  "db/seed/figures/all-figures": ["FIGURES"],
  "lib/figure/solve-figure": ["solveWithReport"],
  "lib/figure/draw": ["sceneOfFigure"],
  "lib/figure/svg": ["svgOfScene"],
});
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
