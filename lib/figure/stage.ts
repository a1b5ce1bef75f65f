import { BALLS, type BallName } from "./body";
import type { Projected, View } from "./camera";
import { type Axes, projectAxes } from "./drawing/axes";
import { type BodyTables, tablesOf } from "./drawing/tables";
import type { PointRef } from "./figure";
import type { Vec3 } from "./geometry";
import type { Circle } from "./hull";
import { ballCentre, type Frames, nearBall } from "./kinematics";
import type { Manner } from "./manner";
import type { SegmentName } from "./skeleton";
import { stoop } from "./stoop";
import type { Theme } from "./theme";

export type Disc = Circle & Projected;

/** One posed body seen by one camera: everything a drawing function needs to know. */
export interface Stage {
  readonly frames: Frames;
  readonly view: View;
  readonly theme: Theme;
  readonly manner: Manner;
  readonly tables: BodyTables;
  /** Every segment on the picture. */
  readonly axes: Readonly<Record<SegmentName, Axes>>;
  readonly discs: ReadonlyMap<string, Disc>;
}

/** Projects every segment and ball of a posed body, with the kyphosis of whoever it is. */
export function setStage(posed: Frames, view: View, theme: Theme, manner: Manner): Stage {
  const tables = tablesOf(theme.body);
  const frames = stoop(posed, tables.shape.kyphosis);
  const axes = {} as Record<SegmentName, Axes>;
  for (const name of Object.keys(frames) as SegmentName[]) axes[name] = projectAxes(view, frames[name]);
  const { units } = view;
  const discs = new Map<string, Disc>();
  for (const [name, { segment, at, radius }] of BALLS) {
    const a = axes[segment];
    const { px, py, pz } = a;
    const [x, y, z] = at;
    discs.set(name, {
      x: a.x + px[0] * x + py[0] * y + pz[0] * z,
      y: a.y + px[1] * x + py[1] * y + pz[1] * z,
      depth: a.depth - (px[2] * x + py[2] * y + pz[2] * z) * units,
      r: radius * (tables.girths[segment] ?? 1) * units,
    });
  }
  return { frames, view, theme, manner, tables, axes, discs };
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
