import type { ScenePath } from "../scene";
import { type Flat, facing, spot } from "./axes";
import { smooth } from "./curve";
import { headHull, headSpot, type Sketch, type Sphere } from "./head-shape";
import { line, shape, stroke } from "./ink";

const CAP: readonly Sphere[] = [
  [0.003, 0, 0.0595, 0.0485],
  [-0.0175, 0, 0.044, 0.041],
  [-0.022, 0, 0.022, 0.028],
  [0.0165, 0, 0.066, 0.039],
];
const BOB: readonly Sphere[] = [
  [0.003, 0, 0.0595, 0.05],
  [-0.018, 0, 0.044, 0.044],
  [-0.014, 0.026, -0.004, 0.021],
  [-0.014, -0.026, -0.004, 0.021],
  [0.0165, 0, 0.066, 0.0405],
];

/** From under the chin the neck hides the back of the head: of the hair what stands over the face and its sides is seen. */
const FROM_BELOW = -0.3;
const CAP_FROM_BELOW: readonly Sphere[] = [
  [0.003, 0, 0.0595, 0.0485],
  [0.0165, 0, 0.066, 0.039],
];
const BOB_FROM_BELOW: readonly Sphere[] = [
  ...CAP_FROM_BELOW,
  [0.006, 0.022, 0.034, 0.026],
  [0.006, -0.022, 0.034, 0.026],
];

/** The hair as one shape; nothing on a bald head. */
export function drawHair(s: Sketch): ScenePath[] {
  const { theme } = s.stage;
  if (theme.hairName === "bald") return [];
  const isFromBelow = facing(s.a, 0, 0, 1) < FROM_BELOW && facing(s.a, 1, 0, 0) > 0;
  const [bob, cap] = isFromBelow ? [BOB_FROM_BELOW, CAP_FROM_BELOW] : [BOB, CAP];
  return [shape(headHull(s, theme.hairName === "bob" ? bob : cap), theme.hair, theme.line)];
}

/** How far the tail of tied hair hangs from its knot, along and out to both sides, in thousandths of stature. */
const TAIL = [
  [-12, 2],
  [6, 18],
  [40, 21],
  [72, 13],
  [96, -2],
  [66, -12],
  [34, -15],
  [4, -13],
] as const;

/** Long hair tied behind: the tail hangs down in the room, or lies along the head of somebody who lies. */
export function drawTail(s: Sketch): ScenePath[] {
  const { theme, view } = s.stage;
  if (theme.hairName !== "tied") return [];
  const { a } = s;
  const knot = headSpot(s, -0.058, 0, 0.058);
  const x = a.pz[0] * -0.03 + a.px[0] * -0.035;
  const y = a.pz[1] * -0.03 + a.px[1] * -0.035 + 0.04 * view.units;
  const length = Math.hypot(x, y) || 1;
  const [ux, uy] = [x / length, y / length];
  const scale = view.units / 1000;
  const points = TAIL.map(
    ([along, out]): Flat => ({
      x: knot.x + (ux * along - uy * out) * scale,
      y: knot.y + (uy * along + ux * out) * scale,
    }),
  );
  return [shape(smooth(points, true), theme.hair, theme.line, 8)];
}

/** From the side, two lines give the hair its direction. */
const LINES_SHOW = 0.45;

export function hairLines(s: Sketch): ScenePath[] {
  const { theme } = s.stage;
  const side = facing(s.a, 0, 1, 0);
  if (theme.hairName === "bald" || Math.abs(side) < LINES_SHOW) return [];
  const sign = side > 0 ? 1 : -1;
  const at = (x: number, y: number, z: number) => headSpot(s, x, y * sign, z);
  const d =
    theme.hairName === "tied"
      ? stroke(at(0.03, 0.02, 0.091), at(0, 0.041, 0.075), at(-0.04, 0.026, 0.062))
      : stroke(at(0.034, 0.018, 0.092), at(0.01, 0.026, 0.1), at(-0.024, 0.024, 0.09));
  return [line(d, theme.hairLine)];
}

const SCARF: readonly Sphere[] = [
  [0.002, 0, 0.058, 0.052],
  [-0.018, 0, 0.042, 0.045],
  [0.018, 0, 0.062, 0.044],
  [0.012, 0.012, -0.01, 0.034],
  [0.012, -0.012, -0.01, 0.034],
];

/** The cloth over the head. */
export function drawScarf(s: Sketch): ScenePath {
  const { theme } = s.stage;
  return shape(headHull(s, SCARF), theme.scarf, theme.line);
}

/** The cloth round the neck and over the collar, with two folds in front. */
export function drawDrape(s: Sketch): ScenePath[] {
  const { theme, axes, view } = s.stage;
  const t = axes.thoraxHigh;
  const r = view.units / 1000;
  const round = [
    [s.a, 0.014, 0, -0.008, 0.034],
    [t, 0.012, 0.016, 0.056, 0.04],
    [t, 0.012, -0.016, 0.056, 0.04],
    [t, -0.012, 0.016, 0.064, 0.036],
    [t, -0.012, -0.016, 0.064, 0.036],
  ] as const;
  const centre = spot(t, 0, 0, 0.07);
  const points = OUTWARD.map(([nx, ny]): Flat => {
    let best = -Infinity;
    let at: Flat = centre;
    for (const [axes, x, y, z, radius] of round) {
      const p = spot(axes, x, y, z);
      const far = p.x * nx + p.y * ny + radius * r * 1000;
      if (far <= best) continue;
      best = far;
      at = { x: p.x + nx * radius * r * 1000, y: p.y + ny * radius * r * 1000 };
    }
    return at;
  });
  const cloth = shape(smooth(points, true), theme.scarf, theme.line);
  if (facing(s.a, 1, 0, 0) < -0.2) return [cloth];
  const folds =
    stroke(spot(t, 0.03, 0.036, 0.075), spot(t, 0.05, 0.01, 0.058), spot(t, 0.046, -0.026, 0.064)) +
    stroke(headSpot(s, 0.03, 0.026, -0.018), spot(t, 0.044, 0.006, 0.088), spot(t, 0.038, -0.022, 0.09));
  return [cloth, line(folds, theme.line)];
}

const OUTWARD = Array.from({ length: 10 }, (_, i): readonly [number, number] => [
  Math.cos((i * Math.PI) / 5),
  Math.sin((i * Math.PI) / 5),
]);
