import { getBall } from "./body";
import { type Axes, type Flat, spot } from "./drawing/axes";
import { smooth } from "./drawing/curve";
import { handSpot } from "./drawing/hand";
import { type DigitBones, fingerBones, type HandPoint, thumbBones } from "./drawing/hand-bones";
import { cut, cutAcrossX, nearRim, reach } from "./drawing/slice";
import type { Shape } from "./equipment";
import type { PointRef, Prop, StrapTone } from "./figure";
import { between, distance, plus, type Vec3 } from "./geometry";
import { reachOf, tubePaths } from "./prop-shapes";
import type { SceneLayer, ScenePath } from "./scene";
import { signOf } from "./skeleton";
import { discOf, pointOf, type Stage } from "./stage";
import { towelPaths } from "./towel";

type Strap = Extract<Prop, { kind: "strap" }>;
type Loop = Extract<Prop, { kind: "loop" }>;

/** Breadths in fractions of stature. */
const WIDTH: Readonly<Record<StrapTone, number>> = {
  strap: 0.016,
  band: 0.02,
  towel: 0.03,
  rope: 0.009,
  cuff: 0.04,
};
const EDGE = 8;

/** The end of a belt that hangs out of a hand. */
function loose(ref: PointRef | undefined, at: Vec3 | undefined): Vec3[] {
  if (!ref || !at || !("ball" in ref) || !ref.ball.endsWith(".palm")) return [];
  return [plus(at, [-0.008, 0, -0.022]), plus(at, [-0.004, 0, -0.05]), plus(at, [0.004, 0, -0.075])];
}

/** Between two points a slack belt hangs: a parabola, near enough to a catenary this flat. */
function sagging(points: readonly Vec3[], slack: number): Vec3[] {
  return points.flatMap((p, i) => {
    const q = points[i + 1];
    if (!q || distance(p, q) < 0.06) return [p];
    const hang = (t: number): Vec3 => plus(between(p, q, t), [0, 0, -slack * 4 * t * (1 - t)]);
    return [p, hang(0.25), hang(0.5), hang(0.75)];
  });
}

/** Belts, bands, towels and ropes: taut ones run straight, slack ones hang, belts hang out of the hands. */
export function strapShape(stage: Stage, prop: Strap, layer: SceneLayer): Shape {
  const tone = prop.tone ?? "strap";
  const held = prop.through.map((ref) => pointOf(stage.frames, ref));
  const hasEnds = tone === "strap" || tone === "towel";
  const before = hasEnds ? loose(prop.through[0], held[0]).reverse() : [];
  const after = hasEnds ? loose(prop.through.at(-1), held.at(-1)) : [];
  const taut = [...before, ...held, ...after];
  const points = prop.slack ? sagging(held, prop.slack) : taut;
  const width = WIDTH[tone];
  const flat = points.map(stage.view.project);
  const breadth = width * stage.view.units;
  const paths =
    tone === "towel"
      ? towelPaths(flat, breadth, stage.theme.props.towel, layer, [before.length > 0, after.length > 0])
      : prop.slack
        ? softLine(flat, breadth, stage, tone, layer)
        : tubePaths(stage.view, [points], width, stage.theme.props[tone], layer);
  const line: [Vec3, Vec3] = [points[0] ?? [0, 0, 0], points.at(-1) ?? [0, 0, 0]];
  return {
    paths,
    reach: points.map((point) => reachOf(stage.view.project(point), width, stage.view.units)),
    line,
    thickness: width,
  };
}

function softLine(
  points: readonly Flat[],
  width: number,
  stage: Stage,
  tone: StrapTone,
  layer: SceneLayer,
  isFar = false,
): ScenePath[] {
  const shade = stage.theme.props[tone];
  const strokeWidth = Math.round(width);
  const line = { layer, d: smooth(points, false), fill: "none" };
  return [
    { ...line, stroke: shade.line, strokeWidth: strokeWidth + EDGE },
    { ...line, stroke: isFar ? shade.line : shade.top, strokeWidth },
  ];
}

/** Where a loop leaves a limb: round its slice, on the side of the viewer or away from it. */
function ringOf(stage: Stage, name: Loop["around"][number], half: 1 | -1) {
  const { segment, at } = getBall(name);
  const r = discOf(stage, name).r / stage.view.units + 0.005;
  const isFoot = segment.endsWith(".foot");
  const c = isFoot
    ? cutAcrossX(stage.axes[segment], [at[0], r, r, r, r], 1, at[2])
    : cut(stage.axes[segment], [at[2], r, r, r, r], 1);
  const near = nearRim(c);
  const [dx, dy] = [near.x - c.x, near.y - c.y];
  const share = Math.hypot(dx, dy) > r * stage.view.units * 0.9 ? 0.5 : 1;
  return { c, rim: { x: c.x + dx * half * share, y: c.y + dy * half * share } };
}

/** One half of an elastic loop round limbs: the one before them (+1) or behind them (−1). */
function loopHalf(stage: Stage, prop: Loop, half: 1 | -1, layer: SceneLayer): ScenePath[] {
  const rings = prop.around.map((name) => ringOf(stage, name, half));
  const [p, q] = [rings[0], rings.at(-1)];
  if (!p || !q) return [];
  const apart = Math.hypot(q.c.x - p.c.x, q.c.y - p.c.y);
  const [ux, uy] = apart > 20 ? [(q.c.x - p.c.x) / apart, (q.c.y - p.c.y) / apart] : [1, 0];
  const [rp, rq] = [reach(p.c, -ux, -uy), reach(q.c, ux, uy)];
  const points = [
    { x: p.c.x - ux * rp, y: p.c.y - uy * rp },
    p.rim,
    ...(p === q ? [] : [q.rim]),
    { x: q.c.x + ux * rq, y: q.c.y + uy * rq },
  ];
  const tone = prop.tone ?? "band";
  return softLine(points, WIDTH[tone] * stage.view.units, stage, tone, layer, half < 0);
}

/** The front half of a loop; its back half comes from `loopBacks`, before the body. */
export function loopShape(stage: Stage, prop: Loop, layer: SceneLayer): Shape {
  const centre = pointOf(stage.frames, { ball: prop.around[0] ?? "belly" });
  return { paths: loopHalf(stage, prop, 1, layer), reach: [], line: [centre, centre], thickness: 0.02 };
}

/** The far halves of loops, which are painted before any limb. */
export function loopBacks(stage: Stage, props: readonly Prop[]): ScenePath[] {
  return props.flatMap((prop) => (prop.kind === "loop" ? loopHalf(stage, prop, -1, "behind") : []));
}

const PALM: HandPoint = [0, 0, 0];

/** Round the first two fingers between their lower joints, outer edge to outer edge. */
function roundTwo([index, middle]: readonly DigitBones[]): HandPoint[] {
  const edge = (digit: DigitBones | undefined, side: 1 | -1): HandPoint => {
    const [, p = PALM, q = p] = digit?.joints ?? [];
    const [x, y, z] = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
    return [x + side * (digit?.width ?? 0), y, z];
  };
  const [outer, inner] = [edge(index, 1), edge(middle, -1)];
  const over = (height: number): HandPoint => [
    (outer[0] + inner[0]) / 2,
    (outer[1] + inner[1]) / 2 + height,
    (outer[2] + inner[2]) / 2,
  ];
  return [outer, over(0.007), inner, over(-0.007)];
}

/** A thin ring round the end joints of four fingers and the thumb, or round the first two fingers. */
export function fingerBandShape(
  stage: Stage,
  prop: Extract<Prop, { kind: "fingerBand" }>,
  layer: SceneLayer,
): Shape {
  const sign = signOf(prop.side);
  const a: Axes = stage.axes[`${prop.side}.hand`];
  const bends = stage.manner.hands[prop.side];
  const digits = [...fingerBones(bends), thumbBones(bends.thumb)];
  const ring = prop.firstTwo ? roundTwo(digits) : digits.map(({ joints }) => joints[2] ?? PALM);
  const points = ring.map((point) => handSpot(a, sign, point));
  const shade = stage.theme.props.band;
  const centre = pointOf(stage.frames, { ball: `${prop.side}.palm` });
  const middle = spot(a, 0, 0, -0.08);
  const d = smooth(points, true);
  return {
    paths: [
      { layer, d, fill: "none", stroke: shade.line, strokeWidth: 15 },
      { layer, d, fill: "none", stroke: shade.top, strokeWidth: 9 },
    ],
    reach: [{ ...middle, r: 0.03 * stage.view.units }],
    line: [centre, centre],
    thickness: 0.02,
  };
}
