import { BALLS, type BallName } from "./body";
import { type Projected, UNITS, type View } from "./camera";
import type { PointRef } from "./figure";
import { place, type Vec3 } from "./geometry";
import type { Circle } from "./hull";
import { ballCentre, type Frames, nearBall } from "./kinematics";
import { girth } from "./parts";
import type { Theme } from "./theme";

export type Disc = Circle & Projected;

/** One posed body seen by one camera: everything a drawing function needs to know. */
export interface Stage {
  readonly frames: Frames;
  readonly view: View;
  readonly theme: Theme;
  readonly discs: ReadonlyMap<string, Disc>;
}

/** Projects every ball of a posed body. */
export function setStage(frames: Frames, view: View, theme: Theme): Stage {
  const discs = new Map<string, Disc>();
  for (const [name, ball] of BALLS) {
    const { origin, turn } = frames[ball.segment];
    const { x, y, depth } = view.project(place(origin, turn, ball.at));
    discs.set(name, { x, y, depth, r: ball.radius * girth(theme, ball.segment) * UNITS });
  }
  return { frames, view, theme, discs };
}

/** The disc of a ball on the picture. */
export function discOf(stage: Stage, name: BallName): Disc {
  const disc = stage.discs.get(name);
  if (!disc) throw new Error(`unknown point of the body: ${name}`);
  return disc;
}

/** A referenced point in the room. */
export function pointOf(frames: Frames, ref: PointRef): Vec3 {
  if ("room" in ref) return [ref.room[0], ref.room[1], ref.room[2]];
  return ref.offset ? nearBall(frames, ref.ball, ref.offset) : ballCentre(frames, ref.ball);
}
