import { hullPath } from "../hull";
import type { ScenePath } from "../scene";
import { SIDES, type Side, signOf } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { armAxes } from "./arm";
import { facing, spot } from "./axes";
import { smooth } from "./curve";
import { line, OUTLINE, shape, stroke } from "./ink";
import { ribbon, ribbonPath } from "./ribbon";
import { type Cut, cut } from "./slice";
import { shirtFolds } from "./trunk-lines";
import type { AxialSlice } from "./trunk-slices";

const cutsOf = (stage: Stage, slices: readonly AxialSlice[]): Cut[] =>
  slices.map(([segment, slice]) => cut(stage.axes[segment], slice, 1));

/** From this bend of the hip the seat runs on into the back of the thigh, in degrees. */
const SEAT_RUNS_ON = 25;

/** Hips and seat in shorts. */
export function drawPelvis(stage: Stage): ScenePath[] {
  const { theme, tables } = stage;
  const d = ribbonPath(cutsOf(stage, tables.pelvis), "flat", "flat") + seats(stage);
  return [shape(d, theme.shorts.near, theme.line)];
}

/** A buttock this much deeper than the other one lies behind it, in fractions of stature. */
const BEHIND_OTHER = 0.055;

function isBehind(stage: Stage, side: Side): boolean {
  const other = side === "left" ? "right" : "left";
  const apart = discOf(stage, `${side}.hip`).depth - discOf(stage, `${other}.hip`).depth;
  return apart > BEHIND_OTHER * stage.view.units;
}

function seats(stage: Stage): string {
  const { manner, axes, tables, view } = stage;
  const { shape } = tables;
  const { units } = view;
  const a = axes.pelvis;
  return SIDES.map((side) => {
    if (manner.hip[side] < SEAT_RUNS_ON || isBehind(stage, side)) return "";
    return hullPath([
      {
        ...spot(a, -0.026 - shape.seat, 0.042 * signOf(side) * shape.hips, -0.004),
        r: 0.053 * units * shape.hips,
      },
      { ...spot(axes[`${side}.thigh`], -0.006, 0, -0.052), r: 0.056 * units * shape.limb },
    ]);
  }).join("");
}

/** In a close-up of head and shoulders the shirt ends here. */
const CLOSE_UP_SHIRT = 3;

/** The shirt; `sleeved` arms lie behind it and are one garment with it. */
export function drawShirt(stage: Stage, sleeved: readonly Side[]): ScenePath[] {
  const { theme, tables, view } = stage;
  const isCut = view.closeUp !== undefined;
  const slices = isCut ? tables.shirt.slice(CLOSE_UP_SHIRT) : tables.shirt;
  let d = ribbonPath(cutsOf(stage, slices), isCut ? "open" : "hem", "hem") + yokes(stage);
  let pits = "";
  for (const side of sleeved) {
    const u = armAxes(stage, side, "upperArm");
    const sign = signOf(side);
    d += ribbonPath(
      tables.sleeve.map((slice) => cut(u, slice, sign)),
      "flat",
      "hem",
    );
    const turned = facing(u, 1, 0, 0) > 0 ? 0.014 : -0.014;
    pits += stroke(
      spot(u, turned, -0.024 * sign, -0.05),
      spot(u, turned, -0.0285 * sign, -0.07),
      spot(u, turned * 0.6, -0.0305 * sign, -0.093),
    );
  }
  const paths = [shape(d, theme.top.near, theme.line)];
  if (pits) paths.push(line(pits, theme.line, OUTLINE / 2));
  const folds = shirtFolds(stage);
  if (folds) paths.push(line(folds, theme.topLine));
  return paths;
}

/** From the root of the neck over the shoulder: trapezius and deltoid, which rise with the shoulder blade. */
function yokes(stage: Stage): string {
  const { axes, tables, view } = stage;
  const { shape } = tables;
  const a = axes.thoraxHigh;
  const { units } = view;
  const root = { ...spot(a, -0.01, 0, 0.077), r: 0.027 * units * shape.neck };
  const size = 0.4 + shape.arm * 0.6;
  return SIDES.map((side) => {
    const sign = signOf(side);
    const u = armAxes(stage, side, "upperArm");
    // The top of the shoulder is the acromion, 0.82 of stature: little above the joint.
    const top = { x: u.x - a.pz[0] * 0.01, y: u.y - a.pz[1] * 0.01, r: 0.028 * units * size };
    const deltoid = { ...spot(u, 0, 0.004 * sign, -0.02), r: 0.033 * units * size };
    const pit = { ...spot(a, 0, 0.062 * sign * shape.ribs, -0.006), r: 0.036 * units };
    return hullPath([root, top, pit]) + hullPath([top, deltoid]);
  }).join("");
}

/** The neck, down into the collar. */
export function drawNeck(stage: Stage): ScenePath[] {
  const { theme, axes, tables } = stage;
  const points = ribbon(cutsOf(stage, tables.neck), "open", "flat");
  const c = axes.thoraxHigh;
  const [fx, fy] = [facing(c, 1, 0, 0), facing(c, 0, 1, 0)];
  const length = Math.hypot(fx, fy) || 1;
  const [ux, uy] = [fx / length, fy / length];
  // The lowest point of the collar: in front it hangs lower, at the side the shoulder rises beside it.
  const lowest = 0.056 - 0.026 * Math.max(0, ux) + 0.075 * Math.max(0, Math.abs(uy) - 0.5);
  points.push(spot(c, (ux > 0 ? 0.04 : 0.044) * ux, 0.043 * uy, lowest));
  const cords = neckCords(stage);
  return [
    shape(smooth(points, true), theme.skin.near, theme.line),
    ...(cords ? [line(cords, theme.inner)] : []),
  ];
}

/** The cord from behind the ear to the breastbone, on the sides that are seen. */
function neckCords({ axes: { neck: a } }: Stage): string {
  return [1, -1]
    .filter((sign) => facing(a, 0.7, 0.7 * sign, 0) > 0.3)
    .map((sign) =>
      stroke(
        spot(a, -0.004, 0.03 * sign, 0.05),
        spot(a, 0.016, 0.022 * sign, 0.022),
        spot(a, 0.026, 0.007 * sign, 0),
      ),
    )
    .join("");
}
