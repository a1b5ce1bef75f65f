import type { ScenePath } from "../scene";
import { type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { type Axes, depthAt, type Flat, facing, spot } from "./axes";
import { poly } from "./curve";
import { digitPath } from "./digit";
import { TOES } from "./foot-bones";
import { drawFootClose } from "./foot-close";
import { FINE, line, shape, stroke } from "./ink";
import type { Limb, Shade } from "./limb";
import { ribbonPath } from "./ribbon";
import { cut, cutAcrossX, type Slice } from "./slice";
import { FOOT, TOE_CAP } from "./slices";

/** The line that the slices of the foot go round, under the ankle. */
const AXIS = -0.02;
/** What a shoe adds around the foot. */
const SHOE = 0.003;

/** A bare foot or a shoe. */
export function drawFoot(stage: Stage, side: Side, shade: Shade): Limb {
  if (stage.manner.shoes) return shoe(stage, side, shade);
  return stage.view.closeUp ? drawFootClose(stage, side, shade) : bareFoot(stage, side, shade);
}

function shoe(stage: Stage, side: Side, shade: Shade): Limb {
  const { theme, axes } = stage;
  const sign = signOf(side);
  const f = axes[`${side}.foot`];
  const grown = FOOT.map(([x, ...r]): Slice => [x, r[0] + SHOE, r[1] + SHOE, r[2] + SHOE, r[3] + SHOE]);
  const sole = grown.map((slice) => cutAcrossX(f, slice, sign, AXIS));
  const cap = TOE_CAP.map((slice) => cutAcrossX(axes[`${side}.toes`], slice, sign));
  const a = axes[`${side}.shank`];
  const collar = [
    cut(a, [-0.222, 0.022, 0.0245, 0.0235, 0.0235], sign),
    cut(a, [-0.25, 0.026, 0.025, 0.0235, 0.0235], sign),
  ];
  const d =
    ribbonPath(sole, "round", "flat") + ribbonPath(cap, "flat", "round") + ribbonPath(collar, "hem", "round");
  return { paths: [shape(d, theme.shoe[shade], theme.line), line(shoeLines(f), theme.shoeLine)] };
}

/** The edge of the sole on the side that is seen, and two laces. */
function shoeLines(f: Axes): string {
  const y = facing(f, 0, 1, 0) > 0 ? 1 : -1;
  const edge = stroke(
    spot(f, -0.045, 0.008 * y, -0.031),
    spot(f, -0.02, 0.0215 * y, -0.0315),
    spot(f, 0.02, 0.0225 * y, -0.031),
    spot(f, 0.062, 0.028 * y, -0.031),
  );
  if (facing(f, 0.5, 0, 0.8) < 0.2) return edge;
  const lace = (x: number, z: number) =>
    poly([spot(f, x, 0.013, z), spot(f, x + 0.004, -0.013, z - 0.002)], false);
  return edge + lace(0.022, -0.003) + lace(0.034, -0.011);
}

interface Toe {
  /** 0 is the great toe. */
  readonly place: number;
  readonly d: string;
  readonly depth: number;
  readonly base: Flat;
  readonly tip: Flat;
}

/** One toe: a short bar from its joint, bent up by `lift`, turned out by the spread of the toes, in radians. */
function toe(t: Axes, place: number, sign: number, lift: number, spread: number): Toe {
  const { y, x, reach, width } = TOES[place] ?? TOES[0];
  const fan = (place - 1.5) * spread;
  const [c, s] = [Math.cos(lift), Math.sin(lift)];
  const at = (along: number): Flat => {
    const ahead = along * Math.cos(fan);
    return spot(t, x + ahead * c, (y + along * Math.sin(fan)) * sign, width - 0.012 + ahead * s);
  };
  const tip = at(reach - width * TIP);
  const depth = depthAt(t, x + reach / 2, y * sign, 0);
  return {
    place,
    d: digitPath([at(-0.014), tip], width * t.units),
    depth,
    base: at(0.004),
    tip: at(reach - width),
  };
}
/** The tip of a bar is this share of its half width past its last joint. */
const TIP = 0.6;

/** From the side a toe is as high as it is broad: its outline there is that of a slice. */
const TOE_BLOCK: readonly Slice[] = [
  [0.004, 0.0085, 0.013, 0.0258, 0.026],
  [0.02, 0.0065, 0.0125, 0.021, 0.0248],
  [0.034, 0.0035, 0.0115, 0.008, 0.021],
];
/** Seen this much from above or below, the toes are drawn one by one. */
const TOES_APART = 0.42;
/** Toes bent further than this have an outline of their own, in degrees. */
const BENT = 35;

function bareFoot(stage: Stage, side: Side, shade: Shade): Limb {
  const { theme, axes, manner } = stage;
  const sign = signOf(side);
  const [f, t] = [axes[`${side}.foot`], axes[`${side}.toes`]];
  const { bend, lift, spread } = manner.toes[side];
  const sole = FOOT.map((slice) => cutAcrossX(f, slice, sign, AXIS));
  const block = TOE_BLOCK.map((slice) => cutAcrossX(t, slice, sign));
  const colour = theme.skin[shade];
  const top = facing(t, 0, 0, 1);
  const isApart = Math.abs(top) > TOES_APART || lift !== 0;
  if (!isApart) {
    const isBent = Math.abs(bend) > BENT;
    const d = isBent
      ? ribbonPath(sole, "round", "round") + ribbonPath(block, "round", "round")
      : ribbonPath([...sole, ...block], "round", "round");
    return { paths: [shape(d, colour, theme.line), ...sideToes(stage, t, sign, top)], skin: 0 };
  }
  const list = TOES.map((_, place) => toe(t, place, sign, place === 0 ? lift : 0, spread)).sort(
    (p, q) => q.depth - p.depth,
  );
  const skin = shape(
    ribbonPath([...sole, ...block.slice(0, 1)], "round", facing(t, 1, 0, 0) > 0.4 ? "flat" : "round"),
    colour,
    theme.line,
  );
  const digits = toesOf(stage, list, colour);
  const isBehind = facing(t, 1, 0, 0) < -0.35 && top < 0.5;
  return isBehind ? { paths: [...digits, skin], skin: digits.length } : { paths: [skin, ...digits], skin: 0 };
}

/** Toes nearer to one another than this on the picture have no line between them: it would fill the foot with ink, in units. */
const TOES_TELL = 8;

/** All toes melt into one outline with a thin line between each two. */
function toesOf({ theme }: Stage, list: readonly Toe[], fill: string): ScenePath[] {
  const skin = shape(list.map((each) => each.d).join(""), fill, theme.line, FINE);
  const inOrder = [...list].sort((p, q) => p.place - q.place);
  const gaps = inOrder.flatMap(({ base, tip }, i) => {
    const next = inOrder[i + 1];
    if (!next || Math.hypot(next.tip.x - tip.x, next.tip.y - tip.y) < TOES_TELL) return [];
    return [stroke(between(base, next.base, 0.5), between(tip, next.tip, 0.5))];
  });
  return gaps.length > 0 ? [skin, line(gaps.join(""), theme.inner)] : [skin];
}

const between = (p: Flat, q: Flat, share: number): Flat => ({
  x: p.x + (q.x - p.x) * share,
  y: p.y + (q.y - p.y) * share,
});

/** The gap beside the great toe, and a nail, where the block of toes is seen from its side or front. */
function sideToes({ theme }: Stage, t: Axes, sign: number, top: number): ScenePath[] {
  const z = top > -0.1 ? 0.005 : -0.0105;
  if (facing(t, 1, 0, 0) < 0.2 && Math.abs(top) < 0.2) {
    const near = facing(t, 0, sign, 0) > 0 ? 1 : -1;
    const nail = near > 0 ? 0.009 : -0.022;
    return [
      line(stroke(spot(t, 0.021, nail * sign, 0.0035), spot(t, 0.031, nail * sign, 0.001)), theme.inner),
    ];
  }
  const gap = (place: number) => {
    const [toe, next] = [TOES[place] ?? TOES[0], TOES[place + 1] ?? TOES[4]];
    const y = ((toe.y + next.y) / 2) * sign;
    return [spot(t, 0.012, y, z), spot(t, next.reach - 0.003, y, z - 0.003)] as const;
  };
  // From the side the lines would run into one another: then one, beside the great toe, says that these are toes.
  const [first, second] = [gap(0), gap(1)];
  const tell = Math.hypot(second[1].x - first[1].x, second[1].y - first[1].y) >= TOES_TELL;
  const d = (tell ? [0, 1, 2, 3] : [0]).map((place) => poly([...gap(place)], false)).join("");
  return [line(d, theme.inner)];
}
