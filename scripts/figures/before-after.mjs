// The drawings of an earlier checkout beside today's: docs/figures-before-after.png.
import { join, resolve } from "node:path";
import { rowOf, sheetSvg } from "./sheets.mjs";

/** Drawings that changed most. */
const SHOWN = [
  "pallof-press",
  "band-row",
  "neck-rotation-towel",
  "knee-position-match",
  "wrist-flexor-stretch",
  "wrist-extension-isometric",
  "forearm-rotation-hammer",
  "hand-swelling-massage",
  "ankle-band-out",
  "big-toe-stretch",
  "wrist-prayer-stretch",
  "shoulder-isometric-er",
  "arm-weight-shift-table",
  "walk-backward",
  "clamshell",
  "stick-behind-back",
];
const SIZE = 200;

/**
 * A sheet with what `folder`, a checkout with its packages, drew, beside what `rowFor` draws now.
 * @param {(slug: string, pixels: number) => ReturnType<typeof rowOf>} rowFor
 */
export async function beforeAfterSvg(rowFor, folder) {
  const root = resolve(folder);
  const { loadSource } = await import(join(root, "scripts/load-source.mjs"));
  const old = await loadSource({
    "db/seed/figures/all-figures": ["FIGURES"],
    "lib/figure/solve-figure": ["solveWithReport"],
    "lib/figure/draw": ["sceneOfFigure"],
    "lib/figure/theme": ["buildTheme"],
    "lib/figure/svg": ["svgOfScene"],
  });
  const theme = old.buildTheme();
  const rowBefore = (slug) => {
    const { figure } = old.solveWithReport(old.FIGURES[slug]);
    return rowOf(
      figure.frames.map((_, index) => {
        const scene = old.sceneOfFigure(figure, index, { theme });
        return { svg: old.svgOfScene(scene, { label: "figure" }), box: scene.box };
      }),
      SIZE,
    );
  };
  const cells = SHOWN.flatMap((slug) => [
    { title: `${slug}: before`, row: rowBefore(slug) },
    { title: "after", row: rowFor(slug, SIZE) },
  ]);
  return sheetSvg(cells, { columns: 4 });
}
