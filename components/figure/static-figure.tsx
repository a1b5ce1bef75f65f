import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { sceneOfFigure } from "@/lib/figure/draw";
import type { SolvedFigure } from "@/lib/figure/figure";
import type { ScenePath } from "@/lib/figure/scene";
import { viewBoxOf } from "@/lib/figure/svg";
import { buildTheme } from "@/lib/figure/theme";

type StaticFigureProps = {
  figure: SolvedFigure;
  /** Which key pose: 0 is the start; the last one, which shows most, without it. */
  frame?: number;
  mirrored?: boolean;
  figureStyle?: FigureStyle | undefined;
  /** Text alternative; without it the drawing is decoration. */
  label?: string;
  className?: string;
};

/** One key pose as SVG. Presentation attributes only, no style and no ids, so it passes the content policy. */
export function StaticFigure(props: StaticFigureProps) {
  const { figure, frame, mirrored, figureStyle, label, className } = props;
  const theme = buildTheme(figureStyle);
  const scene = sceneOfFigure(figure, frame ?? figure.frames.length - 1, {
    mirrored: mirrored ?? false,
    theme,
  });
  const alternative = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden; a title would pop up under the mouse
    <svg {...alternative} viewBox={viewBoxOf(scene.box)} className={className}>
      {groupByStroke(scene.paths).map(({ key, stroke, paths }) => (
        <g key={key} {...stroke}>
          {paths.map(({ key, d, fill, opacity }) => (
            <path key={key} d={d} fill={fill} opacity={opacity} />
          ))}
        </g>
      ))}
    </svg>
  );
}

type KeyedPath = ScenePath & { readonly key: string };
type Group = {
  readonly key: string;
  readonly stroke: ReturnType<typeof strokeOf>;
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
    else groups.push({ key, stroke, paths: [{ ...path, key }] });
    open = said;
  });
  return groups;
}

function strokeOf({ stroke, strokeWidth = 1, under }: ScenePath) {
  if (stroke === undefined) return {};
  const order = under ? { paintOrder: "stroke" } : { strokeLinecap: "round" as const };
  return { stroke, strokeWidth, strokeLinejoin: "round" as const, ...order };
}
