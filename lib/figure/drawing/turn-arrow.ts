import type { Arrow, TurnSegment } from "../figure";
import type { ScenePath } from "../scene";
import type { SegmentName, Side } from "../skeleton";
import type { Stage } from "../stage";
import { type Axes, type Flat, facing, spot } from "./axes";

type Turn = Extract<Arrow, { kind: "turn" }>;

/** Where the ring of a turn lies round a part: along it, and its radii forward and sideways, in fractions of stature. */
interface Ring {
  readonly segment: (side: Side) => SegmentName;
  readonly along: number;
  readonly forward: number;
  readonly sideways: number;
  /** A ring through the part, where it is another: that of a foot goes round the toes, so far ahead of the ankle, and nearly all the way. */
  readonly through?: {
    readonly ahead: number;
    readonly along: number;
    readonly radius: number;
    readonly half: number;
  };
}

const RINGS: Readonly<Record<TurnSegment, Ring>> = {
  trunk: { segment: () => "lumbarLow", along: 0.02, forward: 0.145, sideways: 0.165 },
  pelvis: { segment: () => "pelvis", along: 0, forward: 0.15, sideways: 0.17 },
  head: { segment: () => "head", along: 0.125, forward: 0.085, sideways: 0.085 },
  arm: { segment: (side) => `${side}.upperArm`, along: -0.1, forward: 0.07, sideways: 0.07 },
  forearm: { segment: (side) => `${side}.forearm`, along: -0.09, forward: 0.06, sideways: 0.06 },
  hand: { segment: (side) => `${side}.hand`, along: -0.05, forward: 0.065, sideways: 0.065 },
  thigh: { segment: (side) => `${side}.thigh`, along: -0.17, forward: 0.085, sideways: 0.085 },
  foot: {
    segment: (side) => `${side}.foot`,
    along: 0.02,
    forward: 0.075,
    sideways: 0.09,
    through: { ahead: 0.13, along: -0.03, radius: 0.058, half: 2.5 },
  },
};

/** Half the arc, in radians. */
const HALF = 1.15;
const SHAFT = 8;
const HEAD = { length: 50, half: 29 } as const;
const STEPS = 7;
/** A close-up, and a ring that goes nearly all the way, show the corners of seven points. */
const STEPS_CLOSE_UP = 15;

/** A nod is drawn over the forehead, in radians up from straight ahead. */
const ACROSS = 0.7;

/** Rings round a part seen as flatly as this are drawn from the front, as an arc that can be read. */
const LEAST_DEPTH = 0.28;

/** A point of the ring: `t` radians from its middle, which faces the viewer. */
function ringPoint(a: Axes, ring: Ring, axis: Turn["axis"], t: number): Flat {
  const { along, forward: f, sideways: s } = ring;
  if (axis === "across") {
    // Round the left-right axis: over the front and top.
    return spot(a, Math.cos(t + ACROSS) * f, 0, ring.along / 2 + Math.sin(t + ACROSS) * f);
  }
  if (axis === "through") {
    const seen = Math.atan2(a.pz[2], a.py[2]) || Math.PI / 2;
    const { ahead = 0, along: height = along, radius = s } = ring.through ?? {};
    return spot(a, ahead, Math.cos(seen + t) * radius, height + Math.sin(seen + t) * radius);
  }
  const seen = Math.atan2(a.py[2], a.px[2]);
  const p = spot(a, Math.cos(seen + t) * f, Math.sin(seen + t) * s, along);
  // A ring seen edge on is opened, as an illustrator would.
  const open = LEAST_DEPTH - Math.abs(facing(a, 0, 0, 1));
  if (open <= 0) return p;
  const [zx, zy] = [a.pz[0], a.pz[1]];
  const length = Math.hypot(zx, zy) || 1;
  const lift = Math.cos(t) * open * f * a.units * (facing(a, 0, 0, 1) >= 0 ? -1 : 1);
  return { x: p.x + (zx / length) * lift, y: p.y + (zy / length) * lift };
}

function headAt(tip: Flat, back: Flat): string {
  const length = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const [ux, uy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const at = (along: number, out: number) =>
    `${Math.round(tip.x - ux * along - uy * out)} ${Math.round(tip.y - uy * along + ux * out)}`;
  return `M${at(-14, 0)}L${at(HEAD.length - 14, -HEAD.half)} ${at((HEAD.length - 14) * 0.78, 0)} ${at(HEAD.length - 14, HEAD.half)}z`;
}

/** A curved arrow round a part of the body, on the side that faces the viewer. Absolute coordinates. */
export function turnArrow(stage: Stage, arrow: Turn, about: string): ScenePath[] {
  const ring = RINGS[arrow.around];
  const side = arrow.side ?? "right";
  const a = stage.axes[ring.segment(side)];
  const at = (t: number) => ringPoint(a, ring, arrow.axis ?? "along", t * arrow.way);
  const scale = Math.min(1, Math.max(0.6, ring.sideways / 0.1));
  // The shaft ends inside the head, whose length is fixed on the paper.
  const own = arrow.axis === "through" ? ring.through : undefined;
  const radius = (own?.radius ?? Math.max(ring.forward, ring.sideways)) * a.units;
  const half = own?.half ?? HALF;
  const end = half - (HEAD.length - 26) / radius;
  const start = arrow.bothWays ? -end : -half;
  const steps = stage.view.closeUp || own ? STEPS_CLOSE_UP : STEPS;
  const points = Array.from({ length: steps }, (_, i) => at(start + ((end - start) * i) / (steps - 1)));
  const outline = band(points, SHAFT * scale, arrow.bothWays ? SHAFT * scale : (SHAFT - 3) * scale);
  const heads =
    headAt(at(half), at(half - HALF * 0.28)) +
    (arrow.bothWays ? headAt(at(-half), at(HALF * 0.28 - half)) : "");
  return [{ layer: "mark", d: outline + heads, fill: stage.theme.arrow, about }];
}

/** A bar along points, thinner at its tail; straight pieces in absolute coordinates. */
function band(points: readonly Flat[], neck: number, tail: number): string {
  const [left, right]: [string[], string[]] = [[], []];
  points.forEach((p, i) => {
    const [before, after] = [points[i - 1] ?? p, points[i + 1] ?? p];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const w = tail + ((neck - tail) * i) / (points.length - 1);
    const [nx, ny] = [(-(after.y - before.y) / length) * w, ((after.x - before.x) / length) * w];
    left.push(`${Math.round(p.x + nx)} ${Math.round(p.y + ny)}`);
    right.push(`${Math.round(p.x - nx)} ${Math.round(p.y - ny)}`);
  });
  return `M${left.join("L")}L${right.reverse().join("L")}z`;
}
