import { type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { depthAt, type Flat, facing, spot } from "./axes";
import { digitPath } from "./digit";
import { TOES } from "./foot-bones";
import { FINE, line, shape, stroke } from "./ink";
import type { Limb, Shade } from "./limb";
import { ribbonPath } from "./ribbon";
import { cutAcrossX, type Slice } from "./slice";
import { FOOT } from "./slices";

/** The line that the slices of the foot go round, in the frame of the foot. */
const AXIS = -0.02;
/** Where the two inner toes begin, under the skin behind their joint. */
const ROOT = -0.006;
/** The tip of a toe is this share of its half width past its last joint. */
const TIP = 0.6;
/** The ball of the foot, as broad as the row of toes that comes out of it. */
const BALL: readonly Slice[] = [
  [0.05, 0.008, 0.0178, 0.0285, 0.0272],
  [0.064, 0.003, 0.0172, 0.0275, 0.0268],
];
/** An arch that is lifted draws the ball of the foot back by this share of its height, and lifts the instep by that much. */
const DRAWN_BACK = 0.9;
const INSTEP_RISES = 0.7;
/** Of the arch of a foot at rest: its height, where along the foot it is highest, half the length of the arch and of the instep above it. */
const ARCH = { height: 0.0075, top: 0.018, half: 0.031, instep: 0.045 } as const;
/** What must face the viewer by how much to be drawn: the inner side for its arch, the top of toes for nails and for lines between them. */
const SEEN = { arch: 0.3, nail: 0.3, gaps: 0.36 } as const;
/** A row of toes bent by more than this is drawn toe by toe, in degrees. */
const ROW_BENT = 18;

/** 1 at the top of the arch, 0 from `half` away. */
const bump = (x: number, half: number) => Math.max(0, 1 - ((x - ARCH.top) / half) ** 2);

/** A slice as an arch lifted by `lift` carries it: up at the instep, and back before it. */
function lifted([x, up, down, outer, inner]: Slice, lift: number): Slice {
  const share = Math.max(0, Math.min(1, (x + 0.02) / (ARCH.top + 0.02)));
  return [x - lift * DRAWN_BACK * share, up + lift * INSTEP_RISES * bump(x, ARCH.instep), down, outer, inner];
}

/** A slice without what is hollow under the arch. */
function hollow([x, up, down, outer, inner]: Slice, lift: number): Slice {
  return [x, up, down - (ARCH.height + lift) * bump(x, ARCH.half), outer, inner];
}

interface Toe {
  readonly points: readonly [joint: Flat, middle: Flat, end: Flat];
  readonly half: number;
  readonly depth: number;
  /** Empty when it is turned away. */
  readonly nail: string;
  /** Bent otherwise than the foot goes on: with an outline of its own. */
  readonly isApart: boolean;
}

/** One toe from its joint to its tip; `back` is how far the ball of the foot is drawn back. */
function toe(stage: Stage, side: Side, place: number, back: number): Toe {
  const sign = signOf(side);
  const [f, t] = [stage.axes[`${side}.foot`], stage.axes[`${side}.toes`]];
  const { bend, lift, spread } = stage.manner.toes[side];
  const { y, x, reach, width } = TOES[place] ?? TOES[0];
  const own = place === 0 ? lift : 0;
  const [c, s] = [Math.cos(own), Math.sin(own)];
  const fan = (place - 1.5) * spread;
  const middle = width - 0.012;
  const at = (along: number, across = 0, over = 0): Flat => {
    const [ahead, aside] = [along * Math.cos(fan), along * Math.sin(fan) + across];
    const p = spot(t, x + ahead * c - over * s, (y + aside) * sign, middle + ahead * s + over * c);
    return { x: p.x - f.px[0] * back, y: p.y - f.px[1] * back };
  };
  const isApart = Math.abs(own) > 0.1 || Math.abs(bend) > ROW_BENT;
  const end = reach - width * TIP;
  const [top, half] = [width * 0.75, width * 0.56];
  const nail = stroke(
    at(end + width * 0.15, -half, top * 0.8),
    at(end - width * 0.8, -half, top),
    at(end - width * 1.1, 0, top),
    at(end - width * 0.8, half, top),
    at(end + width * 0.15, half, top * 0.8),
  );
  return {
    points: [at(isApart || place > 1 ? 0 : ROOT), at(end * 0.6), at(end)],
    half: width * t.units,
    depth: depthAt(t, x + (reach / 2) * c, y * sign, (reach / 2) * s),
    nail: facing(t, -s, 0, c) > SEEN.nail ? nail : "",
    isApart,
  };
}

const outline = ({ points, half }: Toe) => digitPath(points, half);
const between = (p: Flat, q: Flat, share: number): Flat => ({
  x: p.x + (q.x - p.x) * share,
  y: p.y + (q.y - p.y) * share,
});

/** The line between two toes that touch, from their joints to where they part. */
function gap(p: Toe, q: Toe): string {
  const line: Flat[] = [];
  for (let along = 0.1; along <= 1; along += 0.15) {
    const [a, b] = [between(p.points[0], p.points[2], along), between(q.points[0], q.points[2], along)];
    if (Math.hypot(b.x - a.x, b.y - a.y) > p.half + q.half) break;
    line.push(between(a, b, p.half / (p.half + q.half)));
  }
  return line.length > 1 ? stroke(...line) : "";
}

/** A bare foot seen close by: every toe with its nail, the ball of the foot and the arch. */
export function drawFootClose(stage: Stage, side: Side, shade: Shade): Limb {
  const { theme, axes, manner } = stage;
  const sign = signOf(side);
  const [f, t] = [axes[`${side}.foot`], axes[`${side}.toes`]];
  const lift = manner.arch[side];
  const colour = theme.skin[shade];
  const table = [...FOOT.slice(0, 4), ...BALL];
  const ribbon = (slices: readonly Slice[]) => {
    const cuts = slices.map((slice) => cutAcrossX(f, lifted(slice, lift), sign, AXIS));
    return ribbonPath(cuts, "round", "round");
  };
  const toes = TOES.map((_, place) => toe(stage, side, place, lift * DRAWN_BACK));
  const row = toes.filter(({ isApart }) => !isApart);
  const isFromInside = facing(f, 0, -sign, 0) > SEEN.arch;
  const upper = isFromInside ? table.map((slice) => hollow(slice, lift)) : table;
  const isFromAbove = Math.abs(facing(t, 0, 0, 1)) > SEEN.gaps;
  const gaps = isFromAbove
    ? row.map((each, i) => (row[i + 1] ? gap(each, row[i + 1] as Toe) : "")).join("")
    : "";
  const nails = row.map(({ nail }) => nail).join("");
  const skin = [
    // The outer border of the foot, which stays on the floor, in the shade behind the arch.
    ...(isFromInside ? [shape(ribbon(table), theme.skin.far, theme.line)] : []),
    shape(ribbon(upper) + row.map(outline).join(""), colour, theme.line),
    ...(gaps ? [line(gaps, theme.line)] : []),
    ...(nails ? [line(nails, theme.inner)] : []),
  ];
  const apart = toes.filter(({ isApart }) => isApart).sort((p, q) => q.depth - p.depth);
  const digits = apart.flatMap((each) => [
    shape(outline(each), colour, theme.line, FINE),
    ...(each.nail ? [line(each.nail, theme.inner)] : []),
  ]);
  const isBehind = facing(t, 1, 0, 0) < -0.35 && facing(t, 0, 0, 1) < 0.5;
  const under = isFromInside ? 1 : 0;
  return isBehind
    ? { paths: [...digits, ...skin], skin: digits.length + under }
    : { paths: [...skin, ...digits], skin: under };
}
