import type { ScenePath } from "../scene";
import { type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { comesNear } from "./arm";
import { facing, spot } from "./axes";
import { line, shape, stroke } from "./ink";
import type { Limb, Shade } from "./limb";
import { ribbonPath } from "./ribbon";
import { cut } from "./slice";

/** From this bend of the hip the cloth folds in the groin, in degrees. */
const GROIN_FOLDS = 30;

/** The thigh and its leg of the shorts; open towards a shank that is on the paper already. */
export function drawThigh(stage: Stage, side: Side, shade: Shade, isOpen: boolean): Limb {
  const { theme, manner, tables } = stage;
  const sign = signOf(side);
  const a = stage.axes[`${side}.thigh`];
  const cuts = tables.thigh.map((slice) => cut(a, slice, sign));
  const shorts = tables.shorts.map((slice) => cut(a, slice, sign));
  const skin = ribbonPath(cuts, "flat", isOpen ? "open" : "round");
  const bare = shape(skin, (theme.covered ? theme.shorts : theme.skin)[shade], theme.line);
  const cloth = shape(ribbonPath(shorts, "open", "hem"), theme.shorts[shade], theme.line);
  if (comesNear(a)) return { paths: [cloth, bare], skin: 1, cuts };
  const paths = [bare, cloth];
  if (manner.hip[side] > GROIN_FOLDS && facing(a, 0.5, 0.6 * sign, 0) > 0.1) {
    const at = (x: number, y: number, z: number) => spot(a, x, y * sign, z);
    const folds =
      stroke(at(0.052, 0.018, -0.012), at(0.03, 0.044, -0.02), at(0.004, 0.05, -0.016)) +
      stroke(at(0.056, 0.012, -0.034), at(0.044, 0.034, -0.04));
    paths.push(line(folds, theme.clothLine));
  }
  return { paths, skin: 0, cuts };
}

/** In a close-up of the foot the shank ends here. */
const CLOSE_UP_FROM = -0.15;

/** The lower leg; open towards a thigh that is on the paper already. */
export function drawShank(stage: Stage, side: Side, shade: Shade, isOpen: boolean): Limb {
  const { theme, tables, view } = stage;
  const a = stage.axes[`${side}.shank`];
  const isCut = view.closeUp?.endsWith(".foot") ?? false;
  const slices = isCut ? tables.shank.filter(([z]) => z < CLOSE_UP_FROM) : tables.shank;
  const cuts = slices.map((slice) => cut(a, slice, signOf(side)));
  const d = ribbonPath(cuts, isOpen || isCut ? "open" : "round", "round");
  return { paths: [shape(d, (theme.covered ? theme.shorts : theme.skin)[shade], theme.line)], skin: 0, cuts };
}

/** Knee cap, hollow of the knee and ankle bone, painted when the whole leg is on the paper. */
export function legMarks(stage: Stage, side: Side): ScenePath[] {
  const { theme, manner, axes, view } = stage;
  if (theme.covered) return [];
  const d =
    (view.closeUp ? "" : kneeLine(stage, side)) + (manner.shoes ? "" : ankleLine(axes[`${side}.shank`]));
  return d ? [line(d, theme.inner)] : [];
}

function kneeLine({ axes }: Stage, side: Side): string {
  const a = axes[`${side}.shank`];
  const front = facing(a, 0.8, 0, 0) + facing(axes[`${side}.thigh`], 0.8, 0, 0);
  const near = facing(a, 0, 1, 0) > 0 ? 1 : -1;
  const at = (x: number, y: number, z: number) => spot(a, x, y * near, z);
  if (front > 0.25) {
    return stroke(
      at(0.031, 0.013, 0.017),
      at(0.031, 0.0175, -0.002),
      at(0.032, 0.009, -0.019),
      at(0.034, -0.005, -0.0205),
    );
  }
  if (facing(a, -1, 0, 0) < 0.45) return "";
  return stroke(at(-0.03, -0.018, 0.001), at(-0.033, 0, -0.004), at(-0.03, 0.018, 0.001));
}

/** The nearer ankle bone: the outer one sits lower and further back. */
function ankleLine(a: Stage["axes"]["pelvis"]): string {
  const y = facing(a, 0, 1, 0) > 0 ? 0.021 : -0.021;
  return stroke(spot(a, -0.009, y, -0.236), spot(a, -0.001, y, -0.229), spot(a, 0.007, y, -0.237));
}
