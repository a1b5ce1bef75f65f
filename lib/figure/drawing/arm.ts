import { BONES, type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { type Axes, facing, spot } from "./axes";
import { type DrawnHand, drawHand } from "./hand";
import { FINE, INNER, line, shape, stroke } from "./ink";
import type { Limb, Shade } from "./limb";
import { ribbonPath } from "./ribbon";
import { type Cut, cut, halfway, type Slice } from "./slice";

/** How far a shoulder stands in from the bones' when the body is narrower, per unit of breadth. */
const SHOULDER_HALF = BONES.shoulderHalf;

/**
 * Axes of an arm whose shoulder is nearer the midline than the bones say (narrow bodies): all of it at the shoulder,
 * nothing at the wrist, so that the hand stays on what it holds.
 */
export function armAxes(stage: Stage, side: Side, segment: "upperArm" | "forearm"): Axes {
  const a = stage.axes[`${side}.${segment}`];
  const inward = (1 - stage.tables.shape.shoulders) * SHOULDER_HALF * -signOf(side);
  if (inward === 0) return a;
  const across = stage.axes.thoraxHigh.py;
  const [dx, dy] = [across[0] * inward, across[1] * inward];
  const [start, length] = segment === "upperArm" ? [1, BONES.upperArm] : [0.5, BONES.forearm];
  const { pz } = a;
  return {
    ...a,
    x: a.x + dx * start,
    y: a.y + dy * start,
    pz: [pz[0] + (dx * 0.5) / length, pz[1] + (dy * 0.5) / length, pz[2]],
  };
}

/** The far end of the segment points at the viewer: the limb comes out of its cloth towards us. */
const COMES_NEAR = 0.62;
export const comesNear = (a: Axes) => facing(a, 0, 0, -1) > COMES_NEAR;

/** With the elbow bent this far the whole arm is drawn in a close-up, in degrees; otherwise so many slices of it. */
const HAND_COMES_UP = 90;
const CLOSE_UP_ARM = 3;

/** The upper arm and its sleeve; open towards a forearm that is on the paper already. */
export function drawUpperArm(stage: Stage, side: Side, shade: Shade, isOpen: boolean): Limb {
  const { theme, tables, manner } = stage;
  const sign = signOf(side);
  const a = armAxes(stage, side, "upperArm");
  // In a close-up of head and shoulders the arm ends below its sleeve, unless the forearm comes up into the picture.
  const isCut = stage.view.closeUp !== undefined && manner.elbow[side] < HAND_COMES_UP;
  const slices = isCut ? tables.upperArm.slice(0, CLOSE_UP_ARM) : tables.upperArm;
  const cuts = slices.map((slice) => cut(a, slice, sign));
  const sleeve = tables.sleeve.map((slice) => cut(a, slice, sign));
  const skin = ribbonPath(cuts, "flat", isOpen || isCut ? "open" : "round");
  const bare = shape(skin, (theme.covered ? theme.top : theme.skin)[shade], theme.line);
  const cloth = shape(ribbonPath(sleeve, "open", "hem"), theme.top[shade], theme.line);
  return comesNear(a) ? { paths: [cloth, bare], skin: 1, cuts } : { paths: [bare, cloth], skin: 0, cuts };
}

/** In a close-up of the hand the forearm ends here, halfway to the elbow. */
const CLOSE_UP_FROM = -0.06;

/** The slices of a forearm that are drawn: from halfway to the elbow on when it is cut off. */
export function forearmSlices(table: readonly Slice[], isCut: boolean): readonly Slice[] {
  return isCut ? table.filter(([z]) => z < CLOSE_UP_FROM) : table;
}

/** From this bend the point of the elbow shows. */
const ELBOW_SHOWS = 50;

/** The forearm with its hand; open towards an upper arm that is on the paper already. */
export function drawForearm(stage: Stage, side: Side, shade: Shade, isOpen: boolean): Limb {
  const { theme, manner, tables, view } = stage;
  const sign = signOf(side);
  const isCut = view.closeUp?.endsWith(".hand") ?? false;
  const a = armAxes(stage, side, "forearm");
  // In a close-up one outline runs over the wrist; a bent one would show a notch between forearm and palm.
  const isOneAtWrist = view.closeUp !== undefined && !theme.covered;
  const hand = drawHand(stage, side, isOneAtWrist ? 1 : 0);
  const slices = forearmSlices(tables.forearm, isCut);
  const all = slices.map((slice) => cut(a, slice, sign));
  const cuts = isOneAtWrist ? all.slice(0, -1) : all;
  const colour = theme.skin[shade];
  const digits = (list: readonly string[]) => list.map((d) => shape(d, colour, theme.line, FINE));
  const start = isCut || isOpen ? "open" : "round";
  const behind = digits(hand.behind);
  const before = digits(hand.before);
  if (theme.covered) {
    const sleeve = shape(ribbonPath(cuts, start, "hem"), theme.top[shade], theme.line);
    const palm = shape(hand.palm, colour, theme.line, FINE);
    return {
      paths: [...behind, palm, sleeve, ...handLines(stage, hand), ...before],
      skin: behind.length + 1,
      cuts,
    };
  }
  const ahead = isOneAtWrist ? overWrist(all, hand.cuts) + hand.palm : hand.palm;
  const bare = shape(ribbonPath(cuts, start, "flat") + ahead, colour, theme.line);
  const paths = [...behind, bare, ...handLines(stage, hand), ...before];
  if (!isCut && manner.elbow[side] > ELBOW_SHOWS) paths.push(...elbowLine(stage, side));
  return { paths, skin: behind.length, cuts, extra: ahead };
}

/** The outline from the last slices of the forearm to the first of the palm, its middle one shared by both. */
function overWrist(forearm: readonly Cut[], palm: readonly Cut[]): string {
  const [last, first] = [forearm.at(-1), palm[0]];
  if (!last || !first) return "";
  return ribbonPath([...forearm.slice(-3, -1), halfway(last, first), ...palm.slice(1, 3)], "open", "flat");
}

function handLines({ theme }: Stage, { lines }: DrawnHand) {
  return lines ? [line(lines, theme.inner, INNER)] : [];
}

function elbowLine(stage: Stage, side: Side) {
  const sign = signOf(side);
  const u = armAxes(stage, side, "upperArm");
  if (facing(u, 0, sign, 0) < 0.2) return [];
  const d = stroke(
    spot(u, 0.012, 0.02 * sign, -0.172),
    spot(u, -0.002, 0.024 * sign, -0.181),
    spot(u, -0.006, 0.024 * sign, -0.192),
  );
  return [line(d, stage.theme.inner)];
}
