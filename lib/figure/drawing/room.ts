import { BALL_NAMES, BALLS, type BallName, getBall } from "../body";
import type { CloseUp, Prop } from "../figure";
import { type Circle, hullPath } from "../hull";
import { lowestPoint } from "../kinematics";
import type { ScenePath } from "../scene";
import { SIDES } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { partsOfCloseUp } from "./part-list";

/** Things that make the floor plain: no line is needed with them. */
const MAKES_FLOOR: ReadonlySet<Prop["kind"]> = new Set<Prop["kind"]>([
  "mat",
  "bed",
  "water",
  "path",
  "clockFace",
]);
/** How far behind the figure the line runs, and how far past it on both sides. */
const BEHIND = 0.16;
const PAST = 90;

/** Where the floor meets the far wall, for figures that stand or sit and have no mat to lie on. */
export function floorLine(stage: Stage, props: readonly Prop[]): ScenePath[] {
  const { view, theme } = stage;
  if (view.closeUp || props.some(({ kind }) => MAKES_FLOOR.has(kind))) return [];
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x } of stage.discs.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  const y = Math.round(-BEHIND * view.floorSquash * view.units);
  const middle = (left + right) / 2;
  [left, right] = [left - PAST, right + PAST];
  // A wall ends the floor; it is painted over the rest of the line.
  for (const prop of props) {
    if (prop.kind !== "wall") continue;
    const { x } = view.project([prop.x, prop.y, 0]);
    if (x > middle) right = x;
    else left = x;
  }
  const d = `M${Math.round(left)} ${y}H${Math.round(right)}`;
  return [{ layer: "ground", d, fill: "none", stroke: theme.floor, strokeWidth: 5 }];
}

/** What is lower than this above the floor casts a shadow on it. */
const SHADOW_BELOW = 0.05;
/** Of somebody who has jumped, the feet cast it from up to here: it shows how high, and where to land. */
const JUMP_BELOW = 0.18;
/** A body with nothing nearer to the floor than this is in the air. */
const IN_THE_AIR = 0.02;
/** A shadow is this much broader than what casts it. */
const SPREAD = 1.12;
const SHADOW_GROUPS: readonly RegExp[] = [
  /^left\.(thigh|shank|foot|toes)$/,
  /^right\.(thigh|shank|foot|toes)$/,
  /^left\.(upperArm|forearm|hand|fingers)$/,
  /^right\.(upperArm|forearm|hand|fingers)$/,
  /^[a-zA-Z]+$/,
];
const GROUPED_BALLS: readonly BallName[][] = SHADOW_GROUPS.map((pattern) =>
  [...BALLS].filter(([, ball]) => pattern.test(ball.segment)).map(([name]) => name as BallName),
);

function lowDiscs(stage: Stage, names: readonly BallName[], below: number): Circle[] {
  const { view, frames } = stage;
  const lift = Math.sqrt(1 - view.floorSquash ** 2) * view.units;
  const low: Circle[] = [];
  for (const name of names) {
    const { segment, at, radius } = getBall(name);
    const { turn, origin } = frames[segment];
    const height = origin[2] + turn[2] * at[0] + turn[5] * at[1] + turn[8] * at[2];
    if (height - radius > below) continue;
    const disc = discOf(stage, name);
    const y = (disc.y + height * lift) / Math.max(0.05, view.floorSquash);
    low.push({ x: disc.x, y, r: disc.r * (view.closeUp ? 1 : SPREAD) });
  }
  return low;
}

/** The feet that a close-up of a foot shows; a hand or a head is not on the floor. */
function feetOf(stage: Stage, closeUp: CloseUp): readonly (readonly BallName[])[] {
  if (!closeUp.endsWith(".foot")) return [];
  const shown = partsOfCloseUp(stage, closeUp);
  return SIDES.filter((side) => shown.has(`${side}.foot`)).map((side) =>
    BALL_NAMES.filter((name) => [`${side}.foot`, `${side}.toes`].includes(getBall(name).segment)),
  );
}

/** The soft shadow under what touches the floor or hangs just above it, and under a jump where nothing stands in the room. */
export function floorShadow(stage: Stage, props: readonly Prop[]): ScenePath[] {
  const { closeUp } = stage.view;
  const isJump = !closeUp && props.length === 0 && lowestPoint(stage.frames).height > IN_THE_AIR;
  const below = isJump ? JUMP_BELOW : SHADOW_BELOW;
  let d = "";
  for (const names of closeUp ? feetOf(stage, closeUp) : GROUPED_BALLS) {
    const low = lowDiscs(stage, names, below);
    if (low.length > 0) d += hullPath(low, -1, stage.view.floorSquash);
  }
  return d ? [{ layer: "ground", d, fill: stage.theme.line, opacity: 0.16 }] : [];
}
