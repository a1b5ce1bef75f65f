import { arrowPath } from "./drawing/arrow-shape";
import { smooth } from "./drawing/curve";
import type { Drawn, Furniture, Room } from "./furniture-kit";
import { placer } from "./furniture-kit";
import { between } from "./geometry";
import { numeralPath } from "./numerals";
import { reachOf } from "./prop-shapes";
import type { ScenePath } from "./scene";

type Kind<K extends Furniture["kind"]> = Extract<Furniture, { kind: K }>;

const LINE = 9;

/** The way somebody walks, as a line on the floor with arrows along it. */
export function path({ view, theme, layer }: Room, prop: Kind<"path">): Drawn {
  const at = placer(prop);
  const points = prop.through.map(([x, y]) => at(x, y, 0));
  const flat = points.map(view.project);
  const line: ScenePath = {
    layer,
    d: smooth(flat, prop.closed ?? false),
    fill: "none",
    stroke: theme.arrow,
    strokeWidth: LINE,
    opacity: 0.5,
  };
  const heads = (prop.arrows ?? []).flatMap((from): ScenePath[] => {
    const [a, b] = [points[from], points[(from + 1) % points.length]];
    if (!a || !b) return [];
    const [p, middle, q] = [a, between(a, b, 0.5), b].map(view.project);
    return p && middle && q ? [{ ...arrowPath(p, middle, q, false, theme.arrow), layer }] : [];
  });
  return { paths: [line, ...heads], reach: flat.map((point) => reachOf(point, 0.02, view.units)) };
}

const HOURS = [
  ["12", 1, 0],
  ["3", 0, -1],
  ["6", -1, 0],
  ["9", 0, 1],
] as const;
const NUMERAL = 0.062;
const EDGE_POINTS = 16;

/** A clock that lies on the floor round somebody who faces 12; its numbers stand upright on the picture. */
export function clockFace({ view, theme, layer }: Room, prop: Kind<"clockFace">): Drawn {
  const { radius } = prop;
  const at = placer(prop);
  const edge = Array.from({ length: EDGE_POINTS }, (_, i) => {
    const angle = (2 * Math.PI * i) / EDGE_POINTS;
    return view.project(at(radius * Math.cos(angle), radius * Math.sin(angle), 0));
  });
  const hours = HOURS.map(([hour, x, y]) => {
    const place = view.project(at(x * radius * 0.84, y * radius * 0.84, 0));
    return numeralPath(hour, place.x, place.y, NUMERAL * view.units);
  });
  const ink = { layer, stroke: theme.props.paper.line, strokeWidth: LINE } as const;
  return {
    paths: [
      { ...ink, d: smooth(edge, true), fill: theme.props.mat.top },
      { ...ink, d: hours.join(""), fill: "none", stroke: theme.line },
    ],
    reach: edge.map((point) => reachOf(point, 0.005, view.units)),
  };
}
