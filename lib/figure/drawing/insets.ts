import type { Inset, InsetKind } from "../figure";
import type { ScenePath } from "../scene";
import type { SegmentName } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { type Axes, type Flat, facing, spot } from "./axes";
import { poly, ring, smooth } from "./curve";
import { FINE, INNER, stroke } from "./ink";

/** A vertebra's body: where it lies in its segment, and half its height and depth, in fractions of stature. */
const VERTEBRAE: readonly (readonly [SegmentName, number])[] = [
  ["lumbarLow", 0.004],
  ["lumbarLow", 0.024],
  ["lumbarLow", 0.044],
  ["lumbarHigh", 0.01],
  ["lumbarHigh", 0.03],
  ["lumbarHigh", 0.05],
];
const VERTEBRA = { forward: -0.012, half: 0.0075, depth: 0.012 } as const;

/** The hip bone and sacrum in the midline plane of the pelvis (forward, up), front edge first. */
const HIP_BONE: readonly (readonly [number, number])[] = [
  [0.036, 0.046],
  [0.03, 0.012],
  [0.038, -0.018],
  [0.022, -0.032],
  [-0.006, -0.03],
  [-0.022, -0.008],
  [-0.04, 0.03],
  [-0.018, 0.058],
  [0.012, 0.062],
];
const SACRUM: readonly (readonly [number, number])[] = [
  [-0.022, 0.05],
  [-0.046, 0.04],
  [-0.058, 0.008],
  [-0.05, -0.016],
  [-0.04, 0.012],
];

const flat = (a: Axes, points: readonly (readonly [number, number])[]): Flat[] =>
  points.map(([x, z]) => spot(a, x, 0, z));

function vertebrae(stage: Stage): string {
  const { forward, half, depth } = VERTEBRA;
  return VERTEBRAE.map(([segment, z]) => {
    const a = stage.axes[segment];
    const corner = (x: number, up: number) => spot(a, forward + x * depth, 0, z + up * half);
    return poly([corner(1, 1), corner(1, -1), corner(-1, -1), corner(-1, 1)], true);
  }).join("");
}

/** The window: a pale disc over the pelvis, so that bone shows on cloth of any colour. */
function pane(stage: Stage, at: Flat, radius: number, about: string): ScenePath {
  const d = ring(at.x, at.y, radius * stage.view.units);
  return { layer: "mark", d, fill: "#ffffff", opacity: 0.72, about };
}

function frameOf(stage: Stage, at: Flat, radius: number, about: string): ScenePath {
  const { theme, view } = stage;
  const d = ring(at.x, at.y, radius * view.units);
  return { layer: "mark", d, fill: "none", stroke: theme.mark, strokeWidth: FINE, about };
}

const bones = (stage: Stage, d: string, about: string): ScenePath => ({
  layer: "mark",
  d,
  fill: stage.theme.bone,
  stroke: stage.theme.line,
  strokeWidth: INNER + 1,
  about,
});

/** Pelvis and low back seen through the skin: how the pelvis is tilted. */
function pelvisInset(stage: Stage, about: string): ScenePath[] {
  const a = stage.axes.pelvis;
  const at = spot(stage.axes.lumbarLow, -0.004, 0, 0.004);
  const d = vertebrae(stage) + smooth(flat(a, SACRUM), true) + smooth(flat(a, HIP_BONE), true);
  const socket = spot(a, 0, 0, -0.002);
  const units = stage.view.units;
  return [
    pane(stage, at, 0.112, about),
    bones(stage, d, about),
    bones(stage, ring(socket.x, socket.y, 0.012 * units), about),
    frameOf(stage, at, 0.112, about),
  ];
}

/** The muscles that close the pelvis from below, as a sling between pubis and tail bone that lifts. */
function floorInset(stage: Stage, about: string): ScenePath[] {
  const { theme, view } = stage;
  const a = stage.axes.pelvis;
  const at = spot(a, -0.006, 0, 0.004);
  const d = smooth(flat(a, SACRUM), true) + smooth(flat(a, PUBIS), true);
  const sling = smooth(
    flat(a, [
      [0.036, -0.022],
      [0.016, -0.036],
      [-0.014, -0.037],
      [-0.046, -0.014],
      [-0.04, -0.008],
      [-0.014, -0.025],
      [0.014, -0.024],
    ]),
    true,
  );
  const up = (x: number) => {
    const [tip, tail] = [spot(a, x, 0, 0.012), spot(a, x, 0, -0.012)];
    const barb = (out: number) => spot(a, x + out, 0, 0.002);
    return stroke(tail, tip) + poly([barb(-0.008), tip, barb(0.008)], false);
  };
  const line = { layer: "mark", fill: "none", strokeWidth: FINE, about } as const;
  return [
    pane(stage, at, 0.085, about),
    bones(stage, d, about),
    { layer: "mark", d: sling, fill: theme.tint, stroke: theme.line, strokeWidth: INNER, about },
    { ...line, d: up(-0.022) + up(0.004), stroke: theme.arrow },
    { ...line, d: ring(at.x, at.y, 0.085 * view.units), stroke: theme.mark },
  ];
}
const PUBIS: readonly (readonly [number, number])[] = [
  [0.03, -0.008],
  [0.044, -0.014],
  [0.044, -0.028],
  [0.032, -0.026],
];

/** The spine from behind between its long muscles: what lies beside it, and that nothing presses on it. */
function spineInset(stage: Stage, about: string): ScenePath[] {
  const at = discOf(stage, "upperBack");
  const d = SPINE.map(([segment, z]) => {
    const a = stage.axes[segment];
    const flip = facing(a, -1, 0, 0) >= 0 ? -0.055 : 0.05;
    const corner = (y: number, up: number) => spot(a, flip, y * 0.014, z + up * 0.008);
    return poly([corner(1, 1), corner(1, -1), corner(-1, -1), corner(-1, 1)], true);
  }).join("");
  return [pane(stage, at, 0.1, about), bones(stage, d, about), frameOf(stage, at, 0.1, about)];
}
const SPINE: readonly (readonly [SegmentName, number])[] = [
  ["thoraxLow", 0.02],
  ["thoraxLow", 0.042],
  ["thoraxHigh", 0.004],
  ["thoraxHigh", 0.026],
  ["thoraxHigh", 0.048],
];

const DRAW: Readonly<Record<InsetKind, (stage: Stage, about: string) => ScenePath[]>> = {
  pelvis: pelvisInset,
  pelvicFloor: floorInset,
  besideSpine: spineInset,
};

/** The looks through the skin of a frame. */
export function drawInsets(stage: Stage, insets: readonly Inset[]): ScenePath[] {
  return insets.flatMap(({ show }) => DRAW[show](stage, `inset ${show}`));
}
