import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { sceneOfFigure } from "@/lib/figure/draw";
import type { SolvedFigure } from "@/lib/figure/figure";
import type { ScenePath } from "@/lib/figure/scene";
import { ROOT_INK, viewBoxOf } from "@/lib/figure/svg";
import { buildTheme } from "@/lib/figure/theme";

type StaticFigureProps = {
  figure: SolvedFigure;
  /** Which key pose: 0 is the start; the last one, which shows most, without it. */
  frame?: number;
  mirrored?: boolean;
  figureStyle?: FigureStyle | undefined;
  /** Text alternative; without it the drawing is decoration. */
  label?: string;
  /** A name in the page for what is drawn, so that a `<use>` can show it again. */
  drawingId?: string;
  className?: string;
};

/** One key pose as SVG. Presentation attributes only, no style, so it passes the content policy. */
export function StaticFigure(props: StaticFigureProps) {
  const { figure, frame, mirrored, figureStyle, label, drawingId, className } = props;
  const theme = buildTheme(figureStyle);
  const scene = sceneOfFigure(figure, frame ?? figure.frames.length - 1, {
    mirrored: mirrored ?? false,
    theme,
  });
  const alternative = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  const drawing = groupByStroke(scene.paths).map(({ key, stroke, fill: shared, paths }) => (
    <g key={key} {...stroke} {...(shared !== ROOT_INK.fill && { fill: shared })}>
      {paths.map(({ key, d, fill, opacity }) => (
        <path key={key} d={d} {...(fill !== shared && { fill })} opacity={opacity} />
      ))}
    </g>
  ));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden; a title would pop up under the mouse
    <svg {...alternative} {...ROOT_PROPS} viewBox={viewBoxOf(scene.box)} className={className}>
      {drawingId === undefined ? drawing : <g id={drawingId}>{drawing}</g>}
    </svg>
  );
}

type KeyedPath = ScenePath & { readonly key: string };
type Group = {
  readonly key: string;
  readonly stroke: ReturnType<typeof strokeOf>;
  readonly fill: string;
  readonly paths: KeyedPath[];
};

/** Neighbours with one stroke share an element: a third fewer bytes. */
function groupByStroke(paths: readonly ScenePath[]): Group[] {
  const groups: Group[] = [];
  let open = "";
  paths.forEach((path, order) => {
    const stroke = strokeOf(path);
    const said = JSON.stringify(stroke);
    const key = `p${order}`;
    const last = groups.at(-1);
    if (last && said === open) last.paths.push({ ...path, key });
    else groups.push({ key, stroke, fill: path.fill, paths: [{ ...path, key }] });
    open = said;
  });
  return groups;
}

function strokeOf({ stroke, strokeWidth = 1, under, fill }: ScenePath) {
  if (stroke === undefined) return {};
  return { stroke, strokeWidth, ...(!under && fill !== "none" && { paintOrder: "normal" }) };
}

/** What most paths have in common, as in `svgOfScene`. */
const ROOT_PROPS = {
  fill: ROOT_INK.fill,
  strokeLinejoin: ROOT_INK["stroke-linejoin"],
  strokeLinecap: ROOT_INK["stroke-linecap"],
  paintOrder: ROOT_INK["paint-order"],
} as const;
